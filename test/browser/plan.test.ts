import type { Browser, FrameLocator } from "playwright-core";
import { afterAll, afterEach, beforeAll, expect, it } from "vitest";
import { columnLetters } from "../../src/workbook/reference.ts";
import { teamColumn } from "../../src/workbook/tabs/teams.ts";
import { expectAccessible, focused, openSidebar } from "./opened-sidebar.ts";
import { newFile, type OpenedWorkbench, openWorkbench, startBrowser } from "./opened-workbench.ts";

const BANNING = "Banning Algebra 1";
const BETHUNE = "Bethune geometry";
const NAME = columnLetters(teamColumn("name"));

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
const field = (label: string) => sidebar.getByLabel(label, { exact: true });
const text = async (tab: string, a1: string) => (await workbench.cell(tab, a1)).text;
const targets = (tab: string, rows: readonly number[]) =>
  Promise.all(rows.map((row) => text(tab, `C${row}`)));

async function openPlanOf(team: string): Promise<void> {
  await workbench.goTo(team);
  sidebar = await openSidebar(workbench);
  await button("Change the plan").click();
  await sidebar.getByText("Plan 1 · ").waitFor();
}

async function pressed(key: string, times: number): Promise<void> {
  for (let press = 0; press < times; press++) await workbench.page.keyboard.press(key);
}

/** Tabs on until a field or a button has the focus. */
async function tabTo(name: string): Promise<void> {
  for (let presses = 0; presses < 40; presses++) {
    if ((await focused(sidebar)).startsWith(name)) return;
    await workbench.page.keyboard.press("Tab");
  }
  throw new Error(`${name} is not reached by Tab.`);
}

it("shows the plan as it stands, as a line and as a table", async () => {
  await openPlanOf(BANNING);
  await sidebar.getByText("Plan 1 · 71% in 8 weeks").waitFor();
  const table = sidebar.getByRole("table");
  expect((await table.locator("tbody tr").nth(4).innerText()).split(/\s+/).slice(0, 3)).toEqual([
    "5",
    "60.5%",
    "57%",
  ]);
  await expectAccessible(sidebar);
});

it("draws the new targets while one types, and writes nothing", async () => {
  await openPlanOf(BANNING);
  await field("It changes after").selectOption("week 4");
  await sidebar.getByText("Weeks 1–4 keep their targets.").waitFor();
  await field("New goal, %").fill("66");
  await sidebar.getByText("Plan 2 66%").waitFor();
  await field("Week 6").fill("58");
  await expect
    .poll(async () => (await sidebar.locator("tbody tr").nth(5).innerText()).split(/\s+/).at(-1))
    .toBe("58%");
  await button("Undo what I typed here").click();
  await expect.poll(() => field("Week 6").inputValue()).not.toBe("58");
  expect(await text(BANNING, "C16")).toBe("71.0%");
});

it("says under its field what does not fit", async () => {
  await openPlanOf(BANNING);
  await field("New goal, %").fill("0.66");
  await sidebar.getByText("Found “0.66”. Expected a percent").waitFor();
  expect(await button("Save plan 2").getAttribute("aria-disabled")).toBe("true");
  await expectAccessible(sidebar);
  await field("New goal, %").fill("66");
  await expect.poll(() => field("New goal, %").getAttribute("aria-invalid")).toBeNull();
  await field("Week 6").fill("many");
  await sidebar.getByText("Found “many”. Expected a percent").waitFor();
  expect(await field("Week 6").getAttribute("aria-invalid")).toBe("true");
  await expectAccessible(sidebar);
  await button("Undo what I typed here").click();
});

it("saves a new plan with its reason, by mouse", async () => {
  await openPlanOf(BANNING);
  await field("It changes after").selectOption("week 4");
  await field("New goal, %").fill("66");
  await sidebar.getByText("Plan 2 66%").waitFor();
  await button("Save plan 2").click();
  await sidebar.getByText("Expected a sentence on why the plan changes").waitFor();
  await expect.poll(() => focused(sidebar)).toBe("Why the plan changes");
  await field("Why the plan changes").fill("Half of the class moved");
  await field("Agreed with").fill("The sponsors");
  await button("Save plan 2").click();
  await button(/week 5/).waitFor();
  expect(await sidebar.getByRole("status").textContent()).toBe("Plan 2 is saved.");
  expect(await targets(BANNING, [12, 16])).toEqual(["57.0%", "66.0%"]);
  expect(workbench.errors).toEqual([]);
});

it("saves a new plan with the keyboard alone", async () => {
  await workbench.goTo(BETHUNE);
  sidebar = await openSidebar(workbench);
  const { keyboard } = workbench.page;
  await tabTo("Change the plan");
  await keyboard.press("Enter");
  await expect.poll(() => focused(sidebar)).toBe("Change the plan");
  const before = await targets(BETHUNE, [12, 13]);
  await tabTo("New goal, %");
  await keyboard.press("Control+a");
  await keyboard.type("70");
  await sidebar.getByText("Plan 2 70%").waitFor();
  await tabTo("Why the plan changes");
  await keyboard.type("Two weeks were lost");
  await tabTo("Save plan 2");
  await keyboard.press("Enter");
  await expect.poll(() => focused(sidebar)).toBe(BETHUNE);
  expect(await targets(BETHUNE, [12, 13, 16])).toEqual([...before, "70.0%"]);
});

it("keeps what was typed where somebody else has changed the plan meanwhile", async () => {
  const team = "Fremont A–G";
  await openPlanOf(team);
  await field("Why the plan changes").fill("Mine");
  await workbench.goTo("Teams");
  const names = await Promise.all([2, 3, 4, 5, 6, 7].map((row) => text("Teams", `${NAME}${row}`)));
  await workbench.click("A1");
  await pressed("ArrowRight", teamColumn("version") - 1);
  await pressed("ArrowDown", names.indexOf(team) + 1);
  await workbench.page.keyboard.type("2");
  await workbench.page.keyboard.press("Enter");
  await button("Save plan 2").click();
  await sidebar.getByText("Somebody changed this plan").waitFor();
  await sidebar.getByText("Reason: Mine").waitFor();
  await expectAccessible(sidebar);
  await button("Look at the plan again").click();
  await button("Save plan 3").waitFor();
  expect(await field("Why the plan changes").inputValue()).toBe("Mine");
});
