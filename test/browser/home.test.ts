import type { Browser, FrameLocator } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { holdNext, letGo } from "./next-call.ts";
import { expectAccessible, focused, openSidebar } from "./opened-sidebar.ts";
import { emptyFile, newFile, type OpenedWorkbench, openWorkbench, startBrowser } from "./opened-workbench.ts";

const BANNING = "Banning Algebra 1";
const BETHUNE = "Bethune geometry";

let browser: Browser;
let workbench: OpenedWorkbench;
let sidebar: FrameLocator;

beforeAll(async () => {
  browser = await startBrowser();
  workbench = await openWorkbench(browser, newFile());
  await workbench.goTo(BANNING);
  sidebar = await openSidebar(workbench);
}, 60_000);

afterAll(async () => {
  await workbench?.close();
  await browser?.close();
});

const heading = () => sidebar.getByRole("heading", { level: 1 });
const shows = (text: string | RegExp) => sidebar.getByText(text).first().waitFor();

/** A click anywhere in the sidebar brings the focus back to it. */
async function lookAt(tab: string): Promise<void> {
  await workbench.goTo(tab);
  await workbench.click("A1");
  await sidebar.locator("main").click({ position: { x: 290, y: 5 } });
}

it("says where the team stands, in the words and the fills of its tab", async () => {
  await shows("Week 5 of 8 · May 18–24");
  await shows("1 week behind");
  await shows("below plan but closing");
  const chip = sidebar.getByText("◆ Close");
  expect(await chip.evaluate((element) => getComputedStyle(element).backgroundColor)).toBe(
    "rgb(255, 242, 204)",
  );
  expect(await focused(sidebar)).toBe(BANNING);
  await expectAccessible(sidebar);
});

it("reads the strip of weeks out in words", async () => {
  const weeks = sidebar.getByRole("list", { name: "Week by week" }).getByRole("listitem");
  expect(await weeks.count()).toBe(8);
  expect(await weeks.nth(3).textContent()).toContain("Week 4: Behind");
  expect(await weeks.nth(5).textContent()).toContain("Week 6: no status yet");
});

it("names the row for those who prefer the cells", async () => {
  await shows("Prefer the cells? Type in row 13. It does the same.");
});

it("follows the tab that is open as soon as a person comes back to it", async () => {
  await lookAt(BETHUNE);
  await sidebar.getByRole("heading", { name: BETHUNE }).waitFor();
  await shows("Talk now");
});

it("leads on from a press only where the open tab is still that of the same team", async () => {
  await lookAt(BANNING);
  await sidebar.getByRole("heading", { name: BANNING }).waitFor();
  await workbench.goTo(BETHUNE);
  await workbench.click("A1");
  // The press brings the focus back, too: what Home looks up then must not arrive before the press has ended.
  await holdNext(sidebar, "home");
  await sidebar.getByRole("button", { name: "Change week 5" }).click();
  await letGo(sidebar);
  await shows("Another tab is open now: this is what it shows.");
  expect(await heading().textContent()).toBe(BETHUNE);
  await expectAccessible(sidebar);
  await sidebar.getByRole("button", { name: "Refresh" }).click();
  await sidebar.locator(".notice").waitFor({ state: "detached" });
  await workbench.click("A1");
  await sidebar.getByRole("button", { name: /^(Change|Record) week 5/ }).click();
  await shows(`${BETHUNE} · May 18–24`);
  expect(await heading().textContent()).toBe("Week 5");
  await sidebar.getByRole("button", { name: `‹ ${BETHUNE}` }).click();
});

it("says on the rollup who needs a talk", async () => {
  await lookAt("Rollup");
  await shows("To talk with now");
  expect(await heading().textContent()).toBe("Week 5 of 8");
  expect(await sidebar.locator(".card").first().innerText()).toContain(BETHUNE);
  await expectAccessible(sidebar);
});

it("keeps what is typed for a new cohort when a person looks at Home in between", async () => {
  await sidebar.getByRole("button", { name: "New cohort or more teams" }).click();
  expect(await focused(sidebar)).toBe("More teams");
  await expectAccessible(sidebar);
  await sidebar.getByLabel("Roster").fill("Team\nReading");
  await sidebar.getByRole("button", { name: "‹ Home" }).click();
  await sidebar.getByRole("button", { name: "New cohort or more teams" }).click();
  expect(await sidebar.getByLabel("Roster").inputValue()).toBe("Team\nReading");
  await sidebar.getByRole("button", { name: "‹ Home" }).click();
});

it("starts a file without a cohort with its one button", async () => {
  const empty = await openWorkbench(browser, emptyFile());
  const fresh = await openSidebar(empty);
  expect(await fresh.getByRole("heading", { level: 1 }).textContent()).toBe("Start a cohort");
  await expectAccessible(fresh);
  await empty.close();
});
