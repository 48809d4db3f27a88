import { straightened } from "../../workbook/align/align-tab.ts";
import { blocksAt, type PlacedCell } from "../../workbook/blocks.ts";
import type { Change } from "../../workbook/change.ts";
import type { Registers } from "../../workbook/describe.ts";
import type { Held } from "../../workbook/held.ts";
import { isMoved } from "../../workbook/moved.ts";
import type { TabKey } from "../../workbook/reference.ts";
import { FIRST_ROW, type RegisterColumn, registerCanvas } from "../../workbook/register.ts";
import type { TabDescription } from "../../workbook/tab.ts";
import { BRIGHT_SPOT_COLUMNS } from "../../workbook/tabs/bright-spots.ts";
import { chartersTab } from "../../workbook/tabs/charters.ts";
import { DATA_COLUMNS } from "../../workbook/tabs/data-columns.ts";
import { DIGEST_COLUMNS } from "../../workbook/tabs/digests.ts";
import { functionsTab } from "../../workbook/tabs/functions/functions-tab.ts";
import { journalTab } from "../../workbook/tabs/journal.ts";
import { MEMBER_COLUMNS } from "../../workbook/tabs/members.ts";
import { PLAN_COLUMNS } from "../../workbook/tabs/plans.ts";
import { TEAM_COLUMNS } from "../../workbook/tabs/teams.ts";
import { isGrown } from "../../workbook/tag.ts";
import type { Book } from "../book.ts";
import { described, isAside } from "../look.ts";
import { cohortColumns, cohortTable } from "../registers/cohort-columns.ts";

const PLAIN: readonly (readonly [TabKey, readonly RegisterColumn<string>[]])[] = [
  ["teams", TEAM_COLUMNS],
  ["members", MEMBER_COLUMNS],
  ["brightSpots", BRIGHT_SPOT_COLUMNS],
  ["plans", PLAN_COLUMNS],
  ["data", DATA_COLUMNS],
  ["digests", DIGEST_COLUMNS],
];

type Described = TabDescription | Pick<TabDescription, "key" | "contents">;

/** Rows and columns that are to be brought back, and the tab that they are on, by its name. */
export interface Astray {
  readonly name: string;
  readonly changes: readonly Change[];
}

/** The tables that tell of teams, whose columns have to stand in their places before anything can be read. */
export const tables = (): readonly Described[] => [
  cohortTable(),
  ...PLAIN.map(([key, columns]) => ({ key, contents: registerCanvas(columns, 0).contents })),
  // Formulas in any of their rows tell columns, too.
  ...[journalTab(0), chartersTab([FIRST_ROW])].map(({ key, contents }) => ({ key, contents })),
];

/** The tab of function examples: all of it is ours. */
export const examples = (): readonly TabDescription[] => [functionsTab(",")];

/**
 * The tabs with rows or columns of their own: those of teams, and the rollup. Where a plan is longer than its tab, that
 * is brought back to what it is before it grows.
 */
export function teamsTabs(book: Book, registers: Registers): readonly TabDescription[] {
  const { tabs } = book.survey();
  const isOwn = ({ kind }: TabDescription) => kind === "rollup" || kind === "team" || kind === "grid";
  // A run that was stopped has inserted rows, and not written them yet: a row without labels is no stranger's there.
  return described(book, ungrown(registers)).filter(
    (tab) => isOwn(tab) && !isGrown(tabs.get(tab.key)?.looks ?? ""),
  );
}

/** The teams with plans that have room on their tabs. */
const ungrown = (registers: Registers): Registers => ({
  ...registers,
  cohort: { ...registers.cohort, breaks: [] },
  teams: registers.teams.map((entry) => {
    if (entry.weekRows === 0) return entry;
    const { goal } = entry.team;
    const weeks = Math.min(goal.weeks, entry.weekRows, entry.grid?.weeks ?? goal.weeks);
    return { ...entry, team: { ...entry.team, goal: { ...goal, weeks } } };
  }),
});

/** What people inserted, deleted or dragged on some tabs. */
export interface LookedAlong {
  /** The tabs as they stand now. */
  readonly cells: ReadonlyMap<TabKey, Held>;
  readonly astray: readonly Astray[];
  /** A sentence on each tab of which it cannot be told which line is which: nothing can be mended before it can. */
  readonly untold: readonly string[];
  /** The same on tabs on which no other depends: they are left as they are, and all others are mended. */
  readonly left: ReadonlyMap<TabKey, string>;
}

/** Finds what is to be brought back; changes nothing. */
export function lookAlong(book: Book, tabs: readonly Described[]): LookedAlong {
  const cells = new Map<TabKey, Held>();
  const astray: Astray[] = [];
  const untold: string[] = [];
  const left = new Map<TabKey, string>();
  for (const tab of tabs) {
    const present = book.survey().tabs.get(tab.key);
    // A tab that was made and never dressed is for mending.
    if (present === undefined || present.looks === "") continue;
    const { name, weekRows } = present;
    const held = book.read(tab.key);
    cells.set(tab.key, held);
    const found = tab.key === "cohort" ? cohortColumns(held) : straightened(tab, held);
    const isUntold = found.kind === "untold" || ("kind" in tab && isMoved(tab, found.after, weekRows));
    if (isUntold) {
      const said = untoldInWords(name, found.kind === "untold" ? found.twin : null);
      if (isAside(tab.key)) left.set(tab.key, said);
      else untold.push(said);
    } else if (found.changes.length > 0) astray.push({ name, changes: found.changes });
  }
  return { cells, astray, untold, left };
}

const untoldInWords = (name: string, twin: string | null): string =>
  twin === null
    ? `On ${name} it cannot be told which rows and columns are the tracker’s: headers are gone, and others were inserted, deleted or moved. Nothing was changed there. Type the headers back, each over its own column. Or undo the rest: move your own rows and columns to another tab, and insert an empty one where one was deleted. Then choose Repair again.`
    : `On ${name} two columns are headed “${twin}”, and it cannot be told which is the tracker’s. Nothing was changed there. Give your own another header, then choose Repair again.`;

/** Brings rows and columns back to their places; nothing that stands in them is changed or taken away. */
export function align(book: Book, { astray }: LookedAlong): readonly Change[] {
  const changes = astray.flatMap((tab) => tab.changes);
  book.apply(changes);
  return changes;
}

/** Writes the headers of tables where they were typed over or have just come back: teams are read by them. */
export function restoreHeaders(book: Book, looked: LookedAlong): readonly Change[] {
  const changes = lostHeaders(book, looked).flatMap((lost) => lost.changes);
  book.apply(changes);
  return changes;
}

/** Finds tables of which people typed over a header; changes nothing. */
export function lostHeaders(book: Book, { left }: LookedAlong): readonly Astray[] {
  const { tabs } = book.survey();
  return tables().flatMap(({ key, contents }): readonly Astray[] => {
    const present = tabs.get(key);
    if (present === undefined || present.looks === "" || left.has(key)) return [];
    const [held = []] = book.read(key);
    const cells = (contents[0] ?? []).flatMap((content, index): readonly PlacedCell[] => {
      if (content.kind !== "constant" || content.value.kind !== "text") return [];
      const value = held[index]?.value;
      const stands = value?.kind === "text" && value.text === content.value.text;
      return stands ? [] : [{ row: 1, column: index + 1, written: content.value }];
    });
    if (cells.length === 0) return [];
    return [{ name: present.name, changes: [{ kind: "write", key, blocks: blocksAt(cells) }] }];
  });
}
