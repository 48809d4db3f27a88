import { shapeOf } from "./align/shape.ts";
import { type Block, blocksOf, type Written } from "./blocks.ts";
import { type Formula, type Rendering, render, sameFormula, sameOpening } from "./formula.ts";
import { kindOf, type TabKey } from "./reference.ts";
import { BLANK, type Content, type TabDescription, type Value } from "./tab.ts";

/** What a cell of the file holds: its computed value, and its formula or "". */
export interface HeldCell {
  readonly value: Value;
  readonly formula: string;
}

/** A tab as it stands in the file, cell by cell. */
export type Held = readonly (readonly HeldCell[])[];

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

export const NOTHING: HeldCell = { value: BLANK, formula: "" };

/** The text of a cell, its column counted from 1; "" for anything else. */
export function textAt(line: readonly HeldCell[] | undefined, column: number): string {
  const value = line?.[column - 1]?.value;
  return value?.kind === "text" ? value.text : "";
}

export const isFilled = ({ value, formula }: HeldCell): boolean => formula !== "" || value.kind !== "blank";

const isBlank = (cell: HeldCell): boolean => !isFilled(cell);

/**
 * Whether people inserted, moved or deleted rows or columns, so that our own labels no longer stand where they are
 * described. Such a tab still computes, because Sheets moved its formulas along; writing to it would put our cells on
 * top of theirs.
 */
export function isMoved(
  description: TabDescription,
  held: Held,
  weeksInFile: number = description.weekRows,
): boolean {
  if (held.every((line) => line.every(isBlank))) return false;
  // The columns of a student grid that a longer plan needs are still to be inserted.
  const toCome = description.kind === "grid" ? Math.max(0, description.weekRows - weeksInFile) : 0;
  const isNarrower =
    (description.kind === "team" || description.kind === "grid") &&
    (held[0]?.length ?? 0) < (description.contents[0]?.length ?? 0) - toCome;
  if (isNarrower) return true;
  return description.contents.some((line, row) =>
    line.some((content, column) => {
      if (content.kind !== "constant" || content.value.kind !== "text") return false;
      const { text } = content.value;
      const cell = held[row]?.[column];
      if (cell === undefined || (cell.value.kind === "text" && cell.value.text === text)) return false;
      return standsIn(held, row, column, text);
    }),
  );
}

/** Whether a label stands elsewhere in its own column or row: it was pushed along, and nobody typed over it. */
function standsIn(held: Held, row: number, column: number, text: string): boolean {
  const says = (cell: HeldCell | undefined) => cell?.value.kind === "text" && cell.value.text === text;
  return held.some((line) => says(line[column])) || (held[row] ?? []).some(says);
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

export function sameValue(one: Value, other: Value): boolean {
  switch (one.kind) {
    case "blank":
      return other.kind === "blank";
    case "text":
      return other.kind === "text" && other.text === one.text;
    case "number":
      return other.kind === "number" && other.number === one.number;
    case "flag":
      return other.kind === "flag" && other.flag === one.flag;
    case "day":
      return other.kind === "day" && other.day === one.day;
  }
}
