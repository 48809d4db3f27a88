import { writeFileSync } from "node:fs";
import type { Browser, FrameLocator } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { STORED_VERSION } from "../../workbench/stored-workbook.ts";
import { opened, teams } from "../scenarios/workbook.ts";
import { expectAccessible, openSidebar } from "./opened-sidebar.ts";
import { newFile, type OpenedWorkbench, openWorkbench, startBrowser } from "./opened-workbench.ts";

const NAMES = Array.from({ length: 12 }, (_, index) => `Team ${index + 1}`);

/** A file in which the first step of a build has ended, and nobody has asked for the next. */
function leftAfterOneStep(): string {
  const { addon, file } = opened();
  addon.serve("bttCall", ["build", teams(NAMES)]);
  const path = newFile();
  writeFileSync(path, JSON.stringify({ breakthroughWorkbench: STORED_VERSION, file, properties: {} }));
  return path;
}

let browser: Browser;
let workbench: OpenedWorkbench;
let sidebar: FrameLocator;

beforeAll(async () => {
  browser = await startBrowser();
  workbench = await openWorkbench(browser, leftAfterOneStep());
  await workbench.goTo("Rollup");
  sidebar = await openSidebar(workbench);
}, 90_000);

afterAll(async () => {
  await workbench?.close();
  await browser?.close();
});

it("a build that was left is told of when the sidebar opens again", async () => {
  await sidebar.getByText(/^\d+ of 12 teams are built\.$/).waitFor();
  await expectAccessible(sidebar);
});

it("and is gone on with to its end", async () => {
  await sidebar.getByRole("button", { name: "Go on" }).click();
  await sidebar.getByRole("heading", { name: /^\d+ teams? built$/ }).waitFor({ timeout: 60_000 });
  await workbench.goTo("Team 12");
  expect((await workbench.cell("Team 12", "B1")).text).toBe("Team 12");
  expect(workbench.errors).toEqual([]);
}, 90_000);
