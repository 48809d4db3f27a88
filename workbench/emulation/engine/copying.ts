import type { CellPosition, EvaluatedCell, Locale } from "@odoo/o-spreadsheet";
import type { Address } from "./address.ts";
import { textContent } from "./cell-values.ts";
import type { SpreadsheetFile } from "./file.ts";
import { pasteRules } from "./pasted-rules.ts";
import { heightOf, positionsOf, widthOf } from "./range-grid.ts";
import { copyValidation } from "./validations.ts";
import type { CellPatch } from "./write-queue.ts";

/** What of a cell is copied: its formula, or only the value of it; its format; its note, validation and borders. */
export type Part = "formula" | "value" | "format" | "rest";

export const everything: readonly Part[] = ["formula", "format", "rest"];

function contentOf(file: SpreadsheetFile, from: CellPosition, to: CellPosition, asValue: boolean): string {
  const cell = file.cell(from);
  if (!cell) return "";
  if (!cell.isFormula) return cell.content;
  if (asValue) return valueContent(file.evaluated(from), file.locale);
  const { content } = file;
  return content.getTranslatedCellFormula(
    to.sheetId,
    to.col - from.col,
    to.row - from.row,
    cell.compiledFormula,
  );
}

/**
 * What is left of a formula when only its value is pasted. Text stays text, whatever it looks like, and "" leaves a
 * blank. The number format that a formula only takes over from what it reads is not pasted along.
 */
function valueContent({ type, value }: EvaluatedCell, locale: Locale): string {
  if (typeof value === "string" && type !== "error") return textContent(value, locale, false);
  return typeof value === "boolean" ? String(value).toUpperCase() : String(value ?? "");
}

function patchOf(
  file: SpreadsheetFile,
  from: CellPosition,
  to: CellPosition,
  parts: readonly Part[],
): CellPatch {
  const cell = file.cell(from);
  const copiesContent = parts.includes("formula") || parts.includes("value");
  return {
    ...(copiesContent && { content: contentOf(file, from, to, parts.includes("value")) }),
    ...(parts.includes("format") && { format: cell?.format ?? "", style: cell?.style ?? {}, restyled: true }),
  };
}

/** Copies cells to another place; a larger destination is filled with repetitions, a smaller one exceeded. */
export function copyRange(
  file: SpreadsheetFile,
  from: Address,
  to: Address,
  parts: readonly Part[] = everything,
): void {
  const height = heightOf(from.zone);
  const width = widthOf(from.zone);
  const rows = Math.max(1, Math.floor(heightOf(to.zone) / height)) * height;
  const columns = Math.max(1, Math.floor(widthOf(to.zone) / width)) * width;
  const { left, top } = to.zone;
  const zone = { left, right: left + columns - 1, top, bottom: top + rows - 1 };
  const pairs = positionsOf({ sheetId: to.sheetId, zone }).map((target) => {
    const col = from.zone.left + ((target.col - left) % width);
    const row = from.zone.top + ((target.row - top) % height);
    return { source: { sheetId: from.sheetId, col, row }, target };
  });
  const writes = pairs.map(({ source, target }) => ({
    ...target,
    patch: patchOf(file, source, target, parts),
  }));
  for (const write of writes) file.write(write);
  if (parts.includes("format")) pasteRules(file, from, { sheetId: to.sheetId, zone });
  if (parts.includes("rest")) for (const { source, target } of pairs) copyRest(file, source, target);
}

function copyRest(file: SpreadsheetFile, source: CellPosition, target: CellPosition): void {
  const { structure } = file;
  copyValidation(file, source, target);
  const border = structure.getCellBorder(source) ?? undefined;
  file.arrange((apply) => {
    apply({ type: "SET_NOTE", ...target, text: structure.getNote(source) });
    apply({ type: "SET_BORDER", ...target, border });
  });
}
