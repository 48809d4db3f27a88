import type { Browser, FrameLocator } from "playwright-core";
import { afterAll, afterEach, beforeAll, expect, it } from "vitest";
import { columnLetters } from "../../src/workbook/reference.ts";
import { CHARTER_COLUMNS } from "../../src/workbook/tabs/charters.ts";
import { settingRow } from "../../src/workbook/tabs/settings.ts";
import { expectAccessible, focused, openSidebar, tabTo } from "./opened-sidebar.ts";
import { newFile, type OpenedWorkbench, openWorkbench, startBrowser } from "./opened-workbench.ts";

const BANNING = "Banning Algebra 1";
const HTML = "<b>Nobody</b> asks & =1+1";

let browser: Browser;
/** One window for all tests, as it takes seconds to open; each test opens the sidebar anew. */
let workbench: OpenedWorkbench;
let sidebar: FrameLocator;

beforeAll(async () => {
  browser = await startBrowser();
  workbench = await openWorkbench(browser, newFile());
  await workbench.goTo("Cohort");
  await workbench.type(`B${settingRow("asOf")}`, "2020-04-15");
}, 90_000);

afterEach(() => workbench.page.getByRole("button", { name: "Close" }).click());

afterAll(async () => {
  await workbench?.close();
  await browser?.close();
});

const button = (name: string | RegExp) => sidebar.getByRole("button", { name });
const field = (label: string) => sidebar.getByLabel(label, { exact: true });

/** A cell of the team that stands in a row of Charters; Banning is the second of the roster. */
const onCharters = async (key: string, row = 3) =>
  (await workbench.cell("Charters", `${letters(key)}${row}`)).text;
const letters = (key: string) => columnLetters(CHARTER_COLUMNS.findIndex((each) => each.key === key) + 1);

async function homeOf(team: string): Promise<void> {
  await workbench.goTo(team);
  sidebar = await openSidebar(workbench);
}

/** Runs in the sidebar's frame: what somebody else's sidebar writes into the charter of the team that is open. */
async function writtenByAnother(_root: unknown, why1: string): Promise<void> {
  const { run } = Reflect.get(window, "google").script;
  const call = (name: string, argument: unknown): Promise<{ readonly value: { readonly id: string } }> =>
    new Promise((resolve) => run.withSuccessHandler(resolve).bttCall(name, argument));
  const { value } = await call("home", null);
  await call("saveCharter", { team: value.id, words: { why1 }, seen: { why1: "" }, actions: [] });
}

it("is reached from what Home says before the start, and written with the keyboard alone", async () => {
  await homeOf(BANNING);
  const { keyboard } = workbench.page;
  await sidebar.getByText("Before the start").waitFor();
  expect(await sidebar.locator(".soft li").allInnerTexts()).toEqual([
    expect.stringMatching(/^○ root cause/),
    expect.stringMatching(/^✓ goal and weekly metric/),
    expect.stringMatching(/^○ first actions/),
  ]);
  await expectAccessible(sidebar);
  await tabTo(workbench, sidebar, "Open the charter");
  await keyboard.press("Enter");
  await expect.poll(() => focused(sidebar)).toBe("Charter");
  await expectAccessible(sidebar);
  await tabTo(workbench, sidebar, "1. Why is that so?");
  expect(await field("1. What shows it?").count()).toBe(0);
  await keyboard.type(HTML);
  await tabTo(workbench, sidebar, "1. What shows it?");
  await keyboard.type("12 of 20 said so");
  await tabTo(workbench, sidebar, "2. And why is that?");
  await tabTo(workbench, sidebar, "So the root cause is");
  await keyboard.type("It counts for nothing");
  await tabTo(workbench, sidebar, /^First actions/);
  await keyboard.press("Enter");
  await expectAccessible(sidebar);
  await tabTo(workbench, sidebar, "What is done first");
  await keyboard.type("Call ten families");
  await tabTo(workbench, sidebar, "Save");
  await keyboard.press("Enter");
  await sidebar.getByText("Ready to start").waitFor();
  expect(await sidebar.getByRole("status").textContent()).toBe("The charter is saved.");
  expect(
    await Promise.all(
      ["why1", "evidence1", "rootCause", "firstActions", "ready"].map((key) => onCharters(key)),
    ),
  ).toEqual([HTML, "12 of 20 said so", "It counts for nothing", "Call ten families", "✓ Ready to start"]);
  expect(workbench.errors).toEqual([]);
});

it("shows beside a team’s own words what the goal says of each part, and what it lacks", async () => {
  await homeOf(BANNING);
  await button(/^Charter/).click();
  await sidebar.getByText(/^Goal and weekly metric/).click();
  const hint = (label: string) => field(label).locator("xpath=following-sibling::p").innerText();
  expect(await hint("Measurable")).toBe("43% → 71%");
  expect(await hint("Relevant")).toBe("Missing: priority.");
  await sidebar.getByText(/^First actions/).click();
  await sidebar.getByText("Call ten families").waitFor();
  await expectAccessible(sidebar);
});

it("keeps what was typed while a person looks elsewhere", async () => {
  await homeOf("Bethune geometry");
  await button(/^Charter/).click();
  await field("What is the problem?").fill("Too few come");
  await button("‹ Home").click();
  await button(/^Charter/).click();
  expect(await field("What is the problem?").inputValue()).toBe("Too few come");
  expect(await onCharters("problem", 7)).toBe("");
});

it("shows both texts where somebody else wrote into the same cell, and saves the one that is chosen", async () => {
  await homeOf("UMM geometry");
  await button(/^Charter/).click();
  await field("What is the problem?").fill("Ours");
  await field("1. Why is that so?").fill("Mine");
  await sidebar.locator(":root").evaluate(writtenByAnother, HTML);
  await button("Save").click();
  await sidebar.getByRole("heading", { name: "Charter was changed" }).waitFor();
  expect(await sidebar.locator(".beside dd").allInnerTexts()).toEqual(["Mine", HTML]);
  await expectAccessible(sidebar);
  await button("Keep theirs").click();
  await sidebar.getByText("Before the start").waitFor();
  expect([await onCharters("problem", 5), await onCharters("why1", 5)]).toEqual(["Ours", HTML]);
});
