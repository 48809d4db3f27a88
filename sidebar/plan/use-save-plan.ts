import { useEffect, useState } from "preact/hooks";
import type { Fault } from "../../src/rpc/contract.ts";
import type { OpenPlan, PlanAsked } from "../../src/rpc/plan.ts";
import type { NotDone } from "../server.ts";
import { useCall } from "../use-call.ts";
import { useSidebar } from "../use-sidebar.ts";
import { hasBegun, type PlanEntries, replanOf } from "./plan-entries.ts";

interface Saving {
  readonly waiting: boolean;
  readonly save: (plan: PlanAsked) => void;
  /** What is wrong with the entries as they were sent. */
  readonly faults: readonly Fault[];
  readonly way: NotDone | null;
  readonly leave: () => void;
}

/** Saves a plan; what was typed is let go of only once it stands in the file. */
export function useSavePlan(open: OpenPlan, entries: PlanEntries, forget: () => void): Saving {
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
