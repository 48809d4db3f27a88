import fc from "fast-check";
import type { Realm } from "../../workbench/emulation/realm/realm.ts";
import { domainSays, judgedTeam } from "./domain-says.ts";
import { enterFunctions } from "./entered-functions.ts";
import { answersOf, functionDisagreements, type Told } from "./functions-say.ts";
import { type Round, roundOf } from "./rounds.ts";
import { disagreements } from "./says.ts";
import { heldBy, tabSays } from "./tab-says.ts";
import { typeRound } from "./typing.ts";
import type { TeamTab, Workbook } from "./workbook.ts";

/** What a run of rounds has compared and found. */
export interface Findings {
  readonly teams: number;
  readonly weeks: number;
  /** Every word that a Status cell or a team's status showed. */
  readonly statuses: ReadonlySet<string>;
  /** The smallest round found in which two faces differ, a line each and then what was typed; empty for none. */
  readonly disagreements: readonly string[];
}

/** A team's tab after a round, with the lines in which it contradicts the domain. */
interface Compared {
  readonly tab: TeamTab;
  readonly told: Told;
  readonly found: readonly string[];
}

/** Types a round, and holds what every tab then says to the domain. */
function comparedWithDomain(book: Workbook, round: Round): readonly Compared[] {
  typeRound(book, round);
  return book.tabs.flatMap((tab, index): readonly Compared[] => {
    const typed = round.teams[index];
    if (typed === undefined) return [];
    const held = heldBy(tab);
    const judged = judgedTeam(tab, typed, round, held);
    const says = tabSays(book, tab, typed);
    const found = disagreements(
      `${tab.team.name}, tab and domain`,
      says,
      domainSays(tab, judged, typed, round),
    );
    return [{ tab, told: { judged, typed, held, says, closeBand: round.closeBand }, found }];
  });
}

/** A failing round is made smaller by at most so many more. */
const SMALLER_ROUNDS = 60;

/** Types generated rounds into a workbook; after each, tab, domain and custom functions must say the same. */
export function compareRounds(book: Workbook, bundle: Realm, rounds: number, seed: number): Findings {
  const statuses = new Set<string>();
  let [teams, weeks, tried] = [0, 0, 0];
  let smallest: readonly string[] = [];
  const compare = (round: Round) => {
    if (smallest.length > 0) tried += 1;
    if (tried > SMALLER_ROUNDS) return;
    for (const { tab, told, found } of comparedWithDomain(book, round)) {
      const called = functionDisagreements(tab.team.name, told, answersOf(bundle, told));
      if (found.length + called.length > 0) {
        const { teams: _, ...settings } = round;
        smallest = [
          ...found,
          ...called,
          JSON.stringify({ ...settings, built: tab.team.goal, typed: told.typed }),
        ];
        throw new Error(smallest.join("\n"));
      }
      teams += 1;
      weeks += told.judged.weeks.length;
      statuses.add(String(told.says.facts.status));
      for (const { status } of told.says.rows) statuses.add(status);
    }
  };
  fc.check(fc.property(roundOf(book.tabs), compare), { numRuns: rounds, seed });
  return { teams, weeks, statuses, disagreements: smallest };
}

/** Types generated rounds, and enters the custom functions as formulas on a tab of their own. */
export function compareEnteredFunctions(book: Workbook, rounds: number, seed: number): readonly string[] {
  return fc.sample(roundOf(book.tabs), { numRuns: rounds, seed }).flatMap((round) => {
    const teams = comparedWithDomain(book, round);
    const answers = enterFunctions(book.spreadsheet, teams);
    return teams.flatMap(({ tab, told }, index) => {
      const answer = answers[index];
      return answer === undefined ? [] : functionDisagreements(tab.team.name, told, answer);
    });
  });
}
