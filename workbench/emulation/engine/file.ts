import {
  type Cell,
  type CellPosition,
  CompiledFormula,
  type EvaluatedCell,
  type Locale,
  type Model,
  type WorkbookData,
  type Zone,
} from "@odoo/o-spreadsheet";
import { cellOfA1 } from "./a1-notation.ts";
import type { Apply } from "./batch.ts";
import { checkTimeZone, instantOf, isoOf, serialOf } from "./calendar.ts";
import { googleError } from "./cell-errors.ts";
import type { Conventions } from "./cell-values.ts";
import {
  type CustomFunction,
  declareFunction,
  type FunctionHost,
  type Parameter,
} from "./custom-functions.ts";
import { Drive } from "./drive.ts";
import { type Engine, Numbering, startEngine } from "./engine.ts";
import { type LocaleCode, localeOf } from "./locales.ts";
import { type ShownFormat, type Snapshot, snapshotOf } from "./snapshot.ts";
import { UnboundFormulas } from "./unbound-formulas.ts";
import { type CellWrite, WriteQueue } from "./write-queue.ts";

/** What a new file is made of; everything has a default. */
export type FileOptions = {
  readonly id?: string;
  readonly name?: string;
  /** A spreadsheet locale, e.g. "de_DE"; "en_US" if left out. */
  readonly locale?: string;
  /** An IANA time zone; "America/Los_Angeles" if left out. */
  readonly timeZone?: string;
  readonly clock?: () => Date;
  /** The other files that its formulas may import from; none if left out. */
  readonly drive?: Drive;
};

/** A file as it is stored. */
export type StoredFile = {
  readonly id: string;
  readonly name: string;
  readonly timeZone: string;
  /** The highest number that a sheet, chart or rule of the file has had. */
  readonly lastNumber: number;
  readonly workbook: WorkbookData;
};

/** What the engine calls a workbook in which nothing was done yet. */
const FIRST_REVISION = "START_REVISION";

export type Toast = {
  readonly message: string;
  readonly title: string;
  readonly timeoutSeconds: number | null;
};

/**
 * An emulated spreadsheet file. Writes to cells wait until something is read; formulas are computed when a
 * computed value is read.
 */
export class SpreadsheetFile implements Conventions {
  readonly id: string;
  name: string;
  /** How often a computed value was read, or `flush` called, with changes waiting. */
  flushes = 0;
  /** What scripts showed in the corner of the window, the latest last. */
  readonly toasts: Toast[] = [];
  /** What formulas say of tabs that were deleted. */
  readonly unbound = new UnboundFormulas();
  readonly #engine: Engine;
  readonly #numbering: Numbering;
  readonly #queue = new WriteQueue();
  readonly #customFunctions = new Map<string, CustomFunction>();
  readonly #clock: () => Date;
  #timeZone: string;
  #changed = false;

