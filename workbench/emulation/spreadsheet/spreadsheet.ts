import { addressOfA1 } from "../engine/a1-notation.ts";
import { copyName, copySheet, deleteSheet, insertSheet, moveSheet, renameSheet } from "../engine/sheets.ts";
import { emulated } from "../strict.ts";
import { type Context, type Enter, enterAs, service, sheetIdOf } from "./context.ts";
import { addMetadata, metadataAt, metadataFinder } from "./developer-metadata.ts";
import { protectionsOf } from "./protection.ts";
import { rangeList } from "./range-list.ts";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;
type Visibility = GoogleAppsScript.Spreadsheet.DeveloperMetadataVisibility;

class EmulatedSpreadsheet extends emulated("Spreadsheet") implements Partial<Spreadsheet> {
  readonly #context: Context;
  readonly #enter: Enter;

  constructor(context: Context) {
    super();
    this.#context = context;
    this.#enter = enterAs("Spreadsheet", context);
  }

  addDeveloperMetadata(key: string, ...rest: readonly (string | Visibility)[]): Spreadsheet {
    this.#enter("addDeveloperMetadata", "write");
    addMetadata(this.#context, { kind: "spreadsheet" }, key, rest);
    return service<Spreadsheet>(this);
  }

  createDeveloperMetadataFinder(): GoogleAppsScript.Spreadsheet.DeveloperMetadataFinder {
    this.#enter("createDeveloperMetadataFinder", "address");
    return metadataFinder(this.#context, () => true);
  }

  deleteActiveSheet(): Sheet {
    this.deleteSheet(this.getActiveSheet());
    return this.getActiveSheet();
  }

  deleteSheet(sheet: Sheet): void {
    this.#enter("deleteSheet", "write");
    deleteSheet(this.#context.file, this.#idOf(sheet));
  }

  duplicateActiveSheet(): Sheet {
    this.#enter("duplicateActiveSheet", "write");
    const { file } = this.#context;
    const active = file.structure.getActiveSheetId();
    const index = file.structure.getSheetIds().indexOf(active) + 1;
    const copy = copySheet(file, active, copyName(file, active), index);
    file.activate(copy);
    return this.#context.sheet(copy);
  }

  getActiveCell(): Range {
    return this.getActiveSheet().getActiveCell();
  }

  getActiveRange(): Range | null {
    return this.getActiveSheet().getActiveRange();
  }

  getActiveSheet(): Sheet {
    this.#enter("getActiveSheet", "address");
    return this.#context.sheet(this.#context.file.structure.getActiveSheetId());
  }

  getCurrentCell(): Range | null {
    return this.getActiveSheet().getCurrentCell();
  }

  getDeveloperMetadata(): GoogleAppsScript.Spreadsheet.DeveloperMetadata[] {
    this.#enter("getDeveloperMetadata", "read");
    return metadataAt(this.#context, ({ location }) => location.kind === "spreadsheet");
  }

  getId(): string {
    this.#enter("getId", "address");
    return this.#context.file.id;
  }

  getName(): string {
    this.#enter("getName", "read");
    return this.#context.file.name;
  }

  getNumSheets(): number {
    this.#enter("getNumSheets", "read");
    return this.#context.file.structure.getSheetIds().length;
  }

  getProtections(type: GoogleAppsScript.Spreadsheet.ProtectionType) {
    this.#enter("getProtections", "read");
    const sheets = this.#context.file.structure.getSheetIds();
    return sheets.flatMap((sheetId) => protectionsOf(this.#context, sheetId, type));
  }

  getUrl(): string {
    this.#enter("getUrl", "address");
    return `https://docs.google.com/spreadsheets/d/${this.#context.file.id}/edit`;
  }

  getRange(a1Notation: string): Range {
    this.#enter("getRange", "address");
    const { file } = this.#context;
    return this.#context.range(addressOfA1(file, a1Notation, file.structure.getActiveSheetId()));
  }

  getRangeList(a1Notations: string[]): GoogleAppsScript.Spreadsheet.RangeList {
    this.#enter("getRangeList", "address");
    return rangeList(
      this.#context,
      a1Notations.map((a1) => this.getRange(a1)),
    );
  }

  getSheetById(id: number): Sheet | null {
    this.#enter("getSheetById", "address");
    const sheetId = String(id);
    return this.#context.file.structure.tryGetSheet(sheetId) ? this.#context.sheet(sheetId) : null;
  }

  getSheetByName(name: string): Sheet | null {
    this.#enter("getSheetByName", "address");
    const { structure } = this.#context.file;
    const sheetId = structure.getSheetIds().find((each) => structure.getSheetName(each) === name);
    return sheetId === undefined ? null : this.#context.sheet(sheetId);
  }

  getSheets(): Sheet[] {
    this.#enter("getSheets", "read");
    return this.#context.file.structure.getSheetIds().map(this.#context.sheet);
  }

  getSpreadsheetLocale(): string {
    this.#enter("getSpreadsheetLocale", "read");
    return this.#context.file.locale.code;
  }

  getSpreadsheetTimeZone(): string {
    this.#enter("getSpreadsheetTimeZone", "read");
    return this.#context.file.timeZone;
  }

  insertSheet(...where: readonly unknown[]): Sheet {
    this.#enter("insertSheet", "write");
    const { file } = this.#context;
    const name = where.find((each) => typeof each === "string");
    const index = where.find((each) => typeof each === "number");
    const options = where.find((each) => typeof each === "object");
    const template: unknown = Object(options).template;
    const { structure } = file;
    const beside = structure.getSheetIds().indexOf(structure.getActiveSheetId()) + 1;
    const sheetId =
      template === undefined
        ? insertSheet(file, name, index ?? beside)
        : this.#copied(template as Sheet, name, index ?? beside);
    // Sheets makes the new sheet the active one.
    file.activate(sheetId);
    return this.#context.sheet(sheetId);
  }

  moveActiveSheet(pos: number): void {
    this.#enter("moveActiveSheet", "write");
    const { file } = this.#context;
    moveSheet(file, file.structure.getActiveSheetId(), pos - 1);
  }

  rename(newName: string): void {
    this.#enter("rename", "write");
    this.#context.file.name = newName;
  }

  renameActiveSheet(newName: string): void {
    this.#enter("renameActiveSheet", "write");
    const { file } = this.#context;
    renameSheet(file, file.structure.getActiveSheetId(), newName);
  }

  setActiveRange(range: Range): Range {
    return range.getSheet().setActiveRange(range);
  }

  setActiveSheet(sheet: Sheet): Sheet {
    this.#enter("setActiveSheet", "write");
    const sheetId = this.#idOf(sheet);
    this.#context.file.activate(sheetId);
    return this.#context.sheet(sheetId);
  }

  setCurrentCell(cell: Range): Range {
    return this.setActiveRange(cell);
  }

  setSpreadsheetTimeZone(timezone: string): void {
    this.#enter("setSpreadsheetTimeZone", "write");
    this.#context.file.timeZone = timezone;
  }

  toast(message: string, title = "", timeoutSeconds: number | null = 5): void {
    this.#enter("toast", "menu");
    this.#context.file.toasts.push({ message: String(message), title: String(title), timeoutSeconds });
  }

  /** What a template brings along is what any copy of a sheet does; a hidden one gives a hidden copy. */
  #copied(template: Sheet, name: string | undefined, index: number): string {
    const { file } = this.#context;
    const from = this.#idOf(template);
    return copySheet(file, from, name ?? file.structure.getNextSheetName(), index);
  }

  #idOf(sheet: Sheet): string {
    const id = sheetIdOf(sheet);
    if (!this.#context.file.structure.tryGetSheet(id))
      throw new Error("The sheet is not in this spreadsheet.");
    return id;
  }
}

export function spreadsheetOf(context: Context): Spreadsheet {
  return service<Spreadsheet>(new EmulatedSpreadsheet(context));
}
