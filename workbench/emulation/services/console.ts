import { type Emulated, emulated } from "../strict.ts";
import type { Log, LogLine } from "./log.ts";

/** Every mode may log, so there is no execution to enter. */
export class ConsoleEmulation
  extends emulated("console")
  implements Emulated<Console, "error" | "info" | "log" | "warn">
{
  readonly error: Writer;
  readonly info: Writer;
  readonly log: Writer;
  readonly warn: Writer;

  constructor(log: Log) {
    super();
    const writer =
      (level: LogLine["level"]): Writer =>
      (...values) =>
        log({ level, text: values.map(String).join(" ") });
    this.error = writer("error");
    this.info = writer("info");
    this.log = writer("log");
    this.warn = writer("warn");
  }
}

type Writer = (...values: readonly unknown[]) => void;
