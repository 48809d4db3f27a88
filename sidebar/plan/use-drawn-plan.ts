import { useEffect, useState } from "preact/hooks";
import type { Fault } from "../../src/rpc/contract.ts";
import type { DrawnPlan, OpenPlan, PlanAsked } from "../../src/rpc/plan.ts";
import { whyNot } from "../parts/advice.ts";
import type { Outcome } from "../server.ts";
import { useCall } from "../use-call.ts";
import { asked, askedAlong, isTyped, type PlanEntries } from "./plan-entries.ts";

/** Milliseconds without a key before the spreadsheet is asked what the targets would be. */
const PAUSE = 300;

type Targets = readonly (number | null)[];

interface Drawing {
  /** The targets of what is asked for now; `null` until they are drawn, and where they cannot be. */
  readonly targets: Targets | null;
  /** Whether they are still being drawn. */
  readonly stale: boolean;
  readonly faults: readonly Fault[];
  /** Why nothing could be drawn, where no field is to blame. */
  readonly trouble: string;
}

/** The targets that a plan would have, asked for a moment after the last key. */
function useDrawing(plan: PlanAsked | null): Drawing {
  const { send } = useCall("drawPlan");
  const [drawn, setDrawn] = useState<{ readonly key: string; readonly outcome: Outcome<DrawnPlan> }>();
  const key = JSON.stringify(plan);
  useEffect(() => {
    if (plan === null) return;
    const timer = setTimeout(() => send(plan, (outcome) => setDrawn({ key, outcome })), PAUSE);
    return () => clearTimeout(timer);
  }, [key, send]);
  if (drawn?.key !== key) return { targets: null, stale: plan !== null, faults: [], trouble: "" };
  const { outcome } = drawn;
  if (outcome.kind === "done")
    return { targets: outcome.value.targets, stale: false, faults: [], trouble: "" };
  const faults = outcome.kind === "refused" ? outcome.faults : [];
  return { targets: null, stale: false, faults, trouble: faults.length > 0 ? "" : whyNot(outcome) };
}

interface DrawnEntries extends Drawing {
  /** The targets along the curve, over which others may be typed. */
  readonly curve: Targets;
  /** What would be saved; `null` as long as that cannot be told. */
  readonly plan: PlanAsked | null;
}

/** Draws what is typed: first along its curve and then, where targets are typed, with those. */
export function useDrawnPlan(open: OpenPlan, entries: PlanEntries): DrawnEntries {
  const isBlank = entries.goal.trim() === "" && open.goal === null;
  const along = useDrawing(isBlank ? null : askedAlong(open, entries));
  const [shown, show] = useState<{ readonly curve: Targets; readonly targets: Targets }>();
  const plan = asked(open, entries, along.targets);
  const typed = useDrawing(isTyped(entries) ? plan : null);
  const now = isTyped(entries) && along.targets !== null ? typed : along;
  useEffect(() => {
    if (along.targets !== null && now.targets !== null) show({ curve: along.targets, targets: now.targets });
  }, [along.targets, now.targets]);
  // The last line stays in sight while the next is drawn.
  const targets = now.targets ?? (now.stale ? (shown?.targets ?? null) : null);
  return { ...now, targets, curve: along.targets ?? shown?.curve ?? [], plan: isBlank ? null : plan };
}
