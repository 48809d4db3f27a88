import { expect } from "vitest";
import type { Reply } from "../../../src/rpc/contract.ts";
import type { CheckUp } from "../../../src/rpc/repair.ts";
import { columnLetters } from "../../../src/workbook/reference.ts";
import { SpreadsheetFile } from "../../../workbench/emulation/engine/file.ts";
import { errors, opened, repaired, tab, teams, types, type Workbook, workbookOf } from "../workbook.ts";

const READINGS = [
  ["Team", "Week", "Actual", "Success"],
  ["Algebra", "1", "44", "first"],
  ["Algebra", "2", "46", "second"],
  ["Algebra", "3", "52", "third"],
  ["Geometry", "2", "48", "logins work"],
];

/** Two teams in week 5, with rows in the Journal and on Charters, a target and a reading typed by hand. */
export const cohort = (): Workbook => {
  typedOnce ??= JSON.stringify(lived().file);
  return opened({}, SpreadsheetFile.fromJSON(JSON.parse(typedOnce)));
};

/** Typed once: every scenario begins with the same file. */
let typedOnce: string | undefined;

function lived(): Workbook {
  const workbook = workbookOf(teams(["Algebra", "Geometry"], { readings: READINGS, asOf: "2020-05-22" }));
  types(workbook, "Algebra", "C10", "45%");
  types(workbook, "Geometry", "D11", "n/a");
  write(workbook, "Journal", 2, { Date: "2020-05-04", Team: "Algebra", Kind: "ask", What: "A quiet room" });
  write(workbook, "Journal", 3, {
    Date: "2020-05-11",
    Team: "Geometry",
    Kind: "strategy",
    What: "Call home",
  });
  write(workbook, "Charters", 2, { "Root cause": "Nobody signs in", "First actions": "Call at home" });
  return workbook;
}

/** The same cohort in which nothing is left to repair: what people typed has its spare rows again. */
export function settled(): Workbook {
  stored ??= JSON.stringify(repairedOnce(cohort()).file);
  return opened({}, SpreadsheetFile.fromJSON(JSON.parse(stored)));
}
let stored: string | undefined;

function repairedOnce(workbook: Workbook): Workbook {
  repaired(workbook);
  return workbook;
}

/** Types texts under headers of a register. */
export function write(
  workbook: Workbook,
  name: string,
  row: number,
  texts: Readonly<Record<string, string>>,
): void {
  const [headers = []] = tab(workbook, name).values;
  for (const [header, text] of Object.entries(texts)) {
    types(workbook, name, `${columnLetters(headers.indexOf(header) + 1)}${row}`, text);
  }
}

/** What people typed, wherever it stands: every text that no formula makes, but for the labels of ours. */
export function typed(workbook: Workbook): readonly string[] {
  return workbook.file
    .snapshot()
    .tabs.flatMap(({ values, formulas }) =>
      values.flatMap((line, row) =>
        line.flatMap((value, place) =>
          value === "" || (formulas[row]?.[place] ?? "") !== "" ? [] : [String(value)],
        ),
      ),
    )
    .sort();
}

export function checkedUp({ addon }: Workbook): CheckUp {
  const outcome = addon.serve("bttCall", ["checkUp", null]);
  const reply = outcome.ok ? (outcome.value as Reply<CheckUp>) : null;
  if (reply?.ok !== true) throw new Error(reply?.message ?? "The check-up stopped.");
  return reply.value;
}

/**
 * Repair puts everything of ours back: nothing is left to do, no cell shows an error, and all that was typed is there,
 * but for what was put `over` cells that only formulas and labels of ours belong in.
 */
export function expectMended(workbook: Workbook, over: readonly string[] = []): void {
  const before = typed(workbook).filter((text) => !over.includes(text));
  repaired(workbook);
  expect(workbook.alerts.at(-1)).toContain("What people typed in their own cells is as it was.");
  expect(checkedUp(workbook).findings).toEqual([]);
  expect(errors(workbook)).toEqual([]);
  const after = typed(workbook);
  for (const text of new Set(before)) {
    const count = (texts: readonly string[]) => texts.filter((each) => each === text).length;
    expect(count(after), text).toBeGreaterThanOrEqual(count(before));
  }
}
