import type { Reply } from "../../rpc/contract.ts";
import type { Registers } from "../../workbook/describe.ts";
import { kindOf } from "../../workbook/reference.ts";
import { teamKey } from "../../workbook/tabs/team/layout.ts";
import type { Book } from "../book.ts";
import { registersOf } from "../cohort/enrol.ts";
import { isPortfolio } from "../portfolio/portfolio.ts";
import { noCohort, refused } from "../refused.ts";
import { misplacedInWords } from "../registers/misplaced.ts";
import { type Present, readRegisters } from "../registers/read-registers.ts";

/** A workbook that can be compared with what its registers describe. */
export interface Repairable {
  readonly registers: Registers;
  /** Sentences on what Repair leaves alone. */
  readonly left: readonly string[];
}

/** Reads the registers for Repair: a team whose tab is missing does not wait for it, but gets it. */
export function repairable(book: Book): Reply<Repairable> {
  const present = readRegisters(book);
  const { cohort, misplaced } = present;
  if (isPortfolio(present.survey))
    return refused("This file is a portfolio. Choose Portfolio in the menu: it mends what is ours here.");
  if (cohort === null) return refused(noCohort(present.survey));
  if (misplaced !== null) return refused(misplacedInWords(misplaced));
  const teams = present.teams.map((entry) => ({ ...entry, waits: false }));
  return {
    ok: true,
    value: { registers: registersOf(present, cohort, teams), left: [...present.left, ...orphans(present)] },
  };
}

function orphans({ survey, teams }: Present): readonly string[] {
  const keys = new Set<string>(teams.map(({ team }) => teamKey(team.id)));
  return [...survey.tabs.values()].flatMap(({ key, name }) =>
    kindOf(key) === "team" && !keys.has(key)
      ? [`${name} is no longer on the Teams tab; its tab was left as it was.`]
      : [],
  );
}
