import { type Change, planTab, planTabs } from "../workbook/change.ts";
import { describe, type Registers } from "../workbook/describe.ts";
import type { Rendering } from "../workbook/formula.ts";
import { isMoved } from "../workbook/plan.ts";
import type { TabKey } from "../workbook/reference.ts";
import type { TabDescription } from "../workbook/tab.ts";
import { DECIMAL_SETTING, SETTING_VALUE, settingRow } from "../workbook/tabs/settings.ts";
import { looksOf } from "../workbook/tag.ts";
import type { Book, Survey } from "./book.ts";

/**
 * How far mending goes: "everything" compares and dresses every tab; "what joins" leaves out the tabs of teams that are
 * whole already and take nothing in, so that adding one team to a hundred costs no more than adding it to six.
 */
export type Reach = "everything" | "what joins";

export interface Mended {
  readonly changes: readonly Change[];
  /** Names of tabs on which people inserted or moved rows or columns: they were left as they are. */
  readonly leftAlone: readonly string[];
}

/**
 * Brings the workbook to what its registers describe. Set-up, adding a team, Repair and upgrade are this one path; on
 * a workbook that is right it changes nothing.
 */
export function mend(book: Book, registers: Registers, reach: Reach): Mended {
  const described = describe(registers);
  const before = book.survey();
  const tabs = planTabs(described, before.tabs);
  book.apply(tabs, { separator: ",", tabs: before.tabs });
  const survey = tabs.length === 0 ? before : book.survey();
  const touched = touchedTabs(tabs);
  const leftAlone: string[] = [];
  const dressing = reach === "everything" ? "all" : "outdated";
  const plan = (description: TabDescription, rendering: Rendering): readonly Change[] => {
    const { key } = description;
    if (reach === "what joins" && isWhole(description, survey)) return [];
    const held = touched.made.has(key) ? null : book.read(key);
    // The rows that the tracker itself has just inserted move our labels too.
    if (held !== null && !touched.grown.has(key) && isMoved(description, held)) {
      leftAlone.push(survey.tabs.get(key)?.name ?? description.name);
      return [];
    }
    return planTab(description, { held, looks: survey.tabs.get(key)?.looks ?? "" }, rendering, dressing);
  };
  const { cohort, others, roster } = apart(described);
  // The Cohort tab comes first: its formulas have no separators, and it shows the number that tells them.
  const settings = plan(cohort, { separator: ",", tabs: survey.tabs });
  book.apply(settings, { separator: ",", tabs: survey.tabs });
  const rendering = renderingOf(book, survey);
  // The roster comes last: a team that stands there has its tab and its rows on the other tabs.
  const contents = [...others, roster].flatMap((description) => plan(description, rendering));
  book.apply(contents, rendering);
  return { changes: [...tabs, ...settings, ...contents], leftAlone };
}

/** A tab is dressed last: with its present looks it has all its cells. Only a team's tab stays as it is when others join. */
function isWhole(description: TabDescription, { tabs }: Survey): boolean {
  const takesIn = description.contents.some((line) => line.some(({ kind }) => kind === "seed"));
  return description.kind === "team" && !takesIn && tabs.get(description.key)?.looks === looksOf(description);
}

function touchedTabs(changes: readonly Change[]) {
  const made = new Set<TabKey>();
  const grown = new Set<TabKey>();
  for (const change of changes) {
    if (change.kind === "make") made.add(change.description.key);
    if (change.kind === "insert rows") grown.add(change.key);
  }
  return { made, grown };
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

function renderingOf(book: Book, survey: Survey): Rendering {
  return {
    separator: book.separator("cohort", settingRow(DECIMAL_SETTING), SETTING_VALUE),
    tabs: survey.tabs,
  };
}
