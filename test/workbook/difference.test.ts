import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Block } from "../../src/workbook/blocks.ts";
import { changedBlocks, firstBlock } from "../../src/workbook/difference.ts";
import { f } from "../../src/workbook/formula.ts";
import type { Held, HeldCell } from "../../src/workbook/held.ts";
import { cell } from "../../src/workbook/reference.ts";
import { type Content, constant, OPEN, seed, withDefault } from "../../src/workbook/tab.ts";
import { cohortTab } from "../../src/workbook/tabs/cohort.ts";
import { settingRows } from "../../src/workbook/tabs/setting-rows.ts";
import { BLANK, numberValue, textValue, type Value } from "../../src/workbook/value.ts";
import { COHORT } from "./cohorts.ts";

const COMMAS = { separator: ",", tabs: new Map() } as const;

/** The Cohort tab with other cells: what a tab looks like does not matter here. */
const tabWith = (contents: readonly (readonly Content[])[]) => ({
  ...cohortTab(COHORT, settingRows([]), []),
  contents,
});

const BLANK_CELL: HeldCell = { value: BLANK, formula: "" };
const typed = (value: Value): HeldCell => ({ value, formula: "" });
const computed = (formula: string, value: Value = BLANK): HeldCell => ({ value, formula });

const changes = (contents: readonly (readonly Content[])[], held: Held) =>
  changedBlocks(tabWith(contents), held, COMMAS);

/** What a change writes into the one cell of a tab; `null` where it leaves the cell as it is. */
function written(content: Content, held: HeldCell) {
  const [block] = changes([[content]], [[held]]);
  return block?.cells[0]?.[0] ?? null;
}

const DOUBLE = f`IF(ISNUMBER(${cell("cohort", 1, 2)});2*${cell("cohort", 1, 2)};"")`;
const DOUBLE_TEXT = '=IF(ISNUMBER(B1),2*B1,"")';

describe("a cell that is people's", () => {
  test.each([BLANK_CELL, typed(textValue("theirs")), computed("=NOW()")])("is never written: %j", (held) => {
    expect(written(OPEN, held)).toBeNull();
  });
});

describe("a constant of ours", () => {
  test("is restored where it differs", () => {
    expect(written(constant("Team"), typed(textValue("Group")))).toEqual(textValue("Team"));
    expect(written(constant("Team"), BLANK_CELL)).toEqual(textValue("Team"));
    expect(written(constant(7), typed(textValue("7")))).toEqual(numberValue(7));
    expect(written(constant("Team"), computed('="Team"', textValue("Team")))).toEqual(textValue("Team"));
  });

  test("is left where it stands", () => {
    expect(written(constant("Team"), typed(textValue("Team")))).toBeNull();
    expect(written(constant(""), BLANK_CELL)).toBeNull();
  });
});

describe("a formula of ours", () => {
  test("is restored where anything else stands", () => {
    const ours = { kind: "formula text", text: DOUBLE_TEXT };
    for (const held of [BLANK_CELL, typed(numberValue(4)), computed("=2*B1")]) {
      expect(written(DOUBLE, held)).toEqual(ours);
    }
  });

  test("is left where it stands, however the file spells it", () => {
    expect(written(DOUBLE, computed('=if(isnumber(B1); 2*B1; "")'))).toBeNull();
  });
});

describe("a default of ours", () => {
  test("fills a blank cell", () => {
    expect(written(withDefault(DOUBLE), BLANK_CELL)).toEqual({ kind: "formula text", text: DOUBLE_TEXT });
  });

  test("replaces an older form of itself", () => {
    const older = computed("=IF(ISNUMBER(B1),B1+B1,0)", numberValue(4));
    expect(written(withDefault(DOUBLE), older)).toEqual({ kind: "formula text", text: DOUBLE_TEXT });
  });

  test.each([
    ["a number", typed(numberValue(5))],
    ["zero", typed(numberValue(0))],
    ["a word", typed(textValue("n/a"))],
    ["a formula of a person's own", computed("=B1+1", numberValue(5))],
    ["the default itself", computed(DOUBLE_TEXT)],
  ])("leaves %s", (_, held) => {
    expect(written(withDefault(DOUBLE), held)).toBeNull();
  });
});

describe("a seed", () => {
  test("falls into a blank cell", () => {
    expect(written(seed(numberValue(41)), BLANK_CELL)).toEqual(numberValue(41));
  });

  test.each([typed(numberValue(40)), typed(textValue("n/a")), computed("=40+1"), computed('=""')])(
    "never replaces what stands there: %j",
    (held) => {
      expect(written(seed(numberValue(41)), held)).toBeNull();
    },
  );

  test("of nothing changes nothing", () => {
    expect(written(seed(BLANK), BLANK_CELL)).toBeNull();
  });
});

