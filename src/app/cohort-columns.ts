import { type Straightened, straightened } from "../workbook/align/align-tab.ts";
import type { Held } from "../workbook/plan.ts";
import type { TabDescription } from "../workbook/tab.ts";
import { cohortHeaders } from "../workbook/tabs/cohort.ts";

/** What has its place on the Cohort tab: the columns, below their headers. Settings are found by their labels. */
export const cohortTable = (): Pick<TabDescription, "key" | "contents"> => ({
  key: "cohort",
  contents: cohortHeaders(1).contents,
});

const found = (held: Held): Straightened => straightened(cohortTable(), held);

/** The Cohort tab as it reads with its columns in their places; as it is, where it cannot be told which is which. */
export function upright(held: Held): Held {
  const table = found(held);
  return table.kind === "told" ? table.after : held;
}

/** Whether the columns of the Cohort tab stand in their places. */
export function isUpright(held: Held): boolean {
  const table = found(held);
  return table.kind === "told" && table.changes.length === 0;
}
