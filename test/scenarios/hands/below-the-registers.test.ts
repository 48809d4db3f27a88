import { describe, expect, test } from "vitest";
import { columnLetters } from "../../../src/workbook/reference.ts";
import { JOURNAL_COLUMNS } from "../../../src/workbook/tabs/journal.ts";
import { given, idOf } from "../calls.ts";
import { built, column, repaired, tab, teams, types, type Workbook, workbookOf } from "../workbook.ts";
import { checkedUp } from "./damage.ts";

const cohortOf = (...names: readonly string[]) => teams(names);
const cohort = () => workbookOf(cohortOf("Algebra", "Geometry"));

/** What stands in a cell: what it shows, and its formula. */
function at(workbook: Workbook, name: string, row: number, column: number): readonly unknown[] {
  const { values, formulas } = tab(workbook, name);
  return [values[row - 1]?.[column - 1], formulas[row - 1]?.[column - 1]];
}

function journals(workbook: Workbook, text: string): void {
  const event = { kind: "ask", text, owner: "", due: "", outcome: "" } as const;
  given(workbook, "journal", { team: idOf(workbook, "Algebra"), week: 1, events: [event], settled: [] });
}

describe("a formula of people's below the rows of a register", () => {
  test("stays when the Journal gets a row", () => {
    const workbook = cohort();
    journals(workbook, "A room");
    types(workbook, "Journal", "E3", "=COUNTA(E2:E2)");
    const before = at(workbook, "Journal", 3, 5);
    journals(workbook, "Chalk");
    expect(at(workbook, "Journal", 3, 5)).toEqual(before);
    expect(column(tab(workbook, "Journal"), "What").slice(0, 3)).toEqual(["A room", 1, "Chalk"]);
  });

  test("stays when a team joins", () => {
    const workbook = cohort();
    types(workbook, "Teams", "B4", "=COUNTA(B2:B3)");
    types(workbook, "Members", "A2", '=LEN("nobody yet")');
    const before = [at(workbook, "Teams", 4, 2), at(workbook, "Members", 2, 1)];
    built(workbook, cohortOf("Algebra", "Geometry", "Biology"));
    expect([at(workbook, "Teams", 4, 2), at(workbook, "Members", 2, 1)]).toEqual(before);
    expect(column(tab(workbook, "Teams"), "Team").slice(0, 4)).toEqual(["Algebra", "Geometry", 2, "Biology"]);
  });

  test("keeps no row from the next where it stands in a column of people's own", () => {
    const workbook = cohort();
    const last = JOURNAL_COLUMNS.length;
    const own = last + 1;
    workbook.person.insertsColumns("Journal", last);
    workbook.person.dragsColumns("Journal", last, last + 2);
    for (let row = 2; row < 12; row++) {
      types(workbook, "Journal", `${columnLetters(own)}${row}`, `=LEN(E${row})`);
    }
    journals(workbook, "A room");
    expect(column(tab(workbook, "Journal"), "What")[0]).toBe("A room");
  });
});

describe("words below the charters, in the columns that our formulas fill", () => {
  const noted = (workbook: Workbook) => {
    types(workbook, "Charters", "B4", "Ask the board");
    types(workbook, "Charters", "C4", "by June 3");
    return workbook;
  };
  const words = (workbook: Workbook) =>
    tab(workbook, "Charters")
      .values.map((line) => line.slice(1, 3))
      .filter(([team]) => team === "Ask the board");

  test("stay when a team joins", () => {
    const workbook = noted(cohort());
    built(workbook, cohortOf("Algebra", "Geometry", "Biology"));
    expect(words(workbook)).toEqual([["Ask the board", "by June 3"]]);
    expect(column(tab(workbook, "Charters"), "Team").slice(0, 4)).toEqual([
      "Algebra",
      "Geometry",
      "Ask the board",
      "Biology",
    ]);
  });

  test("stay when Repair looks at them, and are nothing that is wrong", () => {
    const workbook = noted(cohort());
    expect(checkedUp(workbook).findings).toEqual([]);
    repaired(workbook);
    expect(words(workbook)).toEqual([["Ask the board", "by June 3"]]);
  });
});
