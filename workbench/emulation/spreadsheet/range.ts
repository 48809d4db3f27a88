import type { CellPosition } from "@odoo/o-spreadsheet";
import { a1Of, checkInside } from "../engine/a1-notation.ts";
import { type Address, addressOfCell } from "../engine/address.ts";
import { borderOf, drawBorders } from "../engine/borders.ts";
import { displayOf, scriptValueOf, valuePatch } from "../engine/cell-values.ts";
import { colorOf } from "../engine/colors.ts";
import { copyRange, everything, type Part } from "../engine/copying.ts";
import { canonicalFormula, localFormula } from "../engine/formula-text.ts";
import { insertCells } from "../engine/inserting.ts";
import { automatic, engineFormat } from "../engine/number-formats.ts";
import { refuseLocked } from "../engine/protected-cells.ts";
import { heightOf, pairGrid, positionsOf, readGrid, widthOf } from "../engine/range-grid.ts";
import { clearValidation, setValidation, validationOf, writeValidated } from "../engine/validations.ts";
import type { CellPatch, CellStyle, StylePatch } from "../engine/write-queue.ts";
import { emulated } from "../strict.ts";
import { addressed, addressOf, type Context, type Enter, enterAs, service } from "./context.ts";
import { dataValidation, validationBehind } from "./data-validation.ts";
import { CopyPasteType, Dimension, WrapStrategy } from "./enums.ts";
import { newProtection } from "./protection.ts";
import { patchOf, textStyleOf } from "./text-style.ts";

type Range = GoogleAppsScript.Spreadsheet.Range;
type Wrap = GoogleAppsScript.Spreadsheet.WrapStrategy;
type Validation = GoogleAppsScript.Spreadsheet.DataValidation;
type Horizontal = "left" | "center" | "normal" | "right" | null;
type Vertical = "top" | "middle" | "bottom" | null;
type ClearOptions = {
  readonly commentsOnly?: boolean | undefined;
  readonly contentsOnly?: boolean | undefined;
  readonly formatOnly?: boolean | undefined;
  readonly validationsOnly?: boolean | undefined;
};

const wraps: ReadonlyMap<Wrap, CellStyle["wrapping"]> = new Map([
  [WrapStrategy.WRAP, "wrap"],
  [WrapStrategy.OVERFLOW, "overflow"],
  [WrapStrategy.CLIP, "clip"],
] as const);

class EmulatedRange extends emulated("Range") implements Partial<Range> {
  readonly #context: Context;
  readonly #address: Address;
  readonly #enter: Enter;

