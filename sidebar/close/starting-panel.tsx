import type { VNode } from "preact";
import { useEffect, useState } from "preact/hooks";
import type { CycleStarted, NextCycleAsked } from "../../src/rpc/close.ts";
import { Button } from "../parts/button.tsx";
import { FailurePanel } from "../parts/failure-panel.tsx";
import { Panel } from "../parts/panel.tsx";
import { Progress } from "../parts/progress.tsx";
import type { NotDone, Outcome } from "../server.ts";
import { useCall } from "../use-call.ts";
import { useSidebar } from "../use-sidebar.ts";

interface StartingProps {
  readonly asked: NextCycleAsked;
  readonly names: readonly string[];
}

/** What all steps so far have done. */
interface Done {
  readonly archived: number;
  readonly toArchive: number;
  readonly made: readonly string[];
  /** `null` before the first step. */
  readonly left: readonly string[] | null;
}

const NOTHING_YET: Done = { archived: 0, toArchive: 0, made: [], left: null };

/** Archives and builds step by step as it opens, and tells how it ended. */
export function StartingPanel({ asked, names }: StartingProps): VNode {
  const { go } = useSidebar();
  const { done, failure, goOn } = useStart(asked);
  const title = `Starting cycle ${asked.cycle}`;
  const left = done.left ?? names;
  if (failure !== null) {
    return (
      <FailurePanel
        key="failure"
        title={title}
        back={{ to: "Home", go: () => go({ at: "home" }) }}
        first="Not finished. Nothing is lost, and what is done stays."
        kept={keptOf(asked, names)}
        outcome={failure}
      >
        <Button look="primary" onPress={goOn}>
          Go on
        </Button>
      </FailurePanel>
    );
  }
  if (left.length === 0) {
    const home = (
      <Button look="primary" onPress={() => go({ at: "home" })}>
        Done
      </Button>
    );
    return (
      <Panel key="done" title={`Cycle ${asked.cycle} has begun`} actions={home}>
        <p>{`The tabs of cycle ${asked.cycle - 1} are archived. Goals that are blank are typed on the Teams tab.`}</p>
      </Panel>
    );
  }
  const isArchiving = done.left === null || done.toArchive > 0;
  return (
    <Panel key="starting" title={title}>
      {isArchiving && (
        <section>
          <p class="strong">{`Archiving cycle ${asked.cycle - 1}`}</p>
          <progress
            max={Math.max(1, done.archived + done.toArchive)}
            value={done.archived}
            aria-label="Archiving"
          />
        </section>
      )}
      <Progress before={0} made={done.made} waiting={left} />
    </Panel>
  );
}

/** What was asked of the next cycle, a line each. */
const keptOf = ({ start, weeks, teams }: NextCycleAsked, names: readonly string[]): readonly string[] => [
  `${weeks} weeks from ${start}`,
  ...teams.flatMap(({ goal }, index) => (goal === "" ? [] : [`${names[index]}: ${goal}`])),
];

/** One step after the other, each within what Google gives a script; stopped, it goes on where it was. */
function useStart(asked: NextCycleAsked) {
  const { go } = useSidebar();
  const { send } = useCall("startCycle");
  const [done, setDone] = useState(NOTHING_YET);
  const [failure, setFailure] = useState<NotDone | null>(null);
  const step = (before: Done): void => {
    setFailure(null);
    send(asked, (outcome: Outcome<CycleStarted>) => {
      if (outcome.kind === "refused" && !outcome.stopped && before.left === null) {
        return go({ at: "next cycle", refused: outcome.message });
      }
      if (outcome.kind !== "done") return setFailure(outcome);
      const { archived, toArchive, made, left } = outcome.value;
      const now = { archived: before.archived + archived, toArchive, made: [...before.made, ...made], left };
      setDone(now);
      if (left.length > 0) step(now);
    });
  };
  useEffect(() => step(NOTHING_YET), []);
  return { done, failure, goOn: () => step(done) };
}
