import type { Browser, FrameLocator } from "playwright-core";
import { afterAll, afterEach, beforeAll, expect, it } from "vitest";
import { refuseNext } from "./next-call.ts";
import { expectAccessible, focused, openSidebar } from "./opened-sidebar.ts";
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

/** Opens the sidebar on a team's tab. */
async function openOn(team: string): Promise<void> {
  await workbench.goTo(team);
  sidebar = await openSidebar(workbench);
}

it("records a week by mouse: number, effect before saving, a sentence, and Home tells the new state", async () => {
  await workbench.goTo(BETHUNE);
  await workbench.click("D13");
  await workbench.page.keyboard.press("Delete");
  await expect.poll(() => text(BETHUNE, "D13")).toBe("");
  sidebar = await openSidebar(workbench);
  await sidebar.getByText("measure by Thursday").waitFor();
  await sidebar.getByText("Target 61.5% · takes two minutes").waitFor();
  await button("Record week 5").click();
  await sidebar.getByText("The effect shows here once the number fits.").waitFor();
  await expectAccessible(sidebar);
  await field("Actual").fill("62");
  await sidebar.locator(".effect").getByText("▲ On track").waitFor();
  expect(await text(BETHUNE, "D13")).toBe("");
  await field("Success").fill("=1+1 is no formula here");
  await expectAccessible(sidebar);
  await button("Save week 5").click();
  await button("Change week 5").waitFor();
  expect(await text(BETHUNE, "D13")).toBe("62.0%");
  await sidebar.getByText("▲ On track").waitFor();
  expect(await sidebar.getByRole("status").textContent()).toBe("Week 5 is saved.");
  expect(workbench.errors).toEqual([]);
});

it("records a week with the keyboard alone", async () => {
  await openOn(BANNING);
  const { keyboard } = workbench.page;
  expect(await focused(sidebar)).toBe(BANNING);
  await keyboard.press("Tab");
  expect(await focused(sidebar)).toBe("Change week 5");
  await keyboard.press("Enter");
  await expect.poll(() => focused(sidebar)).toBe("Took part");
  await keyboard.press("Control+a");
  await keyboard.type("52");
  await keyboard.press("Tab");
  expect(await focused(sidebar)).toBe("Their average");
  await keyboard.press("Enter");
  await expect.poll(() => focused(sidebar)).toBe(BANNING);
  expect(await text(BANNING, "G13")).toBe("52");
});

it("says under its field what does not fit, and does not save it", async () => {
  await openOn(BANNING);
  await button("Change week 5").click();
  await field("Took part").fill("64");
  await sidebar.getByText("Found “64”.").waitFor();
  expect(await field("Took part").getAttribute("aria-invalid")).toBe("true");
  expect(await button("Save week 5").getAttribute("aria-disabled")).toBe("true");
  await expectAccessible(sidebar);
  await field("Took part").fill("50");
  await expect.poll(() => button("Save week 5").getAttribute("aria-disabled")).toBeNull();
});

it("says why the effect of a number cannot be told", async () => {
  await openOn(BETHUNE);
  await button("Change week 5").click();
  await refuseNext(sidebar, "effect");
  await field("Actual").fill("63");
  await sidebar.locator(".effect").getByText("Google no longer lets this panel reach the file.").waitFor();
  await field("Actual").fill("62");
  await sidebar.locator(".effect").getByText("▲ On track").waitFor();
});

it("shows both where somebody else changed the same cell, and saves what the person chooses", async () => {
  await openOn(BANNING);
  await button("Change week 5").click();
  await field("Success").fill("Mine");
  await field("Took part").fill("51");
  const before = await text(BANNING, "G13");
  await workbench.type("L13", "Theirs");
  await button("Save week 5").click();
  await sidebar.getByText("Not saved yet. Nothing is lost.").waitFor();
  await expectAccessible(sidebar);
  expect(await sidebar.locator(".card").innerText()).toMatch(/Success\s+Mine\s+Mine\s+Theirs\s+Theirs/);
  expect(await text(BANNING, "G13")).toBe(before);
  await button("Keep theirs").click();
  await expect.poll(() => text(BANNING, "G13")).toBe("51");
  expect(await text(BANNING, "L13")).toBe("Theirs");
});

it("keeps what was typed when saving fails, and saves it when it can", async () => {
  await openOn(BANNING);
  await button("Change week 5").click();
  await field("Success").fill("Kept");
  await refuseNext(sidebar, "record");
  await button("Save week 5").click();
  await sidebar.getByText("Not saved. Nothing was changed.").waitFor();
  await sidebar.getByText("Success: Kept").waitFor();
  await expectAccessible(sidebar);
  await button("Change what I typed").click();
  expect(await field("Success").inputValue()).toBe("Kept");
  await button("‹ Banning Algebra 1").click();
  await button("Change week 5").click();
  expect(await field("Success").inputValue()).toBe("Kept");
  await button("Save week 5").click();
  await expect.poll(() => text(BANNING, "L13")).toBe("Kept");
});

it("saves a week without a number as not measured, with the reason", async () => {
  await openOn(BANNING);
  await button("Change week 5").click();
  await button("No measure this week…").click();
  await expectAccessible(sidebar);
  await sidebar.getByLabel("There was no school").check();
  await button("Save week 5 without a number").click();
  await expect.poll(() => text(BANNING, "E13")).toBe("× Not measured");
});

it("opens the weeks before, and the sentences that are seldom needed", async () => {
  await openOn(BANNING);
  await button("Change week 5").click();
  await button("‹ Week 4").click();
  await sidebar.getByRole("heading", { name: "Week 4" }).waitFor();
  expect(await field("Took part").inputValue()).toBe("44");
  await button("+ Ask").click();
  await expect.poll(() => focused(sidebar)).toBe("Ask");
  await button("Week 5 ›").click();
  await sidebar.getByRole("heading", { name: "Week 5" }).waitFor();
  await button("‹ Banning Algebra 1").click();
  await button("Ask for help").click();
  await expect.poll(() => focused(sidebar)).toBe("Ask");
});
