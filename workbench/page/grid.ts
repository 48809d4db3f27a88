import { type Model, Spreadsheet } from "@odoo/o-spreadsheet";
import { mount } from "@odoo/owl";
import { drawChartsAsAsked } from "./chart-looks.ts";
import { drawHiddenSources } from "./chart-sources.ts";
import { show, tell } from "./dialog.ts";
import { growRows } from "./growing-rows.ts";
import { keepKeyboard } from "./keyboard.ts";
import { addTabLinks, followTabLinks } from "./tab-links.ts";
import { undoAll } from "./undo.ts";

/** Teaches the engine what Sheets does and it does not. Called once, before the first workbook is opened. */
export function prepareEngine(): void {
  drawHiddenSources();
  growRows();
  undoAll();
  addTabLinks();
}

async function confirmed(text: string, confirm: () => void, cancel?: () => void): Promise<void> {
  const buttons = [
    ["ok", "OK"],
    ["cancel", "Cancel"],
  ] as const;
  if ((await show({ title: "", text: [text], buttons })) === "ok") confirm();
  else cancel?.();
}

/**
 * Shows a workbook with tabs, formula bar and menus.
 *
 * @param templates the engine's templates, as XML
 */
export async function showGrid(model: Model, place: HTMLElement, templates: string): Promise<void> {
  drawChartsAsAsked(model);
  followTabLinks(place, model);
  const spreadsheet = await mount(Spreadsheet, place, {
    templates,
    props: {
      model,
      notifyUser: ({ text }) => void tell("", String(text)),
      raiseError: (text, then) => void tell("There was a problem", text).then(then),
      askConfirmation: (text, confirm, cancel) => void confirmed(text, confirm, cancel),
    },
  });
  keepKeyboard({
    focus: () => spreadsheet.focusGrid(),
    startEditing: (text) => spreadsheet.env.startCellEdition(text),
  });
}
