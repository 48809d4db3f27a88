import type { Bar } from "./goal.ts";
import { compared } from "./round.ts";

/** What each person is to reach: days attended of a window, a share of the way gained each week, or a level. */
export interface PersonBar {
  readonly bar: Bar;
  /** Days for a window; a fraction a week for a pace; otherwise the level. */
  readonly need: number;
  /** The days of the window. */
  readonly of: number | null;
}

/**
 * Where a person stands. On a window: at the bar, still able to reach it, or not any more. On a pace: done, on pace, or
 * behind. On a level: at it or, possible, not yet.
 */
export type Standing = "met" | "possible" | "lost";

/** What a person is held to in a working week: the share of a pace, or the level. A window is held to the days so far. */
export function personTarget({ bar, need }: PersonBar, week: number, held: number | null): number | null {
  switch (bar) {
    case "window":
      return held;
    case "pace":
      return Math.min(1, compared(need * week));
    case "level":
      return need;
  }
}

/** Where a person with this number stands; `null` for a number that cannot be, such as more days than were held. */
export function standingOf({ bar, need, of }: PersonBar, number: number, target: number): Standing | null {
  const value = compared(number);
  if (value < 0) return null;
  switch (bar) {
    case "window":
      if (of === null || value > target || target > of) return null;
      if (value >= need) return "met";
      return value >= target + need - of ? "possible" : "lost";
    case "pace":
      if (value >= 1) return "met";
      return value >= target ? "possible" : "lost";
    case "level":
      return value >= need ? "met" : "possible";
  }
}

/** How many people stand where. */
export type People = Readonly<Record<Standing, number>>;

/**
 * Counts a group in one week; a person without a number counts nowhere. `null` where nobody has one, or where a window
 * has no days: not a zero.
 */
export function countPeople(
  bar: PersonBar,
  values: readonly (number | null)[],
  target: number | null,
): People | null {
  const numbers = values.filter((value): value is number => value !== null);
  if (numbers.length === 0 || target === null || (bar.bar === "window" && bar.of === null)) return null;
  const standings = numbers.map((value) => standingOf(bar, value, target));
  const count = (standing: Standing) => standings.filter((each) => each === standing).length;
  return { met: count("met"), possible: count("possible"), lost: count("lost") };
}

/** The reading of an "each person" goal: all who are at the bar and, but for a level, all who can still be. */
export function peopleOnTrack(bar: Bar, { met, possible }: Omit<People, "lost">): number {
  return bar === "level" ? met : met + possible;
}
