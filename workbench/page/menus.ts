import { registries } from "@odoo/o-spreadsheet";
import type { Addon } from "../emulation/realm/addon.ts";
import type { Menu } from "../emulation/services/menu.ts";
import { tell } from "./dialog.ts";

type Spec = Parameters<typeof registries.topbarMenuRegistry.add>[1];

/** One line of the File menu. */
export interface FileCommand {
  readonly name: string;
  readonly run: () => void;
}

/** Menus of the engine for what Sheets lacks, or what the emulation does not keep. */
const beside: readonly (readonly [item: string, path: readonly string[]])[] = [
  ["print", ["file"]],
  ["settings", ["file"]],
  ["edit_table", ["edit"]],
  ["toggle_pin_panel", ["view"]],
  ["view_irregularity_map", ["view"]],
  ["insert_carousel", ["insert"]],
  ["insert_pivot", ["insert"]],
  ["insert_image", ["insert"]],
  ["insert_table", ["insert"]],
  ["named_range", ["data"]],
  ["pivot_data_sources", ["data"]],
  ["reinsert_dynamic_pivot", ["data"]],
  ["reinsert_static_pivot", ["data"]],
];

const nothing: Spec = { name: "", isVisible: () => false };

export function tidyMenus(fileCommands: readonly FileCommand[]): void {
  const registry = registries.topbarMenuRegistry;
  for (const [item, path] of beside) registry.replaceChild(item, [...path], nothing);
  fileCommands.forEach(({ name, run }, index) => {
    registry.addChild(`workbench_${index}`, ["file"], { name, execute: run, sequence: index });
  });
}

async function chosen(work: () => void): Promise<void> {
  try {
    work();
  } catch (error) {
    await tell("The script failed", error instanceof Error ? error.message : String(error));
  }
}

function linesOf(menu: Menu, choose: (captions: readonly string[]) => void, path: readonly string[]): Spec[] {
  const lines: Spec[] = [];
  for (const [index, entry] of menu.entries.entries()) {
    const last = lines.at(-1);
    if (entry.kind === "separator") {
      if (last) last.separator = true;
      continue;
    }
    const captions = [...path, entry.caption];
    const line = { id: captions.join("/"), name: entry.caption, sequence: index };
    if (entry.kind === "item") lines.push({ ...line, execute: () => choose(captions) });
    else lines.push({ ...line, children: linesOf(entry, choose, captions) });
  }
  return lines;
}

/**
 * Puts the add-on's menus into the bar. Sheets keeps an add-on's menu under Extensions.
 *
 * @param after is called when a command is done
 */
export function addMenus(addon: Addon, after: () => void): void {
  const choose = (captions: readonly string[]) => void chosen(() => addon.choose(...captions)).finally(after);
  addon.menus.forEach((menu, index) => {
    registries.topbarMenuRegistry.add(`addon_${index}`, {
      name: menu.caption,
      sequence: 1000 + index,
      children: linesOf(menu, choose, [menu.caption]),
    });
  });
}
