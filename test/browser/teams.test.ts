import type { Browser, FrameLocator } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { expectAccessible, focused, openSidebar, tabTo } from "./opened-sidebar.ts";
import { newFile, type OpenedWorkbench, openWorkbench, startBrowser } from "./opened-workbench.ts";

const BANNING = "Banning Algebra 1";

let browser: Browser;
/** One window and one sidebar for all tests, as they take seconds to open. */
let workbench: OpenedWorkbench;
let sidebar: FrameLocator;

beforeAll(async () => {
  browser = await startBrowser();
  workbench = await openWorkbench(browser, newFile());
  await workbench.goTo("Rollup");
  sidebar = await openSidebar(workbench);
}, 90_000);

afterAll(async () => {
  await workbench?.close();
  await browser?.close();
});

const button = (name: string | RegExp) => sidebar.getByRole("button", { name });
const heading = (name: string) => sidebar.getByRole("heading", { name, exact: true });
const said = () => sidebar.getByRole("status").textContent();
const shown = () => sidebar.locator(".rows bdi").allInnerTexts();
const tabs = () => workbench.page.locator(".o-sheet").allInnerTexts();

it("lists the teams, and gives one another name with the keyboard alone", async () => {
  const { keyboard } = workbench.page;
  await tabTo(workbench, sidebar, /^Rename or retire teams/);
  await keyboard.press("Enter");
  await expect.poll(() => focused(sidebar)).toBe("Teams");
  expect(await shown()).toHaveLength(6);
  await expectAccessible(sidebar);
  await tabTo(workbench, sidebar, /^UMM algebra/);
  await keyboard.press("Enter");
  await expect.poll(() => focused(sidebar)).toBe("UMM algebra");
  await tabTo(workbench, sidebar, "Name");
  await keyboard.press("Control+a");
  await keyboard.type("<b>Room</b> 4");
  await keyboard.press("Enter");
  await heading("Teams").waitFor();
  expect(await said()).toBe("UMM algebra is called <b>Room</b> 4 now.");
  expect(await shown()).toContain("<b>Room</b> 4");
  expect((await tabs()).map((name) => name.trim())).toContain("<b>Room<b> 4");
});

it("says under its field why a team does not get a name, and changes nothing", async () => {
  await button(BANNING).click();
  await heading(BANNING).waitFor();
  expect(await button("Rename").getAttribute("aria-disabled")).toBe("true");
  await sidebar.getByLabel("Name").fill("bethune geometry");
  await button("Rename").click();
  await sidebar.getByText("expected a name that no other team has. Nothing was changed.").waitFor();
  await expect.poll(() => focused(sidebar)).toBe("Name");
  await expectAccessible(sidebar);
});

it("takes a team out of the cohort once it was asked twice, and brings it back", async () => {
  await button("Take out of the cohort").click();
  await sidebar.getByText("All that was typed is kept").waitFor();
  await expectAccessible(sidebar);
  await button("Keep it").click();
  await button("Take out of the cohort").click();
  await button("Take it out").click();
  await sidebar.getByText("5 teams · 1 left the cohort").waitFor();
  expect(await said()).toBe(`${BANNING} has left the cohort.`);
  await button(new RegExp(`${BANNING}.*has left`)).click();
  await heading(BANNING).waitFor();
  await expectAccessible(sidebar);
  await button("Bring back").click();
  await sidebar.getByText("6 teams", { exact: true }).waitFor();
  expect(await said()).toBe(`${BANNING} is back.`);
  expect(workbench.errors).toEqual([]);
});
