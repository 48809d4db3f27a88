import type { Reply } from "../../rpc/contract.ts";
import type { Roster } from "../../rpc/roster.ts";
import type { Book } from "../book.ts";
import { readRegisters } from "../registers/read-registers.ts";

/** The teams of the file in the order of the Teams tab, those that have left among them. */
export function listTeams(book: Book): Reply<Roster> {
  const present = readRegisters(book);
  const teams = present.teams.map(({ team, waits, retired }) => ({
    team: team.id,
    name: team.name,
    built: waits !== true,
    retired: retired === true,
  }));
  return { ok: true, value: { teams, left: present.left } };
}
