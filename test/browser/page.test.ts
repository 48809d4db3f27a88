import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { emptyFile, newFile, type OpenedWorkbench, openWorkbench, startBrowser } from "./opened-workbench.ts";

const BETHUNE = "Bethune geometry";
const BANNING = "Banning Algebra 1";
const UMM = "UMM geometry";

const ROSTER = [
  "Team\tMetric\tUnit\tBaseline\tGoal",
  "Attendance\tDaily attendance\tpercent\t81\t93",
  "Reading\tPages a week\tpages\t20\t40",
].join("\n");

let browser: Browser;
/** One window for all tests, as it takes seconds to open: each test works in cells of its own. */
let workbench: OpenedWorkbench;

beforeAll(async () => {
  browser = await startBrowser();
  workbench = await openWorkbench(browser, newFile());
}, 60_000);

afterAll(async () => {
  await workbench?.close();
  await browser?.close();
});

const text = async (tab: string, a1: string) => (await workbench.cell(tab, a1)).text;

async function columnOf(tab: string, header: string): Promise<string> {
  for (const column of "ABCDEFGHIJKLMNOPQRSTUVWXYZ") {
    if ((await text(tab, `${column}7`)) === header) return column;
  }
  throw new Error(`${tab} has no column ${header}.`);
}

it("starts with the example where nothing is stored: a rollup, six teams, the registers", async () => {
  const tabs = await workbench.page.locator(".o-sheet-name").allTextContents();
  expect(tabs.slice(0, 7)).toEqual([
    "Rollup",
    "Fremont A–G",
    BANNING,
    "Wilmington maths",
    UMM,
    "UMM algebra",
    BETHUNE,
  ]);
  expect(await text("Rollup", "B1")).toBe("1 on track · 1 close · 1 behind");
});

it("follows a link of the rollup to the team's tab", async () => {
  await workbench.click("A7");
  expect(await workbench.openTab()).toBe(BANNING);
});

it("opens the sidebar from the menu, in a frame that cannot reach the page", async () => {
  await workbench.goTo(BANNING);
  await workbench.page.locator(".o-topbar-menu", { hasText: "Breakthrough Teams" }).click();
  await workbench.page.locator(".o-menu-item").first().click();
  const frame = workbench.page.locator("#sidebar iframe");
  await frame.contentFrame().getByText(BANNING).first().waitFor();
  expect(await frame.getAttribute("sandbox")).not.toContain("allow-same-origin");
  expect((await workbench.page.locator("#sidebar").boundingBox())?.width).toBe(300);
  await workbench.page.getByRole("button", { name: "Close" }).click();
  expect(await frame.count()).toBe(0);
});

it("takes a typed Actual into the week's status and colour, the headline and the rollup", async () => {
  await workbench.goTo(BETHUNE);
  expect(await workbench.cell(BETHUNE, "E13")).toMatchObject({ text: "▼ Behind", background: "#f8c9a3" });
  await workbench.type("D13", "62%");
  expect(await text(BETHUNE, "D13")).toBe("62.0%");
  expect(await workbench.cell(BETHUNE, "E13")).toMatchObject({ text: "▲ On track", background: "#cfe8fc" });
  // The engine fades from one fill to the next.
  await expect.poll(() => workbench.painted("E13")).toBe("#cfe8fc");
  expect(await text(BETHUNE, "B3")).toBe("Week 5 of 8 · 62% against a target of 61.5%");
  expect(await text("Rollup", "B1")).toBe("2 on track · 1 close · 0 behind");
});

it("stamps the day beside a typed number, and takes both back with Ctrl+Z", async () => {
  await workbench.goTo(BETHUNE);
  const updated = await columnOf(BETHUNE, "Updated");
  const before = await text(BETHUNE, `${updated}12`);
  await workbench.type("D12", "57");
  expect(await text(BETHUNE, `${updated}12`)).not.toBe(before);
  await workbench.page.keyboard.press("Control+z");
  await workbench.page.keyboard.press("Control+z");
  expect(await text(BETHUNE, `${updated}12`)).toBe(before);
  expect(await text(BETHUNE, "D12")).toBe("47.0%");
});

