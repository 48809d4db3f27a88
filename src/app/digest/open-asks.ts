import type { Day } from "../../domain/day.ts";
import type { DigestAsk } from "../../domain/digest-facts.ts";
import { type JournalEvent, openEvents } from "../journal/events.ts";
import type { Present } from "../registers/read-registers.ts";
import type { TeamInFile } from "./digest-material.ts";

/** What teams still wait for, on the Journal and on their own tabs. */
export const openAsks = (
  { journal }: Present,
  teams: readonly TeamInFile[],
  asOf: Day,
): readonly DigestAsk[] => [...asksInJournal(journal, teams, asOf), ...teams.flatMap(asksOnTab)];

function asksInJournal(events: readonly JournalEvent[], teams: readonly TeamInFile[], asOf: Day) {
  return teams.flatMap(({ entry: { team } }) =>
    openEvents(events, team.name, "ask", asOf)
      .filter(({ text }) => text !== "")
      .map(({ text, owner, age }): DigestAsk => ({ text, team: team.name, of: owner, days: age })),
  );
}

/** In every week: an ask that is typed ahead of time is counted by the rollup, too. */
function asksOnTab({ entry, notes }: TeamInFile): readonly DigestAsk[] {
  const asks = notes?.asks() ?? [];
  return asks.map(({ text, days }) => ({ text, team: entry.team.name, of: "", days }));
}
