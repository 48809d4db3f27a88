import { helpers } from "@odoo/o-spreadsheet";
import type { WriteOptions, WriteSheet } from "hucre/xlsx";
import type { Zone } from "../emulation/engine/address.ts";
import { isUnticked } from "../emulation/engine/check-boxes.ts";
import type { SpreadsheetFile } from "../emulation/engine/file.ts";
import { heightOf, widthOf } from "./sizes.ts";
import { absolute, quoted } from "./tab-names.ts";

type Charts = NonNullable<WriteSheet["charts"]>;
type FileName = NonNullable<WriteOptions["namedRanges"]>[number];

interface Paper {
  readonly paperSize: "letter" | "a4";
  /** Of a page between its margins, in pixels. */
  readonly width: { readonly portrait: number; readonly landscape: number };
}

const LETTER: Paper = { paperSize: "letter", width: { portrait: 739, landscape: 979 } };
const A4: Paper = { paperSize: "a4", width: { portrait: 717, landscape: 1045 } };
const LETTER_LOCALE = "en_US";

/** Print that is smaller than this share of the screen's cannot be read: 10 points are 5 then. */
const SMALLEST = 0.5;

/** As much as a portrait page may be shrunk before a landscape one is better. */
const NEARLY = 0.97;

/** A narrow tab in portrait, any other in landscape, one page wide, or as few pages as can be read. */
export function pageOf(
  file: SpreadsheetFile,
  sheetId: string,
  charts: Charts,
): Pick<WriteSheet, "pageSetup" | "headerFooter"> {
  const { right } = printedZone(file, sheetId, charts);
  const { paperSize, width } = file.locale.code === LETTER_LOCALE ? LETTER : A4;
  const widths = Array.from({ length: right + 1 }, (_, col) => widthOf(file, sheetId, col));
  const wide = widths.reduce((sum, each) => sum + each, 0);
  const orientation = wide * NEARLY <= width.portrait ? "portrait" : "landscape";
  return {
    pageSetup: {
      paperSize,
      orientation,
      fitToPage: true,
      fitToWidth: Math.max(1, Math.ceil((wide * SMALLEST) / width[orientation])),
      fitToHeight: 0,
      margins: { left: 0.4, right: 0.4, top: 0.4, bottom: 0.6, header: 0.3, footer: 0.3 },
    },
    headerFooter: { oddFooter: "&L&A&RPage &P of &N" },
  };
}

/** What is printed of a sheet, and repeated on every page: what is frozen on the screen. */
export function printNames(
  file: SpreadsheetFile,
  sheetId: string,
  { name, charts }: { readonly name: string; readonly charts: Charts },
): readonly FileName[] {
  const { xSplit, ySplit } = file.computed.getPaneDivisions(sheetId);
  const repeated = [
    ...(xSplit > 0 ? [`${quoted(name)}!$A:$${helpers.numberToLetters(xSplit - 1)}`] : []),
    ...(ySplit > 0 ? [`${quoted(name)}!$1:$${ySplit}`] : []),
  ];
  const area = absolute(name, printedZone(file, sheetId, charts));
  // The writer has fields for both, in which it does not quote a tab's name.
  return [
    { name: "_xlnm.Print_Area", range: area, scope: name },
    ...(repeated.length > 0 ? [{ name: "_xlnm.Print_Titles", range: repeated.join(","), scope: name }] : []),
  ];
}

/** As far as cells that can be seen show anything, and charts reach. */
function printedZone(file: SpreadsheetFile, sheetId: string, charts: Charts): Zone {
  const { computed } = file;
  const shown = computed
    .getEvaluatedCellsPositions(sheetId)
    .filter((position) => computed.getEvaluatedCell(position).formattedValue !== "")
    .filter((position) => !isUnticked(file, position))
    .filter(({ row, col }) => heightOf(file, sheetId, row) > 0 && widthOf(file, sheetId, col) > 0);
  const corners = charts.map(({ anchor: { to } }) => ({ row: (to?.row ?? 1) - 1, col: (to?.col ?? 1) - 1 }));
  const last = (pick: (at: { readonly row: number; readonly col: number }) => number) =>
    [...shown, ...corners].reduce((most, at) => Math.max(most, pick(at)), 0);
  return { left: 0, top: 0, right: last(({ col }) => col), bottom: last(({ row }) => row) };
}