it("takes 43 in a percent cell for 43 %", async () => {
  await workbench.goTo(UMM);
  await workbench.type("D13", "43");
  expect(await text(UMM, "D13")).toBe("43.0%");
  expect(await text(UMM, "B3")).toBe("Week 5 of 8 · 43% · goal not recorded");
});

it("asks before a formula of the tracker is typed over, and leaves it when told to cancel", async () => {
  await workbench.goTo(UMM);
  const { content } = await workbench.cell(UMM, "E9");
  await workbench.type("E9", "fine");
  const dialog = workbench.page.locator("dialog");
  expect(await dialog.innerText()).toContain("should not be changed accidentally");
  await dialog.getByRole("button", { name: "Cancel" }).click();
  expect((await workbench.cell(UMM, "E9")).content).toBe(content);
  await workbench.type("E9", "fine");
  await dialog.getByRole("button", { name: "OK" }).click();
  await expect.poll(() => text(UMM, "E9")).toBe("fine");
});

it("explains a call without arguments with the tab's own ranges", async () => {
  await workbench.goTo(BANNING);
  await workbench.type("A2", "=BTT_ONTRACK()");
  await workbench.page.getByRole("button", { name: "OK" }).click();
  await expect
    .poll(async () => (await workbench.cell(BANNING, "A2")).error)
    .toBe("BTT_ONTRACK needs the actuals and the weekly targets, e.g. =BTT_ONTRACK(D9:D16, C9:C16, D8)");
});

it("spills the words of the Status column from BTT_ONTRACK, without their symbols", async () => {
  await workbench.page.locator(".o-add-sheet").click();
  await workbench.click("A1");
  const tab = await workbench.openTab();
  const at = `'${BANNING}'!`;
  await workbench.type("B2", `=BTT_ONTRACK(${at}D9:D16, ${at}C9:C16, ${at}D8)`);
  for (const [index, row] of [9, 10, 11, 12, 13].entries()) {
    const status = await text(BANNING, `E${row}`);
    expect(await text(tab, `B${2 + index}`)).toBe(status.replace(/^\S+ /, ""));
  }
});

it("offers the custom functions with their help while a formula is typed", async () => {
  await workbench.enter("E20", "=BTT_ONT");
  const offers = workbench.page.locator(".o-autocomplete-dropdown");
  await offers.waitFor();
  expect(await offers.innerText()).toContain("BTT_ONTRACK\nSays for each reading");
  await workbench.page.keyboard.type("RACK(");
  const help = workbench.page.locator(".o-formula-assistant");
  await help.waitFor();
  expect(await help.innerText()).toContain("actuals");
  await workbench.page.keyboard.press("Escape");
});

it("builds a cohort that is pasted into the sidebar of an empty file", async () => {
  const empty = await openWorkbench(browser, emptyFile());
  const { page } = empty;
  await page.locator(".o-topbar-menu", { hasText: "Breakthrough Teams" }).click();
  await page.locator(".o-menu-item").first().click();
  const sidebar = page.locator("#sidebar iframe").contentFrame();
  await sidebar.getByRole("button", { name: "New cohort" }).click();
  await sidebar.locator("textarea").first().fill(ROSTER);
  await sidebar.getByRole("button", { name: /check/i }).click();
  await sidebar.getByRole("button", { name: "Build 2 teams" }).click();
  await page.locator(".o-sheet", { hasText: "Reading" }).waitFor();
  expect((await empty.cell("Attendance", "B1")).text).toBe("Attendance");
  expect(empty.errors).toEqual([]);
  await empty.close();
});

it("keeps the edits over a restart", async () => {
  await workbench.stored();
  expect(workbench.errors).toEqual([]);
  await workbench.close();
  workbench = await openWorkbench(browser, workbench.file);
  expect(await text(BETHUNE, "D13")).toBe("62.0%");
  expect(await text("Rollup", "B1")).toBe("2 on track · 1 close · 0 behind");
});
