import type { VNode } from "preact";
import { useState } from "preact/hooks";
import type { Inserted, OfferedFunction, OfferedFunctions } from "../../src/rpc/functions.ts";
import { whyNot } from "../parts/advice.ts";
import { Button } from "../parts/button.tsx";
import { Field } from "../parts/field.tsx";
import { Panel } from "../parts/panel.tsx";
import { Read } from "../parts/read.tsx";
import type { Outcome } from "../server.ts";
import { useCall, useReading } from "../use-call.ts";
import { useSidebar } from "../use-sidebar.ts";
import { FunctionRow } from "./function-row.tsx";
import { found } from "./function-search.ts";

/** The functions for formulas of one's own, with a team's ranges filled in. */
export function FunctionPanel({ team }: { readonly team: string }): VNode {
  const { back } = useSidebar();
  return (
    <Read
      of={useReading("functions", { team })}
      title="Insert a function"
      back={{ to: "Home", go: back }}
      meanwhile="Reading the team’s tab…"
      failed="The team’s tab was not read. Nothing was changed."
    >
      {(offered) => <FunctionList key="list" offered={offered} />}
    </Read>
  );
}

function FunctionList({ offered }: { readonly offered: OfferedFunctions }): VNode {
  const { back } = useSidebar();
  const { outcome, waiting, send, forget } = useCall("insertFunction");
  const [query, search] = useState("");
  const [picked, setPicked] = useState<OfferedFunction | null>(null);
  const chapters = found(offered.chapters, query);
  const pick = (wanted: OfferedFunction) => {
    setPicked(wanted === picked ? null : wanted);
    forget();
  };
  const insert = () => picked && send({ team: offered.team, name: picked.name });
  const actions = (
    <>
      <p role="status" class={outcome === null || outcome.kind === "done" ? "second" : "fault"}>
        {outcome === null ? "Select a blank cell in the sheet, then insert." : wordsOf(outcome)}
      </p>
      <Button look="primary" disabled={picked === null} busy={waiting && "Inserting…"} onPress={insert}>
        {picked === null ? "Pick a function" : `Insert ${picked.name}`}
      </Button>
    </>
  );
  const panel = { title: "Insert a function", second: `With the cells of ${offered.name}` };
  return (
    <Panel back={{ to: offered.name, go: back }} {...panel} actions={actions}>
      <Field id="search" label="Search">
        {(described) => (
          <input
            {...described}
            type="search"
            autocomplete="off"
            placeholder="behind, participation, BTT_GAP…"
            value={query}
            onInput={({ currentTarget }) => search(currentTarget.value)}
          />
        )}
      </Field>
      {chapters.map(({ title, functions }) => (
        <section key={title}>
          <h2>{title}</h2>
          <ul class="rows">
            {functions.map((each) => (
              <FunctionRow key={each.name} offered={each} open={each === picked} press={() => pick(each)} />
            ))}
          </ul>
        </section>
      ))}
      {chapters.length === 0 && <p class="second">No function answers that. Try another word.</p>}
    </Panel>
  );
}

function wordsOf(outcome: Outcome<Inserted>): string {
  return outcome.kind === "done" ? `✓ Inserted into ${outcome.value.cell}.` : `! ${whyNot(outcome)}`;
}
