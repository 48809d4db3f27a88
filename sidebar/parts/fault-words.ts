import type { Fault } from "../../src/rpc/contract.ts";

/** A fault as a card shows it: what it is about, where it stands, and what is wrong. */
export interface FaultWords {
  readonly about: string;
  readonly place: string;
  readonly wrong: string;
}

const SETTING_LABELS: Readonly<Record<string, string>> = {
  name: "Cohort name",
  start: "Start",
  weeks: "Weeks",
  meetingDay: "Teams meet on",
};

export function faultWords(fault: Fault): FaultWords {
  const { column, row } = fault;
  return {
    about: column === null ? SOURCES[fault.source] : (settingLabel(fault) ?? column),
    place: row === null ? "" : `${fault.source === "readings" ? "Readings row" : "Row"} ${row}`,
    wrong: `Found ${found(fault)}. Expected ${fault.expected}.`,
  };
}

/** `2 things need a look.` */
export function countWords(faults: number): string {
  return faults === 1 ? "1 thing needs a look." : `${faults} things need a look.`;
}

const SOURCES: Readonly<Record<Fault["source"], string>> = {
  cohort: "The roster",
  readings: "The readings",
  settings: "The settings",
  plan: "The plan",
};

function settingLabel({ source, column }: Fault): string | undefined {
  return source === "settings" && column !== null ? SETTING_LABELS[column] : undefined;
}

/** A cell is quoted; what is said of a whole row or table is not. */
function found({ found, column }: Fault): string {
  const text = found.replace(/\s+/g, " ").trim();
  if (text === "") return "nothing";
  return column === null ? text : `“${text}”`;
}
