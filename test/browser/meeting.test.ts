import type { Browser, FrameLocator } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { expectAccessible, focused, openSidebar, tabTo } from "./opened-sidebar.ts";
import { newFile, type OpenedWorkbench, openWorkbench, startBrowser } from "./opened-workbench.ts";

const BANNING = "Banning Algebra 1";
const BETHUNE = "Bethune geometry";
const FREMONT = "Fremont A–G";
const HTML = "<img src=x onerror=alert(1)> & <b>";

let browser: Browser;
/** One window for all tests, as it takes seconds to open: each looks for rows of its own in the Journal. */
let workbench: OpenedWorkbench;
let sidebar: FrameLocator;

beforeAll(async () => {
  browser = await startBrowser();
  workbench = await openWorkbench(browser, newFile());
}, 90_000);

afterAll(async () => {
  await workbench?.close();
  await browser?.close();
});

const button = (name: string | RegExp) => sidebar.getByRole("button", { name, exact: true });
const field = (label: string) => sidebar.getByLabel(label, { exact: true });
const text = async (tab: string, a1: string) => (await workbench.cell(tab, a1)).text;

/** Kind, owner, state and outcome of the Journal's rows with this text. */
async function journal(what: string): Promise<readonly (readonly string[])[]> {
  const rows = await Promise.all(
    Array.from({ length: 20 }, (_, index) =>
      Promise.all(["E", "D", "F", "H", "I"].map((column) => text("Journal", `${column}${index + 2}`))),
    ),
  );
  return rows.filter(([found]) => found === what).map(([, ...told]) => told);
}

/** Waits for a step by its question, and holds it to what axe-core knows. */
async function step(question: string): Promise<void> {
  await sidebar.getByRole("heading", { name: question }).waitFor();
  expect(await focused(sidebar)).toBe(question);
  await expectAccessible(sidebar);
}

async function openMeeting(team: string): Promise<void> {
  await workbench.goTo(team);
  sidebar = await openSidebar(workbench);
  await button("Run the meeting").click();
}

/** The next call of this name comes back with this failure, and the script never sees it. */
const failNext = (call: string, message: string) =>
  sidebar.locator(":root").evaluate(
    (_root, [name, words]) => {
      const script = Reflect.get(Reflect.get(window, "google"), "script");
      const { run } = script;
      const failing = (fail: (error: Error) => void, done: (reply: unknown) => void) => ({
        withSuccessHandler: (handle: typeof done) => failing(fail, handle),
        withFailureHandler: (handle: typeof fail) => failing(handle, done),
        bttCall: (asked: string, argument: unknown) => {
          if (asked !== name) {
            return run.withSuccessHandler(done).withFailureHandler(fail).bttCall(asked, argument);
          }
          script.run = run;
          fail(new Error(words));
        },
      });
      script.run = failing(
        () => {},
        () => {},
      );
    },
    [call, message] as const,
  );

it("is run to its end by mouse: five questions, and all of it stands in the file", async () => {
  await openMeeting(BANNING);
  await sidebar.getByText("Step 1 of 5 · 0 of 60 minutes").waitFor();
  await step("Is the number in?");
  await sidebar.getByText("57%", { exact: true }).waitFor();
  await button("Change the number").click();
  expect(await focused(sidebar)).toBe("Took part");
  await expectAccessible(sidebar);
  await button("Next").click();
  await step("What does the number say?");
  await sidebar.getByText("Up 5: participation +5.9, score −0.9").waitFor();
  await sidebar.locator("blockquote", { hasText: "Small groups for word problems" }).waitFor();
  await button("Keep").click();
  expect(await button("Keep").getAttribute("aria-pressed")).toBe("true");
  await field("Success").fill(HTML);
  await expectAccessible(sidebar);
  await button("Next").click();
  await step("What is in the way?");
  await field("What do you ask for?").fill(HTML);
  await field("From whom?").fill("Ms Lee");
  await button("Next").click();
  await step("What do we do next week?");
  await field("What is to be done?").fill("Call 10 homes");
  await field("Who").fill("Ada");
  await field("By when").fill("2020-05-28");
  await button("+ Another action").click();
  await field("What is to be done?").last().fill("=1+1");
  await expectAccessible(sidebar);
  await button("Next").click();
  await step("Read back");
  expect(await sidebar.locator(".said > li").allTextContents()).toEqual([
    `Success: ${HTML}`,
    "Keep: Small groups for word problems",
    `Ask: ${HTML} · Ms Lee`,
    "Action: Call 10 homes · Ada · by May 28",
    "Action: =1+1",
  ]);
  expect(await sidebar.locator("img, b").count()).toBe(0);
  expect(await journal("Call 10 homes")).toEqual([]);
  await button("Save").click();
  await sidebar.getByRole("heading", { name: "✓ Saved" }).waitFor();
  expect(await sidebar.locator(".said > li").count()).toBe(5);
  await expectAccessible(sidebar);
  expect(await text(BANNING, "L13")).toBe(HTML);
  expect(await journal("Small groups for word problems")).toEqual([["strategy", "", "", "keep"]]);
  expect(await journal(HTML)).toEqual([["ask", "Ms Lee", "", ""]]);
  expect(await journal("Call 10 homes")).toEqual([["action", "Ada", "", ""]]);
  expect(await journal("=1+1")).toEqual([["action", "", "", ""]]);
  await button("Done").click();
  await button("Change week 5").waitFor();
});

