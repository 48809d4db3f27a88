import { spawn } from "node:child_process";
import { mkdir, mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { browser, flags } from "./browser.mjs";
import { ready, root } from "./ready.mjs";

ready();
const { chromium } = await import("playwright-core");
const images = `${root}docs/images`;

/** Starts the workbench as a person does, with a file of its own. */
async function started() {
  const file = join(await mkdtemp(join(tmpdir(), "workbench-")), "workbench.json");
  const child = spawn(process.execPath, ["tools/start.mjs", "--file", file, "--port", "0"], {
    cwd: root,
    stdio: ["ignore", "pipe", "inherit"],
  });
  const address = await new Promise((resolve, reject) => {
    let said = "";
    child.stdout.on("data", (chunk) => {
      said += chunk;
      const [found] = said.match(/http:\S+/) ?? [];
      if (found) resolve(found);
    });
    child.on("exit", () => reject(new Error(`The workbench did not start:\n${said}`)));
  });
  return { address, stop: () => child.kill("SIGTERM") };
}

async function opened(context, address) {
  const page = await context.newPage();
  await page.goto(address);
  await page.waitForSelector("#waiting", { state: "detached" });
  return page;
}

/** Charts and fills fade in. */
const settled = (page) => page.waitForTimeout(1200);

async function goTo(page, tab) {
  await page.locator(".o-sheet", { hasText: tab }).first().click();
  await settled(page);
}

async function click(page, a1) {
  const { x, y } = await page.evaluate((cell) => globalThis.workbench.place(cell), a1);
  await page.mouse.click(x, y);
}

async function shot(page, name) {
  await settled(page);
  await page.screenshot({ path: `${images}/${name}.png` });
}

/** Types the day that the cohort's sheets take for today. */
async function typeAsOf(page, day) {
  await goTo(page, "Cohort");
  const row = await page.evaluate(() => {
    const rows = Array.from({ length: 60 }, (_, index) => index + 1);
    return rows.find((each) => globalThis.workbench.cell("Cohort", `A${each}`).text === "As of");
  });
  await click(page, `B${row}`);
  await page.keyboard.type(day, { delay: 50 });
  await page.keyboard.press("Enter");
  await settled(page);
}

async function sidebarOf(page) {
  await page.locator(".o-topbar-menu", { hasText: "Breakthrough Teams" }).click();
  await page.locator(".o-menu-item").first().click();
  const sidebar = page.locator("#sidebar");
  await settled(page);
  return { sidebar, frame: sidebar.locator("iframe").contentFrame() };
}

async function desktop(launched, address) {
  const context = await launched.newContext({ viewport: { width: 1366, height: 768 } });
  const page = await opened(context, address);
  await goTo(page, "Banning Algebra 1");
  await click(page, "G13");
  await shot(page, "team-tab");
  await goTo(page, "Fremont A–G");
  await click(page, "D13");
  await shot(page, "team-tab-count");
  await goTo(page, "Rollup");
  await click(page, "B6");
  await shot(page, "rollup");
  await typeAsOf(page, "2020-06-15");
  await goTo(page, "Rollup");
  await click(page, "B6");
  await shot(page, "rollup-ended");
  await typeAsOf(page, "2020-05-22");
  await page.evaluate(() => globalThis.workbench.stored());
  await context.close();
}

async function phone(launched, address) {
  const viewport = { width: 390, height: 844 };
  const context = await launched.newContext({
    viewport,
    deviceScaleFactor: 2,
    hasTouch: true,
    isMobile: true,
  });
  await shot(await opened(context, address), "rollup-phone");
  await context.close();
}

async function sidebars(launched, address) {
  const context = await launched.newContext({ viewport: { width: 1366, height: 700 }, deviceScaleFactor: 2 });
  const page = await opened(context, address);
  await goTo(page, "Banning Algebra 1");
  const { sidebar, frame } = await sidebarOf(page);
  await sidebar.screenshot({ path: `${images}/sidebar-home.png` });
  await frame.getByRole("button", { name: "The whole cohort" }).click();
  await frame.getByRole("button", { name: /New cohort/ }).click();
  const roster = await page.evaluate(async () => (await fetch("/example/cohort.csv")).text());
  await frame.locator("textarea").first().fill(roster);
  await settled(page);
  await sidebar.screenshot({ path: `${images}/sidebar-build.png` });
  await context.close();
}

await mkdir(images, { recursive: true });
const workbench = await started();
const launched = await chromium.launch({ executablePath: browser(), args: flags });
try {
  await desktop(launched, workbench.address);
  await phone(launched, workbench.address);
  await sidebars(launched, workbench.address);
} finally {
  await launched.close();
  workbench.stop();
}
