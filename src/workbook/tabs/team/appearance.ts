import type { Canvas } from "../../canvas.ts";
import { DAY } from "../../number-format.ts";
import { HAIRLINE, HEADER, HEADER_LINE, INK, INK_2, INK_3, STRIP } from "../../style.ts";
import { type Border, type Note, zone } from "../../tab.ts";
import { ROWS, type TeamLayout } from "./layout.ts";

/** Sizes, weights and fills of a team's tab; conditional formats stand in `formats.ts`. */
export function paint(grid: Canvas, layout: TeamLayout): void {
  const visible = layout.columns.length;
  grid.paint(zone(ROWS.name, 2), { size: 16, bold: true, down: "bottom" });
  grid.paint(zone(ROWS.sentence, 2), { color: INK_2 });
  grid.paint(zone(ROWS.headline, 2), { size: 11, bold: true, down: "top" });
  grid.paint(zone(ROWS.tileLabels, 2, ROWS.tileNotes, visible), { fill: STRIP });
  grid.paint(zone(ROWS.tileLabels, 2, ROWS.tileLabels, visible), { size: 9, color: INK_3, down: "bottom" });
  grid.paint(zone(ROWS.tileValues, 2, ROWS.tileValues, visible), { size: 13, bold: true });
  grid.paint(zone(ROWS.tileNotes, 2, ROWS.tileNotes, visible), { size: 9, color: INK_3, down: "top" });
  for (const column of layout.columns) {
    const place = layout.column(column.key);
    grid.paint(zone(ROWS.start, place, layout.lastWeek), column.style);
    grid.paint(zone(ROWS.start, place), { color: INK_3, bold: false });
    grid.paint(zone(ROWS.header, place), {
      fill: HEADER,
      size: 9,
      wrap: true,
      bold: column.typed,
      color: column.typed ? INK : INK_3,
      across: column.style.across ?? "left",
    });
  }
  grid.paint(zone(1, visible + 1, layout.rows, layout.width), { size: 9, color: INK_3 });
  // The sidebar reads the day off what the cell shows, in any locale.
  grid.paint(zone(ROWS.start, layout.column("monday"), layout.lastWeek), { numberFormat: DAY });
}

/** Pixels; the hidden columns are as wide as Sheets makes them. */
export function widths({ columns, width }: TeamLayout): readonly number[] {
  const hidden = new Array<number>(width - columns.length).fill(100);
  return [...columns.map((column) => column.width), ...hidden];
}

/** Pixels: the top, the weeks, the gap and the room of the chart. */
export function heights(layout: TeamLayout): readonly number[] {
  const top = [34, 22, 26, 20, 27, 26, 38, 26];
  const weeks = new Array<number>(layout.lastWeek - ROWS.start).fill(30);
  const below = new Array<number>(layout.rows - layout.lastWeek - 1).fill(21);
  return [...top, ...weeks, 16, ...below];
}

export function borders(layout: TeamLayout): readonly Border[] {
  const visible = layout.columns.length;
  const inputs = layout.columns
    .filter((column) => column.typed)
    .map(({ key }) => zone(ROWS.firstWeek, layout.column(key), layout.lastWeek));
  return [
    {
      // Above the tiles, and below every row of the table.
      zones: [zone(ROWS.headline, 2, ROWS.headline, visible), zone(ROWS.start, 1, layout.lastWeek, visible)],
      sides: ["rows", "bottom"],
      color: HAIRLINE,
    },
    { zones: inputs, sides: ["left", "right"], color: HAIRLINE },
    { zones: [zone(ROWS.header, 1, ROWS.header, visible)], sides: ["bottom"], color: HEADER_LINE },
  ];
}

export function notes(layout: TeamLayout): readonly Note[] {
  return layout.columns.flatMap(({ key, note }) =>
    note === undefined ? [] : [{ row: ROWS.header, column: layout.column(key), text: note }],
  );
}
