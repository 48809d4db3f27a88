import { type Account, newAccount } from "../services/account.ts";
import { emptyDesk } from "../services/desk.ts";
import { DocumentLock } from "../services/document-lock.ts";
import { serviceGlobals } from "../services/globals.ts";
import type { LogLine } from "../services/log.ts";
import type { Menu } from "../services/menu.ts";
import { UiEmulation } from "../services/ui.ts";
import { createSpreadsheetApp } from "../spreadsheet/spreadsheet-app.ts";
import type { Installation } from "./addon.ts";
import type { Surroundings } from "./executor.ts";
import { toldAfter } from "./told-after.ts";

/** What the runs of one add-on leave behind for each other and for the people who watch. */
export interface Traces {
  readonly menus: Menu[];
  readonly log: LogLine[];
  readonly lock: DocumentLock;
  readonly account: Account;
}

/** The services around every run of one add-on in one file. */
export function surround(installation: Installation): Surroundings & Traces {
  const { project, file, desk = emptyDesk, properties = new Map(), userLocale = "en" } = installation;
  const { heldElsewhere = () => 0, beforeCall = () => {}, account = newAccount() } = installation;
  const { afterCall } = installation;
  const menus: Menu[] = [];
  const log: LogLine[] = [];
  const lock = new DocumentLock({ heldElsewhere, writesPending: () => file.writesPending });
  const screen = { desk, addonName: project.name, showMenu: (menu: Menu) => void menus.push(menu) };
  const shared = {
    pages: project.pages,
    session: { userLocale, scriptTimeZone: project.timeZone },
    lock,
    properties,
    account,
    scopes: project.scopes ?? null,
    log: (line: LogLine) => void log.push(line),
  };
  return {
    menus,
    log,
    lock,
    account,
    beforeCall,
    forOwner: () => account.ownsFile,
    flushes: () => file.flushes,
    globals: (execution, seen, inFile = true) => {
      const ui = seen ? new UiEmulation(execution, screen) : null;
      const spreadsheetApp = inFile ? createSpreadsheetApp(file, execution, ui) : null;
      const services = serviceGlobals(execution, shared, spreadsheetApp);
      return afterCall === undefined ? services : toldAfter(services, execution, afterCall);
    },
    conclude: (execution) => {
      try {
        file.flush();
      } finally {
        lock.executionEnded(execution);
      }
    },
  };
}
