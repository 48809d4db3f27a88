/** What a group's description says in figures. */
export interface Sizes {
  /** How many people: 266 in “59 of 266 students”. */
  readonly people: readonly number[];
  /** Shares, in percent: 60 in “60% of Algebra 1 students”. */
  readonly percents: readonly number[];
}

const PERCENT_FIGURE = /(\d+(?:\.\d+)?)\s?%/g;
/** A figure counts people at the start of the text or of a bracket, and after these words; “Algebra 1” names a course. */
const PEOPLE_FIGURE =
  /(?:^|\(|\b(?:of|all|the|these|those|our|about|some)\s)\s*(\d{1,3}(?:,\d{3})+|\d+)(?![\d.,%]|\s?%|\p{L}|-)/giu;

/** Reads the figures of a text that says who a group is. */
export function sizesIn(text: string): Sizes {
  const figures = (pattern: RegExp) =>
    [...text.matchAll(pattern)].map(([, figure = ""]) => Number(figure.replace(/,/g, "")));
  return { people: figures(PEOPLE_FIGURE), percents: figures(PERCENT_FIGURE) };
}
