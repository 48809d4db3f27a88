import { SpreadsheetFile } from "../emulation/engine/file.ts";
import { type Addon, installAddon } from "../emulation/realm/addon.ts";
import { STORED_VERSION, type StoredWorkbook } from "../stored-workbook.ts";
import { deskAt } from "./desk.ts";
import { showHelp } from "./function-help.ts";
import { watchHand } from "./hand.ts";
import type { Shipped } from "./new-workbook.ts";
import { scriptPages } from "./script-pages.ts";
import { toastsOf } from "./toasts.ts";

/** A workbook with the add-on at work in it. */
export interface OpenWorkbook {
  readonly file: SpreadsheetFile;
  readonly addon: Addon;
  /** The workbook as it is now, to be stored. */
  readonly current: () => StoredWorkbook;
  /** Shows what scripts have announced since the last call. */
  readonly showToasts: () => void;
}

/**
 * Opens a stored workbook as a person opens a file in which the add-on is in use.
 *
 * @param frameScript the script that makes `google.script` in the add-on's frames
 * @param sidebar where its sidebar is shown
 */
export function openWorkbook(
  stored: StoredWorkbook,
  shipped: Shipped,
  { frameScript, sidebar }: { readonly frameScript: string; readonly sidebar: HTMLElement },
): OpenWorkbook {
  const file = SpreadsheetFile.fromJSON(stored.file);
  const properties = new Map(Object.entries(stored.properties));
  const showToasts = toastsOf(file);
  const pages = scriptPages(sidebar, {
    frameScript,
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
  watchHand(file, (edit) => {
    addon.edited(edit);
    showToasts();
  });
  const current = (): StoredWorkbook => ({
    breakthroughWorkbench: STORED_VERSION,
    file: file.toJSON(),
    properties: Object.fromEntries(properties),
  });
  return { file, addon, current, showToasts };
}
