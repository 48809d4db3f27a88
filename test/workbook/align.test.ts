import fc from "fast-check";
import { describe as about, expect, test } from "vitest";
import { straightened } from "../../src/workbook/align/align-tab.ts";
import { shapeOf, shapeOfOurs } from "../../src/workbook/align/shape.ts";
import { shifted } from "../../src/workbook/align/shifted.ts";
import type { Axis } from "../../src/workbook/align/shifts.ts";
import { describe } from "../../src/workbook/describe.ts";
import { firstBlock } from "../../src/workbook/difference.ts";
import { type Rendering, render } from "../../src/workbook/formula.ts";
import type { Held, HeldCell } from "../../src/workbook/held.ts";
import type { TabDescription } from "../../src/workbook/tab.ts";
import { BLANK, textValue } from "../../src/workbook/value.ts";
import { goalWith } from "../domain/goals.ts";
import { registersOf, teamWith } from "./cohorts.ts";

const TABS = describe(
  registersOf([
    teamWith("Algebra", goalWith({ baseline: 0.43, goal: 0.71, unit: "percent", decimals: 1 })),
    teamWith("Geometry", goalWith({ kind: "each person", bar: "pace", need: 0.15, groupSize: 8 })),
  ]),
);
const RENDERING: Rendering = {
  separator: ";",
  tabs: new Map(TABS.map(({ key, name }, index) => [key, { name, sheetId: 1000 + index }])),
};

const typedCell = (text: string): HeldCell => ({ value: textValue(text), formula: "" });
const NOTHING: HeldCell = { value: BLANK, formula: "" };

/** A tab as it stands in the file, with a text in each of its open cells that says where it was typed. */
const filled = (tab: TabDescription): Held =>
  firstBlock(tab, RENDERING).cells.map((line, row) =>
    line.map((written, column): HeldCell => {
      if (tab.contents[row]?.[column]?.kind === "open") return typedCell(`${row}, ${column}`);
      return written.kind === "formula text"
        ? { value: BLANK, formula: written.text }
        : { value: written, formula: "" };
    }),
  );

const tabOf = (kind: TabDescription["kind"]): TabDescription => {
  const tab = TABS.find((each) => each.kind === kind);
  if (tab === undefined) throw new Error(`There is no tab of ${kind}.`);
  return tab;
};

/** What a person does to whole rows or columns; places are shares of what is there, those in front more often. */
interface Hand {
  readonly kind: "insert" | "delete" | "drag";
  readonly axis: Axis;
  readonly at: number;
  readonly to: number;
  /** At the row of the headers, which tell the columns apart. */
  readonly atHeader: boolean;
}

const HAND: fc.Arbitrary<Hand> = fc.record({
  kind: fc.constantFrom("insert", "delete", "drag"),
  axis: fc.constantFrom("rows", "columns"),
  at: fc.double({ min: 0, max: 0.999, noNaN: true }),
  to: fc.double({ min: 0, max: 0.999, noNaN: true }),
  atHeader: fc.boolean(),
});

function damaged(held: Held, { kind, axis, at, to, atHeader }: Hand, header: number): Held {
  const size = axis === "rows" ? held.length : (held[0]?.length ?? 0);
  const isHeader = atHeader && axis === "rows" && header < held.length;
  const [from, target] = [
    isHeader ? header + 1 : Math.floor(at * at * size) + 1,
    Math.floor(to * (size + 1)) + 1,
  ];
  if (kind === "drag") {
    const isItself = target === from || target === from + 1;
    return isItself ? held : shifted(held, axis, [{ kind: "move", from, count: 1, to: target }]);
  }
  if (kind === "delete") {
    return axis === "rows"
      ? held.filter((_, row) => row !== from - 1)
      : held.map((line) => line.filter((_, column) => column !== from - 1));
  }
  const wide = shifted(held, axis, [{ kind: "insert", at: from }]);
  return wide.map((line, row) =>
    line.map((cell, column) => {
      const isOwn = (axis === "rows" ? row : column) === from - 1;
      // A person writes into some cells of a line of one's own.
      return isOwn && (row + column) % 3 === 0 ? typedCell(`own ${row} ${column}`) : cell;
    }),
  );
}

