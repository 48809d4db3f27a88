import type { SpreadsheetFile } from "../engine/file.ts";
import type { Execution } from "../execution.ts";
import { emulated } from "../strict.ts";
import { newFormatRule } from "./conditional-format-rule.ts";
import { type Context, type Enter, enterAs, service } from "./context.ts";
import { newDataValidation } from "./data-validation.ts";
import * as enums from "./enums.ts";
import { rangeAt } from "./range.ts";
import { sheetOf } from "./sheet.ts";
import { spreadsheetOf } from "./spreadsheet.ts";
import { newTextStyle } from "./text-style.ts";

type App = GoogleAppsScript.Spreadsheet.SpreadsheetApp;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** The part of the Ui that an execution has; null where nobody looks, as in a clock trigger. */
export type Ui = object | null;

class EmulatedSpreadsheetApp extends emulated("SpreadsheetApp") implements Partial<App> {
  readonly BooleanCriteria = enums.BooleanCriteria;
  readonly BorderStyle = enums.BorderStyle;
  readonly CopyPasteType = enums.CopyPasteType;
  readonly DataValidationCriteria = enums.DataValidationCriteria;
  readonly DeveloperMetadataLocationType = enums.DeveloperMetadataLocationType;
  readonly DeveloperMetadataVisibility = enums.DeveloperMetadataVisibility;
  readonly Dimension = enums.Dimension;
  readonly ProtectionType = enums.ProtectionType;
  readonly WrapStrategy = enums.WrapStrategy;
  readonly #context: Context;
  readonly #ui: Ui;
  readonly #enter: Enter;

  constructor(context: Context, ui: Ui) {
    super();
    this.#context = context;
    this.#ui = ui;
    this.#enter = enterAs("SpreadsheetApp", context);
  }

  flush(): void {
    this.#enter("flush", "read");
    this.#context.file.flush();
  }

  getActive(): Spreadsheet {
    return this.getActiveSpreadsheet();
  }

  getActiveRange(): Range {
    return this.getActiveSheet().getActiveRange() ?? this.getCurrentCell();
  }

  getActiveSheet(): Sheet {
    return this.getActiveSpreadsheet().getActiveSheet();
  }

  getActiveSpreadsheet(): Spreadsheet {
    this.#enter("getActiveSpreadsheet", "address");
    return this.#context.spreadsheet();
  }

  getCurrentCell(): Range {
    return this.getActiveSheet().getActiveCell();
  }

  getUi(): GoogleAppsScript.Base.Ui {
    this.#enter("getUi", "menu");
    if (!this.#ui) throw new Error("Cannot call SpreadsheetApp.getUi() from this context.");
    return service<GoogleAppsScript.Base.Ui>(this.#ui);
  }

  newConditionalFormatRule(): GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder {
    return newFormatRule(this.#context);
  }

  newDataValidation(): GoogleAppsScript.Spreadsheet.DataValidationBuilder {
    return newDataValidation(this.#context);
  }

  newTextStyle(): GoogleAppsScript.Spreadsheet.TextStyleBuilder {
    this.#enter("newTextStyle", "address");
    return newTextStyle();
  }

  setActiveRange(range: Range): Range {
    return this.getActiveSpreadsheet().setActiveRange(range);
  }

  setActiveSheet(sheet: Sheet): Sheet {
    return this.getActiveSpreadsheet().setActiveSheet(sheet);
  }

  setCurrentCell(cell: Range): Range {
    return this.getActiveSpreadsheet().setCurrentCell(cell);
  }
}

/** The global `SpreadsheetApp` of one execution that is bound to a file. */
export function createSpreadsheetApp(file: SpreadsheetFile, execution: Execution, ui: Ui): App {
  const context: Context = {
    file,
    execution,
    range: (address) => rangeAt(context, address),
    sheet: (sheetId) => sheetOf(context, sheetId),
    spreadsheet: () => spreadsheetOf(context),
  };
  return service<App>(new EmulatedSpreadsheetApp(context, ui));
}