  constructor(context: Context, address: Address) {
    super();
    this.#context = context;
    this.#address = address;
    const enter = enterAs("Range", context);
    this.#enter = (method, access) => {
      enter(method, access);
      if (access === "read" || access === "write") checkInside(context.file, address);
      // Where a copy is written to says `copyTo` itself.
      if (access === "write" && method !== "copyTo") this.#expectOpen(address);
    };
  }

  // Where it lies.

  getA1Notation(): string {
    this.#enter("getA1Notation", "address");
    return a1Of(this.#address.zone);
  }

  getCell(row: number, column: number): Range {
    return this.offset(row - 1, column - 1, 1, 1);
  }

  getColumn(): number {
    this.#enter("getColumn", "address");
    return this.#address.zone.left + 1;
  }

  getGridId(): number {
    this.#enter("getGridId", "address");
    return Number(this.#address.sheetId);
  }

  getHeight(): number {
    return this.getNumRows();
  }

  getLastColumn(): number {
    this.#enter("getLastColumn", "address");
    return this.#address.zone.right + 1;
  }

  getLastRow(): number {
    this.#enter("getLastRow", "address");
    return this.#address.zone.bottom + 1;
  }

  getNumColumns(): number {
    this.#enter("getNumColumns", "address");
    return widthOf(this.#address.zone);
  }

  getNumRows(): number {
    this.#enter("getNumRows", "address");
    return heightOf(this.#address.zone);
  }

  getRow(): number {
    this.#enter("getRow", "address");
    return this.#address.zone.top + 1;
  }

  getSheet(): GoogleAppsScript.Spreadsheet.Sheet {
    this.#enter("getSheet", "address");
    return this.#context.sheet(this.#address.sheetId);
  }

  getWidth(): number {
    return this.getNumColumns();
  }

  offset(
    rowOffset: number,
    columnOffset: number,
    numRows = heightOf(this.#address.zone),
    numColumns = widthOf(this.#address.zone),
  ): Range {
    this.#enter("offset", "address");
    const left = this.#address.zone.left + columnOffset;
    const top = this.#address.zone.top + rowOffset;
    const zone = { left, right: left + numColumns - 1, top, bottom: top + numRows - 1 };
    const address = { sheetId: this.#address.sheetId, zone };
    checkInside(this.#context.file, address);
    return this.#context.range(address);
  }

  activate(): Range {
    this.#enter("activate", "write");
    this.#context.file.select(this.#address);
    return this.#self;
  }

  // Values.

  getDisplayValue(): string {
    return this.#first("getDisplayValue", (position) => this.#display(position));
  }

  getDisplayValues(): string[][] {
    return this.#each("getDisplayValues", (position) => this.#display(position));
  }

  getFormula(): string {
    return this.#first("getFormula", (position) => this.#formula(position));
  }

  getFormulas(): string[][] {
    return this.#each("getFormulas", (position) => this.#formula(position));
  }

  getValue() {
    return this.#first("getValue", (position) => this.#value(position));
  }

  getValues() {
    return this.#each("getValues", (position) => this.#value(position));
  }

  isBlank(): boolean {
    this.#enter("isBlank", "read");
    return positionsOf(this.#address).every(
      (position) => this.#value(position) === "" && this.#formula(position) === "",
    );
  }

  setFormula(formula: string): Range {
    this.#enter("setFormula", "write");
    return this.#write(() => this.#formulaPatch(formula));
  }

  setFormulas(formulas: string[][]): Range {
    this.#enter("setFormulas", "write");
    return this.#pair(formulas, "Range.setFormulas", (formula) => this.#formulaPatch(formula));
  }

  setValue(value: unknown): Range {
    this.#enter("setValue", "write");
    const { file } = this.#context;
    const writes = positionsOf(this.#address).map((position) => ({
      ...position,
      patch: valuePatch(value, file.formatOf(position), file),
    }));
    writeValidated(file, writes);
    return this.#self;
  }

  setValues(values: unknown[][]): Range {
    this.#enter("setValues", "write");
    const { file } = this.#context;
    const writes = pairGrid(this.#address, values, "Range.setValues").map(({ position, datum }) => ({
      ...position,
      patch: valuePatch(datum, file.formatOf(position), file),
    }));
    writeValidated(file, writes);
    return this.#self;
  }

  // Looks.

  getBackground(): string {
    return this.#first("getBackground", (position) => this.#style(position).fillColor ?? "#ffffff");
  }

  getBackgrounds(): string[][] {
    return this.#each("getBackgrounds", (position) => this.#style(position).fillColor ?? "#ffffff");
  }

  getFontColor(): string {
    return this.#first("getFontColor", (position) => this.#style(position).textColor ?? "#000000");
  }

  getFontColors(): string[][] {
    return this.#each("getFontColors", (position) => this.#style(position).textColor ?? "#000000");
  }

  getFontFamily(): string {
    return this.#first("getFontFamily", (position) => this.#style(position).fontFamily ?? "Arial");
  }

  getFontSize(): number {
    return this.#first("getFontSize", (position) => this.#style(position).fontSize ?? 10);
  }

  getFontSizes(): number[][] {
    return this.#each("getFontSizes", (position) => this.#style(position).fontSize ?? 10);
  }

  getFontWeight() {
    return this.#first("getFontWeight", (position) => weightOf(this.#style(position)));
  }

  getFontWeights() {
    return this.#each("getFontWeights", (position) => weightOf(this.#style(position)));
  }

  getHorizontalAlignment(): string {
    return this.#first("getHorizontalAlignment", (position) => this.#style(position).align ?? "general");
  }

  getHorizontalAlignments(): string[][] {
    return this.#each("getHorizontalAlignments", (position) => this.#style(position).align ?? "general");
  }

  getNumberFormat(): string {
    return this.#first("getNumberFormat", (position) => this.#format(position));
  }

  getNumberFormats(): string[][] {
    return this.#each("getNumberFormats", (position) => this.#format(position));
  }

  getTextStyle(): GoogleAppsScript.Spreadsheet.TextStyle {
    return this.#first("getTextStyle", (position) => textStyleOf(this.#style(position)));
  }

  getTextStyles(): GoogleAppsScript.Spreadsheet.TextStyle[][] {
    return this.#each("getTextStyles", (position) => textStyleOf(this.#style(position)));
  }

  getVerticalAlignment(): string {
    return this.#first("getVerticalAlignment", (position) => this.#style(position).verticalAlign ?? "bottom");
  }

  getVerticalAlignments(): string[][] {
    return this.#each("getVerticalAlignments", (position) => this.#style(position).verticalAlign ?? "bottom");
  }

  getWrap(): boolean {
    return this.#first("getWrap", (position) => this.#style(position).wrapping === "wrap");
  }

  getWrapStrategy(): Wrap {
    return this.#first("getWrapStrategy", (position) => this.#wrap(position));
  }

  getWrapStrategies(): Wrap[][] {
    return this.#each("getWrapStrategies", (position) => this.#wrap(position));
  }

  setBackground(color: string | null): Range {
    return this.#restyle("setBackground", { fillColor: fillOf(color) });
  }

  setBackgrounds(colors: (string | null)[][]): Range {
    return this.#restyleEach("setBackgrounds", colors, (color) => ({ fillColor: fillOf(color) }));
  }

  setBorder(
    top: boolean | null,
    left: boolean | null,
    bottom: boolean | null,
    right: boolean | null,
    vertical: boolean | null,
    horizontal: boolean | null,
    color: string | null = null,
    style: GoogleAppsScript.Spreadsheet.BorderStyle | null = null,
  ): Range {
    this.#enter("setBorder", "write");
    const wish = { top, left, bottom, right, vertical, horizontal };
    drawBorders(this.#context.file, this.#address, wish, borderOf(color, style));
    return this.#self;
  }

  setFontColor(color: string | null): Range {
    return this.#restyle("setFontColor", { textColor: inkOf(color) });
  }

  setFontColors(colors: (string | null)[][]): Range {
    return this.#restyleEach("setFontColors", colors, (color) => ({ textColor: inkOf(color) }));
  }

  setFontFamily(fontFamily: string | null): Range {
    return this.#restyle("setFontFamily", { fontFamily: fontFamily ?? undefined });
  }

  setFontFamilies(fontFamilies: (string | null)[][]): Range {
    return this.#restyleEach("setFontFamilies", fontFamilies, (each) => ({ fontFamily: each ?? undefined }));
  }

  setFontLine(fontLine: "none" | "underline" | "line-through" | null): Range {
    return this.#restyle("setFontLine", lineOf(fontLine));
  }

  setFontSize(size: number): Range {
    return this.#restyle("setFontSize", { fontSize: size });
  }

  setFontSizes(sizes: number[][]): Range {
    return this.#restyleEach("setFontSizes", sizes, (fontSize) => ({ fontSize }));
  }

  setFontStyle(fontStyle: "normal" | "italic" | null): Range {
    return this.#restyle("setFontStyle", { italic: fontStyle === "italic" || undefined });
  }

  setFontStyles(fontStyles: ("normal" | "italic" | null)[][]): Range {
    return this.#restyleEach("setFontStyles", fontStyles, (each) => ({
      italic: each === "italic" || undefined,
    }));
  }

  setFontWeight(fontWeight: "normal" | "bold" | null): Range {
    return this.#restyle("setFontWeight", { bold: fontWeight === "bold" || undefined });
  }

  setFontWeights(fontWeights: ("normal" | "bold" | null)[][]): Range {
    return this.#restyleEach("setFontWeights", fontWeights, (each) => ({
      bold: each === "bold" || undefined,
    }));
  }

  setHorizontalAlignment(alignment: Horizontal): Range {
    return this.#restyle("setHorizontalAlignment", { align: alignOf(alignment) });
  }

  setHorizontalAlignments(alignments: Horizontal[][]): Range {
    return this.#restyleEach("setHorizontalAlignments", alignments, (each) => ({ align: alignOf(each) }));
  }

  setNumberFormat(numberFormat: string): Range {
    this.#enter("setNumberFormat", "write");
    const format = engineFormat(numberFormat);
    return this.#write(() => ({ format }));
  }

  setNumberFormats(numberFormats: string[][]): Range {
    this.#enter("setNumberFormats", "write");
    return this.#pair(numberFormats, "Range.setNumberFormats", (each) => ({ format: engineFormat(each) }));
  }

  setTextStyle(style: GoogleAppsScript.Spreadsheet.TextStyle): Range {
    return this.#restyle("setTextStyle", patchOf(style));
  }

  setTextStyles(styles: GoogleAppsScript.Spreadsheet.TextStyle[][]): Range {
    return this.#restyleEach("setTextStyles", styles, patchOf);
  }

  setVerticalAlignment(alignment: Vertical): Range {
    return this.#restyle("setVerticalAlignment", { verticalAlign: alignment ?? undefined });
  }

  setVerticalAlignments(alignments: Vertical[][]): Range {
    return this.#restyleEach("setVerticalAlignments", alignments, (each) => ({
      verticalAlign: each ?? undefined,
    }));
  }

  setWrap(isWrapEnabled: boolean): Range {
    return this.#restyle("setWrap", { wrapping: isWrapEnabled ? "wrap" : "overflow" });
  }

  setWraps(isWrapEnabled: boolean[][]): Range {
    return this.#restyleEach("setWraps", isWrapEnabled, (each) => ({ wrapping: each ? "wrap" : "overflow" }));
  }

  setWrapStrategy(strategy: Wrap): Range {
    return this.#restyle("setWrapStrategy", { wrapping: wrappingOf(strategy) });
  }

  setWrapStrategies(strategies: Wrap[][]): Range {
    return this.#restyleEach("setWrapStrategies", strategies, (each) => ({ wrapping: wrappingOf(each) }));
  }

  // Notes, validations, protection.

  getDataValidation(): Validation | null {
    return this.#first("getDataValidation", (position) => this.#validation(position));
  }

  getDataValidations(): (Validation | null)[][] {
    return this.#each("getDataValidations", (position) => this.#validation(position));
  }

  getNote(): string {
    return this.#first("getNote", (position) => this.#context.file.structure.getNote(position));
  }

  getNotes(): string[][] {
    const { structure } = this.#context.file;
    return this.#each("getNotes", (position) => structure.getNote(position));
  }

  insertCheckboxes(...values: readonly unknown[]): Range {
    if (values.length > 0) throw new Error("Checkboxes with values of their own are not emulated.");
    this.#enter("insertCheckboxes", "write");
    const { file } = this.#context;
    // Documented: it sets the value of all cells in the range to false.
    for (const position of positionsOf(this.#address))
      file.write({ ...position, patch: { content: "FALSE" } });
    const checkbox = { criteria: "CHECKBOX", values: [], allowInvalid: false, helpText: null } as const;
    setValidation(file, this.#address, checkbox);
    return this.#self;
  }

  protect(): GoogleAppsScript.Spreadsheet.Protection {
    this.#enter("protect", "write");
    return newProtection(this.#context, this.#address.sheetId, this.#address);
  }

  setDataValidation(rule: Validation | null): Range {
    this.#enter("setDataValidation", "write");
    const { file } = this.#context;
    if (rule === null) clearValidation(file, this.#address);
    else setValidation(file, this.#address, validationBehind(rule));
    return this.#self;
  }

  setDataValidations(rules: (Validation | null)[][]): Range {
    this.#enter("setDataValidations", "write");
    const { file } = this.#context;
    for (const { position, datum } of pairGrid(this.#address, rules, "Range.setDataValidations")) {
      if (datum === null) clearValidation(file, addressOfCell(position));
      else setValidation(file, addressOfCell(position), validationBehind(datum));
    }
    return this.#self;
  }

  setNote(note: string | null): Range {
    this.#enter("setNote", "write");
    this.#annotate(positionsOf(this.#address).map((position) => ({ position, datum: note })));
    return this.#self;
  }

  setNotes(notes: (string | null)[][]): Range {
    this.#enter("setNotes", "write");
    this.#annotate(pairGrid(this.#address, notes, "Range.setNotes"));
    return this.#self;
  }

  insertCells(shiftDimension: GoogleAppsScript.Spreadsheet.Dimension): Range {
    this.#enter("insertCells", "write");
    if (shiftDimension !== Dimension.ROWS) throw new Error("Inserting cells to the right is not emulated.");
    insertCells(this.#context.file, this.#address);
    return this.#self;
  }

  // Clearing and copying.

  clear(options: ClearOptions = {}): Range {
    this.#enter("clear", "write");
    const { commentsOnly, contentsOnly, formatOnly, validationsOnly } = options;
    const all = !commentsOnly && !contentsOnly && !formatOnly && !validationsOnly;
    if (all || contentsOnly) this.#write(() => ({ content: "" }));
    if (all || formatOnly) this.#unformat();
    if (all || validationsOnly) clearValidation(this.#context.file, this.#address);
    if (commentsOnly) this.#annotate(positionsOf(this.#address).map((position) => ({ position, datum: "" })));
    return this.#self;
  }

  clearContent(): Range {
    this.#enter("clearContent", "write");
    return this.#write(() => ({ content: "" }));
  }

  clearDataValidations(): Range {
    return this.setDataValidation(null);
  }

  clearFormat(): Range {
    this.#enter("clearFormat", "write");
    this.#unformat();
    return this.#self;
  }

  clearNote(): Range {
    return this.setNote("");
  }

  copyTo(destination: Range, ...how: readonly unknown[]): void {
    this.#enter("copyTo", "write");
    this.#expectOpen(addressOf(destination));
    copyRange(this.#context.file, this.#address, addressOf(destination), wanted(how));
  }

  // What the methods above share.

  #expectOpen(address: Address): void {
    const { file, execution } = this.#context;
    if (!execution.forOwner) refuseLocked(file, address);
  }

  get #self(): Range {
    return service<Range>(this);
  }

  #first<Found>(method: string, read: (position: CellPosition) => Found): Found {
    this.#enter(method, "read");
    const { sheetId, zone } = this.#address;
    return read({ sheetId, col: zone.left, row: zone.top });
  }

  #each<Found>(method: string, read: (position: CellPosition) => Found): Found[][] {
    this.#enter(method, "read");
    return readGrid(this.#address, read);
  }

  #write(patch: () => CellPatch): Range {
    for (const position of positionsOf(this.#address)) {
      this.#context.file.write({ ...position, patch: patch() });
    }
    return this.#self;
  }

  #pair<Datum>(data: Datum[][], method: string, patch: (datum: Datum) => CellPatch): Range {
    for (const { position, datum } of pairGrid(this.#address, data, method)) {
      this.#context.file.write({ ...position, patch: patch(datum) });
    }
    return this.#self;
  }

  #restyle(method: string, style: StylePatch): Range {
    this.#enter(method, "write");
    return this.#write(() => ({ style }));
  }

  #restyleEach<Datum>(method: string, data: Datum[][], style: (datum: Datum) => StylePatch): Range {
    this.#enter(method, "write");
    return this.#pair(data, `Range.${method}`, (datum) => ({ style: style(datum) }));
  }

  #unformat(): void {
    this.#write(() => ({ format: "", style: {}, restyled: true }));
    const none = { top: false, left: false, bottom: false, right: false, vertical: false, horizontal: false };
    drawBorders(this.#context.file, this.#address, none, borderOf(null, null));
  }

  #annotate(notes: readonly { readonly position: CellPosition; readonly datum: string | null }[]): void {
    this.#context.file.arrange((apply) => {
      for (const { position, datum } of notes) apply({ type: "SET_NOTE", ...position, text: datum ?? "" });
    });
  }

  #value(position: CellPosition) {
    const { file } = this.#context;
    return scriptValueOf(file.cell(position), file.evaluated(position), file);
  }

  #display(position: CellPosition): string {
    const { file } = this.#context;
    return displayOf(file.cell(position), file.evaluated(position));
  }

  #formula(position: CellPosition): string {
    const { file } = this.#context;
    const cell = file.cell(position);
    if (!cell?.isFormula) return "";
    const text = cell.compiledFormula.toFormulaString(file.content);
    return localFormula(file.unbound.textOf(cell.id, text), file.locale);
  }

  #formulaPatch(formula: string): CellPatch {
    if (typeof formula !== "string") {
      throw new Error("The parameters don't match the method signature for SpreadsheetApp.Range.setFormula.");
    }
    if (formula === "") return { content: "" };
    return { content: canonicalFormula(formula, this.#context.file.locale) };
  }

  #style(position: CellPosition): CellStyle {
    return this.#context.file.cell(position)?.style ?? {};
  }

  #format(position: CellPosition): string {
    return this.#context.file.cell(position)?.format ?? automatic;
  }

  #wrap(position: CellPosition): Wrap {
    const wrapping = this.#style(position).wrapping ?? "overflow";
    return [...wraps].find(([, each]) => each === wrapping)?.[0] ?? WrapStrategy.OVERFLOW;
  }

  #validation(position: CellPosition): Validation | null {
    const validation = validationOf(this.#context.file, position);
    return validation ? dataValidation(validation) : null;
  }
}

