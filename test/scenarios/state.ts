import { helpers, type Style } from "@odoo/o-spreadsheet";
import { ProtectionType } from "../../workbench/emulation/spreadsheet/enums.ts";
import { column, spreadsheetIn, type Workbook } from "./workbook.ts";

/** Everything that a file holds and looks like, but for the ids that it drew at random. */
export interface State {
  readonly tabs: readonly TabState[];
}

interface TabState {
  readonly name: string;
  readonly hidden: boolean;
  readonly values: unknown;
  readonly formulas: unknown;
  readonly looks: unknown;
}

/** The state of a file; two files that were built alike have the same one. */
export function stateOf({ file }: Workbook): State {
  const { tabs } = file.snapshot();
  const { workbook } = file.toJSON();
  const spreadsheet = spreadsheetIn(file);
  const roster = tabs.find(({ name }) => name === "Teams");
  const ids = [
    ...tabs.map(({ sheetId, name }) => [String(sheetId), `sheet of ${name}`] as const),
    ...(roster === undefined ? [] : idsIn(roster)),
  ].filter(([id]) => id.length > 1);
  const named = (value: unknown): unknown => {
    const text = ids.reduce((sum, [id, name]) => sum.replaceAll(id, name), JSON.stringify(value ?? null));
    return JSON.parse(text.replace(/(?<=[[,:])sheet of [^",]*(?=[,\]])/g, '"$&"'));
  };
  const resolved = (zones: Readonly<Record<string, number>>, meanings: Readonly<Record<number, unknown>>) =>
    Object.fromEntries(
      Object.entries(zones)
        .map(([zone, id]) => [zone, meanings[id]])
        .sort(),
    );
  return {
    tabs: tabs.map(({ name, hidden, values, formulas }) => {
      const sheet = workbook.sheets.find((each) => each.name === name);
      if (sheet === undefined) throw new Error(`${name} is not stored.`);
      return {
        name,
        hidden,
        values: named(values),
        formulas: named(formulas),
        looks: named({
          size: [sheet.rowNumber, sheet.colNumber],
          rows: sized(sheet.rows, NEW_ROW),
          columns: sized(sheet.cols, NEW_COLUMN),
          styles: stylesByColumn(sheet.styles, workbook.styles),
          formats: resolved(sheet.formats, workbook.formats),
          borders: resolved(sheet.borders, workbook.borders),
          conditional: sheet.conditionalFormats.map(({ rule, ranges }) => ({ rule, ranges })),
          validations: sheet.dataValidationRules.map(({ id: _, ...rule }) => rule),
          charts: sheet.figures.map(({ id: _, data, ...figure }) => ({ ...figure, data: withoutIds(data) })),
          panes: sheet.panes,
          protections: protectionsOf(spreadsheet, name),
        }),
      };
    }),
  };
}

/** What a new row and a new column measure in Sheets. */
const NEW_ROW = 21;
const NEW_COLUMN = 100;

interface Header {
  readonly size?: number | undefined;
  readonly isHidden?: boolean | undefined;
}

/** A row that was given the size of a new one looks like one that never was. */
const sized = (headers: Readonly<Record<number, Header>>, usual: number) =>
  Object.entries(headers)
    .map(([place, { size, isHidden }]) => ({ place, size: size === usual ? undefined : size, isHidden }))
    .filter(({ size, isHidden }) => size !== undefined || isHidden !== undefined);

function protectionsOf(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet, name: string): unknown {
  const type = ProtectionType.SHEET;
  return spreadsheet
    .getSheetByName(name)
    ?.getProtections(type)
    .map((protection) => ({
      description: protection.getDescription(),
      warns: protection.isWarningOnly(),
      open: protection.getUnprotectedRanges().map((range) => range.getA1Notation()),
    }));
}

type Roster = Parameters<typeof column>[0];

/** Teams' ids by the order of the roster, since each file draws its own. */
const idsIn = (roster: Roster): readonly (readonly [string, string])[] =>
  column(roster, "Id").flatMap((id, index) =>
    id === "" ? [] : [[String(id), `team ${index + 1}`] as const],
  );

interface Run {
  readonly column: number;
  readonly top: number;
  bottom: number;
  readonly style: string;
}

/**
 * Each column's styles from the top down. The engine drops an alignment to the left, its default, from blank cells and
 * keeps it in others, and with it the zones in which it tells of styles differ.
 */
function stylesByColumn(
  zones: Readonly<Record<string, number>>,
  styles: Readonly<Record<number, Style>>,
): readonly string[] {
  const all = Object.entries(zones).flatMap(([zone, id]) => {
    const { left, right, top, bottom } = helpers.toZone(zone);
    // A file that was stored tells the parts of a style in another order.
    const told = JSON.stringify(
      Object.entries(styles[id] ?? {})
        .filter(([part, value]) => part !== "align" || value !== "left")
        .sort(([one], [other]) => (one < other ? -1 : 1)),
    );
    return Array.from(
      { length: right - left + 1 },
      (_, index): Run => ({ column: left + index, top, bottom, style: told }),
    );
  });
  const runs: Run[] = [];
  for (const run of all.sort((one, other) => one.column - other.column || one.top - other.top)) {
    const last = runs.at(-1);
    const goesOn = last?.column === run.column && last.bottom + 1 === run.top && last.style === run.style;
    if (goesOn) last.bottom = run.bottom;
    else runs.push({ ...run });
  }
  return runs.map(({ column, top, bottom, style }) => `${column}: ${top}–${bottom} ${style}`);
}

function withoutIds(value: unknown): unknown {
  return JSON.parse(
    JSON.stringify(value, (key, each: unknown) => (/id$/i.test(key) ? undefined : each)) ?? "null",
  );
}
