import { isHalfArchived } from "../workbook/archive.ts";
import { boundOnly } from "../workbook/bound.ts";
import { type Change, planTab, planTabs } from "../workbook/change.ts";
import { describe, type Registers } from "../workbook/describe.ts";
import type { Rendering } from "../workbook/formula.ts";
import { type Held, isMoved } from "../workbook/plan.ts";
import { pointers } from "../workbook/pointers.ts";
import type { TabKey } from "../workbook/reference.ts";
import type { TabDescription } from "../workbook/tab.ts";
import { PROVISIONAL } from "../workbook/tab-name.ts";
import { DECIMAL_SETTING } from "../workbook/tabs/settings.ts";
import { isGrown, looksOf } from "../workbook/tag.ts";
import type { Book, Survey } from "./book.ts";
import { settingPlace } from "./cohort-from-cells.ts";

/**
 * How far mending goes: "everything" compares and dresses every tab; "what joins" leaves out the tabs of teams that are
 * whole already and take nothing in, so that adding one team to a hundred costs little more than adding it to six.
 */
export type Reach = "everything" | "what joins";

export type Mended = { readonly kind: "mended"; readonly changes: readonly Change[] } | Moved;

/** Nothing was changed: these tabs' rows or columns are not where the tracker put them. */
export interface Moved {
  readonly kind: "moved";
  /** None where the cycle is archived in part: its tabs are not to come back. */
  readonly names: readonly string[];
}

/**
 * Brings the workbook to what its registers describe. Set-up, adding a team, Repair and upgrade are this one path; on
 * a workbook that is right it changes nothing, and before it changes anything it has looked at every tab. Tabs that
 * were just touched are compared whatever the reach.
 */
export function mend(
  book: Book,
  registers: Registers,
  reach: Reach,
  touched: readonly TabKey[] = [],
): Mended {
  const looked = look(book, registers, reach, touched);
  return looked.kind === "moved" ? looked : bring(book, registers, looked);
}

/** The tabs that are in the file, as they were when they were looked at. */
export interface Looked {
  readonly kind: "looked";
  readonly reach: Reach;
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
    if (isGrown(tab.looks) || !isMoved(description, held, tab.weekRows)) continue;
    // Settings are found by their labels wherever they stand, so that this tab needs no writing.
    if (description.kind === "cohort") whole.add(key);
    else moved.push(tab.name);
  }
  return moved.length > 0 ? { kind: "moved", names: moved } : { kind: "looked", reach, cells, whole };
}

/** Makes the tabs that are missing, and writes and dresses those that differ from what the registers describe. */
export function bring(book: Book, registers: Registers, looked: Looked): Extract<Mended, { kind: "mended" }> {
  const descriptions = described(book, registers);
  const present = new Map(looked.cells);
  const tabs = planTabs(descriptions, book.survey().tabs);
  book.apply(tabs);
  const survey = book.survey();
  // What was inserted moves the addresses in formulas of every tab.
  if (tabs.some(({ kind }) => kind === "insert rows" || kind === "insert columns")) {
    for (const key of present.keys()) present.set(key, book.read(key));
  }
  // The Cohort tab comes first: its formulas have no separators, and it shows the number that tells them.
  const unseparated: Rendering = { separator: ",", tabs: survey.tabs };
  const isNew = (key: TabKey) => looked.anew?.has(key) === true || !isDressed(survey.tabs.get(key));
  const { cells, awaited } = boundOnly(descriptions, present, unseparated, isNew);
  const plan = (description: TabDescription, rendering: Rendering): readonly Change[] => {
    const { key } = description;
    if (looked.whole.has(key)) return [];
    const tab = { held: cells.get(key) ?? null, looks: survey.tabs.get(key)?.looks ?? "" };
    return planTab(description, tab, rendering, looked.reach === "everything" ? "all" : "outdated");
  };
  const { cohort, others, roster } = apart(descriptions);
  // A tab that is dressed is no longer known as a new one: first come all the formulas that point at it.
  const isLast = (change: Change) => change.kind === "dress" && awaited.has(change.description.key);
  const settings = plan(cohort, unseparated);
  book.apply(settings.filter((change) => !isLast(change)));
  const separator = looked.separator ?? separatorOf(book, cells.get("cohort") ?? []);
  const rendering: Rendering = { separator, tabs: survey.tabs };
  // The roster comes last: a team that stands there has its rows on the other tabs.
  const contents = [...others, roster].flatMap((description) => plan(description, rendering));
  const all = [...settings, ...contents];
  book.apply([...contents.filter((change) => !isLast(change)), ...all.filter(isLast)]);
  return { kind: "mended", changes: [...tabs, ...all] };
}

export const isDressed = (tab: { readonly looks: string } | undefined): boolean =>
  tab !== undefined && tab.looks !== "";

/** The separator of arguments in this file's formulas, which a setting on the Cohort tab shows. */
export const separatorOf = (book: Book, cohort: Held): Rendering["separator"] =>
  book.separator("cohort", settingPlace(cohort, DECIMAL_SETTING));

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

function apart(described: readonly TabDescription[]) {
  const cohort = described.find(({ kind }) => kind === "cohort");
  const roster = described.find(({ kind }) => kind === "teams");
  if (cohort === undefined || roster === undefined) {
    throw new Error("The description of the workbook lacks the Cohort tab or the Teams tab.");
  }
  const others = described.filter((description) => description !== cohort && description !== roster);
  return { cohort, others, roster };
}

/** What to say of tabs that were left alone, and everything with them. */
export const movedInWords = (names: readonly string[]): string =>
  names.length === 0
    ? "Nothing was changed. Some tabs of this cycle are archived already: open the sidebar and start the next cycle, and it goes on where it stopped."
    : `Nothing was changed. On ${names.join(", ")} rows or columns were inserted, moved or deleted. Undo that, or choose Repair in the menu, and try again.`;
