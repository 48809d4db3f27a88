import type { Cohort } from "../../domain/cohort.ts";
import type { Reply } from "../../rpc/contract.ts";
import type { RosterTeam } from "../../workbook/describe.ts";
import { FIRST_ROW } from "../../workbook/register.ts";
import type { Book } from "../book.ts";
import { registersOf } from "../cohort/enrol.ts";
import { mend, movedInWords } from "../mend.ts";
import { refused } from "../refused.ts";
import { misplacedInWords } from "../registers/misplaced.ts";
import { readRegisters, tabsOf } from "../registers/read-registers.ts";
import type { AskedCycle } from "./asked-cycle.ts";
import { type Before, carriedEvents, carriedMembers } from "./carried.ts";
import { carriedSettings } from "./carried-settings.ts";

/** Whether the teams of the cycle are on the roster now; `false` after the step that made the tabs without them. */
type Begun = boolean;

/**
 * Begins a cycle in a file whose last one is archived: first its tabs without teams, then what is carried along, and
 * the rows of the teams at the very end. Until they stand on the roster the cycle has not begun, and whatever was done
 * so far is looked at once more.
 */
export function beginCycle(book: Book, before: Before, { cohort, teams }: AskedCycle): Reply<Begun> {
  const present = readRegisters(book);
  if (present.misplaced !== null) return refused(misplacedInWords(present.misplaced));
  const empty = mend(book, registersOf(present, inFile(present.cohort, cohort), []));
  if (empty.kind === "moved") return refused(movedInWords(empty.names));
  if (empty.changes.length > 0) return { ok: true, value: false };

  const carried = [
    ...carriedSettings(book, before, cohort),
    ...carriedMembers(book, before, teams),
    ...carriedEvents(book, before, teams),
  ];
  book.apply(carried);
  const now = readRegisters(book);
  const entries = teams.map(
    (team, index): RosterTeam => ({
      team: { ...team, members: [] },
      row: FIRST_ROW + now.teamRows + index,
      joins: true,
      ...tabsOf(team.id, now.survey, book),
      entries: [],
    }),
  );
  const joined = mend(book, registersOf(now, now.cohort ?? cohort, entries));
  return joined.kind === "moved" ? refused(movedInWords(joined.names)) : { ok: true, value: true };
}

/** What stands on the Cohort tab already stays there, but for the number of the cycle, which says whose tabs these are. */
const inFile = (present: Cohort | null, asked: Cohort): Cohort =>
  present === null ? asked : { ...present, cycle: asked.cycle };
