import type { Browser, FrameLocator } from "playwright-core";
import { afterAll, afterEach, beforeAll, expect, it } from "vitest";
import { expectAccessible, focused, openSidebar, tabTo } from "./opened-sidebar.ts";
import { newFile, type OpenedWorkbench, openWorkbench, startBrowser } from "./opened-workbench.ts";

const BANNING = "Banning Algebra 1";
const BETHUNE = "Bethune geometry";

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
}

/** Runs in the sidebar's frame: what somebody else's sidebar does to the plan of the team that is open. */
async function changedByAnother(): Promise<void> {
  const { run } = Reflect.get(window, "google").script;
  const call = (name: string, argument: unknown): Promise<{ readonly value: { readonly id: string } }> =>
    new Promise((resolve) => run.withSuccessHandler(resolve).bttCall(name, argument));
  const { value } = await call("home", null);
  const plan = { after: "4", goal: "70", weeks: "8", shape: "even" };
  const why = { reason: "Theirs", by: "", agreedWith: "" };
  await call("rePlan", { team: value.id, version: 1, ...plan, ...why });
}

/** Runs in the sidebar's frame: the next call does not reach the script. */
function failNextCall(): void {
  const { script } = Reflect.get(window, "google");
  const { run } = script;
  let fail: (error: Error) => void = () => {};
  script.run = {
    withSuccessHandler: () => script.run,
    withFailureHandler(handle: typeof fail) {
      fail = handle;
      return script.run;
    },
    bttCall() {
      script.run = run;
      fail(new Error("PERMISSION_DENIED"));
    },
  };
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
  await tabTo(workbench, sidebar, /^Change the plan/);
  await keyboard.press("Enter");
  await expect.poll(() => focused(sidebar)).toBe("Change the plan");
  const before = await targets(BETHUNE, [12, 13]);
  await tabTo(workbench, sidebar, /^New goal, %/);
  await keyboard.press("Control+a");
  await keyboard.type("70");
  await sidebar.getByText("Plan 2 70%").waitFor();
  await tabTo(workbench, sidebar, /^Why the plan changes/);
  await keyboard.type("Two weeks were lost");
  await tabTo(workbench, sidebar, /^Save plan 2/);
  await keyboard.press("Enter");
  await expect.poll(() => focused(sidebar)).toBe(BETHUNE);
  expect(await targets(BETHUNE, [12, 13, 16])).toEqual([...before, "70.0%"]);
});

it("keeps what was typed where somebody else has changed the plan meanwhile", async () => {
  const team = "Fremont A–G";
  await openPlanOf(team);
  await field("Why the plan changes").fill("Mine");
  await sidebar.locator(":root").evaluate(changedByAnother);
  await button("Save plan 2").click();
  await sidebar.getByText("Somebody changed this plan").waitFor();
  await sidebar.getByText("Reason: Mine").waitFor();
  await expectAccessible(sidebar);
  await button("Look at the plan again").click();
  await button("Save plan 3").waitFor();
  expect(await field("Why the plan changes").inputValue()).toBe("Mine");
});

it("keeps what was typed when saving fails, and saves it when it can", async () => {
  await openPlanOf(BETHUNE);
  await field("New goal, %").fill("69");
  await field("Why the plan changes").fill("Kept");
  await sidebar.getByText("Plan 3 69%").waitFor();
  await sidebar.locator(":root").evaluate(failNextCall);
  await button("Save plan 3").click();
  await sidebar.getByText("Reason: Kept").waitFor();
  await button("Change what I typed").click();
  expect(await field("Why the plan changes").inputValue()).toBe("Kept");
  await button(`‹ ${BETHUNE}`).click();
  await button("Change the plan").click();
  expect(await field("New goal, %").inputValue()).toBe("69");
  await sidebar.getByText("Plan 3 69%").waitFor();
  await button("Save plan 3").click();
  await expect.poll(() => text(BETHUNE, "C16")).toBe("69.0%");
});

it("leads to the Teams tab where no goal is recorded", async () => {
  await openPlanOf("UMM geometry");
  await sidebar.getByText("No goal is recorded yet.").waitFor();
  expect(await button(/Save/).count()).toBe(0);
  await expectAccessible(sidebar);
});
