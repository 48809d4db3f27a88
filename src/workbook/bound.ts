import type { Change } from "./change.ts";
import { pointedAt, type Rendering, render, sameFormula } from "./formula.ts";
import { type Held, type HeldCell, NOTHING } from "./held.ts";
import type { TabKey } from "./reference.ts";
import type { Content, TabDescription } from "./tab.ts";
import type { FactKey } from "./tabs/team/fact-keys.ts";

/** Tabs as they are held, and the tabs at which some of their formulas are to point once more. */
export interface Bound {
  readonly cells: ReadonlyMap<TabKey, Held>;
  /** By the tab that was made anew: the tabs on which these formulas stand. */
  readonly awaited: ReadonlyMap<TabKey, ReadonlySet<TabKey>>;
}

/**
 * Leaves out of what is held the formulas that point at a tab which was made after them. Sheets binds a formula to its
 * tabs when it is written: where one was deleted and made anew, the text is right, the cell says #REF!, and it stays so
 * until the formula is written again. A team's tab that does not find its row on Teams has lost them all.
 */
export function boundOnly(
  descriptions: readonly TabDescription[],
  cells: ReadonlyMap<TabKey, Held>,
  rendering: Rendering,
  isNew: (tab: TabKey) => boolean,
): Bound {
  const awaited = new Map<TabKey, Set<TabKey>>();
  const isAnyLost = () => [...cells.values()].some((held) => held.some(tellsNoRow));
  if (!descriptions.some(({ key }) => isNew(key)) && !isAnyLost()) return { cells, awaited };
  const bound = new Map(cells);
  for (const { key, contents } of descriptions) {
    const isLost = cells.get(key)?.some(tellsNoRow) === true;
    const leftOut = (content: Content | undefined, cell: HeldCell): HeldCell => {
      const formula = content?.kind === "default" ? content.formula : content;
      if (formula?.kind !== "formula" || cell.formula === "") return cell;
      const tabs = pointedAt(formula).filter((tab) => tab !== key && (isLost || isNew(tab)));
      if (tabs.length === 0 || !sameFormula(render(formula, key, rendering) ?? "", cell.formula)) return cell;
      for (const tab of tabs.filter(isNew)) awaited.set(tab, (awaited.get(tab) ?? new Set()).add(key));
      return NOTHING;
    };
    const held = cells
      .get(key)
      ?.map((line, row) => line.map((cell, at) => leftOut(contents[row]?.[at], cell)));
    if (held !== undefined) bound.set(key, held);
  }
  return { cells: bound, awaited };
}

/** Sets apart what is to come last: a tab that is dressed is not known as new any more, and formulas may wait for it. */
export function dressedLast(changes: readonly Change[], awaited: Bound["awaited"]) {
  const isLast = (change: Change) => change.kind === "dress" && awaited.has(change.description.key);
  return { first: changes.filter((change) => !isLast(change)), last: changes.filter(isLast) };
}

const ROW: FactKey = "row on Teams";

const tellsNoRow = (line: readonly HeldCell[]): boolean =>
  line.some(({ value }, at) => {
    const beside = line[at + 1]?.value;
    return value.kind === "text" && value.text === ROW && beside?.kind === "number" && beside.number === 0;
  });
