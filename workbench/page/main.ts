import type { StoredWorkbook } from "../stored-workbook.ts";
import { explain } from "./about.ts";
import { consoleOf } from "./console.ts";
import { element } from "./dialog.ts";
import { downloadCommand } from "./download.ts";
import { fileCommands } from "./file-commands.ts";
import { prepareEngine, showGrid } from "./grid.ts";
import { addMenus, tidyMenus } from "./menus.ts";
import { example, newWorkbook } from "./new-workbook.ts";
import { openWorkbook } from "./open-workbook.ts";
import { startSaving } from "./saving.ts";
import { frameScript, shippedProject, templates } from "./shipped.ts";
import { openStorage } from "./storage.ts";

function part(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (!found) throw new Error(`The page has no #${id}.`);
  return found;
}

async function open(): Promise<void> {
  prepareEngine();
  const [storage, shipped, script, xml] = await Promise.all([
    openStorage(),
    shippedProject(),
    frameScript(),
    templates(),
  ]);
  const stored = storage.stored ?? newWorkbook(shipped, await example());
  await storage.keep(stored);
  const frames = { frameScript: script, sidebar: part("sidebar") };
  const { file, addon, current, showToasts } = openWorkbook(stored, shipped, frames);
  const saving = startSaving(
    file.model,
    () => storage.keep(current()),
    (state) => {
      part("state").textContent = state;
    },
  );
  const beginAnew = async (next: StoredWorkbook) => {
    await saving.now();
    await storage.keep(next);
    location.reload();
  };
  tidyMenus([...fileCommands(shipped, beginAnew), downloadCommand(file)]);
  addMenus(addon, showToasts);
  part("name").textContent = file.name;
  document.title = `${file.name} – Breakthrough Team Tracker`;
  part("about").addEventListener("click", () => void explain());
  await showGrid(file.model, part("grid"), xml);
  Reflect.set(window, "workbench", consoleOf(file, saving.now));
  part("waiting").remove();
}

open().catch((error: unknown) => {
  const text = error instanceof Error ? error.message : String(error);
  const title = element("h2", { text: "The workbook cannot be opened" });
  part("waiting").replaceChildren(title, element("p", { text }));
  console.error(error);
});
