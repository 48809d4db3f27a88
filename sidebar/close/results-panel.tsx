import type { VNode } from "preact";
import type { Results, TeamResult } from "../../src/rpc/close.ts";
import { Button } from "../parts/button.tsx";
import { DecimalField } from "../parts/decimal-field.tsx";
import { FailurePanel } from "../parts/failure-panel.tsx";
import { Named } from "../parts/named.tsx";
import { Panel } from "../parts/panel.tsx";
import { Read } from "../parts/read.tsx";
import { useCall, useReading } from "../use-call.ts";
import { useSidebar } from "../use-sidebar.ts";
import { useFinals } from "./use-close.ts";

const FORM = "results";

/** The first step of closing a cycle: what each team ended with. */
export function ResultsPanel(): VNode {
  const { back } = useSidebar();
  const reading = useReading("results", null);
  return (
    <Read
      of={reading}
      title="Final results"
      back={{ to: "Home", go: back }}
      meanwhile="Reading the results…"
      failed="The results were not read. Nothing was changed."
    >
      {(results) => <ResultsForm key="form" read={results} />}
    </Read>
  );
}

function ResultsForm({ read }: { readonly read: Results }): VNode {
  const { go, back, say } = useSidebar();
  const { entries, change, forget } = useFinals("finals", () => ({ finals: {} }));
  const { outcome, waiting, send, forget: leave } = useCall("saveResults");
  const shown = outcome?.kind === "done" ? outcome.value : read;
  const typed = shown.teams.flatMap(({ team, final: seen }) => {
    const final = entries.finals[team] ?? seen;
    return final === seen ? [] : [{ team, final, seen }];
  });
  const save = (event?: Event) => {
    event?.preventDefault();
    if (waiting) return;
    if (typed.length === 0) return go({ at: "look back" });
    send({ results: typed }, (answer) => {
      if (answer.kind !== "done") return;
      forget();
      say("The results are saved.");
    });
  };
  if (outcome?.kind === "failed") {
    return (
      <FailurePanel
        key="failure"
        title="Final results"
        back={{ to: "Results", go: leave }}
        held={waiting}
        first="Not saved."
        outcome={outcome}
      >
        <Button look="primary" busy={waiting && "Saving…"} onPress={save}>
          Try again
        </Button>
      </FailurePanel>
    );
  }
  return (
    <Panel
      key="results"
      back={{ to: "Home", go: back }}
      title={`Close cycle ${shown.cycle}`}
      second="1 of 3 · Final results"
      held={waiting}
      actions={
        <Button look="primary" submits={FORM} busy={waiting && "Saving…"}>
          {typed.length === 0 ? "Next: look back" : "Save the results"}
        </Button>
      }
    >
      {outcome?.kind === "refused" && (
        <p class="notice" role="alert">
          {outcome.message}
        </p>
      )}
      {!shown.ended && <p class="soft second">Verdicts show once a team’s last week has passed.</p>}
      <form id={FORM} noValidate onSubmit={save}>
        {shown.teams.map((team) => (
          <ResultField
            key={team.team}
            result={team}
            text={entries.finals[team.team] ?? team.final}
            type={(text) => change({ finals: { ...entries.finals, [team.team]: text } })}
          />
        ))}
      </form>
    </Panel>
  );
}

interface ResultProps {
  readonly result: TeamResult;
  readonly text: string;
  readonly type: (text: string) => void;
}

function ResultField({ result: { team, name, baseline, goal, verdict }, text, type }: ResultProps): VNode {
  const way = `${baseline || "no baseline"} → ${goal || "goal not recorded"}`;
  return (
    <DecimalField
      id={`final-${team}`}
      label={<Named>{name}</Named>}
      hint={verdict === "" ? way : `${way} · ${verdict}`}
      text={text}
      change={type}
    />
  );
}
