import { Spreadsheet } from "@odoo/o-spreadsheet";
import { mount } from "@odoo/owl";
import { SpreadsheetFile } from "../emulation/engine/file.ts";
import { installAddon } from "../emulation/realm/addon.ts";
import { STORED_VERSION, type StoredWorkbook } from "../stored-workbook.ts";
import { explain } from "./about.ts";
import { keepCaret } from "./caret.ts";
import { drawChartsAsAsked } from "./chart-looks.ts";
import { drawHiddenSources } from "./chart-sources.ts";
import { consoleOf } from "./console.ts";
import { deskAt } from "./desk.ts";
import { element, show, tell } from "./dialog.ts";
import { fileCommands } from "./file-commands.ts";
import { showHelp } from "./function-help.ts";
import { growRows } from "./growing-rows.ts";
import { watchHand } from "./hand.ts";
import { addMenus, tidyMenus } from "./menus.ts";
import { example, newWorkbook } from "./new-workbook.ts";
import { startSaving } from "./saving.ts";
import { scriptPages } from "./script-pages.ts";
import { frameScript, shippedProject, templates } from "./shipped.ts";
import { openStorage, type Storage } from "./storage.ts";
import { addTabLinks, followTabLinks } from "./tab-links.ts";
import { toastsOf } from "./toasts.ts";
import { undoAll } from "./undo.ts";

function part(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (!found) throw new Error(`The page has no #${id}.`);
  return found;
}

async function workbookToOpen(
  storage: Storage,
  begin: () => Promise<StoredWorkbook>,
): Promise<StoredWorkbook> {
  if (storage.stored !== null) return storage.stored;
  const workbook = await begin();
  await storage.keep(workbook);
  return workbook;
}

async function open(): Promise<void> {
  const [storage, shipped, script, xml] = await Promise.all([
    openStorage(),
    shippedProject(),
    frameScript(),
    templates(),
  ]);
  const workbook = await workbookToOpen(storage, async () => newWorkbook(shipped, await example()));
  drawHiddenSources();
  growRows();
  undoAll();
  addTabLinks();
  const file = SpreadsheetFile.fromJSON(workbook.file);
  const properties = new Map(Object.entries(workbook.properties));
  const showToasts = toastsOf(file);
  const pages = scriptPages(part("sidebar"), {
    frameScript: script,
    serverFunctions: () => addon.serverFunctions,
    serve: (name, parameters) => {
      const outcome = addon.serve(name, parameters);
      showToasts();
      return outcome;
    },
    focusEditor: () => document.querySelector<HTMLElement>(".o-grid .o-composer")?.focus(),
  });
  const addon = installAddon({ ...shipped, file, desk: deskAt(pages), usedBefore: true, properties });
  addon.open();
  showHelp(addon.customFunctions);

  const { model } = file;
  watchHand(file, (edit) => {
    addon.edited(edit);
    showToasts();
  });
  const keep = () =>
    storage.keep({
      breakthroughWorkbench: STORED_VERSION,
      file: file.toJSON(),
      properties: Object.fromEntries(properties),
    });
  const saving = startSaving(model, keep, (state) => {
    part("state").textContent = state;
  });
  drawChartsAsAsked(model);
  tidyMenus(
    fileCommands(shipped, async (next) => {
      await saving.now();
      await storage.keep(next);
      location.reload();
    }),
  );
  addMenus(addon, showToasts);
  followTabLinks(part("grid"), model);

  part("name").textContent = file.name;
  document.title = `${file.name} – Breakthrough Team Tracker`;
  part("about").addEventListener("click", () => void explain());
  await mount(Spreadsheet, part("grid"), {
    templates: xml,
    props: {
      model,
      notifyUser: ({ text }) => void tell("", String(text)),
      raiseError: (text, then) => void tell("There was a problem", text).then(then),
      askConfirmation: (text, confirm, cancel) => {
        const buttons = [
          ["ok", "OK"],
          ["cancel", "Cancel"],
        ] as const;
        void show({ title: "", text: [text], buttons }).then((pressed) =>
          pressed === "ok" ? confirm() : cancel?.(),
        );
      },
    },
  });
  keepCaret();
  Reflect.set(window, "workbench", consoleOf(file, saving.now));
  part("waiting").remove();
}

open().catch((error: unknown) => {
  const text = error instanceof Error ? error.message : String(error);
  part("waiting").replaceChildren(
    element("h2", { text: "The workbook cannot be opened" }),
    element("p", { text }),
  );
  console.error(error);
});
