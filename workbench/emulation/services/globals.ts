import type { Execution } from "../execution.ts";
import type { Globals } from "../realm/realm.ts";
import type { Account } from "./account.ts";
import { ChartsEmulation } from "./charts.ts";
import { ConsoleEmulation } from "./console.ts";
import type { DocumentLock } from "./document-lock.ts";
import { HtmlServiceEmulation } from "./html-service.ts";
import { LockServiceEmulation } from "./lock-service.ts";
import type { Log } from "./log.ts";
import { LoggerEmulation } from "./logger.ts";
import { MailAppEmulation } from "./mail-app.ts";
import { FilelessSpreadsheetApp } from "./no-file.ts";
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
  /** Whose account runs the script. */
  readonly account: Account;
  /** The scopes that the manifest lists; `null` where it lists none. */
  readonly scopes: readonly string[] | null;
  readonly log: Log;
}

/** The one member of the emulated SpreadsheetApp that running scripts needs, to tell a trigger of its file. */
export type SpreadsheetAppPart = Pick<GoogleAppsScript.Spreadsheet.SpreadsheetApp, "getActiveSpreadsheet">;

export interface ServiceGlobals extends Globals {
  readonly SpreadsheetApp: SpreadsheetAppPart;
}

/**
 * The services of one execution, by the names under which its script finds them.
 *
 * @param spreadsheetApp `null` in a run to which Apps Script gives no file
 */
export function serviceGlobals(
  execution: Execution,
  shared: Shared,
  spreadsheetApp: SpreadsheetAppPart | null,
): ServiceGlobals {
  const { account } = shared;
  const permissions = { listed: shared.scopes, refused: account.refused };
  const inFile = spreadsheetApp !== null;
  return {
    SpreadsheetApp: spreadsheetApp ?? fileless(execution),
    Charts: new ChartsEmulation(),
    HtmlService: new HtmlServiceEmulation(execution, shared.pages),
    LockService: new LockServiceEmulation(execution, inFile ? shared.lock : null),
    MailApp: new MailAppEmulation(execution, account, permissions),
    PropertiesService: new PropertiesServiceEmulation(
      execution,
      inFile ? shared.properties : null,
      account.properties,
    ),
    ScriptApp: new ScriptAppEmulation(execution, account, permissions),
    Session: new SessionEmulation(execution, shared.session),
    Utilities: new UtilitiesEmulation(execution),
    Logger: new LoggerEmulation(shared.log),
    console: new ConsoleEmulation(shared.log),
  };
}

/** Its `getActiveSpreadsheet` gives null, which the published type does not say. */
const fileless = (execution: Execution): SpreadsheetAppPart =>
  new FilelessSpreadsheetApp(execution) as unknown as SpreadsheetAppPart;
