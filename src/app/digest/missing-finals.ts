import { verdictOf } from "../../domain/verdict.ts";
import type { RosterTeam } from "../../workbook/describe.ts";

/** The names of the teams that have no verdict for want of a final result. */
export const missingFinals = (teams: readonly RosterTeam[]): readonly string[] =>
  teams.flatMap(({ team: { name, goal, final, reported } }) =>
    final === null && verdictOf(goal, final, reported) === "no result" ? [name] : [],
  );
