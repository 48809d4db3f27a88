import { writeFileSync } from "node:fs";
import type { Browser, FrameLocator } from "playwright-core";
import { afterAll, afterEach, beforeAll, expect, it } from "vitest";
import { STORED_VERSION } from "../../workbench/stored-workbook.ts";
import { mailroom, SPRING, switchesOn } from "../scenarios/mailroom.ts";
import { expectAccessible, focused, openSidebar, tabTo } from "./opened-sidebar.ts";
import { newFile, type OpenedWorkbench, openWorkbench, startBrowser } from "./opened-workbench.ts";

let browser: Browser;
let workbench: OpenedWorkbench;
let sidebar: FrameLocator;

/** The two teams of the scenarios in week 5, and what the add-on remembers of their mail. */
async function opens(properties: Readonly<Record<string, string>> = {}, handed = SPRING): Promise<void> {
  const { file } = mailroom("2020-05-22", { ...handed, asOf: "2020-05-22" });
  const path = newFile();
  writeFileSync(path, JSON.stringify({ breakthroughWorkbench: STORED_VERSION, file, properties }));
  workbench = await openWorkbench(browser, path);
  await workbench.goTo("Rollup");
  sidebar = await openSidebar(workbench);
}

const button = (name: string | RegExp) => sidebar.getByRole("button", { name });
const said = (text: string | RegExp) => sidebar.getByText(text).first().waitFor();

/** What the add-on remembers after a colleague has done something about mail. */
function remembered(work: (room: ReturnType<typeof mailroom>) => void): Readonly<Record<string, string>> {
  const room = mailroom("2020-05-20", SPRING);
  work(room);
  return Object.fromEntries(room.properties);
}

async function opensPanel(): Promise<void> {
  await button(/^Weekly update by mail/).click();
  await said("As it would read now");
}

beforeAll(async () => {
  browser = await startBrowser();
});

afterEach(async () => {
  expect(workbench.errors).toEqual([]);
  await workbench.close();
});

afterAll(() => browser?.close());

it("shows both editions, who gets them and who is not reached", async () => {
  await opens();
  await opensPanel();
  await said("Nothing goes out by itself");
  await expectAccessible(sidebar);
  await sidebar.getByText("Teams and coaches, 4 people").click();
  await said("South, spring 2020: week 5 of 8, 0 of 2 on track, 1 ask");
  const letter = sidebar.frameLocator("iframe");
  await letter.getByText("Needs a conversation").waitFor();
  await letter.getByText("All teams").waitFor();
  // It fits the panel: nothing is cut off at its side.
  const [wide, shown] = await letter
    .locator(":root")
    .evaluate((page) => [page.scrollWidth, page.clientWidth] as const);
  expect(wide).toBe(shown);
  await sidebar.getByText("Who gets it").click();
  await said("diaz@d.org");
  await sidebar.getByText("Not reached: 2 people").click();
  await said("coach of Geometry");
  await expectAccessible(sidebar);
}, 90_000);

it("sends with the keyboard alone, in a second step that says to how many", async () => {
  await opens();
  await opensPanel();
  const { keyboard } = workbench.page;
  await tabTo(workbench, sidebar, "Send now…");
  await keyboard.press("Enter");
  await expect.poll(() => focused(sidebar)).toBe("Your name");
  await said(
    "This week’s update goes to 6 people, one mail for each team and one for the sponsors, and cannot be taken back.",
  );
  await expectAccessible(sidebar);
  await tabTo(workbench, sidebar, "Send to 6 people");
  await keyboard.press("Enter");
  expect(await button("Send to 6 people").getAttribute("aria-disabled")).toBe("true");
  await keyboard.press("Shift+Tab");
  await keyboard.type("M. Ortega");
  await tabTo(workbench, sidebar, "Send to 6 people");
  await keyboard.press("Enter");
  await said(/^This week’s was sent on /);
  await said(/^Last sent: Week 5 of 8, on .*, to 6 people$/);
  expect(await sidebar.getByRole("status").textContent()).toBe(
    "The update for week 5 of 8 was sent to 6 people.",
  );
  expect(await focused(sidebar)).toBe("Weekly update");
  expect(await button(/^Send/).count()).toBe(0);
  await expectAccessible(sidebar);
}, 90_000);

