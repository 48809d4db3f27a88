import type { Reading } from "../use-call.ts";

/** Two readings that a panel needs together: they are asked for at once, and shown when both have come. */
export function bothReadings<One, Other>(
  one: Reading<One>,
  other: Reading<Other>,
): Reading<readonly [One, Other]> {
  const again = () => {
    one.again();
    other.again();
  };
  return { outcome: outcomeOf(one.outcome, other.outcome), waiting: one.waiting || other.waiting, again };
}

function outcomeOf<One, Other>(
  one: Reading<One>["outcome"],
  other: Reading<Other>["outcome"],
): Reading<readonly [One, Other]>["outcome"] {
  if (one === null || other === null) return null;
  if (one.kind !== "done") return one;
  return other.kind === "done" ? { kind: "done", value: [one.value, other.value] } : other;
}
