import type { Reply } from "../rpc/contract.ts";
import { lastArchived } from "../workbook/archive.ts";
import type { Survey } from "./book.ts";

/** A refusal with its sentence, where no cell of what was handed in is to blame. */
export const refused = (message: string): Extract<Reply<never>, { readonly ok: false }> => ({
  ok: false,
  message,
  faults: [],
});

/** Why most things cannot be done in a file that nobody has built a cohort in, or between two cycles of one. */
export function noCohort({ tabs }: Survey): string {
  const last = lastArchived(tabs.keys());
  return last === 0
    ? "This file has no cohort yet. Choose New cohort in the menu."
    : `Cycle ${last} is archived, and the next has not begun. Open the sidebar and choose Start the next cycle.`;
}

/** Why what was asked in a panel of one cycle is not done in another. */
export const otherCycle = (cycle: number): string =>
  `This file is in cycle ${cycle} now. Nothing was changed; close this panel and open it again.`;

/** Why no week can be told, and nothing of a cohort. */
export const UNDATED =
  "The day that everything is judged by cannot be read. Look at As of on the Cohort tab: a day belongs there, or nothing. Where that is right, choose Repair in the menu.";

/** Why nothing can be told of a cohort whose teams were all taken out of it. */
export const ALL_RETIRED =
  "All teams have left the cohort. Bring one back in the sidebar, under Rename or retire teams.";
