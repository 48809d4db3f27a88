import type { WriteOptions, WriteSheet } from "hucre/xlsx";
import type { SpreadsheetFile } from "../emulation/engine/file.ts";
import { cellsOf } from "./cells.ts";
import { ChartData } from "./chart-data.ts";
import { sheetCharts } from "./charts.ts";
import type { Naming } from "./formula.ts";
import { linkRanges, linkSheet } from "./links.ts";
import { pageOf, printNames } from "./print.ts";
import { conditionalRules } from "./rules.ts";
import { columnsOf, rowsOf } from "./sizes.ts";
import { DEFAULT_FONT } from "./style.ts";
import { excelTabNames, freeName } from "./tab-names.ts";
import { validationsOf } from "./validations.ts";

/** Tabs that the file has besides those of the workbook, hidden. */
const LINKS = "Links";
const CHART_DATA = "Chart data";

/** A sheet of the workbook, under its name in the file, with its charts. */
interface NamedSheet {
  readonly sheetId: string;
  readonly name: string;
  readonly charts: NonNullable<WriteSheet["charts"]>;
}

/** Everything that a workbook holds, as the writer of .xlsx files takes it. */
export function bookOf(file: SpreadsheetFile): WriteOptions {
  const { computed } = file;
  const sheetIds = computed.getSheetIds();
  const tabNames = excelTabNames(sheetIds.map((sheetId) => computed.getSheetName(sheetId)));
  const links = freeName(LINKS, tabNames.values());
  const nameOf = (sheetId: string): string => tabNames.get(computed.getSheetName(sheetId)) ?? sheetId;
  const data = new ChartData(freeName(CHART_DATA, tabNames.values()), file, nameOf);
  const sheets = sheetIds.map((sheetId): NamedSheet => {
    const name = nameOf(sheetId);
    return { sheetId, name, charts: sheetCharts(file, sheetId, name, data) };
  });
  const naming = { tabNames, links: linkRanges(links, sheets.length) };
  return {
    sheets: [
      ...sheets.map((sheet) => sheetOf(file, sheet, naming)),
      linkSheet(links, sheets),
      ...(data.sheet ? [data.sheet] : []),
    ],
    // LibreOffice would print hidden tabs that have a print area.
    namedRanges: sheets
      .filter(({ sheetId }) => computed.isSheetVisible(sheetId))
      .flatMap((sheet) => printNames(file, sheet.sheetId, sheet)),
    defaultFont: DEFAULT_FONT,
    properties: { title: file.name },
    activeSheet: sheetIds.findIndex((sheetId) => computed.isSheetVisible(sheetId)),
  };
}

function sheetOf(file: SpreadsheetFile, { sheetId, name, charts }: NamedSheet, naming: Naming): WriteSheet {
  const { computed } = file;
  const { xSplit, ySplit } = computed.getPaneDivisions(sheetId);
  return {
    name,
    cells: new Map(cellsOf(file, sheetId, naming).map(({ row, col, cell }) => [`${row},${col}`, cell])),
    columns: columnsOf(file, sheetId),
    rowDefs: rowsOf(file, sheetId),
    merges: computed.getMerges(sheetId).map(({ top, left, bottom, right }) => ({
      startRow: top,
      startCol: left,
      endRow: bottom,
      endCol: right,
    })),
    conditionalRules: conditionalRules(file, sheetId, naming),
    dataValidations: validationsOf(file, sheetId, naming),
    view: { showGridLines: computed.getGridLinesVisibility(sheetId) },
    hidden: !computed.isSheetVisible(sheetId),
    charts,
    ...(xSplit + ySplit > 0 && { freezePane: { rows: ySplit, columns: xSplit } }),
    ...pageOf(file, sheetId, charts),
  };
}
