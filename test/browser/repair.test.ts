import type { Browser, FrameLocator } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { expectAccessible, focused, openSidebar, tabTo } from "./opened-sidebar.ts";
import { newFile, type OpenedWorkbench, openWorkbench, startBrowser } from "./opened-workbench.ts";

let browser: Browser;
let workbench: OpenedWorkbench;
let sidebar: FrameLocator;

const BANNING = "Banning Algebra 1";

beforeAll(async () => {
  browser = await startBrowser();
  workbench = await openWorkbench(browser, newFile());
  await workbench.goTo(BANNING);
  await workbench.type("E9", "fine");
  await workbench.page.getByRole("button", { name: "OK", exact: true }).click();
  sidebar = await openSidebar(workbench);
}, 90_000);

afterAll(async () => {
  await workbench?.close();
  await browser?.close();
});

const heading = () => sidebar.getByRole("heading", { level: 1 }).textContent();
const second = () => sidebar.locator("header .second").textContent();

it("says what is not as it was made, and mends it, with the keyboard alone", async () => {
  const { keyboard } = workbench.page;
  await tabTo(workbench, sidebar, /^The whole cohort/);
  await keyboard.press("Enter");
  await tabTo(workbench, sidebar, /^Check and repair/);
  await keyboard.press("Enter");
  await expect.poll(second, { timeout: 30_000 }).toBe("1 tab is not as the tracker made it.");
  expect(await heading()).toBe("Check and repair");
  expect(await sidebar.locator(".card").innerText()).toContain(BANNING);
  expect(await sidebar.locator(".card").innerText()).toContain("1 cell is restored: E9.");
  await expectAccessible(sidebar);
  await tabTo(workbench, sidebar, "Repair");
  await keyboard.press("Enter");
  await expect.poll(second, { timeout: 60_000 }).toMatch(/^All \d+ tabs are as the tracker made them\.$/);
  expect(await sidebar.getByRole("status").textContent()).toBe(
    "1 cell was restored. What people typed in their own cells is as it was.",
  );
  expect(await focused(sidebar)).not.toBe("");
  await expectAccessible(sidebar);
  expect(workbench.errors).toEqual([]);
});