const partsOf: ReadonlyMap<unknown, readonly Part[]> = new Map([
  [CopyPasteType.PASTE_NORMAL, everything],
  [CopyPasteType.PASTE_FORMAT, ["format"]],
  [CopyPasteType.PASTE_FORMULA, ["formula"]],
  [CopyPasteType.PASTE_VALUES, ["value"]],
] as const);

function wanted([how, transposed]: readonly unknown[]): readonly Part[] {
  if (transposed === true) throw new Error("Range.copyTo with transposition is not emulated.");
  if (how === undefined) return everything;
  const { contentsOnly, formatOnly } = Object(how);
  const parts = partsOf.get(how) ?? (contentsOnly ? ["value"] : formatOnly ? ["format"] : undefined);
  if (!parts) throw new Error(`Range.copyTo as ${String(how)} is not emulated.`);
  return parts;
}

const weightOf = ({ bold }: CellStyle) => (bold ? "bold" : "normal");
const fillOf = (color: string | null) => (color === null ? undefined : colorOf(color));
const inkOf = fillOf;
const alignOf = (alignment: Horizontal) => (alignment === "normal" ? undefined : (alignment ?? undefined));
const lineOf = (line: "none" | "underline" | "line-through" | null): StylePatch => ({
  underline: line === "underline" || undefined,
  strikethrough: line === "line-through" || undefined,
});

function wrappingOf(strategy: Wrap): CellStyle["wrapping"] {
  const wrapping = wraps.get(strategy);
  if (!wrapping) throw new Error(`A WrapStrategy was expected, not ${String(strategy)}.`);
  return wrapping;
}

/** @throws Error as Apps Script does where the range does not fit into its sheet */
export function rangeAt(context: Context, address: Address): Range {
  checkInside(context.file, address);
  return service<Range>(addressed(new EmulatedRange(context, address), address));
}
