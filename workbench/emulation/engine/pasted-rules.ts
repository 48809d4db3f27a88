import { CompiledFormula } from "@odoo/o-spreadsheet";
import type { Address, Zone } from "./address.ts";
import { type Rule, rulesOf, setRules } from "./conditional-formats.ts";
import type { SpreadsheetFile } from "./file.ts";
import { canonicalFormula, localFormula } from "./formula-text.ts";

function overlap(one: Zone, other: Zone): Zone | undefined {
  const zone = {
    left: Math.max(one.left, other.left),
    right: Math.min(one.right, other.right),
    top: Math.max(one.top, other.top),
    bottom: Math.min(one.bottom, other.bottom),
  };
  return zone.left <= zone.right && zone.top <= zone.bottom ? zone : undefined;
}

/** What is left of a zone without a hole: the parts above, below, left and right of it. */
function without(zone: Zone, hole: Zone): readonly Zone[] {
  const cut = overlap(zone, hole);
  if (!cut) return [zone];
  return [
    { ...zone, bottom: cut.top - 1 },
    { ...zone, top: cut.bottom + 1 },
    { ...cut, left: zone.left, right: cut.left - 1 },
    { ...cut, left: cut.right + 1, right: zone.right },
  ].filter(({ left, right, top, bottom }) => left <= right && top <= bottom);
}

/** The rule over other ranges; its formula is read from the first cell of the first one. */
function moved(file: SpreadsheetFile, rule: Rule, ranges: readonly Address[]): Rule {
  const [before] = rule.ranges;
  const [after] = ranges;
  if (rule.criteria !== "CUSTOM_FORMULA" || !before || !after) return { ...rule, ranges };
  const formula = canonicalFormula(String(rule.values[0]), file.locale);
  const compiled = CompiledFormula.Compile(formula, after.sheetId, file.structure);
  const right = after.zone.left - before.zone.left;
  const down = after.zone.top - before.zone.top;
  const text = file.structure.getTranslatedCellFormula(after.sheetId, right, down, compiled);
  return { ...rule, values: [localFormula(text, file.locale)], ranges };
}

/** Where the part of a rule's ranges that is copied ends up. */
function pastedRanges(rule: Rule, from: Address, to: Address): readonly Address[] {
  const right = to.zone.left - from.zone.left;
  const down = to.zone.top - from.zone.top;
  return rule.ranges.flatMap(({ zone }) => {
    const copied = overlap(zone, from.zone);
    if (!copied) return [];
    const { left, top, bottom } = copied;
    const shifted = {
      left: left + right,
      right: copied.right + right,
      top: top + down,
      bottom: bottom + down,
    };
    return [{ sheetId: to.sheetId, zone: shifted }];
  });
}

/**
 * A paste brings the conditional formats of the copied cells along and ends those of the cells under it: rules
 * fall into fragments, as in Sheets.
 */
export function pasteRules(file: SpreadsheetFile, from: Address, to: Address): void {
  const here = rulesOf(file, to.sheetId);
  const sameSheet = from.sheetId === to.sheetId;
  const kept = here.map((rule) => {
    const left = rule.ranges.flatMap(({ sheetId, zone }) =>
      without(zone, to.zone).map((each) => ({ sheetId, zone: each })),
    );
    return moved(file, rule, sameSheet ? [...left, ...pastedRanges(rule, from, to)] : left);
  });
  const brought = sameSheet
    ? []
    : rulesOf(file, from.sheetId).map((rule) => moved(file, rule, pastedRanges(rule, from, to)));
  const after = [...kept, ...brought].filter(({ ranges }) => ranges.length > 0);
  if (here.length > 0 || after.length > 0) setRules(file, to.sheetId, after);
}
