import type { Browser, FrameLocator } from "playwright-core";
import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import { holdNext, letGo } from "./next-call.ts";
import { focused, openSidebar } from "./opened-sidebar.ts";
import { newFile, type OpenedWorkbench, openWorkbench, startBrowser } from "./opened-workbench.ts";

const BANNING = "Banning Algebra 1";

let browser: Browser;
/** One window for all tests, as it takes seconds to open; each test opens the sidebar anew. */
let workbench: OpenedWorkbench;
let sidebar: FrameLocator;

beforeAll(async () => {
  browser = await startBrowser();
  workbench = await openWorkbench(browser, newFile());
  await workbench.goTo(BANNING);
}, 90_000);

beforeEach(async () => {
  sidebar = await openSidebar(workbench);
});

afterAll(async () => {
  await workbench?.close();
  await browser?.close();
});

const button = (name: string | RegExp) => sidebar.getByRole("button", { name });
const field = (label: string) => sidebar.getByLabel(label, { exact: true });

it("takes nothing and lets nobody leave while a week is being saved", async () => {
  await button("Change week 5").click();
  await field("Success").fill("Typed before");
  await holdNext(sidebar, "record");
  await button("Save week 5").click();
  await button("Saving…").waitFor();
  await field("Success").evaluate((element) => element.focus());
  await workbench.page.keyboard.type(", and after");
  expect(await field("Success").inputValue()).toBe("Typed before");
  await sidebar.locator("main > .link").click({ force: true });
  expect(await button("No measure this week…").getAttribute("aria-disabled")).toBe("true");
  await letGo(sidebar);
  await button("Change week 5").waitFor();
  expect((await workbench.cell(BANNING, "L13")).text).toBe("Typed before");
});

it("gives the focus back to where it was before saving", async () => {
  await button("The whole cohort").click();
  await button("Close the cycle").click();
  const final = sidebar.getByLabel(BANNING);
  await final.fill("70");
  await holdNext(sidebar, "saveResults");
  await final.press("Enter");
  await expect.poll(() => focused(sidebar)).toBe("Saving…");
  await letGo(sidebar);
  await button("Next: look back").waitFor();
  expect(await focused(sidebar)).toBe(BANNING);
});
