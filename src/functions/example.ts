/** The ranges of the team tab that a call stands on, in A1 notation, from which a ready example is made. */
export interface TabRanges {
  readonly actuals: string;
  readonly targets: string;
  readonly baseline: string;
  /** The cell of the last week's target, which is the goal. */
  readonly goal: string;
  /** How many rows the ranges have. */
  readonly weeks: number;
  /** What stands between the arguments of a formula in this file's locale. */
  readonly separator: "," | ";";
}

/** Where a call does not stand on a team tab: the ranges that an eight-week tab has. */
const ANY_TAB: TabRanges = {
  actuals: "D9:D16",
  targets: "C9:C16",
  baseline: "D8",
  goal: "C16",
  weeks: 8,
  separator: ",",
};

/** How a function explains itself to someone who called it with too little. */
export interface Usage {
  readonly name: string;
  /** The arguments that it cannot do without, in words; they come first. */
  readonly needs: string;
  readonly required: number;
  readonly example: (tab: TabRanges) => readonly (string | number)[];
}

/** `=BTT_GAP(D9:D16, C9:C16)` */
export function exampleOf({ name, example }: Usage, tab: TabRanges | null): string {
  const ranges = tab ?? ANY_TAB;
  return `=${name}(${example(ranges).join(`${ranges.separator} `)})`;
}
