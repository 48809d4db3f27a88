import type { VNode } from "preact";
import { useEffect, useState } from "preact/hooks";
import type { Built, Handed } from "../../src/rpc/contract.ts";
import { Button } from "../parts/button.tsx";
import { counted } from "../parts/counted.ts";
import { FailurePanel } from "../parts/failure-panel.tsx";
import { Panel } from "../parts/panel.tsx";
import { Marked, Progress } from "../parts/progress.tsx";
import type { NotDone, Outcome } from "../server.ts";
import { useCall } from "../use-call.ts";
import { useSidebar } from "../use-sidebar.ts";
import { EMPTY_DRAFT } from "./cohort-draft.ts";
import { keptOf } from "./new-cohort-panel.tsx";
import { useDraft } from "./use-draft.ts";

/** What all steps so far have done. */
interface Done {
  readonly made: readonly string[];
  /** `null` before the first step. */
  readonly left: readonly string[] | null;
  readonly readings: number;
}

const NOTHING_YET: Done = { made: [], left: null, readings: 0 };

/** What is to be built: a roster that was checked, or what an earlier build has left. */
interface Build {
  /** `null` goes on with the teams that stand on the Teams tab without a tab of their own. */
  readonly handed: Handed | null;
  readonly joins: boolean;
  readonly cohort?: string;
  /** The teams of the roster; an earlier build tells its own after a step. */
  readonly names: readonly string[];
  /** Teams that had their tabs before this build was taken up. */
  readonly before: number;
}

/** Builds step by step as it opens, and tells how it ended. */
export function BuildingPanel(build: Build): VNode {
  const { joins, cohort, before } = build;
  const { done, failure, goOn } = useBuild(build);
  const { go } = useSidebar();
  const { entries: draft } = useDraft("new cohort", () => EMPTY_DRAFT);
  const title = joins ? "Adding the teams" : "Building the cohort";
  if (failure !== null) {
    return (
      <FailurePanel
        key="failure"
        title={title}
        back={
          build.handed === null
            ? { to: "Home", go: () => go({ at: "home" }) }
            : { to: "Roster", go: () => go({ at: "new cohort", joins }) }
        }
        first="Not finished. Tabs that are built stay as they are."
        kept={keptOf(draft)}
        outcome={failure}
      >
        <Button look="primary" onPress={goOn}>
          Go on
        </Button>
      </FailurePanel>
    );
  }
  if (done.left?.length === 0) return <BuiltPanel key="built" {...done} />;
  return (
    <Panel key="building" title={title} second={joins ? undefined : cohort}>
      <Progress before={before} made={done.made} waiting={done.left ?? build.names} />
    </Panel>
  );
}

/** One step after the other, each within what Google gives a script; stopped, it goes on where it was. */
function useBuild({ handed, joins }: Build) {
  const { go } = useSidebar();
  const { change } = useDraft("new cohort", () => EMPTY_DRAFT);
  const first = useCall("build");
  const next = useCall("goOn");
  const [done, setDone] = useState(NOTHING_YET);
  const [failure, setFailure] = useState<NotDone | null>(null);
  const step = (before: Done): void => {
    setFailure(null);
    const stepped = (outcome: Outcome<Built>) => {
      if (outcome.kind === "refused" && outcome.faults.length > 0)
        return go({ at: "new cohort", joins, faults: outcome.faults });
      if (outcome.kind !== "done") return setFailure(outcome);
      const { made, left, readings } = outcome.value;
      const now = { made: [...before.made, ...made], left, readings: before.readings + readings };
      setDone(now);
      if (left.length > 0) step(now);
      else change({ roster: "", readings: "" });
    };
    if (before.left === null && handed !== null) first.send(handed, stepped);
    else next.send(handed, stepped);
  };
  useEffect(() => step(NOTHING_YET), []);
  return { done, failure, goOn: () => step(done) };
}

function BuiltPanel({ made, readings }: Done): VNode {
  const { go } = useSidebar();
  const none = made.length === 0;
  const finish = (
    <Button look="primary" onPress={() => go({ at: "home" })}>
      Done
    </Button>
  );
  return (
    <Panel
      title={none ? "Nothing to add" : `${counted(made.length, "team")} built`}
      second={none ? "The file had these teams already." : "Each team has a tab of its own."}
      actions={finish}
    >
      <ul class="marked">
        <Marked mark="✓" look="" names={made} />
      </ul>
      {readings > 0 && (
        <p>{`${counted(readings, "reading")} ${readings === 1 ? "was" : "were"} taken in.`}</p>
      )}
      <p class="soft second">The Rollup tab shows all teams at a glance, on phones too.</p>
    </Panel>
  );
}
