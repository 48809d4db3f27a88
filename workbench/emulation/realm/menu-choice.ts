import type { MenuEntry } from "../services/menu.ts";

/**
 * The function behind a menu item that a person clicks.
 *
 * @param captions the way to it, from the menu's caption through its submenus
 * @throws if there is no such item, saying what there is
 */
export function functionBehind(entries: readonly MenuEntry[], captions: readonly string[]): string {
  const [caption, ...rest] = captions;
  for (const entry of entries) {
    if (entry.kind === "separator" || entry.caption !== caption) continue;
    if (entry.kind === "menu") return functionBehind(entry.entries, rest);
    if (rest.length === 0) return entry.runs;
  }
  const there = entries.flatMap((entry) => (entry.kind === "separator" ? [] : `"${entry.caption}"`));
  throw new Error(`No menu item "${caption ?? ""}"; there is ${there.join(", ") || "none"}.`);
}
