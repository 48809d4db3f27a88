import type { Browser, FrameLocator } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { expectAccessible, focused, openSidebar, tabTo } from "./opened-sidebar.ts";
import { newFile, type OpenedWorkbench, openWorkbench, startBrowser } from "./opened-workbench.ts";

const BANNING = "Banning Algebra 1";
const MINE = "Calling it <b>homework</b>";

let browser: Browser;
/** One window for all tests, as it takes seconds to open. */
let workbench: OpenedWorkbench;
let sidebar: FrameLocator;

beforeAll(async () => {
  browser = await startBrowser();
  workbench = await openWorkbench(browser, newFile());
  sidebar = await openSidebar(workbench);
}, 90_000);

afterAll(async () => {
  await workbench?.close();
  await browser?.close();
});

const button = (name: string | RegExp) => sidebar.getByRole("button", { name });
const card = (number: number) => sidebar.locator(".card", { hasText: `Check-in ${number}` });
const text = async (tab: string, a1: string) => (await workbench.cell(tab, a1)).text;

it("shows the three check-ins with their weeks, and makes a page that opens", async () => {
  await button("Check-ins").click();
  await card(3).waitFor();
  expect(await sidebar.locator(".card .second").allTextContents()).toEqual([
    "Week 2 · Fri May 1",
    "Week 5 · Fri May 22",
    "Week 7 · Fri Jun 5",
  ]);
  await expectAccessible(sidebar);
  await button("Make Check-in 2").click();
  await sidebar.getByText("Check-in 2 is made.").waitFor();
  expect(await workbench.openTab()).toBe("Check-in 2");
  expect(await text("Check-in 2", "A1")).toBe("Check-in 2: Pivot, or stay the course?");
  await button("Open Check-in 2").waitFor();
});

it("brings what was decided into the Journal, once, and says how many were met", async () => {
  await workbench.type("B23", "Loan devices before Monday");
  await button("Bring decisions into the Journal").click();
  await sidebar.getByText("Into the Journal: 6 teams met, 1 decision.").waitFor();
  await expect.poll(() => card(2).locator(".second").textContent()).toBe("6 of 6 teams met");
  await button("Bring decisions into the Journal").click();
  await sidebar.getByText("The Journal has all of it already.").waitFor();
  await expectAccessible(sidebar);
});

it("says what cannot be read, and is worked with the keyboard alone", async () => {
  await workbench.type("D23", "soon");
  await button("‹ Home").click();
  await tabTo(workbench, sidebar, /^Check-ins/);
  await workbench.page.keyboard.press("Enter");
  await expect.poll(() => focused(sidebar)).toBe("Check-ins");
  await tabTo(workbench, sidebar, "Bring decisions into the Journal");
  await workbench.page.keyboard.press("Enter");
  const alert = sidebar.getByRole("alert");
  await alert.waitFor();
  expect(await alert.textContent()).toBe(
    "! Check-in 2, row 23, By when: found “soon”, expected a day such as 2020-05-29. Nothing was written.",
  );
});

async function typeAsOf(day: string): Promise<void> {
  await workbench.goTo("Cohort");
  for (let row = 1; row < 60; row++) {
    if ((await text("Cohort", `A${row}`)) === "As of") return workbench.type(`B${row}`, day);
  }
}

it("asks a team to look back once its cycle is over, and keeps what is typed until it is saved", async () => {
  await typeAsOf("2020-06-16");
  await workbench.goTo(BANNING);
  await button("‹ Home").click();
  await button("Look back on the cycle").click();
  await sidebar.getByText(`${BANNING} · ★ Achieved`).waitFor();
  await sidebar.getByText("What is only for the team stays outside of it.").waitFor();
  await sidebar.getByLabel("What went well?").fill(MINE);
  await button("Spread").click();
  await expectAccessible(sidebar);
  await button("‹ Home").click();
  await button("Look back on the cycle").click();
  expect(await sidebar.getByLabel("What went well?").inputValue()).toBe(MINE);
  await button("Save and make the page").click();
  await sidebar.getByText(`${BANNING} retrospective is made.`).waitFor();
  expect(await workbench.openTab()).toBe(`${BANNING} retrospective`);
  const column = await Promise.all(
    Array.from({ length: 30 }, (_, row) => text(`${BANNING} retrospective`, `B${row + 1}`)),
  );
  expect(column).toContain(MINE);
  expect(column).toContain("spread");
});

async function letterOf(tab: string, header: string): Promise<string> {
  for (const letter of "ABCDEFGHIJKLMNOPQRSTUVWXYZ") {
    if ((await text(tab, `${letter}1`)) === header) return letter;
  }
  throw new Error(`${tab} has no column ${header}.`);
}

it("shows what somebody else wrote meanwhile, and writes over it only when told so", async () => {
  const cell = `${await letterOf("Charters", "Went well")}3`;
  expect(await text("Charters", cell)).toBe(MINE);
  await workbench.goTo("Charters");
  // So wide that the cell is in sight.
  await workbench.page.setViewportSize({ width: 5600, height: 768 });
  await workbench.type(cell, "Theirs");
  await sidebar.getByLabel("What went well?").fill("Mine");
  await button("Save").first().click();
  await button("Save mine").waitFor();
  expect(await text("Charters", cell)).toBe("Theirs");
  await expectAccessible(sidebar);
  await button("Save mine").click();
  await sidebar.getByText("Saved on Charters.").waitFor();
  expect(await text("Charters", cell)).toBe("Mine");
  expect(workbench.errors).toEqual([]);
});
