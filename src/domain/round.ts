import type { Direction } from "./goal.ts";

/** Decimal places at which readings, targets and weeks are compared: beyond them only binary noise differs. */
const COMPARED_PLACES = 9;

/** Spreadsheets round the number of 15 digits that they show: what lies a hair below a half counts as the half. */
const DIGITS = 15;

/** More than `DIGITS` digits can move a number, as a share of it. */
const HAIR = 10 ** (1 - DIGITS);

/** `ROUND(x; places)` of a spreadsheet: halves go away from zero. Never gives −0. */
export function round(x: number, places: number): number {
  const scale = 10 ** places;
  const scaled = (x < 0 ? -x : x) * scale;
  const below = Math.floor(scaled);
  const rest = scaled - below;
  const hair = scaled * HAIR;
  // Writing the digits out takes most of the time of a long column; only beside a half do they matter.
  const isByHalf = rest >= 0.5 - hair && rest <= 0.5 + hair;
  const nearest = isByHalf ? Math.round(Number(scaled.toPrecision(DIGITS))) : rest < 0.5 ? below : below + 1;
  return (x < 0 ? -nearest : nearest) / scale + 0;
}

/** A number as it is compared: 0.57 − 0.605 is −0.035, not −0.03500000000000003. */
export function compared(x: number): number {
  return round(x, COMPARED_PLACES);
}

/**
 * A target rounded in the team's favour: down when it is to rise, up when it is to fall. A school cannot be 0.67
 * finished, and a first target rounded up would put every team behind in week 1.
 */
export function inTeamsFavour(target: number, direction: Direction, places: number): number {
  const scale = 10 ** places;
  // Scaling makes noise of its own (0.58 · 100 is 57.99999999999999), so it is compared once more.
  const scaled = compared(compared(target) * scale);
  return (direction === "up" ? Math.floor(scaled) : Math.ceil(scaled)) / scale + 0;
}
