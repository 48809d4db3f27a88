import { test } from "vitest";
import { rosterOf } from "./rosters.ts";
import { workbookOf, typeTeams, factsOf } from "./workbook.ts";
test("probe", () => {
  let t = performance.now();
  const lap = (s: string) => { const n = performance.now(); console.log(s, Math.round(n - t)); t = n; };
  const wb = workbookOf(rosterOf(20, 1));
  lap("build");
  for (let i = 0; i < 5; i++) {
    typeTeams(wb, "baseline", wb.tabs.map(() => i));
    typeTeams(wb, "goal", wb.tabs.map(() => 40 + i));
    for (const tab of wb.tabs) {
      const n = tab.built.targets.length;
      tab.sheet.getRange(9, 3, n, 2).setValues(tab.built.targets.map((f, k) => [f, 10 + i + k]));
    }
    lap("write");
    wb.file.flush();
    lap("flush");
    for (const tab of wb.tabs) { factsOf(tab); tab.sheet.getRange(9, 1, tab.built.targets.length, 6).getValues(); }
    lap("read");
    for (const tab of wb.tabs) for (let r = 9; r <= tab.layout.lastWeek; r++) wb.file.shownFormat(tab.sheet.getName(), `E${r}`);
    lap("cf");
  }
  console.log([...factsOf(wb.tabs[0]!)]);
});
