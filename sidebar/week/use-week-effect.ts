import { useEffect, useState } from "preact/hooks";
import type { Effect, FieldFault, OpenWeek } from "../../src/rpc/week.ts";
import { whyNot } from "../parts/advice.ts";
import { useCall } from "../use-call.ts";
import { hasNumbers, seenBy, type WeekEntries } from "./week-entries.ts";

/** Milliseconds without a key before the spreadsheet is asked what the numbers would do. */
const PAUSE = 400;

export interface WeekEffect {
  /** What the numbers would do; `null` as long as there is nothing to tell. */
  readonly effect: Effect | null;
  /** Why that could not be told; "" where it was, or is still to be asked. */
  readonly trouble: string;
  /** Whether other numbers have been typed since. */
  readonly stale: boolean;
  /** What is wrong with the numbers as they are typed now. */
  readonly faults: readonly FieldFault[];
  /** Tells of faults that saving has found, and leads to the first. */
  readonly refuse: (faults: readonly FieldFault[]) => void;
}

/** Asks what the typed numbers would do to the week, a moment after the last key. */
export function useWeekEffect(open: OpenWeek, entries: WeekEntries): WeekEffect {
  const { team, week } = open;
  const { numbers } = entries;
  const { decimal = "." } = seenBy(entries, open);
  const typed = JSON.stringify(numbers);
  const { outcome, send, forget } = useCall("effect");
  const [judged, setJudged] = useState<{ readonly typed: string; readonly faults: readonly FieldFault[] }>();
  const [refusals, countRefusal] = useState(0);
  useEffect(() => {
    if (refusals > 0) document.querySelector<HTMLElement>("[aria-invalid]")?.focus();
  }, [refusals]);
  const told = (faults: readonly FieldFault[]) => setJudged({ typed, faults });
  const wanted = hasNumbers(entries, open) || judgedOnly(entries);
  useEffect(() => {
    if (!wanted) return forget();
    const ask = () =>
      send({ team, week, numbers, decimal }, (answer) =>
        told(answer.kind === "done" ? answer.value.faults : []),
      );
    const timer = setTimeout(ask, PAUSE);
    return () => clearTimeout(timer);
  }, [team, week, typed, wanted]);
  const stale = judged?.typed !== typed;
  const effect = outcome?.kind === "done" ? outcome.value : null;
  const trouble = outcome === null || outcome.kind === "done" ? "" : whyNot(outcome);
  const refuse = (faults: readonly FieldFault[]) => {
    told(faults);
    countRefusal(refusals + 1);
  };
  return { effect, trouble, stale, faults: stale ? [] : judged.faults, refuse };
}

/** A number by itself has no effect yet, but may already be one that does not fit. */
const judgedOnly = ({ numbers }: WeekEntries): boolean =>
  Object.values(numbers).some((text) => text.trim() !== "");
