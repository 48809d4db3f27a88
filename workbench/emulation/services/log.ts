/** One line that a script logged. */
export interface LogLine {
  readonly level: "error" | "info" | "log" | "warn";
  readonly text: string;
}

/** Takes what scripts log. */
export type Log = (line: LogLine) => void;
