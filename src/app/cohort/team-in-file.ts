import type { Cohort } from "../../domain/cohort.ts";
import type { Reply } from "../../rpc/contract.ts";
import type { RosterTeam } from "../../workbook/describe.ts";
import type { Book } from "../book.ts";
import { refused } from "../refused.ts";
import { misplacedInWords } from "../registers/misplaced.ts";
import { type Present, readRegisters } from "../registers/read-registers.ts";

/** A team of the file, known by its id, with the registers that tell of it. */
export interface TeamInFile {
  readonly present: Present;
  readonly cohort: Cohort;
  readonly entry: RosterTeam;
}

/** Does something to one team of the file; refused where it is gone, or where its row cannot be told for certain. */
export function withTeam<Value>(
  book: Book,
  id: string,
  work: (team: TeamInFile) => Reply<Value>,
): Reply<Value> {
  const present = readRegisters(book);
  const { cohort, misplaced } = present;
  const entry = present.teams.find(({ team }) => team.id === id);
  if (misplaced !== null) return refused(misplacedInWords(misplaced));
  return cohort === null || entry === undefined
    ? refused("This team is no longer on the Teams tab. Nothing was changed.")
    : work({ present, cohort, entry });
}
