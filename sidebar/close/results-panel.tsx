import type { VNode } from "preact";
import { useEffect, useState } from "preact/hooks";
import type { Results } from "../../src/rpc/close.ts";
import { Button } from "../parts/button.tsx";
import { FailurePanel } from "../parts/failure-panel.tsx";
import { notSaved } from "../parts/not-saved.ts";
import { Panel } from "../parts/panel.tsx";
import { Read } from "../parts/read.tsx";
import { useCall, useReading } from "../use-call.ts";
import { useSidebar } from "../use-sidebar.ts";
import { changedFinals, keptFinals, takingTheirs } from "./finals.ts";
import { ResultField } from "./result-field.tsx";
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
      {(results) => <ResultsForm key="form" read={results} again={reading.again} />}
    </Read>
  );
}

interface FormProps {
  readonly read: Results;
  /** Reads the results again: where saving was refused, somebody else may have written one of them. */
  readonly again: () => void;
}

function ResultsForm({ read, again }: FormProps): VNode {
  const { go, back, say } = useSidebar();
  const { outcome, waiting, send, forget: leave } = useCall("saveResults");
  const [shown, show] = useState(read);
  // Where the next cycle has begun meanwhile, what was typed for this one stays in sight, and is not saved.
  useEffect(() => show((now) => (read.cycle === now.cycle ? read : now)), [read]);
  const { cycle, teams } = shown;
  const { entries, change } = useFinals(`cycle ${cycle}`, () => ({ finals: {} }));
  const { finals } = entries;
  const typed = changedFinals(finals, teams);
  const save = (event?: Event) => {
    event?.preventDefault();
    if (waiting) return;
    if (typed.length === 0) return go({ at: "look back" });
    send({ cycle, results: typed }, (answer) => {
      if (answer.kind === "refused") again();
      if (answer.kind !== "done") return;
      show(answer.value);
      change({ finals: teams.reduce(takingTheirs, finals) });
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
        first={notSaved(outcome)}
        outcome={outcome}
        kept={keptFinals(finals, teams)}
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
      title={`Close cycle ${cycle}`}
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
        {teams.map((result) => (
          <ResultField
            key={result.team}
            {...{ result, finals }}
            change={(changed) => change({ finals: changed })}
          />
        ))}
      </form>
    </Panel>
  );
}