describe("blocks", () => {
  const one = constant(1);

  test("are rectangles, as few as rows of changes make", () => {
    const blocks = changes(
      [
        [one, one, OPEN, one],
        [one, one, OPEN, one],
        [OPEN, OPEN, OPEN, one],
        [one, one, OPEN, OPEN],
      ],
      [],
    );
    const shapes = blocks.map(({ top, left, cells }) => [top, left, cells.length, cells[0]?.length]);
    expect(shapes).toEqual([
      [1, 1, 2, 2],
      [1, 4, 3, 1],
      [4, 1, 1, 2],
    ]);
  });

  test("are none where a tab holds what is described", () => {
    expect(
      changes(
        [[one, DOUBLE, withDefault(DOUBLE), seed(numberValue(1)), OPEN]],
        [
          [
            typed(numberValue(1)),
            computed(DOUBLE_TEXT),
            computed(DOUBLE_TEXT),
            typed(numberValue(2)),
            typed(textValue("theirs")),
          ],
        ],
      ),
    ).toEqual([]);
  });

  const contents = fc.constantFrom<Content>(
    OPEN,
    one,
    constant("x"),
    DOUBLE,
    withDefault(DOUBLE),
    seed(numberValue(3)),
  );
  const cells = fc.constantFrom<HeldCell>(
    BLANK_CELL,
    typed(numberValue(1)),
    typed(textValue("theirs")),
    computed(DOUBLE_TEXT),
    computed("=IF(ISNUMBER(B1),1,0)"),
    computed("=RAND()"),
  );
  const grids = fc
    .tuple(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 6 }))
    .chain(([rows, columns]) => {
      const grid = <Each>(each: fc.Arbitrary<Each>) =>
        fc.array(fc.array(each, { minLength: columns, maxLength: columns }), {
          minLength: rows,
          maxLength: rows,
        });
      return fc.tuple(grid(contents), grid(cells));
    });

  test("write each cell once, and lead to a tab that needs no other change", () => {
    fc.assert(
      fc.property(grids, ([described, held]) => {
        const blocks = changes(described, held);
        const places = blocks.flatMap(placesOf);
        expect(new Set(places).size).toBe(places.length);
        expect(changes(described, following(held, blocks))).toEqual([]);
      }),
    );
  });

  test("never touch an open cell, nor one that a person filled where that wins", () => {
    fc.assert(
      fc.property(grids, ([described, held]) => {
        const result = following(held, changes(described, held));
        described.forEach((line, row) => {
          line.forEach(({ kind }, column) => {
            const before = held[row]?.[column];
            const isFilled = before?.formula === "" && before.value.kind !== "blank";
            const isTheirs = kind === "open" || ((kind === "seed" || kind === "default") && isFilled);
            if (isTheirs) expect(result[row]?.[column]).toEqual(before);
          });
        });
      }),
    );
  });

  test("of a new tab are one, as large as the tab, which then needs no change", () => {
    fc.assert(
      fc.property(grids, ([described]) => {
        const block = firstBlock(tabWith(described), COMMAS);
        const blank = described.map((line) => line.map(() => BLANK_CELL));
        expect(placesOf(block)).toHaveLength(described.length * (described[0]?.length ?? 0));
        expect(changes(described, following(blank, [block]))).toEqual([]);
      }),
    );
  });
});

test("a formula that points at a tab which is missing stops the plan, naming the tab", () => {
  const elsewhere = f`${cell("rollup", 1, 1)}`;
  expect(() => written(elsewhere, BLANK_CELL)).toThrow(
    "A formula on cohort points at a tab that is not in the file.",
  );
});

const placesOf = ({ top, left, cells }: Block): readonly string[] =>
  cells.flatMap((line, row) => line.map((_, column) => `${top + row} ${left + column}`));

/** What a tab holds once the blocks are written. */
function following(held: Held, blocks: readonly Block[]): Held {
  const result = held.map((line) => [...line]);
  for (const { top, left, cells } of blocks) {
    cells.forEach((line, row) => {
      line.forEach((content, column) => {
        const target = result[top + row - 1];
        if (target === undefined) throw new Error("a block reaches below the tab");
        target[left + column - 1] = content.kind === "formula text" ? computed(content.text) : typed(content);
      });
    });
  }
  return result;
}
