import { isCoach } from "../digest/address-book.ts";
import { nameKey } from "../intake/text.ts";
import type { Present } from "./read-registers.ts";

type Named = readonly { readonly team: string }[];

/**
 * Sentences on names that rows of Journal and Members bear and no team on Teams has: these registers know a team by its
 * name, and lose one whose name was typed over.
 */
export function unknownTeams({
  teams,
  journal,
  members,
}: Pick<Present, "teams" | "journal" | "members">): readonly string[] {
  const people = members.slice(1);
  // A coach may be one of all teams.
  const ofTeams = people.filter(({ role }) => !isCoach(role));
  const names = new Map([...journal, ...ofTeams].map(({ team }) => [nameKey(team), team.trim()]));
  for (const known of ["", ...teams.map(({ team }) => team.name)]) names.delete(nameKey(known));
  const [events, persons] = [rowsByTeam(journal), rowsByTeam(people)];
  return [...names].map(
    ([key, name]) =>
      `No team on Teams is called ${name}, though rows name it: ${events.get(key) ?? 0} on Journal, ${persons.get(key) ?? 0} on Members. If it has another name now, type ${name} back on Teams and rename it in the sidebar.`,
  );
}

function rowsByTeam(lines: Named): ReadonlyMap<string, number> {
  const rows = new Map<string, number>();
  for (const { team } of lines) rows.set(nameKey(team), (rows.get(nameKey(team)) ?? 0) + 1);
  return rows;
}
