import type { Reply } from "../../rpc/contract.ts";
import type { RenameAsked, Renamed } from "../../rpc/roster.ts";
import { blocksAt } from "../../workbook/blocks.ts";
import type { Change } from "../../workbook/change.ts";
import { tabName } from "../../workbook/tab-name.ts";
import { brightSpotColumn } from "../../workbook/tabs/bright-spots.ts";
import { gridName } from "../../workbook/tabs/grid/grid-tab.ts";
import { gridKey } from "../../workbook/tabs/grid/layout.ts";
import { journalColumn } from "../../workbook/tabs/journal.ts";
import { memberColumn } from "../../workbook/tabs/members.ts";
import { planColumn } from "../../workbook/tabs/plans.ts";
import { teamKey } from "../../workbook/tabs/team/layout.ts";
import { teamColumn } from "../../workbook/tabs/teams.ts";
import { BLANK, textValue } from "../../workbook/value.ts";
import type { Book } from "../book.ts";
import { teamName } from "../intake/team-name.ts";
import { cleanText, sameName } from "../intake/text.ts";
import { type Looked, look } from "../look.ts";
import { mend, movedInWords } from "../mend.ts";
import { refused } from "../refused.ts";
import { textIn } from "../registers/cell-value.ts";
import type { Present } from "../registers/read-registers.ts";
import { registersOf } from "./enrol.ts";
import { idByName } from "./team-id.ts";
import { type TeamInFile, withTeam } from "./team-in-file.ts";

/**
 * Gives a team another name, wherever people read it: on its row, on its tabs unless people named those, and on the
 * rows of Members, Journal, Plans and Bright spots, which name their team, by its first name too where that was typed
 * over on Teams. Everything else knows the team by its id.
 */
export function renameTeam(book: Book, { team: id, name: typed }: RenameAsked): Reply<Renamed> {
  return book.exclusively(() =>
    withTeam(book, id, (found) => {
      const name = newName(found, typed);
      if (!name.ok) {
        return refused(`Team: found “${typed.trim()}”, expected ${name.expected}. Nothing was changed.`);
      }
      return renamed(book, found, name.value);
    }),
  );
}

function renamed(book: Book, found: TeamInFile, name: string): Reply<Renamed> {
  const { present, cohort, entry } = found;
  const looked = look(book, registersOf(present, cohort, present.teams), "what joins");
  if (looked.kind === "moved") return refused(movedInWords(looked.names));
  const changes = [
    ...onRegisters(found, name, spotsIn(looked)),
    ...renamedTabs(found, name),
    onTeams(found, name),
  ];
  book.apply(changes);
  // A chart may bear the name in its title.
  const teams = present.teams.map((each) =>
    each === entry ? { ...each, team: { ...each.team, name } } : each,
  );
  const mended = mend(book, registersOf(present, cohort, teams));
  if (mended.kind === "moved") return refused(movedInWords(mended.names));
  const tab = book.survey().tabs.get(teamKey(entry.team.id));
  return { ok: true, value: { name, tab: tab?.name ?? name } };
}

function newName({ present, entry }: TeamInFile, typed: string) {
  if (typed.trim() === "") return { ok: false as const, expected: "the team’s name" };
  const read = teamName(cleanText(typed));
  if (!read.ok) return read;
  const isTaken = present.teams.some((other) => other !== entry && sameName(other.team.name, read.value));
  return isTaken ? { ok: false as const, expected: "a name that no other team has" } : read;
}

/** A tab that people gave a name of its own keeps it. */
function renamedTabs({ present, entry }: TeamInFile, name: string): readonly Change[] {
  const { tabs, names } = present.survey;
  const { id } = entry.team;
  const tab = tabs.get(teamKey(id))?.name ?? "";
  // Where its name was typed over on Teams, the tab still has the first.
  const old = idByName(tab) === id ? tab : entry.team.name;
  const own = [
    { key: teamKey(id), from: old, to: name },
    { key: gridKey(id), from: gridName(old), to: gridName(name) },
  ];
  return own.flatMap(({ key, from, to }): readonly Change[] => {
    const present = tabs.get(key)?.name;
    if (present === undefined || present !== tabName(from, new Set())) return [];
    const others = names.filter((each) => each !== present).map((each) => each.toLowerCase());
    const wanted = tabName(to, new Set(others));
    return wanted === present ? [] : [{ kind: "name", key, name: wanted }];
  });
}

/** The team's own row comes last: until it is written, a run that stopped still knows the old name. */
const onTeams = ({ entry }: TeamInFile, name: string): Change => ({
  kind: "write",
  key: "teams",
  blocks: [{ top: entry.row, left: teamColumn("name"), cells: [[textValue(name)]] }],
});

/** The teams that Bright spots names, as it was looked at; of one that was moved, or is gone, none. */
const spotsIn = ({ cells, whole }: Looked): readonly string[] =>
  whole.has("brightSpots")
    ? []
    : (cells.get("brightSpots") ?? []).map((line) =>
        textIn(line[brightSpotColumn("team") - 1]?.value ?? BLANK),
      );

function onRegisters(
  { present, entry }: TeamInFile,
  name: string,
  spots: readonly string[],
): readonly Change[] {
  const { id, name: old } = entry.team;
  const isTaken = (team: string) => present.teams.some((each) => sameName(each.team.name, team));
  const isOld = (team: string) => sameName(team, old) || (idByName(team) === id && !isTaken(team));
  // Rows that name a team which is there twice tell of both.
  if (present.teams.filter(({ team }) => isOld(team.name)).length > 1) return [];
  const written = (
    key: "members" | "journal" | "plans" | "brightSpots",
    column: number,
    rows: readonly number[],
  ): Change => ({
    kind: "write",
    key,
    blocks: blocksAt(rows.map((row) => ({ row, column, written: textValue(name) }))),
  });
  const changes = [
    written(
      "members",
      memberColumn("team"),
      rowsWhere(present.members, ({ team }) => isOld(team)),
    ),
    written("journal", journalColumn("team"), journalRows(present, isOld)),
    written(
      "plans",
      planColumn("team"),
      rowsWhere(present.planKeys, (key) => key.startsWith(`${id} `)),
    ),
    written("brightSpots", brightSpotColumn("team"), rowsWhere(spots, isOld)),
  ];
  return changes.filter((change) => change.kind === "write" && change.blocks.length > 0);
}

/** Rows of a register that is read whole, its header in row 1. */
const rowsWhere = <Line>(lines: readonly Line[], is: (line: Line) => boolean): readonly number[] =>
  lines.flatMap((line, index) => (index > 0 && is(line) ? [index + 1] : []));

const journalRows = ({ journal }: Present, isOld: (team: string) => boolean): readonly number[] =>
  journal.filter(({ team }) => isOld(team)).map(({ row }) => row);
