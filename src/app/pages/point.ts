import { label, NOTHING, type PageCell, type PageLine, short } from "../../workbook/pages/line.ts";

/** A text with what stands in the two short columns beside it. */
export type PointLine = readonly [PageCell, PageCell, PageCell];

/** What a page says about one thing: its name stands left of the first line. */
export const point = (about: string, lines: readonly PointLine[], mark?: string): readonly PageLine[] =>
  lines.map(([text, aside, end], index): PageLine => {
    const first = index === 0;
    return {
      kind: "row",
      cells: [first ? label(about) : short(""), text, aside, end],
      ...(first && mark !== undefined ? { mark } : {}),
    };
  });

/** One line, or none where there is nothing to say. */
export const lineIf = (
  text: PageCell | null,
  aside: PageCell = NOTHING,
  end: PageCell = NOTHING,
): readonly PointLine[] => (text === null || text.value.kind === "blank" ? [] : [[text, aside, end]]);
