import type { Model } from "@odoo/o-spreadsheet";

/** How long edits rest before they are stored, in milliseconds: a run of typing is one writing. */
const rest = 250;

/** Stores the workbook after each change, one writing at a time. */
export interface Saving {
  /** Stores what is not stored yet, and waits for it. */
  readonly now: () => Promise<void>;
}

/**
 * @param keep stores the workbook as it is at the call
 * @param say tells the person how it stands
 */
export function startSaving(model: Model, keep: () => Promise<void>, say: (state: string) => void): Saving {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let writing = Promise.resolve();
  let unsaved = false;
  const write = () => {
    clearTimeout(timer);
    timer = undefined;
    writing = writing.then(async () => {
      try {
        await keep();
        unsaved = timer !== undefined;
        say("");
      } catch (error) {
        say(`Not saved: ${error instanceof Error ? error.message : String(error)}`);
      }
    });
    return writing;
  };
  model.on("update", {}, () => {
    unsaved = true;
    clearTimeout(timer);
    timer = setTimeout(write, rest);
  });
  window.addEventListener("beforeunload", (event) => {
    if (unsaved) event.preventDefault();
  });
  return { now: write };
}
