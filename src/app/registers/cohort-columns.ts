import { type Straightened, straightened } from "../../workbook/align/align-tab.ts";
import type { Held } from "../../workbook/plan.ts";
import type { TabDescription } from "../../workbook/tab.ts";
import { cohortHeaders } from "../../workbook/tabs/cohort.ts";
import { SETTING_LABEL, SETTINGS } from "../../workbook/tabs/settings.ts";

/** What has its place on the Cohort tab: the columns, below their headers. Settings are found by their labels. */
export const cohortTable = (): Pick<TabDescription, "key" | "contents"> => ({
  key: "cohort",
  contents: cohortHeaders(1).contents,
});

/** What brings the columns of the Cohort tab back. */
export const cohortColumns = (held: Held): Straightened =>
  isHeadedAnew(held) ? { kind: "told", changes: [], after: held } : straightened(cohortTable(), held);

/**
 * Whether people have given columns that stand in their places headers of their own, translated ones perhaps: settings
 * stand below the first, and none of our headers is elsewhere. One such header may also be that of a column of people's,
 * which moved up when ours was deleted; not where there are no more columns than ours.
 */
function isHeadedAnew(held: Held): boolean {
  const [wanted = []] = cohortTable().contents;
  const headers = wanted.map((_, at) => textAt(held[0], at));
  const places = wanted.flatMap((content, at) =>
    content.kind === "constant" && content.value.kind === "text" ? [{ at, text: content.value.text }] : [],
  );
  const gone = places.filter(({ at, text }) => headers[at] !== text);
  const isTypedOver = gone.every(
    ({ at, text }) =>
      headers[at] !== "" && !(held[0] ?? []).some((_, other) => textAt(held[0], other) === text),
  );
  const labels = held.filter((line) => LABELS.has(textAt(line, SETTING_LABEL - 1))).length;
  const isOneOfTheirs = gone.length === 1 && (held[0]?.length ?? 0) > wanted.length;
  return gone.length > 0 && isTypedOver && !isOneOfTheirs && labels > SETTINGS.length / 2;
}

const LABELS: ReadonlySet<string> = new Set(SETTINGS.map(({ label }) => label));

function textAt(line: Held[number] | undefined, at: number): string {
  const value = line?.[at]?.value;
  return value?.kind === "text" ? value.text : "";
}

/** The Cohort tab as it reads with its columns in their places; as it is, where it cannot be told which is which. */
export function upright(held: Held): Held {
  const table = cohortColumns(held);
  return table.kind === "told" ? table.after : held;
}

/** Whether the columns of the Cohort tab stand in their places. */
export function isUpright(held: Held): boolean {
  const table = cohortColumns(held);
  return table.kind === "told" && table.changes.length === 0;
}
