import { type Change, planTab, planTabs } from "../workbook/change.ts";
import { describe, type Registers } from "../workbook/describe.ts";
import type { Rendering } from "../workbook/formula.ts";
import { type Held, isMoved } from "../workbook/plan.ts";
import type { TabKey } from "../workbook/reference.ts";
import type { TabDescription } from "../workbook/tab.ts";
import { DECIMAL_SETTING } from "../workbook/tabs/settings.ts";
import { looksOf } from "../workbook/tag.ts";
import type { Book, Survey } from "./book.ts";
import { settingPlace } from "./cohort-from-cells.ts";

/**
 * How far mending goes: "everything" compares and dresses every tab; "what joins" leaves out the tabs of teams that are
 * whole already and take nothing in, so that adding one team to a hundred costs little more than adding it to six.
 */
export type Reach = "everything" | "what joins";

export type Mended =
  | { readonly kind: "mended"; readonly changes: readonly Change[] }
  /** Nothing was changed: these tabs' rows or columns are not where the tracker put them. */
  | { readonly kind: "moved"; readonly names: readonly string[] };

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
  const described = describe(registers);
  const before = book.survey();
  const held = readTabs(book, described, before, { reach, touched });
  const moved = described
    .filter(({ key }) => held.moved.has(key))
    .map(({ key }) => before.tabs.get(key)?.name ?? key);
  if (moved.length > 0) return { kind: "moved", names: moved };

  const tabs = planTabs(described, before.tabs);
  book.apply(tabs, { separator: ",", tabs: before.tabs });
  const survey = book.survey();
  // What was inserted moves the addresses in formulas of every tab.
  if (tabs.some(({ kind }) => kind === "insert rows" || kind === "insert columns")) {
    for (const key of held.cells.keys()) held.cells.set(key, book.read(key));
  }
  const plan = (description: TabDescription, rendering: Rendering): readonly Change[] => {
    const { key } = description;
    if (held.whole.has(key)) return [];
    const tab = { held: held.cells.get(key) ?? null, looks: survey.tabs.get(key)?.looks ?? "" };
    return planTab(description, tab, rendering, reach === "everything" ? "all" : "outdated");
  };
  const { cohort, others, roster } = apart(described);
  // The Cohort tab comes first: its formulas have no separators, and it shows the number that tells them.
  const unseparated: Rendering = { separator: ",", tabs: survey.tabs };
  const settings = plan(cohort, unseparated);
  book.apply(settings, unseparated);
  const place = settingPlace(held.cells.get("cohort") ?? [], DECIMAL_SETTING);
  const rendering = { separator: book.separator("cohort", place), tabs: survey.tabs };
  // The roster comes last: a team that stands there has its tab and its rows on the other tabs.
  const contents = [...others, roster].flatMap((description) => plan(description, rendering));
  book.apply(contents, rendering);
  return { kind: "mended", changes: [...tabs, ...settings, ...contents] };
}

interface Looked {
  readonly cells: Map<TabKey, Held>;
  readonly whole: ReadonlySet<TabKey>;
  readonly moved: ReadonlySet<TabKey>;
}

/** Looks at every tab that is in the file, as closely as the reach asks for. */
function readTabs(
  book: Book,
  described: readonly TabDescription[],
  survey: Survey,
  { reach, touched }: { readonly reach: Reach; readonly touched: readonly TabKey[] },
): Looked {
  const cells = new Map<TabKey, Held>();
  const whole = new Set<TabKey>();
  const moved = new Set<TabKey>();
  for (const description of described) {
    const { key } = description;
    const tab = survey.tabs.get(key);
    if (tab === undefined) continue;
    const isLeft = reach === "what joins" && !touched.includes(key);
    if (isLeft && isWhole(description, tab.looks) && hasItsSize(book, description)) {
      whole.add(key);
      continue;
    }
    const held = book.read(key);
    cells.set(key, held);
    if (!isMoved(description, held)) continue;
    // Settings are found by their labels wherever they stand, so that this tab needs no writing.
    (description.kind === "cohort" ? whole : moved).add(key);
  }
  return { cells, whole, moved };
}

/** A tab is dressed last: with its present looks it has all its cells. Only a team's tab stays as it is when others join. */
function isWhole(description: TabDescription, looks: string): boolean {
  const takesIn = description.contents.some((line) => line.some(({ kind }) => kind === "seed"));
  return description.kind === "team" && !takesIn && looks === looksOf(description);
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
  `Nothing was changed. On ${names.join(", ")} rows or columns were inserted, moved or deleted; undo that and try again.`;
