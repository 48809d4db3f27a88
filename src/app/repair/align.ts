import { aligned } from "../../workbook/align/align-tab.ts";
import type { Axis } from "../../workbook/align/shifts.ts";
import { blocksAt, type PlacedCell } from "../../workbook/blocks.ts";
import type { Change } from "../../workbook/change.ts";
import type { Registers } from "../../workbook/describe.ts";
import type { TabKey } from "../../workbook/reference.ts";
import { type RegisterColumn, registerCanvas } from "../../workbook/register.ts";
import type { TabDescription } from "../../workbook/tab.ts";
import { BRIGHT_SPOT_COLUMNS } from "../../workbook/tabs/bright-spots.ts";
import { CHARTER_COLUMNS } from "../../workbook/tabs/charters.ts";
import { DATA_COLUMNS } from "../../workbook/tabs/data-columns.ts";
import { DIGEST_COLUMNS } from "../../workbook/tabs/digests.ts";
import { functionsTab } from "../../workbook/tabs/functions/functions-tab.ts";
import { JOURNAL_COLUMNS } from "../../workbook/tabs/journal.ts";
import { MEMBER_COLUMNS } from "../../workbook/tabs/members.ts";
import { PLAN_COLUMNS } from "../../workbook/tabs/plans.ts";
import { TEAM_COLUMNS } from "../../workbook/tabs/teams.ts";
import type { Book } from "../book.ts";
import { described } from "../mend.ts";

const TABLES: readonly (readonly [TabKey, readonly RegisterColumn<string>[]])[] = [
  ["teams", TEAM_COLUMNS],
  ["charters", CHARTER_COLUMNS],
  ["members", MEMBER_COLUMNS],
  ["journal", JOURNAL_COLUMNS],
  ["brightSpots", BRIGHT_SPOT_COLUMNS],
  ["plans", PLAN_COLUMNS],
  ["data", DATA_COLUMNS],
  ["digests", DIGEST_COLUMNS],
];

type Described = Pick<TabDescription, "key" | "contents">;

/** Rows and columns that are to be brought back, and the tab that they are on, by its name. */
export interface Astray {
  readonly name: string;
  readonly changes: readonly Change[];
}

/** The tables that tell of teams, whose columns have to stand in their places before anything can be read. */
export const tables = (): readonly Described[] =>
  TABLES.map(([key, columns]) => ({ key, contents: registerCanvas(columns, 0).contents }));

/** The tab of function examples: all of it is ours. */
export const examples = (): readonly Described[] => [functionsTab(",")];

/** The tabs with rows or columns of their own: those of teams, and the rollup. A plan that grew is for mending. */
export function teamsTabs(book: Book, registers: Registers): readonly Described[] {
  const { tabs } = book.survey();
  const isOwn = ({ kind }: TabDescription) => kind === "rollup" || kind === "team" || kind === "grid";
  return described(book, registers).filter(
    (tab) => isOwn(tab) && tabs.get(tab.key)?.weekRows === tab.weekRows,
  );
}

/** Finds what people inserted, deleted or dragged; changes nothing. */
export function astray(book: Book, tabs: readonly Described[]): readonly Astray[] {
  return tabs.flatMap((tab) => {
    const changes = (["rows", "columns"] as const).flatMap((axis) => found(book, tab, axis));
    const name = book.survey().tabs.get(tab.key)?.name ?? "";
    return changes.length === 0 ? [] : [{ name, changes }];
  });
}

/** Writes the headers of tables where they were typed over or have just come back: teams are read by them. */
export function restoreHeaders(book: Book): readonly Change[] {
  const changes = lostHeaders(book).flatMap((lost) => lost.changes);
  book.apply(changes, { separator: ",", tabs: book.survey().tabs });
  return changes;
}

/** Finds tables of which people typed over a header; changes nothing. */
export function lostHeaders(book: Book): readonly Astray[] {
  const { tabs } = book.survey();
  return tables().flatMap(({ key, contents }): readonly Astray[] => {
    const present = tabs.get(key);
    if (present === undefined || present.looks === "") return [];
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

/** Brings rows and columns back to their places; nothing that stands in them is changed or taken away. */
export function align(book: Book, tabs: readonly Described[]): readonly Change[] {
  return tabs.flatMap((tab) =>
    (["rows", "columns"] as const).flatMap((axis) => {
      const changes = found(book, tab, axis);
      book.apply(changes, { separator: ",", tabs: book.survey().tabs });
      return changes;
    }),
  );
}

function found(book: Book, tab: Described, axis: Axis): readonly Change[] {
  const present = book.survey().tabs.get(tab.key);
  // A tab that was made and never dressed is for mending.
  if (present === undefined || present.looks === "") return [];
  return aligned(tab, book.read(tab.key), axis);
}
