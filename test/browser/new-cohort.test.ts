import { readFileSync } from "node:fs";
import type { Browser, FrameLocator } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { WEEKDAYS } from "../../src/domain/cohort.ts";
import { expectAccessible, openSidebar, tabTo } from "./opened-sidebar.ts";
import { emptyFile, type OpenedWorkbench, openWorkbench, startBrowser } from "./opened-workbench.ts";

const ROSTER = readFileSync(new URL("../../examples/lausd-south/cohort.csv", import.meta.url), "utf8");

let browser: Browser;
let workbench: OpenedWorkbench;
let sidebar: FrameLocator;

beforeAll(async () => {
  browser = await startBrowser();
  workbench = await openWorkbench(browser, emptyFile());
  sidebar = await openSidebar(workbench);
});

afterAll(async () => {
  await workbench?.close();
  await browser?.close();
});

it("offers the days that a cohort can meet on, and no other", async () => {
  await sidebar.getByRole("button", { name: "New cohort" }).click();
  expect(await sidebar.getByLabel("Teams meet on").locator("option").allTextContents()).toEqual([
    ...WEEKDAYS,
  ]);
  await sidebar.getByRole("button", { name: "Home" }).click();
  await sidebar.getByRole("button", { name: "New cohort" }).waitFor();
});

it("a published cohort is set up with the keyboard alone, through panels in which axe finds nothing", async () => {
  const { keyboard } = workbench.page;
  await tabTo(workbench, sidebar, "New cohort");
  await keyboard.press("Enter");
  await sidebar.locator("textarea").first().waitFor();
  await expectAccessible(sidebar);
  await sidebar.locator("textarea").first().focus();
  await keyboard.insertText(ROSTER);
  await tabTo(workbench, sidebar, /^Check/);
  await keyboard.press("Enter");
  await sidebar.getByText(/6 teams found/).waitFor();
  await expectAccessible(sidebar);
  await tabTo(workbench, sidebar, "Build 6 teams");
  await keyboard.press("Enter");
  await sidebar.getByRole("heading", { name: "6 teams built" }).waitFor({ timeout: 60_000 });
  await expectAccessible(sidebar);
  await tabTo(workbench, sidebar, "Done");
  await keyboard.press("Enter");
  expect((await workbench.cell("Banning Algebra 1", "B1")).text).toBe("Banning Algebra 1");
  expect(workbench.errors).toEqual([]);
}, 120_000);
