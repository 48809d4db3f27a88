import type { Kind } from "../../../domain/goal.ts";
import { type Formula, f } from "../../formula.ts";
import type { Reference } from "../../reference.ts";

/** +1 where a kind of goal is for more, −1 where it is for less. */
export const wayOf = (kind: Kind): 1 | -1 => (kind === "decrease" ? -1 : 1);

/** +1 where the way between two levels leads up, −1 where it leads down; where it leads nowhere, that of the kind. */
export function wayBetween(kind: Kind, from: Reference, to: Reference): Formula {
  const way = wayOf(kind);
  const turns = way === 1 ? f`${to}<${from}` : f`${to}>${from}`;
  return f`IF(COUNT(${from};${to})=2;IF(${turns};${-way};${way});${way})`;
}