const texts = (held: Held): readonly string[] =>
  held.flatMap((line) => line.flatMap(({ value }) => (value.kind === "text" ? [value.text] : []))).sort();

about.each(["team", "grid", "journal", "charters"] as const)("on a tab of %s", (kind) => {
  const tab = tabOf(kind);
  const constants = tab.contents.map((line) =>
    line.flatMap((cell) => (cell.kind === "constant" ? [JSON.stringify(cell.value)] : [])),
  );
  const header = constants.reduce(
    (most, line, row) => (line.length > (constants[most]?.length ?? 0) ? row : most),
    0,
  );
  const isHeader = ({ value, formula }: HeldCell) =>
    formula === "" && constants[header]?.includes(JSON.stringify(value)) === true;
  const isRuled = (held: Held) =>
    held.some((line) => 2 * line.filter(isHeader).length >= (constants[header]?.length ?? 0));
  const damagedBy = (hands: readonly Hand[]) =>
    hands.reduce((held, hand) => damaged(held, hand, header), filled(tab));

  test("each text that people typed ends where it was typed, or nothing is done", () => {
    fc.assert(
      fc.property(fc.array(HAND, { minLength: 1, maxLength: 3 }), (hands) => {
        const held = damagedBy(hands);
        const found = straightened(tab, held);
        if (found.kind === "untold") return;
        expect(texts(found.after)).toEqual(texts(held));
        // Without headers a column that was dragged among its like can be told by nothing.
        if (!isRuled(held) && hands.length > 1) return;
        const astray = found.after.slice(0, tab.contents.length).flatMap((line, row) =>
          line.slice(0, tab.contents[0]?.length).flatMap(({ value }, column) => {
            const place = value.kind === "text" ? /^(\d+), (\d+)$/.exec(value.text) : null;
            if (place === null) return [];
            const isTold = tab.contents[Number(place[1])]?.some(({ kind }) => kind === "constant") ?? false;
            const isRight = Number(place[2]) === column && (!isTold || Number(place[1]) === row);
            return isRight ? [] : [`${place[0]} at ${row}, ${column}`];
          }),
        );
        expect(astray, JSON.stringify(hands)).toEqual([]);
      }),
      { numRuns: 40, seed: 7 },
    );
  });

  test("what was brought back stays where it is", () => {
    fc.assert(
      fc.property(fc.array(HAND, { minLength: 1, maxLength: 3 }), (hands) => {
        const found = straightened(tab, damagedBy(hands));
        if (found.kind === "untold") return;
        // Mending fills what came back empty.
        const own = filled(tab);
        const mended = found.after.map((line, row) =>
          line.map((cell, column) => {
            const content = tab.contents[row]?.[column]?.kind ?? "open";
            return content === "open" ? cell : (own[row]?.[column] ?? NOTHING);
          }),
        );
        expect(straightened(tab, mended)).toMatchObject({ kind: "told", changes: [] });
      }),
      { numRuns: 20, seed: 8 },
    );
  });
});

test("a formula has one shape as it is described and as it stands in a file", () => {
  for (const tab of TABS) {
    for (const content of tab.contents.flat()) {
      if (content.kind !== "formula") continue;
      const text = render(content, tab.key, RENDERING) ?? "";
      expect(shapeOf(text), text).toBe(shapeOfOurs(content));
    }
  }
  expect(shapeOf("=IF(ISNUMBER(C$1),'It''s a tab'!$B$4*#REF!,SUM(A1:B9)&\"A1; b\")")).toBe(
    '=IF(ISNUMBER(·),·*·,SUM(·)&"A1; b")',
  );
});
