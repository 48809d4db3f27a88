import { type Held, type HeldCell, NOTHING } from "../held.ts";
import type { Axis, Shift } from "./shifts.ts";

/** A tab as it stands when its rows or columns are back in their places; addresses in formulas are not moved along. */
export function shifted(held: Held, axis: Axis, shifts: readonly Shift[]): Held {
  if (shifts.length === 0) return held;
  if (axis === "rows") {
    const width = held[0]?.length ?? 0;
    return inOrder(held, shifts, new Array<HeldCell>(width).fill(NOTHING));
  }
  return held.map((line) => inOrder(line, shifts, NOTHING));
}

function inOrder<Line>(lines: readonly Line[], shifts: readonly Shift[], empty: Line): readonly Line[] {
  const moved = [...lines];
  for (const shift of shifts) {
    if (shift.kind === "insert") moved.splice(shift.at - 1, 0, empty);
    else {
      const { from, count, to } = shift;
      const taken = moved.splice(from - 1, count);
      moved.splice(to > from ? to - 1 - count : to - 1, 0, ...taken);
    }
  }
  return moved;
}
