import fc from "fast-check";
import { expect, test } from "vitest";
import type { SpreadsheetFile } from "../../workbench/emulation/engine/file.ts";
import { rosterOf } from "./rosters.ts";
import { roundOf } from "./rounds.ts";
import { typeRound } from "./typing.ts";
import { workbookOf } from "./workbook.ts";

const TEAMS = 8;
const ROUNDS = 4;
const SEED = 49;

/** Every computed value of a file, texts with the decimal point of English. */
function valuesOf(file: SpreadsheetFile): unknown {
  return file.snapshot().tabs.map(({ name, values }) => ({
    name,
    values: values.map((line) =>
      line.map((value) => (typeof value === "string" ? value.replace(/(\d),(\d)/g, "$1.$2") : value)),
    ),
  }));
}

test("a workbook computes the same values under a comma locale", { timeout: 60_000 }, () => {
  const roster = rosterOf(TEAMS, SEED);
  const [american, german] = [workbookOf(roster), workbookOf(roster, "de_DE")];
  for (const round of fc.sample(roundOf(american.tabs), { numRuns: ROUNDS, seed: SEED })) {
    typeRound(american, round);
    typeRound(german, round);
    expect(valuesOf(german.file)).toEqual(valuesOf(american.file));
  }
});
