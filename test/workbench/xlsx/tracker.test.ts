import { helpers } from "@odoo/o-spreadsheet";
import { beforeAll, describe, expect, test } from "vitest";
import { SHEET_FUNCTIONS } from "../../../src/workbook/functions.ts";
import type { SpreadsheetFile } from "../../../workbench/emulation/engine/file.ts";
import { lausdSouth, workbookOf } from "../../scenarios/workbook.ts";
import { compared } from "./differences.ts";
import { type Kept, kept } from "./kept.ts";

/** Functions that only the file’s own hidden tabs and links call. */
const OWN_FUNCTIONS = ["NA"];

let file: SpreadsheetFile;
let opened: Kept;

beforeAll(async () => {
  ({ file } = workbookOf(lausdSouth("2020-05-22", "with readings")));
  opened = await kept(file);
});

const sheetIds = () => file.computed.getSheetIds();
const nameOf = (sheetId: string) => file.computed.getSheetName(sheetId);

/** How much of something there is on each tab, here and there. */
function counted(here: (sheetId: string) => number, there: (name: string) => number) {
  const pairs = sheetIds().map(
    (sheetId) => [nameOf(sheetId), here(sheetId), there(nameOf(sheetId))] as const,
  );
  return {
    here: pairs.map(([name, count]) => `${name}: ${count}`),
    there: pairs.map(([name, , count]) => `${name}: ${count}`),
  };
}

