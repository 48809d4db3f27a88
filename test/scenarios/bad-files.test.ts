import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Papa from "papaparse";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { Table } from "../../src/rpc/contract.ts";
import { tracker } from "../../workbench/tracker/main.ts";
import { dist, lastRun, opened, writes } from "./workbook.ts";

let folder = "";
const out = () => join(folder, "out.json");
const said: string[] = [];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "tracker-"));
  said.length = 0;
  vi.spyOn(console, "error").mockImplementation((line: string) => void said.push(line));
  vi.spyOn(console, "log").mockImplementation(() => {});
});
afterEach(() => {
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true });
});

/** Runs the command on tables that are written to files first. */
function run(tables: { readonly cohort: Table; readonly readings?: Table; readonly settings?: unknown }) {
  const file = (name: string, text: string) => {
    writeFileSync(join(folder, name), text);
    return join(folder, name);
  };
  const args = [
    "--cohort",
    file("cohort.csv", Papa.unparse([...tables.cohort.map((line) => [...line])])),
    "--json",
    out(),
  ];
  if (tables.readings !== undefined) {
    args.push(
      "--readings",
      file("readings.csv", Papa.unparse([...tables.readings.map((line) => [...line])])),
    );
  }
  if (tables.settings !== undefined)
    args.push("--settings", file("settings.json", JSON.stringify(tables.settings)));
  return tracker(args, dist);
}

const HEADER = ["Team", "Unit", "Baseline", "Goal", "Start", "Weeks"] as const;
const GOOD = ["Algebra", "percent", "43", "71", "2020-04-20", "8"] as const;

describe.each([
  [
    "an unknown column",
    {
      cohort: [
        [...HEADER, "Mood"],
        [...GOOD, "good"],
      ],
    },
    [/^cohort, row 1.*Mood/],
  ],
  [
    "a team without a name",
    { cohort: [HEADER, GOOD, ["", "percent", "43", "71", "", ""]] },
    [/^cohort, row 3, column Team: found nothing/],
  ],
  [
    "two teams of one name",
    { cohort: [HEADER, GOOD, ["algebra ", "percent", "43", "71", "", ""]] },
    [/^cohort, row 3, column Team: found "algebra/],
  ],
  [
    "text where a number belongs",
    { cohort: [HEADER, ["Algebra", "percent", "forty", "71", "", ""]] },
    [/^cohort, row 2, column Baseline: found "forty", expected a percent such as 43/],
  ],
  [
    "goal and baseline on different percent scales",
    { cohort: [HEADER, ["Algebra", "percent", "0.43", "71", "", ""]] },
    [/^cohort, row 2, column (?:Baseline|Goal): found "(?:0\.43|71)", expected/],
  ],
  [
    "no weeks",
    { cohort: [HEADER, ["Algebra", "percent", "43", "71", "2020-04-20", "0"]] },
    [/^cohort, row 2, column Weeks: found "0", expected/],
  ],
  [
    "a start that is not a date",
    { cohort: [HEADER, ["Algebra", "percent", "43", "71", "after Easter", "8"]] },
    [/^cohort, row 2, column Start: found "after Easter", expected/],
  ],
  [
    "a start that no calendar has",
    { cohort: [HEADER, ["Algebra", "percent", "43", "71", "2021-02-29", "8"]] },
    [/^cohort, row 2, column Start: found "2021-02-29", expected/],
  ],
  [
    "a formula in a name",
    { cohort: [HEADER, ['=HYPERLINK("http://evil.example")', "percent", "43", "71", "", ""]] },
    [/^cohort, row 2, column Team: found "=HYPERLINK/],
  ],
  [
    "two faults in different rows",
    {
      cohort: [HEADER, ["Algebra", "percent", "x", "71", "", ""], ["Geometry", "percent", "43", "y", "", ""]],
    },
    [/^cohort, row 2, column Baseline/, /^cohort, row 3, column Goal/],
  ],
  [
    "a reading of a team that is not in the cohort",
    {
      cohort: [HEADER, GOOD],
      readings: [
        ["Team", "Week", "Actual"],
        ["Chemistry", "1", "44"],
      ],
    },
    [/^readings, row 2, column Team: found "Chemistry", expected/],
  ],
  [
    "a reading of a week that the plan lacks",
    {
      cohort: [HEADER, GOOD],
      readings: [
        ["Team", "Week", "Actual"],
        ["Algebra", "9", "44"],
      ],
    },
    [/^readings, row 2, column Week: found "9", expected/],
  ],
  [
    "settings of the wrong kind",
    { cohort: [HEADER, GOOD], settings: { weeks: "eight" } },
    [/^settings.*weeks/],
  ],
] as const)("%s", (_, tables, lines) => {
  test("is told with its row and column, ends with 1, and leaves no file", async () => {
    expect(await run(tables)).toBe(1);
    for (const line of lines) expect(said).toContainEqual(expect.stringMatching(line));
    expect(said).toHaveLength(lines.length + 1);
    expect(said.at(-1)).toBe("Nothing was built.");
    expect(existsSync(out())).toBe(false);
  });
});

test("10,000 rows are refused in a moment, with one sentence", async () => {
  const rows = Array.from({ length: 10_000 }, (_, index) => [`Team ${index}`, ...GOOD.slice(1)]);
  const start = performance.now();
  expect(await run({ cohort: [HEADER, ...rows] })).toBe(1);
  expect(performance.now() - start).toBeLessThan(5_000);
  expect(said).toHaveLength(2);
  expect(said[0]).toMatch(/^cohort.*10,?000/);
});

test("a file that is not there, or an option that is not known, is told with how to call the command", async () => {
  expect(await tracker(["--cohort", join(folder, "missing.csv")], dist)).toBe(1);
  expect(said[0]).toMatch(/missing\.csv: it cannot be read\.$/);
  expect(await tracker(["--cohort", "x.csv", "--colour", "red"], dist)).toBe(1);
  expect(said.join("\n")).toContain("Usage: npm run tracker");
});

test("refused by the add-on, a cohort leaves the file as it was, without a single write", () => {
  const workbook = opened();
  const before = JSON.stringify(workbook.file.snapshot());
  const outcome = workbook.addon.serve("bttCall", [
    "build",
    {
      cohort: [
        ["Team", "Goal"],
        ["Algebra", "much"],
      ],
    },
  ]);
  expect(outcome).toMatchObject({ ok: true, value: { ok: false, faults: [{ row: 2, column: "Goal" }] } });
  expect(writes(lastRun(workbook))).toEqual([]);
  expect(JSON.stringify(workbook.file.snapshot())).toBe(before);
});

test.each([
  undefined,
  null,
  7,
  "build",
  [],
  { cohort: "Algebra" },
  { cohort: [["Team"], [7]] },
  { cohort: [["Team"]], more: 1 },
])("what is no table at all is refused in words: %j", (argument) => {
  const { addon } = opened();
  for (const name of ["build", "preview"]) {
    expect(addon.serve("bttCall", [name, argument])).toMatchObject({
      ok: true,
      value: { ok: false, message: expect.stringMatching(/\.$/) },
    });
  }
});
