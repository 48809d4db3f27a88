import { writeFileSync } from "node:fs";
import type { Browser, FrameLocator } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { STORED_VERSION } from "../../workbench/stored-workbook.ts";
import { lausdSouth, workbookOf } from "../scenarios/workbook.ts";
import { expectAccessible, openSidebar } from "./opened-sidebar.ts";
import { newFile, type OpenedWorkbench, openWorkbench, startBrowser } from "./opened-workbench.ts";

/** The published cohort a week after its end. */
function afterTheEnd(): string {
  const { file } = workbookOf(lausdSouth("2020-06-20", "with readings"));
  const path = newFile();
  writeFileSync(path, JSON.stringify({ breakthroughWorkbench: STORED_VERSION, file, properties: {} }));
  return path;
}

let browser: Browser;
let workbench: OpenedWorkbench;
let sidebar: FrameLocator;

beforeAll(async () => {
  browser = await startBrowser();
  workbench = await openWorkbench(browser, afterTheEnd());
  await workbench.goTo("Rollup");
  sidebar = await openSidebar(workbench);
}, 90_000);

afterAll(async () => {
  await workbench?.close();
  await browser?.close();
});

const press = (name: string | RegExp) => sidebar.getByRole("button", { name }).click();

it("results are saved as typed, and verdicts follow", async () => {
  await press("Close the cycle");
  await sidebar.getByText("34% → 78% · ▽ Not achieved").waitFor();
  await expectAccessible(sidebar);
  await sidebar.getByLabel("Bethune geometry").fill("seventy");
  await press("Save the results");
  await sidebar
    .getByText("Bethune geometry: found “seventy”, expected a percent such as 43 or 43%.")
    .waitFor();
  await sidebar.getByLabel("Bethune geometry").fill("78");
  await press("Save the results");
  await sidebar.getByText("34% → 78% · ★ Achieved").waitFor();
}, 60_000);

it("looking back can be left out", async () => {
  await press("Next: look back");
  await sidebar.getByRole("button", { name: "Make the page" }).first().waitFor();
  await expectAccessible(sidebar);
  await press("Next: the next cycle");
  await sidebar.getByText("6 teams of 6 go on.").waitFor();
  await expectAccessible(sidebar);
});

it("a request that cannot be read comes back with a sentence, and what was typed", async () => {
  await sidebar.getByRole("checkbox", { name: "UMM algebra" }).uncheck();
  await sidebar.getByLabel("New goal, or blank").nth(1).fill("0.85");
  await press("Start cycle 2");
  await sidebar.getByText("Banning Algebra 1, Goal: found “0.85”").waitFor();
  expect(await sidebar.getByLabel("New goal, or blank").nth(1).inputValue()).toBe("0.85");
});

it("the next cycle begins, with its new goal and its old tabs archived", async () => {
  await sidebar.getByLabel("New goal, or blank").nth(1).fill("85");
  await press("Start cycle 2");
  await sidebar.getByRole("heading", { name: "Cycle 2 has begun" }).waitFor({ timeout: 90_000 });
  await expectAccessible(sidebar);
  await workbench.goTo("Banning Algebra 1");
  expect((await workbench.cell("Banning Algebra 1", "C16")).text).toBe("85.0%");
  expect((await workbench.cell("Cycle 1 · Rollup", "B1")).text).toMatch(/of 6 achieved/);
  await press("Done");
  await sidebar.getByRole("heading", { name: "Banning Algebra 1" }).waitFor();
  expect(workbench.errors).toEqual([]);
}, 120_000);
