import { directionBetween } from "../domain/goal.ts";
import { targetAt } from "../domain/plan.ts";
import { isBlank } from "../domain/reading.ts";
import { compared, inTeamsFavour } from "../domain/round.ts";
import { type Curve, shareOf } from "../domain/shape.ts";
import {
  breakWeeksArgument,
  oneCell,
  quoted,
  singleValueOf,
  weeksArgument,
  wholeNumber,
} from "./arguments.ts";
import { breaksIn, type Usage } from "./example.ts";
import { gridOf, type Result } from "./grid.ts";
import { WrongCall } from "./wrong-call.ts";

export const TARGETS: Usage = {
  name: "BTT_TARGETS",
  needs: "the baseline, the goal and the number of weeks",
  required: 3,
  example: (tab) => [tab.baseline, tab.goal, tab.rows, "", breaksIn(tab)],
};

const CURVES = ["even", "slow", "fast"] as const satisfies readonly Curve["kind"][];
/** More digits than this a spreadsheet does not keep apart from noise. */
const MOST_DECIMALS = 9;

/** A column of weekly targets from baseline to goal, one row a calendar week; rows of breaks are "". */
export function targets(
  baseline: unknown,
  goal: unknown,
  weeks: unknown,
  shape?: unknown,
  breakWeeks?: unknown,
  decimals?: unknown,
): Result[][] {
  const from = singleValueOf(oneCell(gridOf("baseline", baseline)));
  const to = singleValueOf(oneCell(gridOf("goal", goal)));
  const rows = weeksArgument(oneCell(gridOf("weeks", weeks)));
  const breaks = breakWeeksArgument(breakWeeks, rows);
  if (breaks.size === rows) throw new WrongCall(`every week is a break, none is left for the goal`);
  const shares = sharesArgument(shape, rows - breaks.size);
  const places = decimalsArgument(decimals);
  let week = 0;
  return Array.from({ length: rows }, (_, index) => {
    if (breaks.has(index + 1)) return [""];
    const share = shares[week] ?? 1;
    week += 1;
    return typeof from === "number" && typeof to === "number" ? [rounded(from, to, share, places)] : [""];
  });
}

function rounded(from: number, to: number, share: number, places: number | null): number {
  const target = targetAt(from, to, share);
  // The goal stays as it was given, whatever the decimals.
  return share === 1 || places === null ? target : inTeamsFavour(target, directionBetween(from, to), places);
}

/** The share of the way after each working week: along a named curve, or as a person lists them. */
function sharesArgument(argument: unknown, weeks: number): readonly number[] {
  const cells = gridOf("shape", argument)
    .series.flat()
    .filter((cell) => !isBlank(cell));
  const [name = "even"] = cells;
  if (cells.length < 2 && typeof name === "string") return sharesAlong(name, weeks);
  const shares = cells.map(singleValueOf).filter((share): share is number => typeof share === "number");
  const last = shares[weeks - 1] ?? 0;
  if (shares.length !== cells.length || shares.length !== weeks || compared(last) !== 1) {
    throw new WrongCall(
      `a shape of shares needs ${weeks} numbers, one a week, the last of them 1, found ${cells.length} cells, the last ${quoted(cells[cells.length - 1])}`,
    );
  }
  return [...shares.slice(0, -1), 1];
}

function sharesAlong(name: string, weeks: number): readonly number[] {
  const kind = CURVES.find((curve) => curve === name.trim().toLowerCase());
  if (kind === undefined) {
    throw new WrongCall(`shape must be "even", "slow", "fast" or a range of shares, found ${quoted(name)}`);
  }
  return Array.from({ length: weeks }, (_, index) => shareOf({ kind }, index + 1, weeks));
}

function decimalsArgument(argument: unknown): number | null {
  const cell = oneCell(gridOf("decimals", argument));
  return isBlank(cell) ? null : wholeNumber("decimals", cell, [0, MOST_DECIMALS]);
}