it("is run with the keyboard alone", async () => {
  await openMeeting(BETHUNE);
  const { keyboard } = workbench.page;
  const next = async (question: string) => {
    await tabTo(workbench, sidebar, "Next");
    await keyboard.press("Enter");
    await expect.poll(() => focused(sidebar)).toBe(question);
  };
  await expect.poll(() => focused(sidebar)).toBe("Is the number in?");
  await next("What does the number say?");
  await tabTo(workbench, sidebar, "Change");
  await keyboard.press("Space");
  await next("What is in the way?");
  await next("What do we do next week?");
  await tabTo(workbench, sidebar, "What is to be done?");
  await keyboard.type("Pair them");
  await tabTo(workbench, sidebar, "+ Another action");
  await keyboard.press("Enter");
  await expect.poll(() => focused(sidebar)).toBe("What is to be done?");
  await keyboard.type("Tell the coach");
  await next("Read back");
  await tabTo(workbench, sidebar, "Save");
  await keyboard.press("Enter");
  await expect.poll(() => focused(sidebar)).toBe("✓ Saved");
  expect(await journal("Paper packets until then")).toEqual([["strategy", "", "done", "change"]]);
  expect(await journal("Pair them")).toHaveLength(1);
  expect(await journal("Tell the coach")).toHaveLength(1);
});

it("asks for the number where it is missing, and may go on without it", async () => {
  await workbench.goTo(BANNING);
  for (const cell of ["G13", "I13"]) {
    await workbench.click(cell);
    await workbench.page.keyboard.press("Delete");
  }
  await expect.poll(() => text(BANNING, "D13")).toBe("");
  sidebar = await openSidebar(workbench);
  await button("Run the meeting").click();
  await sidebar.getByText("No number yet? Go on without it: it can follow later.").waitFor();
  await expectAccessible(sidebar);
  await button("Next").click();
  await sidebar.getByText("No number yet", { exact: true }).waitFor();
  await expectAccessible(sidebar);
  await button("Back").click();
  await field("Took part").fill("49");
  await field("Their average").fill("64");
  await sidebar.locator(".effect .chip").first().waitFor();
  await expectAccessible(sidebar);
  for (const _step of [2, 3, 4, 5]) await button("Next").click();
  await sidebar.getByText("Took part: 49").waitFor();
  await button("Save").click();
  await sidebar.getByRole("heading", { name: "✓ Saved" }).waitFor();
  expect(await text(BANNING, "G13")).toBe("49");
});

it("goes back to a number that does not fit, with what was found and expected", async () => {
  await openMeeting(BANNING);
  await button("Change the number").click();
  await field("Took part").fill("64");
  for (const _step of [2, 3, 4, 5]) await button("Next").click();
  await button("Save").click();
  await sidebar.getByText("Found “64”.").waitFor();
  await expect.poll(() => focused(sidebar)).toBe("Took part");
  await expectAccessible(sidebar);
  expect(await text(BANNING, "G13")).toBe("49");
});

it("closes an ask that only its week told of", async () => {
  await openMeeting(FREMONT);
  for (const _step of [2, 3]) await button("Next").click();
  await sidebar.getByText("One registrar contact for transfer credit").waitFor();
  await expectAccessible(sidebar);
  await button("Answered").click();
  for (const _step of [4, 5]) await button("Next").click();
  await button("Save").click();
  await sidebar.getByRole("heading", { name: "✓ Saved" }).waitFor();
  expect(await journal("One registrar contact for transfer credit")).toEqual([["ask", "", "done", ""]]);
});

it("keeps all that was typed while the person looks elsewhere", async () => {
  await openMeeting(FREMONT);
  await button("Next").click();
  await button("Drop").click();
  await field("Success").fill("Kept");
  await button(`‹ ${FREMONT}`).click();
  await button("Run the meeting").click();
  await step("What does the number say?");
  expect(await button("Drop").getAttribute("aria-pressed")).toBe("true");
  expect(await field("Success").inputValue()).toBe("Kept");
});

it("says what is saved and what is not where the second call fails, and tries only the rest again", async () => {
  await openMeeting(BANNING);
  await button("Next").click();
  await field("Success").fill("Forty-nine");
  for (const _step of [3, 4]) await button("Next").click();
  await field("What is to be done?").fill("Ask the board");
  await button("Next").click();
  await failNext("journal", "PERMISSION_DENIED");
  await button("Save").click();
  await sidebar.getByText("Week 5 is saved. What stands below is not in the Journal yet.").waitFor();
  await expectAccessible(sidebar);
  await sidebar.getByText("Action: Ask the board").waitFor();
  expect(await sidebar.getByText("Success: Forty-nine").count()).toBe(0);
  expect(await text(BANNING, "L13")).toBe("Forty-nine");
  await workbench.type("L13", "Somebody else");
  await button("Save the rest").click();
  await sidebar.getByRole("heading", { name: "✓ Saved" }).waitFor();
  expect(await journal("Ask the board")).toHaveLength(1);
  expect(await text(BANNING, "L13")).toBe("Somebody else");
});

it("saves nothing where the first call fails, and shows a conflict as the weekly update does", async () => {
  await openMeeting(BANNING);
  await button("Next").click();
  await field("Success").fill("Mine");
  await workbench.type("L13", "Theirs");
  for (const _step of [3, 4]) await button("Next").click();
  await field("What is to be done?").fill("Write home");
  await button("Next").click();
  await failNext("record", "PERMISSION_DENIED");
  await button("Save").click();
  await sidebar.getByText("Not saved. Nothing was changed.").waitFor();
  await expectAccessible(sidebar);
  expect(await journal("Write home")).toEqual([]);
  await button("Try again").click();
  await sidebar.getByText("Not saved yet. Nothing is lost.").waitFor();
  expect(await journal("Write home")).toEqual([]);
  await button("Keep theirs").click();
  await sidebar.getByRole("heading", { name: "✓ Saved" }).waitFor();
  expect(await text(BANNING, "L13")).toBe("Theirs");
  expect(await journal("Write home")).toHaveLength(1);
  expect(workbench.errors).toEqual([]);
});
