import { addressOfA1 } from "../engine/a1-notation.ts";
import type { Address } from "../engine/address.ts";
import type { Change } from "../engine/batch.ts";
import { valuePatch } from "../engine/cell-values.ts";
import { insertChart, removeChart, updateChart } from "../engine/charts.ts";
import { colorOf } from "../engine/colors.ts";
import { rulesOf, setRules } from "../engine/conditional-formats.ts";
import { type Dimension, moveLines } from "../engine/moving.ts";
import { copyName, copySheet, hideSheet, renameSheet, showSheet, usedSize } from "../engine/sheets.ts";
import { emulated } from "../strict.ts";
import { formatRule, ruleBehind } from "./conditional-format-rule.ts";
import { addressOf, asSheet, type Context, type Enter, enterAs, service } from "./context.ts";
import { addMetadata, metadataAt, metadataFinder } from "./developer-metadata.ts";
import { chartBehind, chartsOf, newChart } from "./embedded-chart.ts";
import { newProtection, protectionsOf } from "./protection.ts";
import { rangeList } from "./range-list.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;
type Chart = GoogleAppsScript.Spreadsheet.EmbeddedChart;
type Visibility = GoogleAppsScript.Spreadsheet.DeveloperMetadataVisibility;
type FormatRule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;

/** The engine's own default, where Sheets shows 21 pixels. */
const defaultRowHeight = 21;

const indexes = (first: number, count: number) =>
  Array.from({ length: count }, (_, index) => first - 1 + index);

class EmulatedSheet extends emulated("Sheet") implements Partial<Sheet> {
  readonly #context: Context;
  readonly #sheetId: string;
  readonly #enter: Enter;

