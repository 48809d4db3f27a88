import type { CharterKey } from "../../domain/charter.ts";
import type { Reply } from "../../rpc/contract.ts";
import { CHARTER_COLUMNS } from "../../workbook/tabs/charters.ts";
import type { Book } from "../book.ts";
import { type TeamInFile, withTeam } from "../cohort/team-in-file.ts";
import { sameName } from "../intake/text.ts";
import type { JournalEvent } from "../journal/events.ts";
import { refused } from "../refused.ts";
import { textIn } from "../registers/cell-value.ts";
import { registerRows } from "../registers/register-rows.ts";

/** A team's row of Charters, with the file that it stands in. */
export interface CharterInFile extends TeamInFile {
  readonly row: number;
  readonly text: (key: CharterKey | "firstActions") => string;
  /** The team's actions on the Journal, whatever became of them. */
  readonly actions: readonly JournalEvent[];
}

/** Does something to the charter of a team; its row is known by the team's id, wherever people sorted it. */
export const withCharter = <Value>(
  book: Book,
  id: string,
  work: (charter: CharterInFile) => Reply<Value>,
): Reply<Value> =>
  withTeam(book, id, (found) => {
    const { present, entry } = found;
    const held = present.survey.tabs.has("charters") ? book.read("charters") : [];
    const charter = registerRows(CHARTER_COLUMNS, held).find(({ at }) => textIn(at("id")) === id);
    const { name } = entry.team;
    if (charter === undefined) {
      return refused(
        `${name} has no row on the Charters tab. Nothing was changed; choose Repair in the menu, then try again.`,
      );
    }
    const { row, at } = charter;
    const actions = present.journal.filter(({ team, kind }) => kind === "action" && sameName(team, name));
    return work({ ...found, row, actions, text: (key) => textIn(at(key)) });
  });
