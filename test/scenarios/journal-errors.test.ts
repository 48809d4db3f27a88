import { expect, test } from "vitest";
import { columnLetters } from "../../src/workbook/reference.ts";
import { journalColumn } from "../../src/workbook/tabs/journal.ts";
import { errors, tab, teams, types, workbookOf } from "./workbook.ts";

test.each(["team", "kind", "state", "date"] as const)(
  "a formula of people’s that fails under %s on the Journal shows its error there and nowhere else",
  (key) => {
    const workbook = workbookOf(teams(["Algebra"], { asOf: "2020-05-20" }));
    for (const row of [2, 3]) {
      types(workbook, "Journal", `A${row}`, "2020-05-04");
      types(workbook, "Journal", `B${row}`, "Algebra");
      types(workbook, "Journal", `D${row}`, "ask");
    }
    types(workbook, "Journal", `${columnLetters(journalColumn(key))}3`, "=1/0");
    expect(errors(workbook)).toEqual([`Journal, row 3, column ${journalColumn(key)}: #DIV/0!`]);
    expect(String(tab(workbook, "Rollup").values[1]?.[1])).toMatch(/^[12] open asks?, oldest 16 days /);
  },
);