  private constructor(stored: StoredFile, clock: () => Date, drive: Drive) {
    this.id = stored.id;
    this.name = stored.name;
    this.#timeZone = checkTimeZone(stored.timeZone);
    this.#clock = clock;
    localeOf(stored.workbook.settings.locale.code);
    const host: FunctionHost = {
      customFunctions: this.#customFunctions,
      now: () => this.serialOf(this.#clock()),
      dateOf: this.dateOf,
      serialOf: this.serialOf,
      importRange: (link, range) => drive.import(this.id, link, range),
    };
    this.#numbering = new Numbering(stored.lastNumber);
    this.#engine = startEngine(stored.workbook, host, this.#numbering);
  }

  /** A new file with one empty sheet, as Sheets makes it. */
  static create(options: FileOptions = {}): SpreadsheetFile {
    const { id = "file", name = "Untitled spreadsheet", locale = "en_US" } = options;
    const sheet = { id: "0", name: "Sheet1", rowNumber: 1000, colNumber: 26 };
    // The engine fills in what the data of a new workbook leave out.
    const workbook = { sheets: [sheet], settings: { locale: localeOf(locale) } } as unknown as WorkbookData;
    const timeZone = options.timeZone ?? "America/Los_Angeles";
    return new SpreadsheetFile(
      { id, name, timeZone, lastNumber: 0, workbook },
      options.clock ?? (() => new Date()),
      options.drive ?? new Drive(),
    );
  }

  static fromJSON(
    stored: StoredFile,
    clock: () => Date = () => new Date(),
    drive: Drive = new Drive(),
  ): SpreadsheetFile {
    return new SpreadsheetFile(stored, clock, drive);
  }

  toJSON(): StoredFile {
    this.#apply();
    const { id, name, timeZone } = this;
    // The engine's own exportData() builds a second model to check that its compact form is right.
    const exported = this.#engine.model._exportData(false);
    // It draws a number for each revision; two files in which the same was done are stored as the same text.
    const workbook = { ...exported, revisionId: FIRST_REVISION };
    return { id, name, timeZone, lastNumber: this.#numbering.last, workbook };
  }

  /** The engine's model, for showing the file on a page. */
  get model(): Model {
    this.#apply();
    return this.#engine.model;
  }

  /**
   * What no write to a cell changes: sheets and their sizes, formats by condition, validations, protections,
   * metadata, charts.
   */
  get structure(): Engine["getters"] {
    return this.#engine.getters;
  }

  /** Everything of the file that is known without computing formulas. */
  get content(): Engine["getters"] {
    this.#apply();
    return this.#engine.getters;
  }

  /** The file with its formulas computed; reading it with changes waiting is a flush. */
  get computed(): Engine["getters"] {
    this.#apply();
    if (this.#changed) this.flushes += 1;
    this.#changed = false;
    return this.#engine.getters;
  }

  get locale(): Locale & { readonly code: LocaleCode } {
    return localeOf(this.#engine.getters.getLocale().code);
  }

  get timeZone(): string {
    return this.#timeZone;
  }

  /** Dates stay the same days on the wall clock: their cells now mean other instants. */
  set timeZone(timeZone: string) {
    this.#timeZone = checkTimeZone(timeZone);
    this.recompute();
  }

  readonly dateOf = (serial: number): Date => instantOf(serial, this.#timeZone);
  readonly serialOf = (date: Date): number => serialOf(date, this.#timeZone);
  readonly thisYear = (): number => Number(isoOf(this.serialOf(this.#clock())).slice(0, 4));

  /** Queues a write to a cell. */
  write(write: CellWrite): void {
    this.#changed = true;
    this.#queue.add(write);
  }

  /**
   * Changes the file at once, as one step, after the writes that wait.
   *
   * @throws Error naming the first change that the engine refuses, other than for changing nothing
   */
  change(work: (apply: Apply) => void): void {
    this.#apply();
    this.arrange(work);
  }

  /** As `change`, for what has nothing to do with the cells' contents and places: the writes may wait on. */
  arrange(work: (apply: Apply) => void): void {
    this.#changed = true;
    const refused: string[] = [];
    this.#engine.batch((apply) =>
      work((change) => {
        // A script's arrays come from its own realm, and the engine knows only this one's.
        const result = apply(structuredClone(change));
        const reasons = result.reasons.filter((reason) => reason !== "NoChanges");
        if (reasons.length > 0) refused.push(`${change.type}: ${reasons.join(", ")}`);
        return result;
      }),
    );
    if (refused.length > 0) throw new Error(`The spreadsheet cannot do this (${refused[0]}).`);
  }

  get writesPending(): boolean {
    return this.#changed;
  }

  /** Computes what is due; counts where changes were waiting. */
  flush(): void {
    this.computed.getEvaluatedCell({ sheetId: "", col: 0, row: 0 });
  }

  /** A number that nothing in the file has had yet. */
  newId(): string {
    return this.#numbering.smallUuid();
  }

  cell(position: CellPosition): Cell | undefined {
    return this.content.getCell(position);
  }

  evaluated(position: CellPosition): EvaluatedCell {
    return this.computed.getEvaluatedCell(position);
  }

  /** The number format of a cell; undefined for the automatic one. */
  formatOf(position: CellPosition): string | undefined {
    const waiting = this.#queue.waiting(position)?.format;
    return waiting === undefined ? this.#engine.getters.getCell(position)?.format : waiting || undefined;
  }

  /** The write that would bring back what a write replaces. */
  restoring({ sheetId, col, row }: CellWrite): CellWrite {
    const cell = this.cell({ sheetId, col, row });
    const text = cell?.isFormula ? cell.compiledFormula.toFormulaString(this.content) : cell?.content;
    return { sheetId, col, row, patch: { content: text ?? "", format: cell?.format ?? "" } };
  }

  /** Makes a range the active one, and its sheet the active sheet. */
  select({ sheetId, zone }: { readonly sheetId: string; readonly zone: Zone }): void {
    this.activate(sheetId);
    const cell = { col: zone.left, row: zone.top };
    this.#engine.model.selection.selectZone({ cell, zone: { ...zone } });
  }

  /** @throws Error where the sheet is hidden */
  activate(sheetId: string): void {
    const sheetIdFrom = this.content.getActiveSheetId();
    if (sheetIdFrom === sheetId) return;
    const { model } = this.#engine;
    const result = model.dispatch("ACTIVATE_SHEET", { sheetIdFrom, sheetIdTo: sheetId });
    if (!result.isSuccessful) throw new Error("A hidden sheet cannot be the active one.");
  }

  /**
   * Sheets computes conditional formats and validations in the browser, where no script runs.
   *
   * @throws Error where the formula calls a custom function or cannot be read
   */
  checkNativeFormula(formula: string, where: string): void {
    if (CompiledFormula.IsBadExpression(formula)) throw new Error("Formula parse error.");
    const names = [...this.#customFunctions.keys()];
    const custom = names.find((name) => callOf(name).test(formula));
    if (custom) throw new Error(`${where} cannot call the custom function ${custom}.`);
  }

  /** Computes all formulas again, as when the clock or a function has changed. */
  recompute(): void {
    this.#apply();
    this.#engine.model.dispatch("EVALUATE_CELLS", {});
  }

  /**
   * Makes a script's function available to the formulas of this file, also to those already written.
   *
   * @throws Error where a built-in function has this name
   */
  registerFunction(name: string, parameters: readonly Parameter[], implementation: CustomFunction): void {
    const upper = name.toUpperCase();
    declareFunction(upper, parameters);
    const wasKnown = this.#customFunctions.has(upper);
    this.#customFunctions.set(upper, implementation);
    if (wasKnown) this.recompute();
    else this.#enterAgain(upper);
  }

  /** Why a cell shows an error, as its tooltip says; undefined where it shows none. */
  errorMessage(sheetName: string, a1: string): string | undefined {
    const cell = this.evaluated(cellOfA1(this, sheetName, a1));
    return cell.type === "error" ? (cell.message ?? googleError(cell.value)) : undefined;
  }

  /** The whole file as plain data, with its formulas computed. */
  snapshot(): Snapshot {
    return snapshotOf(this);
  }

  /** What the conditional formats make of a cell now. */
  shownFormat(sheetName: string, a1: string): ShownFormat {
    const style = this.computed.getCellConditionalFormatStyle(cellOfA1(this, sheetName, a1));
    return {
      background: style?.fillColor ?? null,
      fontColor: style?.textColor ?? null,
      bold: style?.bold ?? null,
    };
  }

  /** Formulas that were entered before their function existed are compiled as errors: they are entered anew. */
  #enterAgain(functionName: string): void {
    const call = callOf(functionName);
    const { content } = this;
    const calling = content.getSheetIds().flatMap((sheetId) =>
      content.getCells(sheetId).flatMap((cell) => {
        // The normal form tells the functions, too; to write out the text takes a walk through all references.
        if (!cell.isFormula || !call.test(cell.compiledFormula.normalizedFormula)) return [];
        const text = cell.compiledFormula.toFormulaString(content);
        return [{ ...content.getCellPosition(cell.id), text }];
      }),
    );
    if (calling.length === 0) return;
    this.change((apply) => {
      for (const { text, ...position } of calling) {
        apply({ type: "UPDATE_CELL", ...position, content: "" });
        apply({ type: "UPDATE_CELL", ...position, content: text });
      }
    });
  }

  #apply(): void {
    if (this.#queue.isEmpty) return;
    const writes = this.#queue.drain();
    this.#engine.batch((apply) => apply({ type: "WRITE_CELLS", writes: () => writes }));
  }
}

const callOf = (name: string) => new RegExp(`(^|[^\\w.])${name.replace(/\./g, "\\.")}\\s*\\(`, "i");
