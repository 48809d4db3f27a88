import { beforeAll, expect, test } from "vitest";
import { STATUS_LABELS } from "../../src/workbook/words.ts";
import { compileInNode } from "../../workbench/emulation/realm/node-realm.ts";
import { read } from "../bundle/shipped.ts";
import { compareEnteredFunctions, compareRounds } from "./comparison.ts";
import { rosterOf } from "./rosters.ts";
import { type Workbook, workbookOf } from "./workbook.ts";

/** How many generated teams are compared; `npm run parity` asks for more. */
const { PARITY_TEAMS = "2000" } = process.env;
const TEAMS = Number(PARITY_TEAMS);
const TEAMS_A_WORKBOOK = 20;
const ROUNDS_A_WORKBOOK = 100;
const WORKBOOKS = Math.ceil(TEAMS / (TEAMS_A_WORKBOOK * ROUNDS_A_WORKBOOK));
const SEED = 20_200_420;

const bundle = compileInNode(read("dist/Code.js")).load({});
const books: Workbook[] = [];

beforeAll(() => {
  books.push(workbookOf(rosterOf(TEAMS_A_WORKBOOK, SEED)));
}, 60_000);

/** The first workbook, then others with other teams. */
const bookNumbered = (index: number): Workbook =>
  books[index] ?? workbookOf(rosterOf(TEAMS_A_WORKBOOK, SEED + index));

test("native formulas, conditional formats, custom functions and the domain say the same of every generated team", {
  timeout: 300_000 * WORKBOOKS,
}, () => {
  let [teams, weeks] = [0, 0];
  const statuses = new Set<string>();
  for (let index = 0; index < WORKBOOKS; index++) {
    const found = compareRounds(bookNumbered(index), bundle, ROUNDS_A_WORKBOOK, SEED + index);
    expect(found.disagreements, `seed ${SEED + index}`).toEqual([]);
    teams += found.teams;
    weeks += found.weeks;
    for (const status of found.statuses) statuses.add(status);
  }
  console.log(`Parity: ${teams} teams, ${weeks} weeks, 0 disagreements (seed ${SEED}).`);
  expect(teams).toBeGreaterThanOrEqual(TEAMS);
  // Otherwise the rounds would compare less than the status table.
  expect([...statuses].filter((status) => status !== "").sort()).toEqual([...STATUS_LABELS].sort());
});

test("custom functions entered as formulas on the ranges of a team's tab say what the tab says", {
  timeout: 120_000,
}, () => {
  expect(compareEnteredFunctions(bookNumbered(0), 4, SEED)).toEqual([]);
});
