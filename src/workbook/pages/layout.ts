import type { PageLine } from "./line.ts";
import { textLines } from "./text-lines.ts";

/** The sheet of paper, and what is hidden beside it: the marks, and what a chart draws. */
export const COLUMNS = { about: 1, text: 2, aside: 3, end: 4, marks: 5, chart: 6 } as const;
/** 720 pixels: a portrait page. */
export const PAPER = [140, 304, 164, 112] as const;

/**
 * All rows but the title have one height: each run of equal heights costs a call, and wrapped text makes a row grow. A
 * line is high enough to be written in by hand.
 */
export const HEIGHTS = { title: 34, line: 24 } as const;

/** Stands over the marks, by which a page is known to be one that the tracker can read again. */
export const MARKS_LABEL = "Breakthrough Team Tracker page, as of";

export interface PlacedLine {
  readonly row: number;
  readonly line: PageLine;
}

/** Where each line stands. Long sentences take several rows: without merged cells they could not be wrapped. */
export function placedLines(lines: readonly PageLine[]): readonly PlacedLine[] {
  const single = lines.flatMap((line): readonly PageLine[] =>
    line.kind === "sentence" ? textLines(line.text).map((text) => ({ ...line, text })) : [line],
  );
  let row = 1;
  return single.map((line) => {
    const placed = { row, line };
    row += rowsOf(line);
    return placed;
  });
}

export const rowsOf = (line: PageLine): number =>
  line.kind === "chart" ? Math.ceil((chartHeight(line.chart.bars.length) + CHART_OFFSET) / HEIGHTS.line) : 1;

export const CHART_OFFSET = 8;

/** Pixels: title, legend and axis, and three bars for each label. */
export const chartHeight = (labels: number): number => 96 + 44 * labels;
