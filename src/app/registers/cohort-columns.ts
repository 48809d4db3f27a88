import { type Straightened, straightened } from "../../workbook/align/align-tab.ts";
import { type Held, textAt } from "../../workbook/held.ts";
import type { TabDescription } from "../../workbook/tab.ts";
import { cohortHeaders } from "../../workbook/tabs/cohort.ts";
import { SETTING_HELP, SETTING_LABEL, SETTINGS } from "../../workbook/tabs/settings.ts";

/** What has its place on the Cohort tab: the columns, below their headers. Settings are found by their labels. */
export const cohortTable = (): Pick<TabDescription, "key" | "contents"> => ({
  key: "cohort",
  contents: cohortHeaders(1).contents,
});

/** What brings the columns of the Cohort tab back. */
export const cohortColumns = (held: Held): Straightened =>
  isHeadedAnew(held) ? { kind: "told", changes: [], after: held } : straightened(cohortTable(), held);

/**
 * Whether people have given the settings headers of their own, translated ones perhaps: labels or help of ours stand
 * below each. A column of breaks holds nothing of ours, so that its header alone tells it.
 */
function isHeadedAnew(held: Held): boolean {
  const [[wanted = []], [headers = []]] = [cohortTable().contents, held];
  const gone = wanted.flatMap((content, at) => {
    const text = content.kind === "constant" && content.value.kind === "text" ? content.value.text : "";
    return text === textAt(headers, at + 1) ? [] : [{ column: at + 1, text }];
  });
  const stands = (column: number, ours: ReadonlySet<string>) =>
    held.filter((line) => ours.has(textAt(line, column))).length > SETTINGS.length / 2;
  const isElsewhere = (text: string) => headers.some((_, at) => textAt(headers, at + 1) === text);
  return (
    gone.length > 0 &&
    gone.every(
      ({ column, text }) => column <= SETTING_HELP && textAt(headers, column) !== "" && !isElsewhere(text),
    ) &&
    stands(SETTING_LABEL, LABELS) &&
    stands(SETTING_HELP, HELP)
  );
}

const LABELS: ReadonlySet<string> = new Set(SETTINGS.map(({ label }) => label));
const HELP: ReadonlySet<string> = new Set(SETTINGS.flatMap(({ help }) => (help === "" ? [] : [help])));

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
