import type { Execution } from "../execution.ts";
import type { Globals } from "../realm/realm.ts";
import { ChartsEmulation } from "./charts.ts";
import { ConsoleEmulation } from "./console.ts";
import type { DocumentLock } from "./document-lock.ts";
import { HtmlServiceEmulation } from "./html-service.ts";
import { LockServiceEmulation } from "./lock-service.ts";
import type { Log } from "./log.ts";
import { LoggerEmulation } from "./logger.ts";
import { PropertiesServiceEmulation } from "./properties-service.ts";
import { ScriptAppEmulation } from "./script-app.ts";
import { SessionEmulation, type SessionFacts } from "./session.ts";
import { UtilitiesEmulation } from "./utilities.ts";

/** What all executions of one add-on in one file share. */
export interface Shared {
  readonly pages: ReadonlyMap<string, string>;
  readonly session: SessionFacts;
  readonly lock: DocumentLock;
  readonly properties: Map<string, string>;
  readonly log: Log;
}

/** The one member of the emulated SpreadsheetApp that running scripts needs, to tell a trigger of its file. */
export type SpreadsheetAppPart = Pick<GoogleAppsScript.Spreadsheet.SpreadsheetApp, "getActiveSpreadsheet">;

export interface ServiceGlobals extends Globals {
  readonly SpreadsheetApp: SpreadsheetAppPart;
}

/** The services of one execution, by the names under which its script finds them. */
export function serviceGlobals(
  execution: Execution,
  shared: Shared,
  spreadsheetApp: SpreadsheetAppPart,
): ServiceGlobals {
  return {
    SpreadsheetApp: spreadsheetApp,
    Charts: new ChartsEmulation(),
    HtmlService: new HtmlServiceEmulation(execution, shared.pages),
    LockService: new LockServiceEmulation(execution, shared.lock),
    PropertiesService: new PropertiesServiceEmulation(execution, shared.properties),
    ScriptApp: new ScriptAppEmulation(),
    Session: new SessionEmulation(execution, shared.session),
    Utilities: new UtilitiesEmulation(execution),
    Logger: new LoggerEmulation(shared.log),
    console: new ConsoleEmulation(shared.log),
  };
}
