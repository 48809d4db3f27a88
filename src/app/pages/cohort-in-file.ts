import type { Cohort } from "../../domain/cohort.ts";
import type { Day } from "../../domain/day.ts";
import type { Reply } from "../../rpc/contract.ts";
import type { Held } from "../../workbook/held.ts";
import type { CountKey } from "../../workbook/tabs/rollup-counts.ts";
import type { Book } from "../book.ts";
import { countIn, teamsInFile } from "../digest/digest-material.ts";
import { noCohort, refused, UNDATED } from "../refused.ts";
import { misplacedInWords } from "../registers/misplaced.ts";
import { type Present, readRegisters } from "../registers/read-registers.ts";
import { type PageTeam, pageTeam } from "./page-team.ts";

/** The file as pages are made from it. What costs many calls is read when it is asked for. */
export interface CohortInFile {
  readonly present: Present;
  readonly cohort: Cohort;
  readonly asOf: Day;
  /** In the order of the rollup: those that need help first. Teams that have left are not among them. */
  teams(): readonly PageTeam[];
  /** One of them alone; `null` where it has left. */
  team(id: string): PageTeam | null;
  /** A count or a sentence of the rollup's own. */
  count(key: CountKey): string;
}

const NEEDED = ["data", "rollup", "journal", "charters", "brightSpots"] as const;

/** Reads the registers, and answers what is done with them; a file that lacks a tab of ours is refused. */
export function withCohort<Value>(book: Book, work: (file: CohortInFile) => Reply<Value>): Reply<Value> {
  const present = readRegisters(book);
  const { cohort } = present;
  if (cohort === null) return refused(noCohort(present.survey));
  if (present.misplaced !== null) return refused(misplacedInWords(present.misplaced));
  if (present.undated) return refused(UNDATED);
  if (NEEDED.some((key) => !present.survey.tabs.has(key))) {
    return refused(
      "A tab of the tracker is missing. Nothing was changed. Choose Repair in the menu; where a cycle is being closed, Start the next cycle goes on.",
    );
  }
  let rollup: Held | null = null;
  return work({
    present,
    cohort,
    asOf: cohort.asOf ?? book.today(),
    teams: () => teamsInFile(book, present, cohort).map((team) => pageTeam(team, present.journal)),
    team: (id) => {
      const [found] = teamsInFile(book, present, cohort, id);
      return found === undefined ? null : pageTeam(found, present.journal);
    },
    count: (key) => {
      rollup ??= book.read("rollup");
      return countIn(rollup, key);
    },
  });
}
