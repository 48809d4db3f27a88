import { nameKey } from "./intake/text.ts";
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
  const names = new Map([...journal, ...people].map(({ team }) => [nameKey(team), team.trim()]));
  for (const known of ["", ...teams.map(({ team }) => team.name)]) names.delete(nameKey(known));
  const rows = (lines: Named, key: string) => lines.filter(({ team }) => nameKey(team) === key).length;
  return [...names].map(
    ([key, name]) =>
      `No team on Teams is called ${name}, though rows name it: ${rows(journal, key)} on Journal, ${rows(people, key)} on Members. If it has another name now, type ${name} back on Teams and rename it in the sidebar.`,
  );
}
