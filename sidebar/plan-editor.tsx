import type { VNode } from "preact";
import { useEffect, useState } from "preact/hooks";
import type { Fault, OpenPlan } from "../src/rpc/contract.ts";
import { Button } from "./button.tsx";
import { FailurePanel } from "./failure-panel.tsx";
import { keeper } from "./keeper.ts";
import { Panel } from "./panel.tsx";
import { entriesOf, hasBegun, keptEntries, type PlanEntries, replanOf, shownText } from "./plan-entries.ts";
import { PlanForm } from "./plan-form.tsx";
import { PlanPicture } from "./plan-picture.tsx";
import type { NotDone } from "./server.ts";
import { useCall } from "./use-call.ts";
import { useDrawnPlan } from "./use-drawn-plan.ts";
import { useSidebar } from "./use-sidebar.ts";

interface EditorProps {
  readonly open: OpenPlan;
  /** Reads the plan again, after somebody else has changed it. */
  readonly again: () => void;
}

const FORM = "plan";
const useEntries = keeper<PlanEntries>();

/** A plan as it is being changed, and what may stand in the way of saving it. */
export function PlanEditor({ open, again }: EditorProps): VNode {
  const { back } = useSidebar();
  const { entries, change, forget } = useEntries(open.team, () => entriesOf(open));
  const drawn = useDrawnPlan(open, entries);
  const saving = useSavePlan(open, entries, forget);
  const faults = [...drawn.faults, ...saving.faults];
  const next = drawn.targets && { after: Number(entries.after), targets: drawn.targets };
  const name = hasBegun(open) ? `Plan ${open.version + 1}` : "New plan";
  const title = "Change the plan";
  const second = `Plan ${open.version} · ${shownText(open.goal, open) || "no goal yet"} in ${open.weeks} weeks`;
  const send = () => drawn.plan !== null && saving.save(drawn.plan);
  const panel = { back: { to: open.name, go: back }, title, second };
  if (saving.way !== null) {
    const { kind } = saving.way;
    return (
      <FailurePanel key="failure" {...panel} {...failureOf(saving.way)} kept={keptEntries(entries)}>
        <Button look="primary" busy={saving.waiting && "Saving…"} onPress={kind === "failed" ? send : again}>
          {kind === "failed" ? "Try again" : "Look at the plan again"}
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

/** A call that broke off may have been carried out all the same. */
const failureOf = (outcome: NotDone) => ({
  outcome,
  first: outcome.kind === "refused" ? "Not saved." : "It may not be saved. Your entries are kept.",
});

interface Saving {
  readonly waiting: boolean;
  readonly save: (plan: Parameters<typeof replanOf>[0]) => void;
  /** What is wrong with the entries as they were sent. */
  readonly faults: readonly Fault[];
  readonly way: NotDone | null;
  readonly leave: () => void;
}

/** Saves a plan; what was typed is let go of only once it stands in the file. */
function useSavePlan(open: OpenPlan, entries: PlanEntries, forget: () => void): Saving {
  const { go, say } = useSidebar();
  const call = useCall("rePlan");
  const [sent, setSent] = useState("");
  const { outcome, waiting } = call;
  const notDone = outcome === null || outcome.kind === "done" ? null : outcome;
  const faults = notDone?.kind === "refused" ? notDone.faults : [];
  useEffect(() => {
    if (faults.length > 0) document.querySelector<HTMLElement>("[aria-invalid]")?.focus();
  }, [outcome]);
  const save: Saving["save"] = (plan) => {
    if (waiting) return;
    setSent(JSON.stringify(entries));
    call.send(replanOf(plan, open, entries), (answer) => {
      if (answer.kind !== "done") return;
      forget();
      go({ at: "home" });
      say(hasBegun(open) ? `Plan ${answer.value.version} is saved.` : "The plan is saved.");
    });
  };
  return {
    waiting,
    save,
    faults: sent === JSON.stringify(entries) ? faults : [],
    way: faults.length > 0 ? null : notDone,
    leave: call.forget,
  };
}
