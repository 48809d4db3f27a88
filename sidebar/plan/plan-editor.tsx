import type { VNode } from "preact";
import type { OpenPlan } from "../../src/rpc/plan.ts";
import { keeper } from "../keeper.ts";
import { Button } from "../parts/button.tsx";
import { FailurePanel } from "../parts/failure-panel.tsx";
import { mayBeDone, notSaved } from "../parts/not-saved.ts";
import { Panel } from "../parts/panel.tsx";
import { useSidebar } from "../use-sidebar.ts";
import { hasBegun, keptEntries, shownEntries, shownText, type TypedPlan } from "./plan-entries.ts";
import { PlanForm } from "./plan-form.tsx";
import { PlanPicture } from "./plan-picture.tsx";
import { useDrawnPlan } from "./use-drawn-plan.ts";
import { useSavePlan } from "./use-save-plan.ts";

interface EditorProps {
  readonly open: OpenPlan;
  /** Reads the plan again, after somebody else has changed it. */
  readonly again: () => void;
}

const FORM = "plan";
const useTyped = keeper<TypedPlan>();

/** A plan as it is being changed, and what may stand in the way of saving it. */
export function PlanEditor({ open, again }: EditorProps): VNode {
  const { back } = useSidebar();
  const { entries: typed, change, forget } = useTyped(open.team, () => ({}));
  const entries = shownEntries(open, typed);
  const drawn = useDrawnPlan(open, entries);
  const saving = useSavePlan(open, entries, forget);
  const faults = [...drawn.faults, ...saving.faults];
  const next = drawn.targets && { after: Number(entries.after), targets: drawn.targets };
  const name = hasBegun(open) ? `Plan ${open.version + 1}` : "New plan";
  const title = "Change the plan";
  const second = `${open.name} · plan ${open.version} · ${shownText(open.goal, open) || "no goal yet"} in ${open.weeks} weeks`;
  const lookAgain = () => {
    saving.leave();
    again();
  };
  const send = () => drawn.plan !== null && saving.save(drawn.plan);
  const panel = { back: { to: open.name, go: back }, title, second, held: saving.waiting };
  if (saving.way !== null) {
    // Sent once more, what was saved in part is finished; read anew, it would be a plan of its own.
    const isToFinish = mayBeDone(saving.way);
    return (
      <FailurePanel
        key="failure"
        {...panel}
        first={notSaved(saving.way)}
        outcome={saving.way}
        kept={keptEntries(entries)}
      >
        <Button look="primary" busy={saving.waiting && "Saving…"} onPress={isToFinish ? send : lookAgain}>
          {isToFinish ? "Try again" : "Look at the plan again"}
        </Button>
        <Button look="secondary" onPress={saving.leave}>
          Change what I typed
        </Button>
      </FailurePanel>
    );
  }
  const actions = (
    <Button
      look="primary"
      submits={FORM}
      busy={saving.waiting && "Saving…"}
      disabled={drawn.plan === null || faults.length > 0}
    >
      {hasBegun(open) ? `Save plan ${open.version + 1}` : "Save the plan"}
    </Button>
  );
  return (
    <Panel key="form" {...panel} actions={actions}>
      <PlanPicture {...{ open, next, name }} stale={drawn.stale} />
      {drawn.trouble !== "" && <p class="notice">{drawn.trouble}</p>}
      <PlanForm id={FORM} {...{ open, entries, change, faults }} curve={drawn.curve} submit={send} />
    </Panel>
  );
}
