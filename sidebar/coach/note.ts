import type { CoachedTeam } from "../../src/rpc/coach.ts";

/** A note as it is written: the team that it is of is held from the first letter on. */
export interface Note {
  /** The team's id; "" before anything is written. */
  readonly team: string;
  readonly text: string;
}

export const NO_NOTE: Note = { team: "", text: "" };

type Named = Pick<CoachedTeam, "team">;

/** The team that a note is of, and those to choose from: a coach's own, and that team though it is another's. */
export function noteTeams<Team extends Named>(
  { team: chosen }: Note,
  teams: readonly Team[],
  own: readonly Team[],
): { readonly team: Team | undefined; readonly listed: readonly Team[] } {
  const team = teams.find((each) => each.team === chosen) ?? own[0];
  const listed = teams.filter((each) => own.includes(each) || each === team);
  return { team, listed };
}
