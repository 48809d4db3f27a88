import { instantOf, serialOfDay } from "../engine/calendar.ts";
import type { Execution } from "../execution.ts";
import { type Emulated, emulated } from "../strict.ts";
import { formatDate } from "./format-date.ts";

/** Apps Script refuses to sleep longer. */
const longestSleep = 300_000;

const DAY = "yyyy-MM-dd";

type Emulates = Emulated<
  GoogleAppsScript.Utilities.Utilities,
  "formatDate" | "getUuid" | "parseDate" | "sleep"
>;

export class UtilitiesEmulation extends emulated("Utilities") implements Emulates {
  readonly #execution: Execution;

  constructor(execution: Execution) {
    super();
    this.#execution = execution;
  }

  formatDate(date: GoogleAppsScript.Base.Date, timeZone: string, format: string): string {
    this.#execution.enter("Utilities.formatDate", "address");
    // A script's own dates come from its own realm, whose Date is not this one.
    return formatDate(new Date(date.getTime()), timeZone, format);
  }

  getUuid(): string {
    this.#execution.enter("Utilities.getUuid", "address");
    return crypto.randomUUID();
  }

  /** Only calendar days are emulated; the day begins at midnight in the given zone. */
  parseDate(date: string, timeZone: string, format: string): GoogleAppsScript.Base.Date {
    this.#execution.enter("Utilities.parseDate", "address");
    if (format !== DAY) throw new Error(`Utilities.parseDate: the pattern ${format} is not emulated.`);
    const [year = 0, month = 0, day = 0] = date.split("-").map(Number);
    const serial = serialOfDay(year, month, day);
    if (serial === undefined) throw new Error(`Unparseable date: "${date}"`);
    return instantOf(serial, timeZone);
  }

  /** Returns at once: executions here run one after the other, so nothing changes while one waits. */
  sleep(milliseconds: number): void {
    this.#execution.enter("Utilities.sleep", "address");
    if (milliseconds < 0 || milliseconds > longestSleep) {
      throw new Error(
        `Utilities.sleep takes 0 to ${longestSleep} milliseconds and was given ${milliseconds}.`,
      );
    }
  }
}
