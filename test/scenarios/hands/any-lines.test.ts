import fc from "fast-check";
import { expect, test } from "vitest";
import { columnLetters } from "../../../src/workbook/reference.ts";
import { SpreadsheetFile } from "../../../workbench/emulation/engine/file.ts";
import { calls } from "../calls.ts";
import { errors, opened, repaired, tab, types, type Workbook, workbookOf } from "../workbook.ts";
import { checkedUp, typed, write } from "./damage.ts";

const GRID = "Geometry students";
const TABS = ["Algebra", GRID, "Journal", "Charters"] as const;

/** A team with an average and one with a student grid, each with what people typed, and nothing left to repair. */
const lived = () => {
  const workbook = workbookOf({
    settings: { start: "2020-04-20", weeks: 8 },
    asOf: "2020-05-22",
    cohort: [
      ["Team", "Kind", "Unit", "N", "Baseline", "Goal", "Bar", "Need", "Decimals"],
      ["Algebra", "average", "percent", "20", "43", "71", "", "", "1"],
      ["Geometry", "each person", "students", "4", "", "3", "pace", "15", "0"],
    ],
    readings: [
      ["Team", "Week", "Actual", "Success", "Ask"],
      ["Algebra", "1", "44", "first", "a room"],
      ["Algebra", "3", "52", "third", ""],
    ],
  });
  ["F-01", "F-02"].forEach((code, index) => {
    types(workbook, GRID, `A${7 + index}`, code);
    types(workbook, GRID, `C${7 + index}`, `${20 + index}%`);
    types(workbook, GRID, `E${7 + index}`, `${40 + index}%`);
  });
  write(workbook, "Journal", 2, { Date: "2020-05-04", Team: "Algebra", Kind: "ask", What: "A quiet room" });
  write(workbook, "Journal", 3, { Date: "2020-05-11", Team: "Geometry", What: "Call home", Who: "Ms Lee" });
  write(workbook, "Charters", 2, { "Root cause": "Nobody signs in", "First actions": "Call at home" });
  repaired(workbook);
  return JSON.stringify(workbook.file);
};

/** What a person does to a whole row or column. */
interface Hand {
  readonly does: "inserts" | "deletes" | "drags";
  readonly axis: "rows" | "columns";
  readonly at: number;
  readonly to: number;
}

/** The headers stand in row 1 or 7. */
const place = fc.oneof(
  fc.constantFrom(1, 7),
  fc.integer({ min: 1, max: 12 }),
  fc.integer({ min: 1, max: 24 }),
);
const HAND: fc.Arbitrary<Hand> = fc.record({
  does: fc.constantFrom("inserts", "deletes", "drags"),
  axis: fc.constantFrom("rows", "columns"),
  at: place,
  to: place,
});

/** A line of one's own gets words in two of its cells. */
function damages(workbook: Workbook, name: string, { does, axis, at, to }: Hand): void {
  const { values } = tab(workbook, name);
  const size = axis === "rows" ? values.length : (values[0]?.length ?? 0);
  const [from, target] = [Math.min(at, size - 1), Math.min(to, size - 1)];
  const how = axis === "rows" ? "Rows" : "Columns";
  if (does === "drags") {
    if (target !== from && target !== from + 1) workbook.person[`drags${how}`](name, from, target);
  } else workbook.person[`${does}${how}`](name, from);
  if (does !== "inserts") return;
  for (const other of [1, 8]) {
    const a1 = axis === "rows" ? `${columnLetters(other)}${from}` : `${columnLetters(from)}${other}`;
    types(workbook, name, a1, `words of mine ${other}`);
  }
}

/** The Journal's last column has no header, and a column of a person's own may stand where it was. */
const BLANK_HEADER: [(typeof TABS)[number], Hand[]] = [
  "Journal",
  [
    { does: "deletes", axis: "columns", at: 10, to: 1 },
    { does: "drags", axis: "columns", at: 1, to: 9 },
    { does: "inserts", axis: "columns", at: 1, to: 1 },
  ],
];

/** A row of a person's own where the headers were deleted is not one whose headers were typed over. */
const IN_PLACE_OF_HEADERS: [(typeof TABS)[number], Hand[]] = [
  GRID,
  [
    { does: "deletes", axis: "rows", at: 1, to: 1 },
    { does: "inserts", axis: "rows", at: 1, to: 1 },
  ],
];

/** Where the last row of counts, which is hidden, was deleted, the first student's stands in its place. */
const LAST_COUNTS: [(typeof TABS)[number], Hand[]] = [
  GRID,
  [{ does: "deletes", axis: "rows", at: 6, to: 1 }],
];

const countIn = (texts: readonly string[], text: string) => texts.filter((each) => each === text).length;

test("after any two or three such things one Repair mends all, or says what it leaves and leaves it", () => {
  const stored = lived();
  const hands = fc.array(HAND, { minLength: 2, maxLength: 3 });
  fc.assert(
    fc.property(fc.constantFrom(...TABS), hands, (name, each) => {
      const workbook = opened({}, SpreadsheetFile.fromJSON(JSON.parse(stored)));
      for (const hand of each) damages(workbook, name, hand);
      const damaged = typed(workbook);
      const before = tab(workbook, name);
      const reply = calls(workbook, "repair", null);
      if (reply.ok) {
        expect(checkedUp(workbook).findings).toEqual([]);
        expect(errors(workbook)).toEqual([]);
      } else {
        expect(reply.message).toContain("Nothing was changed there.");
        expect(reply.message).toContain(`On ${name} `);
        expect(tab(workbook, name)).toEqual(before);
      }
      const after = typed(workbook);
      const lost = [...new Set(damaged)].filter((text) => countIn(after, text) < countIn(damaged, text));
      expect(lost).toEqual([]);
    }),
    { numRuns: 5, seed: 21, endOnFailure: true, examples: [BLANK_HEADER, IN_PLACE_OF_HEADERS, LAST_COUNTS] },
  );
}, 300_000);
