import type { Execution } from "../execution.ts";
import { emulated } from "../strict.ts";

/** What Apps Script gives where there is no file: null, though the published types do not say so. */
export const notThere = <Service>(): Service => null as unknown as Service;

/**
 * SpreadsheetApp in a run by the clock to which Apps Script gives no file. Whether that happens to an add-on's own
 * triggers is not documented.
 */
export class FilelessSpreadsheetApp extends emulated("SpreadsheetApp") {
  readonly #execution: Execution;

  constructor(execution: Execution) {
    super();
    this.#execution = execution;
  }

  getActiveSpreadsheet(): null {
    this.#execution.enter("SpreadsheetApp.getActiveSpreadsheet", "address");
    return null;
  }

  flush(): void {
    this.#execution.enter("SpreadsheetApp.flush", "address");
  }
}
