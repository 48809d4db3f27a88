import { expect, test } from "vitest";
import { render } from "../../src/workbook/formula.ts";
import { PORTFOLIO_FUNCTIONS, SHEET_FUNCTIONS } from "../../src/workbook/functions.ts";
import { describePortfolio } from "../../src/workbook/portfolio/describe-portfolio.ts";

const described = describePortfolio();
const tabs = new Map(described.map(({ key, name }, index) => [key, { name, sheetId: index + 1 }] as const));

const formulas = described.flatMap(({ key, contents }) =>
  contents.flatMap((line, row) =>
    line.flatMap((content, column) => {
      if (content.kind !== "formula") return [];
      const text = render(content, key, { separator: ",", tabs }) ?? "";
      const bare = text.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'!/g, "");
      const used = [...bare.matchAll(/([A-Z][A-Z0-9._]*)\(/g)].map(([, name = ""]) => name);
      return [{ key, place: `${key} ${row + 1}, ${column + 1}`, bare, used }];
    }),
  ),
);

test("a portfolio uses only functions that it may, and imports on the register and the imports alone", () => {
  const known: ReadonlySet<string> = new Set(PORTFOLIO_FUNCTIONS);
  expect(formulas.flatMap(({ used }) => used).filter((name) => !known.has(name))).toEqual([]);
  const everywhere: ReadonlySet<string> = new Set(SHEET_FUNCTIONS);
  const own = formulas.filter(({ used }) => used.some((name) => !everywhere.has(name)));
  expect([...new Set(own.map(({ key }) => key))]).toEqual(["cohorts", "imports"]);
  expect(own).toHaveLength(40);
});

test("its formulas hold no decimal and no array constant, and are computed by themselves never", () => {
  const wrong = formulas.filter(
    ({ bare, used }) => /\d\.\d|[{}]/.test(bare) || used.some((name) => name === "TODAY"),
  );
  expect(wrong.map(({ place }) => place)).toEqual([]);
});
