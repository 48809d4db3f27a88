import type { OpenPlan } from "../../src/rpc/plan.ts";

/** The plan that is being made: its first week follows on `after`. */
export interface NextPlan {
  readonly after: number;
  readonly targets: readonly (number | null)[];
}

interface Point {
  readonly x: number;
  readonly y: number;
}

/** The plan as a picture: paths of an SVG, and the points of what was reached. */
export interface PlanLine {
  readonly targets: string;
  readonly actuals: string;
  readonly reached: readonly Point[];
  readonly next: string;
}

export const SIZE = { width: 268, height: 96 } as const;
/** Room at the edges for the points. */
const EDGE = 6;

type Values = readonly (number | null)[];
type Drawn = Pick<OpenPlan, "baseline" | "targets" | "actuals" | "isFlat" | "weekNow">;

/** A file may hold readings of weeks that have not begun. */
export const reachedSoFar = ({ actuals, weekNow }: Pick<Drawn, "actuals" | "weekNow">): Values =>
  actuals.slice(0, weekNow);

/** Lays out targets, actuals and the new plan over the same weeks; a gap stays a gap. */
export function planLine(open: Drawn, next: NextPlan | null): PlanLine {
  const { baseline, targets, isFlat } = open;
  // Position 0 is week 0, the baseline, where a plan starts from one.
  const start = isFlat ? null : baseline;
  const [old, made] = [
    [start, ...targets],
    [start, ...reachedSoFar(open)],
  ];
  const coming = next === null ? [] : comingOf(next, isFlat ? [] : made, old);
  const all = [old, made, coming];
  const values = all.flat().filter((value) => value !== null);
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const last = Math.max(...all.map((line) => line.length - 1), 1);
  const point = (week: number, value: number): Point => ({
    x: placed(week / last, SIZE.width),
    y: SIZE.height - placed(most === least ? 0.5 : (value - least) / (most - least), SIZE.height),
  });
  const path = (line: Values) => pathOf(line, point);
  return {
    targets: path(old),
    actuals: path(made),
    reached: made.flatMap((value, week) => (value === null ? [] : [point(week, value)])),
    next: path(coming),
  };
}

/** It begins at what was reached in its last kept week, else at that week's target. */
function comingOf({ after, targets }: NextPlan, made: Values, old: Values): Values {
  const from = made[after] ?? (made.length === 0 ? null : (old[after] ?? null));
  return targets.length <= after ? [] : [...new Array<null>(after).fill(null), from, ...targets.slice(after)];
}

const placed = (share: number, size: number): number =>
  Math.round(10 * (EDGE + share * (size - 2 * EDGE))) / 10;

function pathOf(line: Values, point: (week: number, value: number) => Point): string {
  return line
    .map((value, week) => {
      if (value === null) return "";
      const { x, y } = point(week, value);
      return `${typeof line[week - 1] === "number" ? "L" : "M"}${x} ${y}`;
    })
    .join("");
}
