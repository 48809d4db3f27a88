/** The ranges of the team tab that a call stands on, in A1 notation, from which a ready example is made. */
export interface TabRanges {
  readonly actuals: string;
  readonly targets: string;
  readonly baseline: string;
  /** The cell of the last week's target, which is the goal. */
  readonly goal: string;
  readonly statuses: string;
  /** The Mondays of the weeks, and the first of them. */
  readonly days: string;
  readonly start: string;
  /** How many rows the ranges have, and which of them are breaks. */
  readonly rows: number;
  readonly breaks: readonly number[];
  /** The targets are one level to stay under, which no range says by itself. */
  readonly isCeiling: boolean;
  /** What only some tabs have: participation and the average of takers; counts of this year and last. */
  readonly turnout: { readonly share: string; readonly average: string } | null;
  readonly counts: { readonly now: string; readonly before: string } | null;
  /** What stands between the arguments of a formula in this file's locale. */
  readonly separator: "," | ";";
}

/** Where a call does not stand on a team tab: the ranges that an eight-week tab has. */
const ANY_TAB: TabRanges = {
  actuals: "D9:D16",
  targets: "C9:C16",
  baseline: "D8",
  goal: "C16",
  statuses: "B6:B11",
  days: "B2:B9",
  start: "A2",
  rows: 8,
  breaks: [],
  isCeiling: false,
  turnout: null,
  counts: null,
  separator: ",",
};

/** How a function explains itself to someone who called it wrongly. */
export interface Usage {
  readonly name: string;
  /** The arguments that it cannot do without, in words; they come first. */
  readonly needs: string;
  readonly required: number;
  /** Arguments in order, "" for one that is skipped. */
  readonly example: (tab: TabRanges) => readonly (string | number)[];
}

/** `=BTT_GAP(D9:D16, C9:C16)` */
export function exampleOf({ name, example }: Usage, tab: TabRanges | null): string {
  const ranges = tab ?? ANY_TAB;
  return callOf(name, example(ranges), ranges);
}

/** A call as a cell holds it; arguments skipped at its end are left out. */
export function callOf(
  name: string,
  given: readonly (string | number)[],
  { separator }: Pick<TabRanges, "separator">,
): string {
  const last = given.reduce<number>((end, argument, place) => (argument === "" ? end : place), 0);
  return `=${name}(${given.slice(0, last + 1).join(`${separator} `)})`;
}

/** The direction as an example gives it: only where it cannot be worked out. */
export const directionIn = ({ isCeiling }: TabRanges): string => (isCeiling ? '"down"' : "");

/** The first and the last cell of a range. */
export function endsOf(range: string): readonly [first: string, last: string] {
  const [first = range, last = first] = range.split(":");
  return [first, last];
}

/** The working weeks of a tab, breaks left out. */
export const weeksIn = ({ rows, breaks }: TabRanges): number => rows - breaks.length;

/** The rows of breaks as an example gives them: `4`, `"4 7"`; "" without one. */
export const breaksIn = ({ breaks }: TabRanges): string =>
  breaks.length > 1 ? `"${breaks.join(" ")}"` : breaks.join("");
