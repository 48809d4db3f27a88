import { shapeOf } from "./align/shape.ts";
import { type Block, blocksOf, type Written } from "./blocks.ts";
import { type Formula, type Rendering, render, sameFormula, sameOpening } from "./formula.ts";
import { type Held, type HeldCell, isBlank, NOTHING } from "./held.ts";
import { kindOf, type TabKey } from "./reference.ts";
import type { Content, TabDescription } from "./tab.ts";
import { BLANK, sameValue } from "./value.ts";

/** The cells of a new, empty tab: one block, so that one call writes it. */
export function firstBlock(description: TabDescription, rendering: Rendering): Block {
  const cells = description.contents.map((line) =>
    line.map((content) => written(content, description.key, rendering)),
  );
  return { top: 1, left: 1, cells };
}

function written(content: Content, tab: TabKey, rendering: Rendering): Written {
  switch (content.kind) {
    case "open":
    case "vacated":
    case "stray":
      return BLANK;
    case "constant":
    case "seed":
      return content.value;
    case "formula":
      return { kind: "formula text", text: rendered(content, tab, rendering) };
    case "default":
      return { kind: "formula text", text: rendered(content.formula, tab, rendering) };
  }
}

function rendered(formula: Formula, tab: TabKey, rendering: Rendering): string {
  const text = render(formula, tab, rendering);
  if (text === null) throw new Error(`A formula on ${tab} points at a tab that is not in the file.`);
  return text;
}

/** The cells in which a tab differs from its description, as few blocks as they make; none where nothing does. */
export function changedBlocks(
  description: TabDescription,
  held: Held,
  rendering: Rendering,
): readonly Block[] {
  const changes = description.contents.map((line, row) => {
    const cells = line.map((_, column) => held[row]?.[column] ?? NOTHING);
    const changed = line.map((content, column) => {
      const wanted = written(content, description.key, rendering);
      const cell = cells[column] ?? NOTHING;
      return isStale(content, cell, description.key, rendering) || differs(content, wanted, cell)
        ? wanted
        : null;
    });
    return whole(changed, line, cells);
  });
  return blocksOf(changes);
}

/** With the blanks that were seeded between the changes of a row: a run that stops leaves all of the row or nothing. */
function whole(
  changed: readonly (Written | null)[],
  line: readonly Content[],
  cells: readonly HeldCell[],
): readonly (Written | null)[] {
  if (changed.every((change) => change === null)) return changed;
  return changed.map((change, column) => {
    const isBlankSeed = line[column]?.kind === "seed" && isBlank(cells[column] ?? NOTHING);
    return change === null && isBlankSeed ? BLANK : change;
  });
}

/** Whether a cell holds what we left there. */
function isStale(content: Content, cell: HeldCell, tab: TabKey, rendering: Rendering): boolean {
  if (content.kind === "vacated") return isForm(content.formula, cell, tab, rendering);
  return content.kind === "stray" && content.shapes.has(shapeOf(cell.formula));
}

/** Whether a cell holds a formula of ours, in this form or an older one, of this team or another. */
function isForm(formula: Formula, cell: HeldCell, tab: TabKey, rendering: Rendering): boolean {
  if (cell.formula === "") return false;
  const teams = [...rendering.tabs].flatMap(([key, { name }]) => (kindOf(key) === "team" ? [name] : []));
  // The longest first: one name may end in another.
  const names = [...teams, GONE].sort((one, other) => other.length - one.length);
  return sameOpening(rendered(formula, tab, rendering), cell.formula, names);
}

/** What a formula says in place of a tab that was deleted. */
const GONE = "#REF";

function differs(content: Content, wanted: Written, cell: HeldCell): boolean {
  switch (content.kind) {
    case "open":
    case "vacated":
    case "stray":
      return false;
    case "seed":
      return isBlank(cell) && wanted.kind !== "blank";
    case "constant":
      return cell.formula !== "" || !sameValue(content.value, cell.value);
    case "formula":
      return wanted.kind === "formula text" && !sameFormula(wanted.text, cell.formula);
    case "default": {
      if (wanted.kind !== "formula text") return false;
      // A formula that begins in other words is one that a person typed.
      const isOurs = isBlank(cell) || (cell.formula !== "" && sameOpening(wanted.text, cell.formula));
      return isOurs && !sameFormula(wanted.text, cell.formula);
    }
  }
}
