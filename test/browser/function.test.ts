import type { Browser, FrameLocator } from "playwright-core";
import { afterAll, afterEach, beforeAll, expect, it } from "vitest";
import { expectAccessible, focused, openSidebar } from "./opened-sidebar.ts";
import { newFile, type OpenedWorkbench, openWorkbench, startBrowser } from "./opened-workbench.ts";

const BANNING = "Banning Algebra 1";

let browser: Browser;
let workbench: OpenedWorkbench;
let sidebar: FrameLocator;

/** One window for all tests, as it takes seconds to open; each test opens the sidebar anew. */
beforeAll(async () => {
  browser = await startBrowser();
  workbench = await openWorkbench(browser, newFile());
}, 60_000);

afterEach(() => workbench.page.getByRole("button", { name: "Close" }).click());

afterAll(async () => {
  await workbench?.close();
  await browser?.close();
});

const button = (name: string | RegExp) => sidebar.getByRole("button", { name });

async function openFunctions(): Promise<void> {
  await workbench.goTo(BANNING);
  sidebar = await openSidebar(workbench);
  await button("Insert a function").click();
  await sidebar.getByLabel("Search").waitFor();
}

it("shows each function with the team’s own ranges and what it says now", async () => {
  await openFunctions();
  expect(await sidebar.locator(".rows button").count()).toBe(22);
  await expectAccessible(sidebar);
  await button(/BTT_ONTRACK/).click();
  await sidebar.getByText("=BTT_ONTRACK(D9:D16, C9:C16, D8)").waitFor();
  await sidebar.getByText(/^It says now: Behind/).waitFor();
  await expectAccessible(sidebar);
});

it("finds a function by a word, and inserts it below the chart", async () => {
  await openFunctions();
  await sidebar.getByLabel("Search").fill("weeks in a row");
  await button(/BTT_STREAK/).click();
  await workbench.click("B13");
  await workbench.page.mouse.wheel(0, 500);
  await workbench.click("B36");
  await button("Insert BTT_STREAK").click();
  await sidebar.getByText("✓ Inserted into B36.").waitFor();
  await expectAccessible(sidebar);
  expect((await workbench.cell(BANNING, "B36")).content).toBe("=BTT_STREAK(D9:D16,C9:C16)");
  expect((await workbench.cell(BANNING, "B36")).error).toBeFalsy();
  await workbench.click("B36");
  await workbench.page.mouse.wheel(0, -500);
});

it("says why a cell is not written to, and goes on from there", async () => {
  await openFunctions();
  await button(/BTT_STREAK/).click();
  await workbench.click("E9");
  const before = await workbench.cell(BANNING, "E9");
  await button("Insert BTT_STREAK").click();
  await sidebar.getByText(/^! E9 is among the tracker’s own cells/).waitFor();
  await expectAccessible(sidebar);
  expect(await workbench.cell(BANNING, "E9")).toEqual(before);
});

it("inserts into a tab of one’s own with the keyboard alone", async () => {
  await openFunctions();
  await workbench.page.locator(".o-add-sheet").click();
  const { keyboard } = workbench.page;
  await sidebar.getByLabel("Search").focus();
  await keyboard.type("btt_gap");
  await keyboard.press("Tab");
  await expect.poll(() => focused(sidebar)).toContain("BTT_GAP");
  await keyboard.press("Enter");
  await keyboard.press("Tab");
  expect(await focused(sidebar)).toBe("Insert BTT_GAP");
  await keyboard.press("Enter");
  await sidebar.getByText("✓ Inserted into A1.").waitFor();
  const { content } = await workbench.cell(await workbench.openTab(), "A1");
  expect(content).toBe(`=BTT_GAP('${BANNING}'!D9:D16,'${BANNING}'!C9:C16)`);
  expect(workbench.errors).toEqual([]);
});
