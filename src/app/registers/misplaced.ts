import type { RosterTeam } from "../../workbook/describe.ts";
import { type Held, isFilled } from "../../workbook/held.ts";
import { CHARTER_COLUMNS } from "../../workbook/tabs/charters.ts";
import { JOURNAL_COLUMNS } from "../../workbook/tabs/journal.ts";
import { MEMBER_COLUMNS } from "../../workbook/tabs/members.ts";
import { PLAN_COLUMNS } from "../../workbook/tabs/plans.ts";
import { TEAM_COLUMNS } from "../../workbook/tabs/teams.ts";
import type { Survey } from "../book.ts";
import { textIn } from "./cell-value.ts";
import { type SwappedId, swappedIds, swappedInWords } from "./swapped-ids.ts";

/** A register whose headers are not where they were put, or teams with each other's Ids. */
export type Misplaced =
  | { readonly kind: "headers"; readonly register: string }
  | { readonly kind: "ids"; readonly swapped: readonly SwappedId[] };

const COLUMNS = {
  teams: TEAM_COLUMNS,
  members: MEMBER_COLUMNS,
  charters: CHARTER_COLUMNS,
  journal: JOURNAL_COLUMNS,
  plans: PLAN_COLUMNS,
} as const;

/** The tabs in whose rows people write. */
export type Register = keyof typeof COLUMNS;
const REGISTERS: readonly Register[] = ["teams", "members", "charters", "journal", "plans"];

/** Why what stands on the registers cannot be told to be what it was; `null` where it can. */
export function misplacedIn(
  survey: Survey,
  held: Readonly<Record<Register, Held>>,
  teams: readonly RosterTeam[],
): Misplaced | null {
  const off = REGISTERS.find((register) => isOff(register, held[register][0]));
  if (off !== undefined) return { kind: "headers", register: survey.tabs.get(off)?.name ?? off };
  const swapped = swappedIds(teams, survey);
  return swapped.length === 0 ? null : { kind: "ids", swapped };
}

function isOff(register: Register, headers: Held[number] = []): boolean {
  if (!headers.some(isFilled)) return false;
  return COLUMNS[register].some(({ header }, index) => {
    const value = headers[index]?.value;
    return value === undefined || textIn(value) !== header;
  });
}

/** What to say where a register's columns were moved, or its Ids. */
export const misplacedInWords = (misplaced: Misplaced): string =>
  misplaced.kind === "ids"
    ? swappedInWords(misplaced.swapped)
    : `The headers of ${misplaced.register} are not where the tracker put them. Nothing was changed. Undo the change to its columns, or choose Repair in the menu, and try again.`;
