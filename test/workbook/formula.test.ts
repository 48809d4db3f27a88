import fc from "fast-check";
import { expect, test } from "vitest";
import {
  f,
  joined,
  type Rendering,
  ratio,
  render,
  sameFormula,
  sameOpening,
} from "../../src/workbook/formula.ts";
import { area, cell, fixedCell, inColumn, sheetIdOf, wholeColumn } from "../../src/workbook/reference.ts";

const tabs: Rendering["tabs"] = new Map([
  ["cohort", { name: "Cohort", sheetId: 7 }],
  ["team:a", { name: "O'Brien's team", sheetId: 8 }],
]);
const rendered = (formula: Parameters<typeof render>[0], separator: Rendering["separator"] = ",") =>
  render(formula, "cohort", { separator, tabs });

test("arguments stand between the separators of the file; texts keep their own", () => {
  const formula = f`IF(${cell("cohort", 2, 1)}="a;b";1;${"c;d"})`;
  expect(rendered(formula)).toBe('=IF(A2="a;b",1,"c;d")');
  expect(rendered(formula, ";")).toBe('=IF(A2="a;b";1;"c;d")');
});

test("a quote in a text is doubled, and does not end it", () => {
  expect(rendered(f`${'say "hi; ho"'}&${1};2`)).toBe('="say ""hi; ho"""&1,2');
});

test("a reference carries the name of its tab, quoted, on other tabs only", () => {
  expect(rendered(f`${cell("cohort", 1, 27)}`)).toBe("=AA1");
  expect(rendered(f`${fixedCell("team:a", 9, 4)}`)).toBe("='O''Brien''s team'!$D$9");
});

test("each kind of reference holds in place what it says", () => {
  const references = [
    cell("cohort", 3, 2),
    inColumn("cohort", 3, 2),
    fixedCell("cohort", 3, 2),
    area("cohort", 3, 2, 9),
    area("cohort", 3, 2, 9, 4),
    wholeColumn("cohort", 2),
    sheetIdOf("cohort"),
  ];
  expect(references.map((reference) => rendered(f`${reference}`))).toEqual([
    "=B3",
    "=$B3",
    "=$B$3",
    "=$B$3:$B$9",
    "=$B$3:$D$9",
    "=$B:$B",
    "=7",
  ]);
});

test("an area of one cell is written as that cell, as a file hands it back", () => {
  expect(rendered(f`SUM(${area("cohort", 3, 2, 3)})`)).toBe("=SUM($B$3)");
});

test("a formula that points at a tab which is not in the file yet is not rendered", () => {
  expect(rendered(f`${cell("rollup", 1, 1)}`)).toBeNull();
  expect(rendered(f`${sheetIdOf("team:gone")}`)).toBeNull();
});

test("a fraction is refused, since its decimal point means something else under another locale", () => {
  expect(() => f`${0.5}*2`).toThrow("A formula cannot hold the decimal number 0.5.");
});

test("a ratio of whole numbers is the number, to the last bit, and holds no decimal point", () => {
  const numbers = fc.tuple(fc.integer({ min: 0, max: 1e9 }), fc.integer({ min: 0, max: 9 }));
  fc.assert(
    fc.property(numbers, ([digits, places]) => {
      const value = Number(`${digits}e-${places}`);
      const text = rendered(ratio(value)) ?? "";
      expect(text).toMatch(/^=(\d+|\(\d+\/\d+\))$/);
      const [over = "", under = "1"] = text.replace(/[=()]/g, "").split("/");
      expect(Number(over) / Number(under)).toBe(value);
    }),
  );
});

test("ratios of plan targets are exact", () => {
  expect([0.465, 0.5, 73, 0, 0.125].map((value) => rendered(ratio(value)))).toEqual([
    "=(465/1000)",
    "=(5/10)",
    "=73",
    "=0",
    "=(125/1000)",
  ]);
});

test("a negative ratio keeps its sign", () => {
  expect(rendered(ratio(-2.5))).toBe("=(-25/10)");
  expect(rendered(ratio(-3))).toBe("=-3");
});

test("formulas are joined by the text between them", () => {
  expect(rendered(joined([f`1`, f`${cell("cohort", 1, 1)}`, f`3`], "+"))).toBe("=1+A1+3");
  expect(rendered(joined([], "+"))).toBe("=");
});

test.each([
  ["separators", '=IF(A1="x";1;2)', '=IF(A1="x",1,2)'],
  ["letter case", "=sum(a1,Cohort!$b$2)", "=SUM(A1,COHORT!$B$2)"],
  ["spaces", "= SUM( A1 ,\n2 )", "=SUM(A1,2)"],
  ["the quoting of tab names", "=SUM('Data'!A1)", "=SUM(Data!A1)"],
  ["doubled apostrophes of tab names", "='O''Brien'!A1", "='o''brien'!A1"],
])("two formulas are the same whatever their %s", (_, one, other) => {
  expect(sameFormula(one, other)).toBe(true);
});

test.each([
  ["an address", "=SUM(A1)", "=SUM(A2)"],
  ["the case of a text", '=IF(A1="x",1)', '=IF(A1="X",1)'],
  ["a separator within a text", '="a;b"', '="a,b"'],
  ["a space within a text", '="a b"', '="ab"'],
  ["what holds an address in place", "=A$1", "=$A$1"],
  ["being one at all", "=A1", ""],
])("two formulas differ by %s", (_, one, other) => {
  expect(sameFormula(one, other)).toBe(false);
});

test("an older form of a formula begins as the new one does, up to its first address", () => {
  expect(sameOpening("=IF(AND(ISNUMBER(A9),B1=1),1)", "=if(and(isnumber($B$9);C2=2);5)")).toBe(true);
  expect(sameOpening("=TODAY()", "=TODAY()")).toBe(true);
});

test.each(["=TODAY()-1", "=IF(A9>1,2)", "=A9*2", "=DATE(2020,5,22)"])("%s begins otherwise", (typed) => {
  expect(sameOpening("=TODAY()", typed)).toBe(false);
  expect(sameOpening("=IF(AND(ISNUMBER(A9),B1=1),1)", typed)).toBe(false);
});
