import type { Rendering } from "../workbook/formula.ts";
import { strokesFor } from "../workbook/strokes.ts";
import { FONT, type Style, WHITE } from "../workbook/style.ts";
import type { Border, Content, TabDescription } from "../workbook/tab.ts";
import { setChart } from "./charts.ts";
import { rangeOf, setFormats, setValidations } from "./rules.ts";
import type { Origin } from "./survey.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const PROTECTION = "Made by Breakthrough Team Tracker: typing here replaces what it computes.";

/** What a new sheet measures in Sheets; a row with text is never lower. */
const NEW_COLUMN = 100;
const NEW_ROW = 21;

/**
 * What a tab looked like before it is dressed: as this run made it; like no known thing, because a run stopped while it
 * dressed it; or as ours, with what people changed since.
 */
export type Before = Origin | "unknown" | "ours";

/** Gives a tab its looks and rules, with one call for whole grids of them. */
export function dress(sheet: Sheet, description: TabDescription, rendering: Rendering, before: Before): void {
  const isFresh = before !== "ours";
  // A copy leaves only the protection behind; the chart says whose it is.
  if (before !== "copy") {
    setStyles(sheet, description, isFresh);
    for (const border of description.borders) setBorder(sheet, border);
    setSizes(sheet, description, before);
    setPanes(sheet, description, before);
    setNotes(sheet, description, isFresh);
    setFormats(sheet, description, rendering, isFresh);
    setValidations(sheet, description, rendering);
  }
  protect(sheet, description, before);
  if (description.chart !== null) setChart(sheet, description.chart, before === "blank");
}

/** People who make a column wider keep it so; the rows of a table that grows are given their height. */
function setSizes(sheet: Sheet, { widths, heights }: TabDescription, before: Before): void {
  const isNew = before === "blank";
  const high = heights.map((height) => Math.max(height, NEW_ROW));
  for (const { from, count, size } of strokesFor(high, isNew ? NEW_ROW : null)) {
    sheet.setRowHeights(from, count, size);
  }
  if (before === "ours") return;
  for (const { from, count, size } of strokesFor(widths, isNew ? NEW_COLUMN : null)) {
    sheet.setColumnWidths(from, count, size);
  }
}

/** What stays in sight, and what does not. */
function setPanes(sheet: Sheet, description: TabDescription, before: Before): void {
  const { frozen, gridlines, hiddenColumns, hiddenRows } = description;
  const isNew = before === "blank";
  if (!isNew || frozen.rows > 0) sheet.setFrozenRows(frozen.rows);
  if (!isNew || frozen.columns > 0) sheet.setFrozenColumns(frozen.columns);
  if (!gridlines) sheet.setHiddenGridlines(true);
  for (const { from, to } of hiddenColumns) sheet.hideColumns(from, to - from + 1);
  if (hiddenRows !== undefined) sheet.hideRows(hiddenRows.from, hiddenRows.to - hiddenRows.from + 1);
}

const isPeoples = (content: Content | undefined): boolean =>
  content?.kind === "open" || content?.kind === "stray";

/** Number formats and alignments are ours everywhere; fills and text styles of open cells are people's once they may have them. */
function setStyles(sheet: Sheet, { styles, contents }: TabDescription, fresh: boolean): void {
  const all = sheet.getRange(1, 1, styles.length, styles[0]?.length ?? 0);
  const grid = <Value>(pick: (style: Style) => Value) => styles.map((line) => line.map(pick));
  const kept = <Value>(ours: Value[][], present: () => Value[][]): Value[][] => {
    if (fresh) return ours;
    const theirs = present();
    return ours.map((line, row) =>
      line.map((value, column) =>
        isPeoples(contents[row]?.[column]) ? (theirs[row]?.[column] ?? value) : value,
      ),
    );
  };
  const { OVERFLOW, WRAP } = SpreadsheetApp.WrapStrategy;
  all.setNumberFormats(grid(({ numberFormat }) => numberFormat));
  all.setBackgrounds(
    kept(
      grid(({ fill }) => fill ?? WHITE),
      () => all.getBackgrounds(),
    ),
  );
  all.setHorizontalAlignments(grid(({ across }) => across));
  all.setVerticalAlignments(grid(({ down }) => down));
  all.setWrapStrategies(grid(({ wrap }) => (wrap ? WRAP : OVERFLOW)));
  all.setTextStyles(kept(grid(textStyles()), () => all.getTextStyles()));
}

/** Text styles by what they say: a grid has thousands of cells and a handful of styles. */
function textStyles(): (style: Style) => GoogleAppsScript.Spreadsheet.TextStyle {
  const made = new Map<string, GoogleAppsScript.Spreadsheet.TextStyle>();
  return ({ size, bold, color }) => {
    const key = `${size} ${bold} ${color}`;
    const known = made.get(key);
    if (known !== undefined) return known;
    const builder = SpreadsheetApp.newTextStyle().setFontFamily(FONT).setFontSize(size);
    const style = builder.setBold(bold).setForegroundColor(color).build();
    made.set(key, style);
    return style;
  };
}

function setBorder(sheet: Sheet, { zones, sides, color }: Border): void {
  // `null` leaves a side as it is.
  const side = (name: Border["sides"][number]) => (sides.includes(name) ? true : null);
  sheet
    .getRangeList(zones.map((zone) => rangeOf(sheet, zone).getA1Notation()))
    .setBorder(
      side("top"),
      side("left"),
      side("bottom"),
      side("right"),
      side("columns"),
      side("rows"),
      color,
      SpreadsheetApp.BorderStyle.SOLID,
    );
}

/** Our notes stand on one row, the header, and are written with one call; people's beside them stay. */
function setNotes(sheet: Sheet, { notes, widths }: TabDescription, fresh: boolean): void {
  const row = notes[0]?.row;
  if (row === undefined) return;
  const range = sheet.getRange(row, 1, 1, widths.length);
  const [present = []] = fresh ? [] : range.getNotes();
  const ours = new Map(notes.map(({ column, text }) => [column, text]));
  range.setNotes([widths.map((_, index) => ours.get(index + 1) ?? present[index] ?? "")]);
}

/**
 * Warns before an edit outside the open cells; it never locks anybody out, so that a team can always mend. A lock that
 * people have put on the whole tab is theirs, and stays. A sheet has one such protection at most.
 */
function protect(sheet: Sheet, { open }: TabDescription, before: Before): void {
  if (open === null) return;
  const [present] = before === "ours" ? sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET) : [];
  if (present !== undefined && !present.isWarningOnly()) return;
  const protection = present ?? sheet.protect();
  // At once: a run that stops before this leaves a lock that nobody has asked for.
  if (present === undefined) protection.setWarningOnly(true).setDescription(PROTECTION);
  protection.setUnprotectedRanges(open.map((zone) => rangeOf(sheet, zone)));
}
