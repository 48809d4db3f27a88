import { straightened } from "../workbook/align/align-tab.ts";
import { isHalfArchived } from "../workbook/archive.ts";
import { describe, type Registers } from "../workbook/describe.ts";
import type { Rendering } from "../workbook/formula.ts";
import type { Held } from "../workbook/held.ts";
import { isMoved } from "../workbook/moved.ts";
import { pointers } from "../workbook/pointers.ts";
import type { TabKey } from "../workbook/reference.ts";
import type { TabDescription } from "../workbook/tab.ts";
import { PROVISIONAL } from "../workbook/tab-name.ts";
import { isGrown, looksOf } from "../workbook/tag.ts";
import { type Book, isDressed, type Survey } from "./book.ts";
import { isUpright } from "./registers/cohort-columns.ts";

/**
 * How far a look goes: "everything" reads every tab; "what joins" leaves out the tabs of teams that are whole already
 * and take nothing in, so that adding one team to a hundred costs little more than adding it to six.
 */
export type Reach = "everything" | "what joins";

/** Nothing was changed: these tabs' rows or columns are not where the tracker put them. */
export interface Moved {
  readonly kind: "moved";
  /** None where the cycle is archived in part: its tabs are not to come back. */
  readonly names: readonly string[];
}

/** The tabs that are in the file, as they were when they were looked at. */
export interface Looked {
  readonly kind: "looked";
  readonly cells: ReadonlyMap<TabKey, Held>;
  /** The tabs that need no comparing. */
  readonly whole: ReadonlySet<TabKey>;
  /** Tabs that this run has made and dressed already: formulas that stand are to point at them once more. */
  readonly anew?: ReadonlySet<TabKey>;
  /** How formulas separate their arguments, where that was read: to read it after a write would cost a flush. */
  readonly separator?: Rendering["separator"];
}

/** Looks at every tab that is in the file, as closely as the reach asks for; changes nothing. */
export function look(
  book: Book,
  registers: Registers,
  reach: Reach,
  touched: readonly TabKey[] = [],
): Looked | Moved {
  const { tabs } = book.survey();
  if (isHalfArchived(tabs.keys(), registers.cohort.cycle)) return { kind: "moved", names: [] };
  const cells = new Map<TabKey, Held>();
  const whole = new Set<TabKey>();
  const moved: string[] = [];
  const read = (key: TabKey): Held => {
    const held = cells.get(key) ?? book.read(key);
    cells.set(key, held);
    return held;
  };
  const descriptions = described(book, registers);
  // Formulas that point at a tab which is to be made are written once more, wherever they stand.
  const areAllThere = descriptions.every(
    ({ key, kind }) => kind === "team" || kind === "grid" || isDressed(tabs.get(key)),
  );
  const isInPlace = reach === "what joins" ? placesOf(descriptions, tabs, read) : () => false;
  for (const description of descriptions) {
    const { key } = description;
    const tab = tabs.get(key);
    if (tab === undefined) continue;
    const isLeft =
      reach === "what joins" && areAllThere && !touched.includes(key) && hasItsCells(description, tab.looks);
    if (isLeft && (isInPlace(key) || hasItsSize(book, description))) {
      whole.add(key);
      continue;
    }
    const held = read(key);
    // A run that stopped has moved the labels itself, and not written them anew.
    if (isGrown(tab.looks)) continue;
    if (!isAway(description, held, tab.weekRows)) continue;
    if (isAside(key)) whole.add(key);
    else moved.push(tab.name);
  }
  return moved.length > 0 ? { kind: "moved", names: moved } : { kind: "looked", cells, whole };
}

/** Whether a tab tells of what was, or shows examples: no other depends on where its cells stand. */
export const isAside = (key: TabKey): boolean =>
  key === "brightSpots" || key === "digests" || key === "functions";

function isAway(description: TabDescription, held: Held, weekRows: number): boolean {
  if (description.kind === "cohort") return !isUpright(held);
  if (!isAside(description.key)) return isMoved(description, held, weekRows);
  const found = straightened(description, held);
  return found.kind === "untold" || found.changes.length > 0;
}

/** What the registers describe; tabs in the file keep their names, but for one that a stopped run had not named. */
export function described(book: Book, registers: Registers): readonly TabDescription[] {
  const named = [...book.survey().tabs.values()].filter(({ name }) => name !== PROVISIONAL);
  return describe({
    ...registers,
    takenNames: [...registers.takenNames, ...named.map(({ name }) => name)],
    named: new Set(named.map(({ key }) => key)),
  });
}

/** A tab is dressed last: with its present looks it has all its cells. Only a team's tab stays as it is when others join. */
function hasItsCells(description: TabDescription, looks: string): boolean {
  const takesIn = description.contents.some((line) => line.some(({ kind }) => kind === "seed"));
  return description.kind === "team" && !takesIn && looks === looksOf(description);
}

/**
 * Whether the cells of a team's tab stand where they were put, as far as the formulas tell that read them; these are on
 * tabs that are read anyway, so that a hundred teams are looked at without a call.
 */
function placesOf(
  descriptions: readonly TabDescription[],
  tabs: Survey["tabs"],
  read: (key: TabKey) => Held,
): (team: TabKey) => boolean {
  const rendering: Rendering = { separator: ",", tabs };
  const told = descriptions
    .filter(({ key, kind }) => (kind === "data" || kind === "teams") && tabs.has(key))
    .map((description) => pointers(description, read(description.key), rendering));
  return (team) =>
    told.some((each) => each.get(team) === true) && told.every((each) => each.get(team) !== false);
}

/** Rows or columns that people insert or delete change the size, which is quickly told. */
function hasItsSize(book: Book, { key, contents }: TabDescription): boolean {
  const { rows, columns } = book.size(key);
  return rows === contents.length && columns === contents[0]?.length;
}
