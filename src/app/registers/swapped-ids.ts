import { nameBefore } from "../../workbook/archive.ts";
import type { RosterTeam } from "../../workbook/describe.ts";
import { tabName } from "../../workbook/tab-name.ts";
import { teamKey } from "../../workbook/tabs/team/layout.ts";
import type { Survey } from "../book.ts";
import { idByName } from "../cohort/team-id.ts";

/** An Id that stands in another team's row, and where it belongs. */
export interface SwappedId {
  readonly id: string;
  readonly name: string;
  readonly row: number;
}

/**
 * The Ids of teams whose rows on Teams bear each other's, as after a sort that left the hidden column out: each belongs
 * to another row by its first name or by its tab's, and so on back to the first. A team that has the name of its tab is
 * in its place, and so is one without a tab: two that took each other's names in the sidebar are told by their tabs,
 * unless people have named these.
 */
export function swappedIds(teams: readonly RosterTeam[], { tabs }: Survey): readonly SwappedId[] {
  const nameOf = ({ team }: RosterTeam) => tabName(team.name, new Set());
  const byId = new Map(teams.map((entry) => [idByName(entry.team.name), entry]));
  const byTab = new Map(teams.map((entry) => [nameOf(entry), entry]));
  const ownerOf = (entry: RosterTeam): RosterTeam | undefined => {
    const { id } = entry.team;
    const tab = tabs.get(teamKey(id))?.name;
    return tab === undefined || nameBefore(tab) === nameOf(entry)
      ? entry
      : (byId.get(id) ?? byTab.get(nameBefore(tab)));
  };
  return teams.flatMap((entry) => {
    const first = ownerOf(entry);
    let owner = first;
    for (const _ of teams) if (owner !== undefined && owner !== entry) owner = ownerOf(owner);
    const isSwapped = first !== undefined && first !== entry && owner === entry;
    return isSwapped ? [{ id: entry.team.id, name: first.team.name, row: first.row }] : [];
  });
}

/** What to say of them. Nothing tells such a sort from names that people typed over each other. */
export function swappedInWords(swapped: readonly SwappedId[]): string {
  const names = swapped.map(({ name }) => name).join(", ");
  const ids = swapped.map(({ id, row }) => `${id} in A${row}`).join(", ");
  return `On Teams the rows of ${names} bear each other’s hidden Ids, as after a sort without column A. Nothing was changed. Undo it, or show column A and type the Ids back: ${ids}. If these teams did change names, rename their tabs, too. Then try again.`;
}
