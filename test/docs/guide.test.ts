import { describe, expect, test } from "vitest";
import { KINDS } from "../../src/domain/goal.ts";
import { OUTLOOKS } from "../../src/domain/outlook.ts";
import { targetsOf } from "../../src/domain/plan.ts";
import type { Shape } from "../../src/domain/shape.ts";
import { SIGNALS, STATUSES, statusLabel } from "../../src/domain/status.ts";
import { read } from "../bundle/shipped.ts";
import { goalWith } from "../domain/goals.ts";
import { lausdSouth, spreadsheetIn, tab, workbookOf } from "../scenarios/workbook.ts";

const guide = read("docs/guide.md");

/** The cells of the guide's tables, a row each; a pipe inside a cell would be escaped. */
const rows = guide
  .split("\n")
  .filter((line) => line.startsWith("| "))
  .map((line) => line.split(" | ").map((cell) => cell.replace(/^\| | \|$/g, "")));

const unquoted = (cell: string | undefined): string => (cell ?? "").replace(/^`|`$/g, "");

describe("the guide", () => {
  test("names every word that a status, a signal or an outlook can be", () => {
    const words = [...STATUSES.map(statusLabel), ...SIGNALS.map(({ word }) => word)];
    expect([...words, ...OUTLOOKS.map(({ word }) => word)].filter((word) => !guide.includes(word))).toEqual(
      [],
    );
  });

  test("has a line for every kind of goal", () => {
    const first = rows.map(([cell = ""]) => cell.toLowerCase());
    expect(KINDS.filter((kind) => !first.includes(kind))).toEqual([]);
  });
});

const workbook = workbookOf(lausdSouth("2020-05-22", "with readings"));

test("what the guide quotes in parts stands on the tabs of the example, in a cell or in one over another", () => {
  const shown = new Set(
    workbook.file
      .snapshot()
      .tabs.flatMap(({ values }) =>
        values.flatMap((line, row) =>
          line.flatMap((text, place) => [String(text), `${text} · ${values[row + 1]?.[place]}`]),
        ),
      ),
  );
  const quotes = [...guide.matchAll(/“([^”]* · [^”]*)”/g)].map(([, quote = ""]) => quote.replace("\n", " "));
  expect(quotes.length).toBeGreaterThan(5);
  expect(quotes.filter((quote) => !shown.has(quote))).toEqual([]);
});

test.each<Shape>([
  { kind: "even" },
  { kind: "slow" },
  { kind: "fast" },
  { kind: "pace", step: 0.15 },
  { kind: "flat" },
])("the weekly targets that the guide shows for the shape $kind are those that the plan makes", (shape) => {
  const line = rows.find(([name]) => unquoted(name) === (shape.kind === "pace" ? "pace 15%" : shape.kind));
  expect(line?.[1]?.split(", ").map(Number)).toEqual(targetsOf(goalWith({ shape })));
});

describe("the guide’s examples of functions", () => {
  const examples = rows.filter(([name]) => name?.startsWith("`BTT_"));

  const answers = answersTo(examples.map(([, example]) => unquoted(example)));

  test("show every function that ships", () => {
    const shipped = [...read("src/entry.js").matchAll(/^function (BTT_\w+)/gm)].map(([, name]) => name);
    expect(examples.map(([name]) => unquoted(name)).sort()).toEqual([...shipped].sort());
  });

  test.each(examples.map(([name, , answer], index) => ({ name, answer, told: answers[index] ?? [] })))(
    "$name answers what the guide says",
    ({ answer = "", told }) => {
      const [shown = "", more] = answer.split(" · …");
      expect(more === undefined ? told : told.slice(0, shown.split(" · ").length)).toEqual(
        shown.split(" · "),
      );
    },
  );
});

/** How many rows a function may fill. */
const ROOM = 30;

/** What each formula answers that someone types on the tab Fremont A–G: its cells that are not blank, as text. */
function answersTo(formulas: readonly string[]): readonly (readonly string[])[] {
  const file = spreadsheetIn(workbook.file);
  file.insertSheet("Scores").getRange("A2:A58").setValue(73.5);
  const desk = file.insertSheet("Desk");
  for (const [index, formula] of formulas.entries()) {
    // Typed on a tab of its own, where a long answer meets nothing in its way.
    const elsewhere = formula.replace(/(?<![\w!:"])([A-Z]\d+(?::[A-Z]\d+)?)(?![\w"(])/g, "'Fremont A–G'!$1");
    desk.getRange(1 + index * ROOM, 1).setFormula(elsewhere);
  }
  const { values } = tab(workbook, "Desk");
  return formulas.map((_, index) =>
    values
      .slice(index * ROOM, (index + 1) * ROOM)
      .flat()
      .filter((value) => value !== "")
      .map(inWords),
  );
}

function inWords(value: string | number | boolean): string {
  return typeof value === "number"
    ? String(Math.round(value * 1000) / 1000).replace("-", "−")
    : String(value);
}
