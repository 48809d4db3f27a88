import { columnLetters } from "../../src/workbook/reference.ts";
import { ROWS } from "../../src/workbook/tabs/team/layout.ts";
import type { Held } from "./domain-says.ts";
import type { TypedTeam } from "./rounds.ts";
import { JUDGED_FACTS, type JudgedFact, type RowSays, type Says } from "./says.ts";
import { factsOf, type TeamTab, type Workbook, weekRange } from "./workbook.ts";

/** What the target and actual columns of a tab hold, computed or typed. */
export function heldBy({ sheet, layout }: TeamTab): Held {
  const column = (key: "target" | "actual") => weekRange(sheet, layout, key).getValues().flat();
  return { targets: column("target"), actuals: column("actual") };
}

/** What a tab says, as its native formulas and conditional formats make it. */
export function tabSays({ file }: Workbook, tab: TeamTab, typed: TypedTeam): Says {
  const { sheet, layout } = tab;
  const lines = weekRange(sheet, layout, "week", layout.column("ahead")).getValues();
  const inColumn = (line: readonly unknown[], key: "week" | "target" | "actual" | "status" | "ahead") =>
    line[layout.column(key) - 1];
  const letters = columnLetters(layout.column("status"));
  const rows = lines.map((line, index): RowSays => {
    const shown = file.shownFormat(sheet.getName(), `${letters}${ROWS.firstWeek + index}`);
    return {
      week: numberOrBlank(inColumn(line, "week")),
      planned: typed.rows[index]?.target === null ? inColumn(line, "target") : null,
      made: typed.rows[index]?.actual === null ? inColumn(line, "actual") : null,
      status: String(inColumn(line, "status")),
      ahead: numberOrBlank(inColumn(line, "ahead")),
      fill: shown.background?.toUpperCase() ?? null,
      text: shown.fontColor?.toUpperCase() ?? null,
    };
  });
  return { rows, facts: judgedFacts(tab) };
}

function judgedFacts(tab: TeamTab): Readonly<Record<JudgedFact, number | string>> {
  const facts = factsOf(tab);
  const entries = JUDGED_FACTS.map((key): [JudgedFact, number | string] => {
    const value = facts.get(key);
    if (key === "week now" && facts.get("on break") === 1) return [key, "a break"];
    return [key, typeof value === "number" ? value : String(value)];
  });
  // Object.fromEntries forgets which keys it was given.
  return Object.fromEntries(entries) as Record<JudgedFact, number | string>;
}

const numberOrBlank = (value: unknown): number | "" => (typeof value === "number" ? value : "");
