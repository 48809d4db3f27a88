import { writeFileSync } from "node:fs";
import type { Browser, FrameLocator } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import type { NextCycle } from "../../src/rpc/close.ts";
import type { CallName, Calls, Reply } from "../../src/rpc/contract.ts";
import { STORED_VERSION } from "../../workbench/stored-workbook.ts";
import { idOf } from "../scenarios/calls.ts";
import { short } from "../scenarios/starting.ts";
import { workbookOf } from "../scenarios/workbook.ts";
import { expectAccessible, openSidebar } from "./opened-sidebar.ts";
import { newFile, type OpenedWorkbench, openWorkbench, startBrowser } from "./opened-workbench.ts";

let browser: Browser;
let workbench: OpenedWorkbench;
let sidebar: FrameLocator;
let geometry: string;

beforeAll(async () => {
  const workbook = workbookOf(short(["Algebra", "Geometry"], { asOf: "2020-06-20" }));
  geometry = idOf(workbook, "Geometry");
  const path = newFile();
  const { file } = workbook;
  writeFileSync(path, JSON.stringify({ breakthroughWorkbench: STORED_VERSION, file, properties: {} }));
  browser = await startBrowser();
  workbench = await openWorkbench(browser, path);
  await workbench.goTo("Rollup");
  sidebar = await openSidebar(workbench);
}, 90_000);

afterAll(async () => {
  await workbench?.close();
  await browser?.close();
});

const press = (name: string) => sidebar.getByRole("button", { name }).click();
const field = (name: string) => sidebar.getByLabel(name, { exact: true });

/** What somebody else does in the same file, past the panel that is shown. */
const meanwhile = <Name extends CallName>(name: Name, argument: Calls[Name]["takes"]) =>
  sidebar.locator(":root").evaluate(
    (_root, call) =>
      new Promise<unknown>((resolve, reject) => {
        const { run } = Reflect.get(Reflect.get(window, "google"), "script");
        run.withSuccessHandler(resolve).withFailureHandler(reject).bttCall(call.name, call.argument);
      }),
    { name, argument },
  ) as Promise<Reply<Calls[Name]["gives"]>>;

it("a result whose team has left meanwhile is named, and the others are saved without it", async () => {
  await press("Close the cycle");
  await field("Algebra").fill("70");
  await field("Geometry").fill("72");
  await meanwhile("retire", { team: geometry });
  await press("Save the results");
  await sidebar.getByText("Geometry: found “72”, expected no change").waitFor();
  await field("Geometry").waitFor({ state: "detached" });
  expect(await field("Algebra").inputValue()).toBe("70");
  await press("Save the results");
  await press("Next: look back");
}, 60_000);

it("it is still there once its team has been brought back", async () => {
  await meanwhile("bringBack", { team: geometry });
  await press("Results");
  await expect.poll(() => field("Geometry").inputValue()).toBe("72");
}, 60_000);

it("a result of a cycle that is over meanwhile stays in sight, and is not saved to the next", async () => {
  const next = (await meanwhile("nextCycle", null)) as { readonly value: NextCycle };
  const teams = next.value.teams.map(({ team }) => ({ team, goal: "" }));
  for (let left = 1; left > 0; ) {
    const reply = await meanwhile("startCycle", { cycle: 2, start: "2020-06-22", weeks: "3", teams });
    left = reply.ok ? reply.value.left.length : 0;
  }
  await press("Save the results");
  await sidebar.getByText("This file is in cycle 2 now. Nothing was changed").waitFor();
  expect(await field("Geometry").inputValue()).toBe("72");
  await sidebar.getByText("Close cycle 1").waitFor();
  await expectAccessible(sidebar);
  await workbench.goTo("Algebra");
  await press("Home");
  await sidebar.getByRole("heading", { name: "Algebra" }).waitFor();
  await press("The whole cohort");
  await press("Close the cycle");
  await sidebar.getByText("Close cycle 2").waitFor();
  expect(await field("Geometry").inputValue()).toBe("");
  expect(workbench.errors).toEqual([]);
}, 120_000);
