import { existsSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type Browser, chromium, type Page } from "playwright-core";
import { SpreadsheetFile } from "../../workbench/emulation/engine/file.ts";
import type { ShownCell } from "../../workbench/page/console.ts";
import { serve } from "../../workbench/server/serve.ts";
import { workbookFile } from "../../workbench/server/workbook-file.ts";
import { STORED_VERSION } from "../../workbench/stored-workbook.ts";

const pageFolder = fileURLToPath(new URL("../../build/page", import.meta.url));

/** The workbench in a browser, driven as a person drives it: with the mouse and the keyboard. */
export interface OpenedWorkbench {
  readonly page: Page;
  /** Where it keeps its workbook. */
  readonly file: string;
  readonly cell: (tab: string, a1: string) => Promise<ShownCell>;
  readonly openTab: () => Promise<string>;
  readonly click: (a1: string) => Promise<void>;
  readonly goTo: (tab: string) => Promise<void>;
  /** Selects a cell of the open tab and types a text. */
  readonly enter: (a1: string, text: string) => Promise<void>;
  /** As `enter`, and presses Enter. */
  readonly type: (a1: string, text: string) => Promise<void>;
  /** The colour, as `#rrggbb`, at the right end of a cell of the open tab, where no left-aligned word stands. */
  readonly painted: (a1: string) => Promise<string>;
  /** Waits until all edits are stored. */
  readonly stored: () => Promise<void>;
  /** What went wrong in the page. */
  readonly errors: readonly string[];
  readonly close: () => Promise<void>;
}

export const newFile = (): string => join(mkdtempSync(join(tmpdir(), "workbench-")), "workbench.json");

/** A stored workbook with one empty sheet. */
export function emptyFile(): string {
  const path = newFile();
  const file = SpreadsheetFile.create().toJSON();
  writeFileSync(path, JSON.stringify({ breakthroughWorkbench: STORED_VERSION, file, properties: {} }));
  return path;
}

/** Starts a browser: the one that `npm test` found or installed. */
export async function startBrowser(): Promise<Browser> {
  const { browser, flags } = await import("../../tools/browser.mjs");
  return chromium.launch({ executablePath: browser(), args: [...flags] });
}

/** Serves a workbook and opens it in a window of its own. */
export async function openWorkbench(browser: Browser, file: string): Promise<OpenedWorkbench> {
  if (!existsSync(join(pageFolder, "index.html"))) {
    throw new Error("The page is not built: run npm test, or node tools/page.mjs.");
  }
  const serving = await serve(pageFolder, workbookFile(file), 0);
  const page = await browser.newPage({ viewport: { width: 1366, height: 768 } });
  page.setDefaultTimeout(15_000);
  const errors: string[] = [];
  page.on("pageerror", (error) => errors.push(error.message));
  await page.goto(serving.address);
  await page.waitForSelector("#waiting", { state: "detached", timeout: 45_000 });
  const ask = <Answer>(question: string, ...parameters: readonly string[]): Promise<Answer> =>
    page.evaluate(`workbench.${question}(${parameters.map((each) => JSON.stringify(each)).join(", ")})`);
  const click = async (a1: string) => {
    const { x, y } = await ask<{ x: number; y: number }>("place", a1);
    await page.mouse.click(x, y);
    await page.evaluate(drawn);
  };
  const enter = async (a1: string, text: string) => {
    await click(a1);
    // The first key opens the editor, which takes a moment.
    await page.keyboard.type(text.slice(0, 1));
    await page.waitForFunction(editsText);
    await page.evaluate(drawn);
    await page.keyboard.type(text.slice(1));
    await page.evaluate(drawn);
  };
  return {
    page,
    file,
    errors,
    cell: (tab, a1) => ask("cell", tab, a1),
    openTab: () => ask("openTab"),
    click,
    goTo: async (tab) => {
      await page.locator(".o-sheet", { hasText: tab }).first().click();
      await page.waitForFunction((name) => Reflect.get(globalThis, "workbench").openTab() === name, tab);
      await page.evaluate(drawn);
    },
    type: async (a1, text) => {
      await enter(a1, text);
      await page.keyboard.press("Enter");
      await page.evaluate(drawn);
    },
    enter,
    painted: (a1) => page.evaluate(paintedAt, a1),
    stored: () => ask("stored"),
    close: async () => {
      await page.close();
      await serving.stop();
    },
  };
}

/** Runs in the page: whether the grid's editor is open, with its caret behind what was typed. */
function editsText(): boolean {
  const isOpen = document.activeElement?.classList.contains("active") === true;
  return isOpen && (getSelection()?.anchorOffset ?? 0) > 0;
}

/** Runs in the page: waits until the grid has drawn what was done, as a person would. */
function drawn(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve())));
}

/** Runs in the page: reads the grid's picture. */
function paintedAt(a1: string): string {
  const { x, y } = Reflect.get(globalThis, "workbench").place(a1);
  const canvas = document.querySelector<HTMLCanvasElement>("canvas.o-grid, .o-grid > canvas");
  const context = canvas?.getContext("2d");
  if (!canvas || !context) throw new Error("The grid draws no picture.");
  const { left, top, width } = canvas.getBoundingClientRect();
  const scale = canvas.width / width;
  const { data } = context.getImageData((x + 40 - left) * scale, (y - top) * scale, 1, 1);
  return `#${[...data.slice(0, 3)].map((part) => part.toString(16).padStart(2, "0")).join("")}`;
}