it("is switched on and off with the keyboard alone", async () => {
  await opens();
  await opensPanel();
  const { keyboard } = workbench.page;
  await tabTo(workbench, sidebar, "Switch on");
  await keyboard.press("Enter");
  await expect.poll(() => focused(sidebar)).toBe("Your name");
  await keyboard.type("M. Ortega");
  await keyboard.press("Tab");
  await keyboard.type("Mon");
  await keyboard.press("Tab");
  await keyboard.type("16");
  await expectAccessible(sidebar);
  await tabTo(workbench, sidebar, "Switch on");
  await keyboard.press("Enter");
  await said("Mondays at 16:00, by you");
  await tabTo(workbench, sidebar, "Switch off");
  await keyboard.press("Enter");
  await said("No update and no reminder goes out by itself any more.");
  await expectAccessible(sidebar);
  await tabTo(workbench, sidebar, "Switch off");
  await keyboard.press("Enter");
  await said("Nothing goes out by itself");
}, 90_000);

it("is taken over from somebody else, and says what becomes of the other’s run", async () => {
  await opens(remembered(({ ortega }) => switchesOn(ortega)));
  await opensPanel();
  await said("Fridays at 7:00, by M. Ortega");
  await button("Take over").click();
  await said(/The daily run of M\. Ortega sees that and ends itself/);
  await expectAccessible(sidebar);
  await sidebar.getByLabel("Your name").fill("P. Lind");
  await button("Take over").click();
  await said("Fridays at 7:00, by you");
  await said("Taken over from M. Ortega by P. Lind.");
}, 90_000);

it("sends again only what did not report its end, and says why it asks", async () => {
  const properties = remembered((room) => {
    switchesOn(room.ortega);
    for (const [key, text] of room.properties) {
      if (!text.includes(`"schedule"`)) continue;
      const digest = { week: "2020-05-18", on: "2020-05-20", state: "sending" };
      room.properties.set(key, JSON.stringify({ ...JSON.parse(text), schedule: null, digest }));
    }
  });
  await opens(properties);
  await opensPanel();
  await said(/began to go out on May 20 and did not report its end/);
  await button("Send again…").click();
  await said(/Whoever has the first one gets it twice\./);
  await sidebar.getByLabel("Your name").fill("M. Ortega");
  await button("Send to 6 people").click();
  await said(/^This week’s was sent on /);
}, 90_000);

it("that cannot go to all goes to nobody, and what was typed is kept", async () => {
  const people = (team: number) =>
    Array.from({ length: 60 }, (_, each) => `P${each} <p${team}-${each}@s.org>`).join("; ");
  const cohort = SPRING.cohort.map((line, index) =>
    index === 0 ? line : [...line.slice(0, 3), people(index), ...line.slice(4)],
  );
  await opens({}, { ...SPRING, cohort });
  await opensPanel();
  await said(/may write to 100 more today\. It goes to all or to nobody\./);
  await button("Send now…").click();
  await sidebar.getByLabel("Your name").fill("M. Ortega");
  await button("Send to 123 people").click();
  await said("Not sent. Nobody was written to.");
  await expectAccessible(sidebar);
  await button("Change what I typed").click();
  expect(await sidebar.getByLabel("Your name").inputValue()).toBe("M. Ortega");
}, 90_000);

it("becomes the closing mail after the end", async () => {
  const { file } = mailroom("2020-06-19", { ...SPRING, asOf: "2020-06-19" });
  const path = newFile();
  writeFileSync(path, JSON.stringify({ breakthroughWorkbench: STORED_VERSION, file, properties: {} }));
  workbench = await openWorkbench(browser, path);
  await workbench.goTo("Rollup");
  sidebar = await openSidebar(workbench);
  await opensPanel();
  await said("Ended Jun 12 · the closing mail");
  await said("Without a final result: Algebra, Geometry. The closing mail goes out only once.");
  await expectAccessible(sidebar);
  await button("Send the closing mail…").click();
  await said(
    "The closing mail goes to 6 people, one mail for each team and one for the sponsors, and cannot be taken back.",
  );
  await sidebar.getByLabel("Your name").fill("M. Ortega");
  await button("Send to 6 people").click();
  await said(/^The closing mail was sent on /);
  expect(await button(/^(?:Send|Switch on)/).count()).toBe(0);
}, 90_000);