describe("the example in a file", () => {
  test("has its tabs in their order, the hidden ones hidden, and two more for links and charts", () => {
    expect(opened.sheets.map(({ name }) => name)).toEqual([...sheetIds().map(nameOf), "Links", "Chart data"]);
    for (const sheetId of sheetIds()) {
      expect(opened.sheet(nameOf(sheetId)).hidden ?? false).toBe(!file.computed.isSheetVisible(sheetId));
    }
    expect(opened.sheet("Links").hidden && opened.sheet("Chart data").hidden).toBe(true);
  });

  test("shows every value and word of the workbook before anything is computed", () => {
    const { differences, cells } = compared(file, opened);
    expect(differences).toEqual([]);
    expect(cells).toBeGreaterThan(20_000);
  });

  test("keeps every formula, rule, validation, note and chart", () => {
    const { computed } = file;
    const formulas = counted(
      (sheetId) => computed.getCells(sheetId).filter((cell) => cell.isFormula).length,
      (name) =>
        [...(opened.sheet(name).cells?.values() ?? [])].filter(({ formula }) => formula !== undefined).length,
    );
    expect(formulas.there).toEqual(formulas.here);
    const rules = counted(
      (sheetId) => computed.getConditionalFormats(sheetId).length,
      (name) => opened.sheet(name).conditionalRules?.length ?? 0,
    );
    expect(rules.there).toEqual(rules.here);
    const validations = counted(
      (sheetId) => computed.getDataValidationRules(sheetId).length,
      (name) => opened.sheet(name).dataValidations?.length ?? 0,
    );
    expect(validations.there).toEqual(validations.here);
    const charts = counted(
      (sheetId) => computed.getChartIds(sheetId).length,
      (name) => opened.sheet(name).charts?.length ?? 0,
    );
    expect(charts.there).toEqual(charts.here);
    const panes = counted(
      (sheetId) => computed.getPaneDivisions(sheetId).ySplit,
      (name) => opened.sheet(name).freezePane?.rows ?? 0,
    );
    expect(panes.there).toEqual(panes.here);
  });

  test("leads from each team on the rollup to its tab", () => {
    const rows = opened.sheet("Links").rows;
    expect(rows).toContainEqual([expect.stringMatching(/^#gid=\d+$/), "#'Fremont A–G'!A1"]);
    expect(opened.sheet("Rollup").cells?.get("5,0")?.formula).toMatch(/^HYPERLINK\(IFERROR\(INDEX\('Links'!/);
  });

  test("keeps within what Excel reads: length, depth, texts, functions, no array formula", () => {
    const formulas = opened.sheets.flatMap(({ cells }) => [...(cells?.values() ?? [])].flatMap(formulaOf));
    expect(formulas.length).toBeGreaterThan(2_000);
    const calls = new Set(formulas.flatMap(({ text }) => callsIn(text)));
    expect(
      [...calls].filter((name) => ![...SHEET_FUNCTIONS, ...OWN_FUNCTIONS].some((known) => known === name)),
    ).toEqual([]);
    expect(Math.max(...formulas.map(({ text }) => text.length))).toBeLessThan(8_192);
    expect(Math.max(...formulas.map(({ text }) => depthOf(text)))).toBeLessThan(64);
    expect(formulas.filter(({ isArray }) => isArray)).toEqual([]);
  });

  test("lets no choice stand within SUMPRODUCT, which Excel would make of a single cell", () => {
    const texts = opened.sheets.flatMap(({ cells }) => [...(cells?.values() ?? [])].flatMap(formulaOf));
    const inside = texts.flatMap(({ text }) => argumentsOf("SUMPRODUCT", text));
    expect(inside.length).toBeGreaterThan(50);
    expect(inside.filter((argument) => /\b(?:IF|IFERROR|CHOOSE|INDEX|AND|OR)\(/.test(argument))).toEqual([]);
  });
});

type FileCell =
  NonNullable<ReturnType<Kept["sheet"]>["cells"]> extends Map<string, infer Cell> ? Cell : never;

const formulaOf = ({ formula, formulaType, formulaDynamic }: FileCell) =>
  formula === undefined
    ? []
    : [{ text: formula, isArray: formulaType === "array" || formulaDynamic === true }];

const withoutTexts = (formula: string) => formula.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'/g, "");

const callsIn = (formula: string): readonly string[] =>
  [...withoutTexts(formula).matchAll(/([A-Z][A-Z0-9._]*)\(/g)].map(([, name = ""]) => name);

function depthOf(formula: string): number {
  let depth = 0;
  let most = 0;
  for (const sign of withoutTexts(formula)) {
    if (sign === "(") depth += 1;
    if (sign === ")") depth -= 1;
    most = Math.max(most, depth);
  }
  return most;
}

/** What stands between the parentheses of each call of a function. */
function argumentsOf(name: string, formula: string): readonly string[] {
  const text = withoutTexts(formula);
  return [...text.matchAll(new RegExp(`${name}\\(`, "g"))].map(({ index }) => {
    const start = index + name.length + 1;
    let depth = 1;
    let at = start;
    for (; depth > 0 && at < text.length; at += 1) {
      if (text[at] === "(") depth += 1;
      if (text[at] === ")") depth -= 1;
    }
    return text.slice(start, at - 1);
  });
}

describe("the charts of the example in a file", () => {
  const chartOf = (name: string) => {
    const [chart] = opened.sheet(name).charts ?? [];
    if (chart === undefined) throw new Error(`${name} has no chart.`);
    return chart;
  };

  test("are a line per team, drawn from the table’s weeks", () => {
    const chart = chartOf("Fremont A–G");
    expect(chart.kinds).toEqual(["line"]);
    expect(chart.title).toBe("A–G completions, week by week");
    expect(chart.series?.map(({ name }) => name)).toEqual(["Goal", "Weekly target", "Actual"]);
    for (const series of chart.series ?? [])
      expect(series.categoriesRef).toMatch(/^'Fremont A–G'!\$[A-Z]+\$8:/);
    expect(chart.dispBlanksAs ?? "gap").toBe("gap");
    expect(chart.plotVisOnly).toBe(false);
  });

  test("write their axis as the metric is written", () => {
    expect(chartOf("Fremont A–G").axes?.y?.numberFormat?.formatCode).toBe("0");
    expect(chartOf("Banning Algebra 1").axes?.y?.numberFormat?.formatCode).toBe("0.0%");
    expect(chartOf("Rollup").axes?.y?.numberFormat?.formatCode).toBe("0%");
  });

  test("tell series apart without colour: by width and points, or by lightness", () => {
    for (const name of ["Fremont A–G", "Banning Algebra 1"]) {
      const looks = (chartOf(name).series ?? []).map(({ stroke, marker }) => [stroke?.width, marker?.symbol]);
      expect(new Set(looks.map((look) => look.join())).size).toBe(looks.length);
    }
    const [closed = 0, planned = 0] = (chartOf("Rollup").series ?? []).map(({ color }) =>
      luminance(String(color)),
    );
    expect((Math.max(closed, planned) + 0.05) / (Math.min(closed, planned) + 0.05)).toBeGreaterThan(2);
  });

  test("stand out from white paper, each line and bar", () => {
    for (const name of ["Fremont A–G", "Rollup"]) {
      for (const { color } of chartOf(name).series ?? []) {
        expect(1.05 / (luminance(String(color)) + 0.05)).toBeGreaterThan(3);
      }
    }
  });

  test("are bars on the rollup, in the order of the table", () => {
    const chart = chartOf("Rollup");
    expect(chart.kinds).toEqual(["bar"]);
    expect(chart.series?.map(({ name }) => name)).toEqual(["Gap closed", "Planned by now"]);
    expect(chart.axes?.x?.reverse).toBe(true);
  });

  test("draw a gap where a formula shows nothing, and nowhere else", () => {
    const data = opened.sheet("Chart data");
    const cells = [...(data.cells ?? [])].filter(([, { formula }]) => formula !== undefined);
    expect(cells.length).toBeGreaterThan(50);
    for (const [, { formula, value }] of cells) {
      const [, tab = "", at = ""] = /^IF\(ISNUMBER\('(.*)'!\$?([A-Z]+\$?\d+)\),/.exec(formula ?? "") ?? [];
      const { col, row } = helpers.toCartesian(at.replaceAll("$", ""));
      const source = opened.sheet(tab).rows[row]?.[col];
      if (typeof source === "number") expect(value).toBe(source);
      else expect(value ?? null).toBeNull();
    }
  });
});

/** Of a colour such as "0B5394", as contrast is reckoned. */
function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => {
    const part = Number.parseInt(color.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
