import { type Emulated, emulated } from "../strict.ts";
import type { Log } from "./log.ts";

/** Every mode may log, so there is no execution to enter. */
export class LoggerEmulation
  extends emulated("Logger")
  implements Emulated<GoogleAppsScript.Base.Logger, "log">
{
  readonly #log: Log;

  constructor(log: Log) {
    super();
    this.#log = log;
  }

  log(...values: readonly unknown[]): this {
    this.#log({ level: "log", text: values.map(String).join(" ") });
    return this;
  }
}
