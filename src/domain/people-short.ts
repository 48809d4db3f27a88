import { type Direction, signOf } from "./goal.ts";
import { compared } from "./round.ts";

/** In a group of fewer than this, one person is more than one point: a gap is better told in people. */
export const ONE_PERSON_A_POINT = 100;

/** A gap of a percent metric, as a fraction, minus when short; `null` for a group whose size is not known. */
export interface PercentGap {
  readonly gap: number;
  readonly groupSize: number | null;
}

/** A count out of a whole beside the share of it that the week asks for. */
export interface CountBesideTarget {
  /** A fraction, as all values of a percent metric are. */
  readonly target: number;
  readonly whole: number | null;
  readonly count: number;
  readonly direction: Direction;
}

/**
 * How many more people would close a gap: 3 of 59 for 3.5 points. `null` where nothing is short, and where the group is
 * unknown or so large that one person is no more than a point.
 */
export function peopleShort({ gap, groupSize }: PercentGap): number | null {
  if (groupSize === null || groupSize >= ONE_PERSON_A_POINT) return null;
  return wholePeople(-gap * groupSize);
}

/**
 * How many more people a rate needs, or how many fewer if it is to fall, to be at its target: whole people of a whole
 * that is counted, so of any size. `null` where nothing is short or the whole is not known.
 */
export function peopleShortOfTarget({ target, whole, count, direction }: CountBesideTarget): number | null {
  return whole === null ? null : wholePeople(signOf(direction) * (target * whole - count));
}

/** What the people of a group are called, by the words that a team describes it with. */
export const peopleOf = (group: string): { readonly one: string; readonly many: string } =>
  /student/i.test(group) ? { one: "student", many: "students" } : { one: "person", many: "people" };

/** Nobody can be a part of a person, so a part asks for a whole one; binary noise asks for nobody. */
function wholePeople(short: number): number | null {
  const people = Math.ceil(compared(short));
  return people > 0 ? people : null;
}
