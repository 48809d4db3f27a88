import { readFileSync } from "node:fs";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { read } from "../workbench/xlsx/kept.ts";
import { newFile, openWorkbench, startBrowser } from "./opened-workbench.ts";

let browser: Browser;

beforeAll(async () => {
  browser = await startBrowser();
}, 60_000);

afterAll(() => browser?.close());

it("downloads the workbook as it stands, as one .xlsx", async () => {
  const workbench = await openWorkbench(browser, newFile());
  const { page } = workbench;
  await workbench.goTo("Bethune geometry");
  await workbench.type("D13", "62%");
  await page.locator(".o-topbar-menu", { hasText: "File" }).click();
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.locator(".o-menu-item", { hasText: "Download .xlsx" }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/^[^/\\]+\.xlsx$/);
  const { sheet } = await read(readFileSync(await download.path()));
  expect(sheet("Bethune geometry").rows[12]?.slice(3, 5)).toEqual([0.62, "▲ On track"]);
  expect(workbench.errors).toEqual([]);
  await workbench.close();
}, 60_000);
