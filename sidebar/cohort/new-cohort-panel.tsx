import type { VNode } from "preact";
import { useEffect } from "preact/hooks";
import type { Fault } from "../../src/rpc/contract.ts";
import { Button } from "../parts/button.tsx";
import { FailurePanel } from "../parts/failure-panel.tsx";
import { countWords } from "../parts/fault-words.ts";
import { Panel } from "../parts/panel.tsx";
import { useCall } from "../use-call.ts";
import { useSidebar } from "../use-sidebar.ts";
import { type Draft, EMPTY_DRAFT, handedDraft } from "./cohort-draft.ts";
import { CohortForm } from "./cohort-form.tsx";
import { sizeWords } from "./pasted-table.ts";
import { useDraft } from "./use-draft.ts";

interface NewCohortProps {
  /** The file has a cohort, and the teams join it. */
  readonly joins: boolean;
  /** What an earlier try found wrong. */
  readonly faults?: readonly Fault[];
}

const FORM = "cohort";

/** From a pasted roster to what was found in it. Nothing is written here. */
export function NewCohortPanel({ joins, faults = [] }: NewCohortProps): VNode {
  const { go, back, say } = useSidebar();
  const { entries: draft, change } = useDraft("new cohort", () => EMPTY_DRAFT);
  const { outcome, waiting, send, forget } = useCall("preview");
  useEffect(() => say(faults.length === 0 ? "" : countWords(faults.length)), [faults, say]);

  const check = () => {
    if (waiting) return;
    const drafted = handedDraft(draft, new Date(), joins);
    if (!drafted.ok) return go({ at: "new cohort", joins, faults: drafted.faults });
    const { handed } = drafted;
    send(handed, (answer) => {
      if (answer.kind === "done") {
        const preview = answer.value;
        const unread = preview.rows.flatMap((row) => row.faults);
        go(
          unread.length > 0
            ? { at: "new cohort", joins, faults: unread }
            : { at: "roster", preview, handed, joins },
        );
      }
      if (answer.kind === "refused" && answer.faults.length > 0)
        go({ at: "new cohort", joins, faults: answer.faults });
    });
  };
  const checkButton = (words: string) => (
    <Button look="primary" submits={FORM} busy={waiting && "Checking…"}>
      {words}
    </Button>
  );
  if (outcome !== null && outcome.kind !== "done") {
    const roster = { to: "Roster", go: forget };
    const first = "Not checked. Nothing was changed.";
    return (
      <FailurePanel
        title="Check the roster"
        back={roster}
        first={first}
        outcome={outcome}
        kept={keptOf(draft)}
      >
        <Button look="primary" busy={waiting && "Checking…"} onPress={check}>
          Try again
        </Button>
      </FailurePanel>
    );
  }
  return (
    <Panel
      back={{ to: "Home", go: back }}
      title={joins ? "More teams" : "New cohort"}
      second={joins ? "They join the cohort of this file." : "A tab for each team, and one Rollup."}
      actions={checkButton("Check the roster")}
    >
      <CohortForm id={FORM} draft={draft} faults={faults} joins={joins} change={change} submit={check} />
    </Panel>
  );
}

/** How much was pasted, which a failure has not lost. */
export function keptOf({ roster, readings }: Draft): readonly string[] {
  return [...lineOf("Roster", roster), ...lineOf("Readings", readings)];
}

function lineOf(label: string, text: string): readonly string[] {
  const size = sizeWords(text);
  return size === "" ? [] : [`${label}: ${size}`];
}