  constructor(context: Context, sheetId: string) {
    super();
    this.#context = context;
    this.#sheetId = sheetId;
    const enter = enterAs("Sheet", context);
    this.#enter = (method, access) => {
      enter(method, access);
      if (!context.file.structure.tryGetSheet(sheetId))
        throw new Error("This sheet does not exist any more.");
    };
  }

  // Which sheet it is.

  activate(): Sheet {
    this.#enter("activate", "write");
    this.#context.file.activate(this.#sheetId);
    return this.#self;
  }

  getIndex(): number {
    this.#enter("getIndex", "read");
    return this.#structure.getSheetIds().indexOf(this.#sheetId) + 1;
  }

  getName(): string {
    this.#enter("getName", "read");
    return this.#structure.getSheetName(this.#sheetId);
  }

  getParent(): GoogleAppsScript.Spreadsheet.Spreadsheet {
    this.#enter("getParent", "address");
    return this.#context.spreadsheet();
  }

  getSheetId(): number {
    this.#enter("getSheetId", "read");
    return Number(this.#sheetId);
  }

  getSheetName(): string {
    return this.getName();
  }

  getTabColor(): string | null {
    this.#enter("getTabColor", "read");
    return this.#structure.getSheet(this.#sheetId).color ?? null;
  }

  /** No file has a filter here: what would set one is not emulated. */
  getFilter(): null {
    this.#enter("getFilter", "read");
    return null;
  }

  hideSheet(): Sheet {
    this.#enter("hideSheet", "write");
    hideSheet(this.#context.file, this.#sheetId);
    return this.#self;
  }

  isSheetHidden(): boolean {
    this.#enter("isSheetHidden", "read");
    return !this.#structure.isSheetVisible(this.#sheetId);
  }

  setName(name: string): Sheet {
    this.#enter("setName", "write");
    renameSheet(this.#context.file, this.#sheetId, name);
    return this.#self;
  }

  setTabColor(color: string | null): Sheet {
    this.#enter("setTabColor", "write");
    const chosen = color === null ? {} : { color: colorOf(color) };
    return this.#arrange({ type: "COLOR_SHEET", sheetId: this.#sheetId, ...chosen });
  }

  showSheet(): Sheet {
    this.#enter("showSheet", "write");
    showSheet(this.#context.file, this.#sheetId);
    return this.#self;
  }

  /** Copies to the end of the same file; protections stay behind, as in Sheets. */
  copyTo(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): Sheet {
    this.#enter("copyTo", "write");
    const { file } = this.#context;
    if (spreadsheet.getId() !== file.id) throw new Error("Sheet.copyTo another file is not emulated.");
    const last = file.structure.getSheetIds().length;
    return this.#context.sheet(copySheet(file, this.#sheetId, copyName(file, this.#sheetId), last));
  }

  // Ranges.

  getActiveCell(): Range {
    this.#enter("getActiveCell", "address");
    return this.#context.range(this.#selected(true));
  }

  getActiveRange(): Range | null {
    this.#enter("getActiveRange", "address");
    return this.#context.range(this.#selected(false));
  }

  getCurrentCell(): Range | null {
    this.#enter("getCurrentCell", "address");
    return this.#context.range(this.#selected(true));
  }

  getDataRange(): Range {
    this.#enter("getDataRange", "read");
    const { rows, columns } = usedSize(this.#context.file, this.#sheetId);
    return this.#range(1, 1, Math.max(1, rows), Math.max(1, columns));
  }

  getRange(...where: readonly (string | number)[]): Range {
    this.#enter("getRange", "address");
    const [first, column, rows = 1, columns = 1] = where;
    if (typeof first === "string" && where.length === 1) {
      return this.#context.range(addressOfA1(this.#context.file, first, this.#sheetId));
    }
    const numbers = [first, column, rows, columns];
    if (where.length < 2 || where.length > 4 || !numbers.every((each) => Number.isInteger(each))) {
      const types = where.map((each) => typeof each).join(",");
      throw new Error(
        `The parameters (${types}) don't match the method signature for SpreadsheetApp.Sheet.getRange.`,
      );
    }
    return this.#range(Number(first), Number(column), Number(rows), Number(columns));
  }

  getRangeList(a1Notations: string[]): GoogleAppsScript.Spreadsheet.RangeList {
    this.#enter("getRangeList", "address");
    const ranges = a1Notations.map((a1) =>
      this.#context.range(addressOfA1(this.#context.file, a1, this.#sheetId)),
    );
    return rangeList(this.#context, ranges);
  }

  setActiveRange(range: Range): Range {
    this.#enter("setActiveRange", "write");
    this.#context.file.select(addressOf(range));
    return range;
  }

  setActiveSelection(range: Range | string): Range {
    return this.setActiveRange(typeof range === "string" ? this.getRange(range) : range);
  }

  setCurrentCell(cell: Range): Range {
    return this.setActiveRange(cell);
  }

  // Contents.

  appendRow(rowContents: unknown[]): Sheet {
    this.#enter("appendRow", "write");
    const { file } = this.#context;
    const row = usedSize(file, this.#sheetId).rows;
    if (row >= this.#structure.getNumberRows(this.#sheetId)) this.#insert("ROW", row - 1, "after", 1);
    rowContents.forEach((value, col) => {
      const position = { sheetId: this.#sheetId, row, col };
      file.write({ ...position, patch: valuePatch(value, file.formatOf(position), file) });
    });
    return this.#self;
  }

  clear(options: { formatOnly?: boolean | undefined; contentsOnly?: boolean | undefined } = {}): Sheet {
    return this.#asOne("clear", "write", () => this.#whole.clear(options));
  }

  clearContents(): Sheet {
    return this.#asOne("clearContents", "write", () => this.#whole.clearContent());
  }

  clearFormats(): Sheet {
    return this.#asOne("clearFormats", "write", () => this.#whole.clearFormat());
  }

  clearNotes(): Sheet {
    return this.#asOne("clearNotes", "write", () => this.#whole.clearNote());
  }

  getLastColumn(): number {
    this.#enter("getLastColumn", "read");
    return usedSize(this.#context.file, this.#sheetId).columns;
  }

  getLastRow(): number {
    this.#enter("getLastRow", "read");
    return usedSize(this.#context.file, this.#sheetId).rows;
  }

  getSheetValues(startRow: number, startColumn: number, numRows: number, numColumns: number) {
    return this.#range(startRow, startColumn, numRows, numColumns).getValues();
  }

  // Rows and columns.

  deleteColumn(columnPosition: number): Sheet {
    this.deleteColumns(columnPosition, 1);
    return this.#self;
  }

  deleteColumns(columnPosition: number, howMany: number): void {
    this.#enter("deleteColumns", "write");
    this.#delete("COL", columnPosition, howMany);
  }

  deleteRow(rowPosition: number): Sheet {
    this.deleteRows(rowPosition, 1);
    return this.#self;
  }

  deleteRows(rowPosition: number, howMany: number): void {
    this.#enter("deleteRows", "write");
    this.#delete("ROW", rowPosition, howMany);
  }

  getColumnWidth(columnPosition: number): number {
    this.#enter("getColumnWidth", "read");
    return this.#structure.getColSize(this.#sheetId, columnPosition - 1);
  }

  getFrozenColumns(): number {
    this.#enter("getFrozenColumns", "read");
    return this.#structure.getPaneDivisions(this.#sheetId).xSplit;
  }

  getFrozenRows(): number {
    this.#enter("getFrozenRows", "read");
    return this.#structure.getPaneDivisions(this.#sheetId).ySplit;
  }

  getMaxColumns(): number {
    this.#enter("getMaxColumns", "read");
    return this.#structure.getNumberCols(this.#sheetId);
  }

  getMaxRows(): number {
    this.#enter("getMaxRows", "read");
    return this.#structure.getNumberRows(this.#sheetId);
  }

  getRowHeight(rowPosition: number): number {
    this.#enter("getRowHeight", "read");
    return this.#structure.getUserRowSize(this.#sheetId, rowPosition - 1) ?? defaultRowHeight;
  }

  hideColumns(columnIndex: number, numColumns = 1): void {
    this.#enter("hideColumns", "write");
    this.#headers("HIDE_COLUMNS_ROWS", "COL", columnIndex, numColumns);
  }

  hideRows(rowIndex: number, numRows = 1): void {
    this.#enter("hideRows", "write");
    this.#headers("HIDE_COLUMNS_ROWS", "ROW", rowIndex, numRows);
  }

  insertColumnAfter(afterPosition: number): Sheet {
    return this.insertColumnsAfter(afterPosition, 1);
  }

  insertColumnBefore(beforePosition: number): Sheet {
    return this.insertColumnsBefore(beforePosition, 1);
  }

  insertColumns(columnIndex: number, numColumns = 1): void {
    this.#enter("insertColumns", "write");
    this.#insert("COL", columnIndex - 1, "before", numColumns);
  }

  insertColumnsAfter(afterPosition: number, howMany: number): Sheet {
    this.#enter("insertColumnsAfter", "write");
    return this.#insert("COL", afterPosition - 1, "after", howMany);
  }

  insertColumnsBefore(beforePosition: number, howMany: number): Sheet {
    this.#enter("insertColumnsBefore", "write");
    return this.#insert("COL", beforePosition - 1, "before", howMany);
  }

  insertRowAfter(afterPosition: number): Sheet {
    return this.insertRowsAfter(afterPosition, 1);
  }

  insertRowBefore(beforePosition: number): Sheet {
    return this.insertRowsBefore(beforePosition, 1);
  }

  insertRows(rowIndex: number, numRows = 1): void {
    this.#enter("insertRows", "write");
    this.#insert("ROW", rowIndex - 1, "before", numRows);
  }

  insertRowsAfter(afterPosition: number, howMany: number): Sheet {
    this.#enter("insertRowsAfter", "write");
    return this.#insert("ROW", afterPosition - 1, "after", howMany);
  }

  insertRowsBefore(beforePosition: number, howMany: number): Sheet {
    this.#enter("insertRowsBefore", "write");
    return this.#insert("ROW", beforePosition - 1, "before", howMany);
  }

  moveColumns(columnSpec: Range, destinationIndex: number): void {
    this.#enter("moveColumns", "write");
    const first = columnSpec.getColumn() - 1;
    const lines = {
      sheetId: this.#sheetId,
      dimension: "COL",
      first,
      count: columnSpec.getNumColumns(),
    } as const;
    moveLines(this.#context.file, lines, destinationIndex - 1);
  }

  moveRows(rowSpec: Range, destinationIndex: number): void {
    this.#enter("moveRows", "write");
    const first = rowSpec.getRow() - 1;
    const lines = { sheetId: this.#sheetId, dimension: "ROW", first, count: rowSpec.getNumRows() } as const;
    moveLines(this.#context.file, lines, destinationIndex - 1);
  }

  isColumnHiddenByUser(columnPosition: number): boolean {
    this.#enter("isColumnHiddenByUser", "read");
    return this.#structure.isColHiddenByUser(this.#sheetId, columnPosition - 1);
  }

  isRowHiddenByUser(rowPosition: number): boolean {
    this.#enter("isRowHiddenByUser", "read");
    return this.#structure.isRowHiddenByUser(this.#sheetId, rowPosition - 1);
  }

  setColumnWidth(columnPosition: number, width: number): Sheet {
    return this.setColumnWidths(columnPosition, 1, width);
  }

  setColumnWidths(startColumn: number, numColumns: number, width: number): Sheet {
    this.#enter("setColumnWidths", "write");
    return this.#resize("COL", startColumn, numColumns, width);
  }

  setFrozenColumns(columns: number): void {
    this.#enter("setFrozenColumns", "write");
    const { sheetId } = this.#target;
    this.#arrange(
      columns === 0
        ? { type: "UNFREEZE_COLUMNS", sheetId }
        : { type: "FREEZE_COLUMNS", sheetId, quantity: columns },
    );
  }

  setFrozenRows(rows: number): void {
    this.#enter("setFrozenRows", "write");
    const { sheetId } = this.#target;
    this.#arrange(
      rows === 0 ? { type: "UNFREEZE_ROWS", sheetId } : { type: "FREEZE_ROWS", sheetId, quantity: rows },
    );
  }

  setRowHeight(rowPosition: number, height: number): Sheet {
    return this.setRowHeights(rowPosition, 1, height);
  }

  setRowHeights(startRow: number, numRows: number, height: number): Sheet {
    this.#enter("setRowHeights", "write");
    return this.#resize("ROW", startRow, numRows, Math.max(height, defaultRowHeight));
  }

  setRowHeightsForced(startRow: number, numRows: number, height: number): Sheet {
    this.#enter("setRowHeightsForced", "write");
    return this.#resize("ROW", startRow, numRows, height);
  }

  showColumns(columnIndex: number, numColumns = 1): void {
    this.#enter("showColumns", "write");
    this.#headers("UNHIDE_COLUMNS_ROWS", "COL", columnIndex, numColumns);
  }

  showRows(rowIndex: number, numRows = 1): void {
    this.#enter("showRows", "write");
    this.#headers("UNHIDE_COLUMNS_ROWS", "ROW", rowIndex, numRows);
  }

  // Looks, protections, tags.

  addDeveloperMetadata(key: string, ...rest: readonly (string | Visibility)[]): Sheet {
    this.#enter("addDeveloperMetadata", "write");
    addMetadata(this.#context, { kind: "sheet", sheetId: this.#sheetId }, key, rest);
    return this.#self;
  }

  clearConditionalFormatRules(): void {
    this.#enter("clearConditionalFormatRules", "write");
    setRules(this.#context.file, this.#sheetId, []);
  }

  createDeveloperMetadataFinder(): GoogleAppsScript.Spreadsheet.DeveloperMetadataFinder {
    this.#enter("createDeveloperMetadataFinder", "address");
    return metadataFinder(
      this.#context,
      ({ location }) => location.kind !== "spreadsheet" && location.sheetId === this.#sheetId,
    );
  }

  getConditionalFormatRules(): FormatRule[] {
    this.#enter("getConditionalFormatRules", "read");
    return rulesOf(this.#context.file, this.#sheetId).map((rule) => formatRule(this.#context, rule));
  }

  getDeveloperMetadata(): GoogleAppsScript.Spreadsheet.DeveloperMetadata[] {
    this.#enter("getDeveloperMetadata", "read");
    return metadataAt(
      this.#context,
      ({ location }) => location.kind === "sheet" && location.sheetId === this.#sheetId,
    );
  }

  getProtections(type: GoogleAppsScript.Spreadsheet.ProtectionType) {
    this.#enter("getProtections", "read");
    return protectionsOf(this.#context, this.#sheetId, type);
  }

  hasHiddenGridlines(): boolean {
    this.#enter("hasHiddenGridlines", "read");
    return !this.#structure.getGridLinesVisibility(this.#sheetId);
  }

  protect(): GoogleAppsScript.Spreadsheet.Protection {
    this.#enter("protect", "write");
    return newProtection(this.#context, this.#sheetId);
  }

  setConditionalFormatRules(rules: FormatRule[]): void {
    this.#enter("setConditionalFormatRules", "write");
    setRules(this.#context.file, this.#sheetId, Array.from(rules, ruleBehind));
  }

  setHiddenGridlines(hideGridlines: boolean): Sheet {
    this.#enter("setHiddenGridlines", "write");
    return this.#arrange({
      type: "SET_GRID_LINES_VISIBILITY",
      sheetId: this.#sheetId,
      areGridLinesVisible: !hideGridlines,
    });
  }

  // Charts.

  getCharts(): Chart[] {
    this.#enter("getCharts", "read");
    return chartsOf(this.#context, this.#sheetId);
  }

  insertChart(chart: Chart): void {
    this.#enter("insertChart", "write");
    insertChart(this.#context.file, this.#sheetId, chartBehind(chart));
  }

  newChart(): GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder {
    this.#enter("newChart", "address");
    return newChart(this.#context);
  }

  removeChart(chart: Chart): void {
    this.#enter("removeChart", "write");
    removeChart(this.#context.file, this.#sheetId, chartBehind(chart));
  }

  updateChart(chart: Chart): void {
    this.#enter("updateChart", "write");
    updateChart(this.#context.file, this.#sheetId, chartBehind(chart));
  }

  // What the methods above share.

  get #self(): Sheet {
    return service<Sheet>(this);
  }

  get #structure() {
    return this.#context.file.structure;
  }

  get #target() {
    const { sheetId } = { sheetId: this.#sheetId };
    return { sheetId, sheetName: this.#structure.getSheetName(sheetId) };
  }

  get #whole(): Range {
    return this.#context.range({ sheetId: this.#sheetId, zone: this.#structure.getSheetZone(this.#sheetId) });
  }

  #selected(cellOnly: boolean): Address {
    const { structure } = this.#context.file;
    if (structure.getActiveSheetId() !== this.#sheetId) {
      return { sheetId: this.#sheetId, zone: { left: 0, right: 0, top: 0, bottom: 0 } };
    }
    const { col, row } = structure.getActivePosition();
    const cell = { left: col, right: col, top: row, bottom: row };
    return { sheetId: this.#sheetId, zone: cellOnly ? cell : structure.getSelectedZone() };
  }

  #range(row: number, column: number, rows: number, columns: number): Range {
    const zone = { left: column - 1, right: column + columns - 2, top: row - 1, bottom: row + rows - 2 };
    return this.#context.range({ sheetId: this.#sheetId, zone });
  }

  #asOne(method: string, access: "write", work: () => void): Sheet {
    this.#context.execution.asOneCall(`Sheet.${method}`, access, work);
    return this.#self;
  }

  #change(change: Change): Sheet {
    this.#context.file.change((apply) => apply(change));
    return this.#self;
  }

  #arrange(change: Change): Sheet {
    this.#context.file.arrange((apply) => apply(change));
    return this.#self;
  }

  #insert(dimension: Dimension, base: number, position: "before" | "after", quantity: number): Sheet {
    return this.#change({ type: "ADD_COLUMNS_ROWS", ...this.#target, dimension, base, position, quantity });
  }

  #delete(dimension: Dimension, first: number, count: number): void {
    const { sheetId } = this.#target;
    const size = this.#structure.getNumberHeaders(sheetId, dimension);
    const what = dimension === "ROW" ? "rows" : "columns";
    if (first < 1 || count < 1 || first - 1 + count > size)
      throw new Error(`Those ${what} are out of bounds.`);
    if (count === size) throw new Error(`You can't delete all the ${what} on the sheet.`);
    const elements = indexes(first, count);
    this.#change({ type: "REMOVE_COLUMNS_ROWS", ...this.#target, dimension, elements });
  }

  #resize(dimension: Dimension, first: number, count: number, size: number): Sheet {
    const elements = indexes(first, count);
    return this.#arrange({ type: "RESIZE_COLUMNS_ROWS", sheetId: this.#sheetId, dimension, elements, size });
  }

  #headers(
    type: "HIDE_COLUMNS_ROWS" | "UNHIDE_COLUMNS_ROWS",
    dimension: Dimension,
    first: number,
    count: number,
  ): void {
    this.#arrange({ type, sheetId: this.#sheetId, dimension, elements: indexes(first, count) });
  }
}

export function sheetOf(context: Context, sheetId: string): Sheet {
  return service<Sheet>(asSheet(new EmulatedSheet(context, sheetId), sheetId));
}
