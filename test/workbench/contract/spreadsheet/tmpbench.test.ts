import { test } from "vitest";
import { SpreadsheetFile } from "../../../../workbench/emulation/engine/file.ts";
import { createSpreadsheetApp } from "../../../../workbench/emulation/spreadsheet/spreadsheet-app.ts";
import { Execution } from "../../../../workbench/emulation/execution.ts";
for (const trim of [true, false]) test("bench " + trim, () => {
  const t = (name: string, f: () => void) => { const s = performance.now(); f(); console.log(name, Math.round(performance.now() - s), "ms"); };
  const file = SpreadsheetFile.create(); const app = createSpreadsheetApp(file, new Execution("FULL"), null); const ss = app.getActiveSpreadsheet();
  const steps: Record<string, number> = {};
  const step = (n: string, f: () => void) => { const s = performance.now(); f(); steps[n] = (steps[n] ?? 0) + performance.now() - s; };
  t("build 100", () => {
    for (let i = 0; i < 100; i++) {
      let sheet = ss.getSheets()[0]!;
      step("insert", () => { sheet = ss.insertSheet("Team " + i, i); });
      if (trim) step("trim", () => { sheet.deleteRows(61, 940); sheet.deleteColumns(21, 6); });
      const range = sheet.getRange(1, 1, 60, 20);
      step("formulas", () => { range.setFormulas(Array.from({ length: 60 }, (_, r) => Array.from({ length: 20 }, (_, c) => c < 5 && r > 0 ? `=IF(F${r + 1}="","",F${r + 1}*2+A${r})` : `=${r}`))); });
      step("values", () => { sheet.getRange(1, 6, 60, 15).setValues(Array.from({ length: 60 }, (_, r) => Array.from({ length: 15 }, (_, c) => c === 1 ? "text " + r : r * c))); });
      step("formats", () => { range.setNumberFormats(Array.from({ length: 60 }, () => Array.from({ length: 20 }, () => "0.0"))); });
      step("bg", () => { range.setBackgrounds(Array.from({ length: 60 }, (_, r) => Array.from({ length: 20 }, () => r % 2 ? "#ffffff" : "#eeeeee"))); });
      step("widths", () => { sheet.setColumnWidths(1, 20, 80); sheet.setRowHeights(1, 60, 24); sheet.setFrozenRows(1); });
      step("border", () => { range.setBorder(true, true, true, true, null, true, "#cccccc", app.BorderStyle.SOLID); });
      step("cf", () => { sheet.setConditionalFormatRules(["a", "b", "c"].map((x) => app.newConditionalFormatRule().whenFormulaSatisfied(`=$A2="${x}"`).setBackground("#ff0000").setRanges([sheet.getRange("A2:E60")]).build())); });
      step("dv", () => { sheet.getRange("F2:F60").setDataValidation(app.newDataValidation().requireNumberGreaterThanOrEqualTo(0).build()); });
      step("protect", () => { sheet.protect().setWarningOnly(true).setUnprotectedRanges([sheet.getRange("F2:F60")]); sheet.addDeveloperMetadata("k", "v"); });
      step("prop reads", () => { sheet.getMaxRows(); sheet.getRange("A1:E5").getFormulas(); sheet.getConditionalFormatRules(); });
    }
  });
  console.log(Object.entries(steps).map(([k, v]) => `${k} ${Math.round(v)}`).join("  "));
  t("first read", () => { ss.getSheets()[50]!.getRange("A60").getValue(); });
  t("one edit + read", () => { ss.getSheets()[50]!.getRange("F2").setValue(7); ss.getSheets()[50]!.getRange("A60").getValue(); });
  t("300 set+get", () => { for (let i = 0; i < 300; i++) { const s = ss.getSheetByName("Team " + (i % 100))!; s.getRange("F2").setValue(i); s.getRange("A60").getValue(); } });
  t("getLastRow x100", () => { for (const s of ss.getSheets()) s.getLastRow(); });
  let json = "";
  t("toJSON", () => { json = JSON.stringify(file); });
  console.log(json.length);
  let f2 = file;
  t("fromJSON", () => { f2 = SpreadsheetFile.fromJSON(JSON.parse(json)); });
  t("first read", () => { f2.snapshot(); });
}, 300000);
