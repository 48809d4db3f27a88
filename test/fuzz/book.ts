import { SpreadsheetFile } from "../../workbench/emulation/engine/file.ts";
import { idOf } from "../scenarios/calls.ts";
import { errors, opened, teams, types, type Workbook, workbookOf } from "../scenarios/workbook.ts";
import type { Usual } from "./fitting.ts";
import { MARK } from "./texts.ts";

const HANDED = teams(["Algebra", "Geometry"], {
  readings: [
    ["Team", "Week", "Actual", "Success", "Plan"],
    ["Algebra", "1", "44", "All can sign in", "Call families"],
    ["Algebra", "2", "46", "", ""],
    ["Geometry", "2", "51", "", ""],
  ],
  asOf: "2020-05-20",
});

function base(): Workbook {
  const workbook = workbookOf(HANDED);
  types(workbook, "Journal", "A2", "2020-05-04");
  types(workbook, "Journal", "B2", "Algebra");
  types(workbook, "Journal", "E2", "An event");
  return workbook;
}

const built = base();
const stored = JSON.stringify(built.file);
const ids = ["Algebra", "Geometry"].map((team) => idOf(built, team));

/** A cohort of two teams in week 5 of 8, built once and opened anew. */
export const fresh = (): Workbook => opened({}, SpreadsheetFile.fromJSON(JSON.parse(stored)));

/** What fields of the sidebar usually hold in this file. */
export const USUAL: Usual = new Map<string, readonly unknown[]>(
  Object.entries({
    team: ids,
    week: [1, 4, 5, 8],
    number: [1, 2, 3],
    version: [1],
    after: ["4"],
    goal: ["71", "60"],
    weeks: ["8", "10", 8],
    shape: ["even", "60; 65; 71"],
    actual: ["57", "57%"],
    due: ["", "2020-05-18"],
    row: [2],
    name: ["Stars", "BTT_GAP", "M. Ortega"],
    coach: ["R. Diaz"],
    settings: [undefined, { start: "2020-04-20", weeks: 8 }],
    asOf: [undefined, "2020-05-20"],
  }),
);

/** References to tabs, which bear the names that people gave them. */
const TAB_NAME = /'(?:[^']|'')*'!/g;

/** Formulas in which a text of a person stands, other than where that person typed them. */
export const formulasOfPeople = (
  { file }: Workbook,
  typed: ReadonlySet<string> = new Set(),
): readonly string[] =>
  file
    .snapshot()
    .tabs.flatMap(({ name, formulas }) =>
      formulas.flatMap((line, row) =>
        line.flatMap((formula, column) =>
          formula.replace(TAB_NAME, "").includes(MARK) && !typed.has(placeOf(name, row + 1, column + 1))
            ? [`${name}, row ${row + 1}, column ${column + 1}: ${formula}`]
            : [],
        ),
      ),
    );

export const placeOf = (name: string, row: number, column: number): string =>
  `${name}, row ${row}, column ${column}`;

/** Cells that show an error, other than those in which a person typed what gives one. */
export const errorsOfOurs = (workbook: Workbook, typed: ReadonlySet<string> = new Set()): readonly string[] =>
  errors(workbook).filter((found) => !typed.has(found.slice(0, found.lastIndexOf(":"))));
