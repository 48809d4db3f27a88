import type { Browser, FrameLocator } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { expectAccessible, focused, openSidebar, tabTo } from "./opened-sidebar.ts";
import { newFile, type OpenedWorkbench, openWorkbench, startBrowser } from "./opened-workbench.ts";

const BANNING = "Banning Algebra 1";
const HTML = "<b>Ms Lee</b> & =1+1";

let browser: Browser;
/** One window for all tests, as it takes seconds to open. */
let workbench: OpenedWorkbench;
let sidebar: FrameLocator;

beforeAll(async () => {
  browser = await startBrowser();
  workbench = await openWorkbench(browser, newFile());
  await workbench.goTo("Teams");
  // The coaches of Banning and Fremont; the others have none.
  const coaches = await columnOf("Teams", "Coach");
  await workbench.type(`${coaches}2`, "R. Diaz");
  await workbench.type(`${coaches}3`, HTML);
  await workbench.goTo(BANNING);
  sidebar = await openSidebar(workbench);
  await button("My teams").click();
  await button(BANNING).waitFor();
}, 90_000);

afterAll(async () => {
  await workbench?.close();
  await browser?.close();
});

const button = (name: string) => sidebar.getByRole("button", { name, exact: true });
const names = () => sidebar.locator("main h2").allTextContents();
const text = async (tab: string, a1: string) => (await workbench.cell(tab, a1)).text;

async function columnOf(tab: string, header: string): Promise<string> {
  for (const column of "ABCDEFGHIJKLMNOPQRSTUVWXYZ") {
    if ((await text(tab, `${column}1`)) === header) return column;
  }
  throw new Error(`${tab} has no column ${header}.`);
}

it("shows all teams, those that need time in full and in the order of the rollup", async () => {
  expect(await sidebar.locator("header .second").textContent()).toBe("Week 5 of 8 · 6 teams");
  expect((await names()).slice(0, 2)).toEqual(["Bethune geometry", BANNING]);
  expect((await names()).at(-1)).toBe("Fremont A–G");
  const card = sidebar.locator(".card", { hasText: BANNING });
  expect(await card.locator("p").allInnerTexts()).toEqual([
    expect.stringMatching(/^◆ Close\s+1 week behind$/),
    "46 → 52 → 57% against 53.5 → 57 → 60.5%",
    "+5.9 participation, −0.9 score",
    "Below plan but closing: what changed?",
    "No open ask",
  ]);
  await expectAccessible(sidebar);
});

it("shows one coach’s teams, and remembers which while the sidebar is open", async () => {
  await sidebar.getByLabel("Coach").selectOption(HTML);
  expect(await names()).toEqual([BANNING]);
  expect(await sidebar.locator("header .second").textContent()).toBe(`Coach: ${HTML} · week 5 of 8 · 1 team`);
  await expectAccessible(sidebar);
  await button("‹ Home").click();
  await button("My teams").click();
  await button(BANNING).waitFor();
  expect(await names()).toEqual([BANNING]);
});

it("leads from a team’s name to its meeting and back", async () => {
  await button(BANNING).click();
  await sidebar.getByRole("heading", { name: "Week 5 meeting" }).waitFor();
  await button("‹ My teams").click();
  await button(BANNING).waitFor();
});

it("writes a note into the Journal in the coach’s name, as text, and keeps it until then", async () => {
  const { keyboard } = workbench.page;
  await button("Add a coach note").focus();
  await keyboard.press("Enter");
  await expect.poll(() => focused(sidebar)).toBe("Note");
  await expectAccessible(sidebar);
  await keyboard.type(HTML);
  await button("‹ My teams").click();
  await button("Add a coach note").click();
  expect(await sidebar.getByLabel("Note").inputValue()).toBe(HTML);
  await button("Save the note").click();
  await button("Add a coach note").waitFor();
  const row = await Promise.all(["B", "C", "D", "E", "F"].map((column) => text("Journal", `${column}2`)));
  expect(row).toEqual([BANNING, "5", "note", HTML, HTML]);
  expect(await sidebar.getByRole("status").textContent()).toBe("The note is in the Journal.");
  expect(workbench.errors).toEqual([]);
});

it("is reached, read and written in with the keyboard alone", async () => {
  const { keyboard } = workbench.page;
  await button("‹ Home").click();
  await tabTo(workbench, sidebar, /^My teams/);
  await keyboard.press("Enter");
  await expect.poll(() => focused(sidebar)).toBe("My teams");
  await tabTo(workbench, sidebar, "Add a coach note");
  await keyboard.press("Enter");
  await expect.poll(() => focused(sidebar)).toBe("Note");
  await keyboard.type("Ask about week 4");
  await tabTo(workbench, sidebar, "Save the note");
  await keyboard.press("Enter");
  await button("Add a coach note").waitFor();
  expect(await text("Journal", "E3")).toBe("Ask about week 4");
});
