import { type Change, planTab, planTabs } from "../workbook/change.ts";
import { describe, type Registers } from "../workbook/describe.ts";
import type { Rendering } from "../workbook/formula.ts";
import type { TabDescription } from "../workbook/tab.ts";
import { DECIMAL_SETTING, SETTING_VALUE, settingRow } from "../workbook/tabs/cohort.ts";
import type { Book, Survey } from "./book.ts";

/**
 * Brings the workbook to what its registers describe. Set-up, adding a team, Repair and upgrade are this one path; on
 * a workbook that is right it changes nothing. Gives the changes that were made.
 */
export function mend(book: Book, registers: Registers, dressing: "outdated" | "all"): readonly Change[] {
  const described = describe(registers);
  const before = book.survey();
  const tabs = planTabs(described, before.tabs);
  book.apply(tabs, { separator: ",", tabs: before.tabs });
  const after = tabs.length === 0 ? before : book.survey();
  const made = new Set(tabs.flatMap((change) => (change.kind === "make" ? [change.description.key] : [])));
  const plan = (description: TabDescription, rendering: Rendering) => {
    const { key } = description;
    const held = made.has(key) ? null : book.read(key);
    return planTab(description, { held, looks: after.tabs.get(key)?.looks ?? "" }, rendering, dressing);
  };
  const { cohort, others } = apart(described);
  // The Cohort tab comes first: its formulas have no separators, and it shows the number that tells them.
  const settings = plan(cohort, { separator: ",", tabs: after.tabs });
  book.apply(settings, { separator: ",", tabs: after.tabs });
  const rendering = renderingOf(book, after);
  const contents = others.flatMap((description) => plan(description, rendering));
  book.apply(contents, rendering);
  return [...tabs, ...settings, ...contents];
}

function apart(described: readonly TabDescription[]) {
  const cohort = described.find(({ kind }) => kind === "cohort");
  if (cohort === undefined) throw new Error("The description of the workbook lacks the Cohort tab.");
  return { cohort, others: described.filter((description) => description !== cohort) };
}

function renderingOf(book: Book, survey: Survey): Rendering {
  return {
    separator: book.separator("cohort", settingRow(DECIMAL_SETTING), SETTING_VALUE),
    tabs: survey.tabs,
  };
}
