import type { Browser, FrameLocator } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { expectAccessible, focused, openSidebar, tabTo } from "./opened-sidebar.ts";
import { emptyFile, type OpenedWorkbench, openWorkbench, startBrowser } from "./opened-workbench.ts";

const ROSTER = [
  "Team,Metric,Unit,Baseline,Goal,Group,N,Start,Weeks",
  "Fremont,Done,students,0,73,seniors,80,2020-04-20,8",
  "Banning,CFA,percent,43,71,Algebra 1 students of 266 students,59,2020-04-20,8",
  "Wilmington,CFA,percent,26,,,47,2020-04-20,8",
  "Bethune,CFA,percent,34,78,,47,2020-04-27,8",
].join("\n");

let browser: Browser;
let workbench: OpenedWorkbench;
let sidebar: FrameLocator;

beforeAll(async () => {
  browser = await startBrowser();
  workbench = await openWorkbench(browser, emptyFile());
  sidebar = await openSidebar(workbench);
  await button("New cohort").click();
  await field("Roster").fill(ROSTER);
  await field("Start, a Monday").fill("2020-04-20");
  await field("Weeks").fill("8");
  await button("Check the roster").click();
  await found("4 teams found, 3 need a look.");
}, 90_000);

afterAll(async () => {
  await workbench?.close();
  await browser?.close();
});

const button = (name: string | RegExp) => sidebar.getByRole("button", { name });
const field = (label: string) => sidebar.getByLabel(label, { exact: true });
const found = (words: string) => sidebar.getByText(words, { exact: true }).waitFor();
const card = (team: string) => sidebar.locator(".cards > li", { hasText: team });

it("each row that needs a look says what was found, and offers its two answers", async () => {
  const answers = (team: string) => card(team).locator(".small").allInnerTexts();
  expect(await answers("Fremont")).toEqual([]);
  expect(await answers("Banning")).toEqual(["Yes", "No, another group"]);
  expect(await answers("Wilmington")).toEqual(["Type a goal", "Leave it open"]);
  expect(await answers("Bethune")).toEqual(["Change to Apr 20", "Leave it"]);
  await expectAccessible(sidebar);
});

it("a notice is answered with the keyboard alone, and its row is checked again", async () => {
  const { keyboard } = workbench.page;
  await tabTo(workbench, sidebar, "No, another group");
  await keyboard.press("Enter");
  await found("4 teams found, 2 need a look.");
  await card("Banning").getByText("✓ Ready").waitFor();
  await tabTo(workbench, sidebar, "Type a goal");
  await keyboard.press("Enter");
  await expect.poll(() => focused(sidebar)).toBe("Goal");
  await keyboard.type("many");
  await keyboard.press("Enter");
  await sidebar.getByText("Found “many”. Expected a percent").waitFor();
  await button("Build 3 teams").waitFor();
  await expectAccessible(sidebar);
  await field("Goal").fill("74");
  await keyboard.press("Enter");
  await card("Wilmington").getByText("26% → 74%, 8 weeks").waitFor();
  await found("4 teams found, 1 needs a look.");
});

it("what may stay as it is does not ask again, unless it is taken back", async () => {
  await button("Leave it").click();
  await found("4 teams found.");
  await expectAccessible(sidebar);
  await card("Bethune").getByRole("button", { name: "Take back" }).click();
  await found("4 teams found, 1 needs a look.");
  await button("Change to Apr 20").click();
  await found("4 teams found.");
});

it("the answers outlive a look at the roster, and are built", async () => {
  await button("‹ Roster").click();
  await button("Check the roster").click();
  await card("Wilmington").getByText("26% → 74%, 8 weeks").waitFor();
  await button("Build 4 teams").focus();
  await workbench.page.keyboard.press("Enter");
  await sidebar.getByRole("heading", { name: "4 teams built" }).waitFor({ timeout: 60_000 });
  expect((await workbench.cell("Wilmington", "C16")).text).toBe("74.0%");
  expect((await workbench.cell("Bethune", "B9")).text).toContain("20");
  expect(workbench.errors).toEqual([]);
}, 90_000);
