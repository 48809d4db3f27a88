import { pointedAt, type Rendering, render, sameFormula } from "./formula.ts";
import type { Held } from "./held.ts";
import type { TabKey } from "./reference.ts";
import type { TabDescription } from "./tab.ts";

/**
 * The tabs at which a tab's formulas point: `true` where all of them point at the cells that are described. Sheets moves
 * addresses along with the cells, so that these stand where they were put, and nobody need look.
 */
export function pointers(
  description: TabDescription,
  held: Held,
  rendering: Rendering,
): ReadonlyMap<TabKey, boolean> {
  const found = new Map<TabKey, boolean>();
  description.contents.forEach((line, row) => {
    line.forEach((content, column) => {
      if (content.kind !== "formula") return;
      const tabs = pointedAt(content).filter((tab) => tab !== description.key);
      if (tabs.length === 0) return;
      const text = render(content, description.key, rendering);
      const isRight = text !== null && sameFormula(text, held[row]?.[column]?.formula ?? "");
      for (const tab of tabs) found.set(tab, isRight && (found.get(tab) ?? true));
    });
  });
  return found;
}
