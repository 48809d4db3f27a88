import type { Reply } from "../../rpc/contract.ts";
import type { Retired } from "../../rpc/roster.ts";
import type { Change } from "../../workbook/change.ts";
import { gridKey } from "../../workbook/tabs/grid/layout.ts";
import { teamKey } from "../../workbook/tabs/team/layout.ts";
import { teamColumn } from "../../workbook/tabs/teams.ts";
import { BLANK, dayValue, type Value } from "../../workbook/value.ts";
import type { Book } from "../book.ts";
import { look } from "../look.ts";
import { mend, movedInWords } from "../mend.ts";
import { refused } from "../refused.ts";
import { registersOf } from "./enrol.ts";
import { type TeamInFile, withTeam } from "./team-in-file.ts";

/**
 * Takes a team out of the cohort: it leaves Rollup and Data, and its tab goes out of sight. Its row on Teams stays, with
 * the day, and so does all that it typed.
 */
export const retireTeam = (book: Book, id: string): Reply<Retired> =>
  book.exclusively(() =>
    withTeam(book, id, (found) => {
      const day = found.cohort.asOf ?? book.today();
      return turned(book, found, { retired: true, value: dayValue(day) });
    }),
  );

/** Brings a team back into the cohort, as it was when it left. */
export const bringBackTeam = (book: Book, id: string): Reply<Retired> =>
  book.exclusively(() =>
    withTeam(book, id, (found) => turned(book, found, { retired: false, value: BLANK })),
  );

/** The row on Teams is the record: written first, so that a run which stopped is finished by the next, or by Repair. */
function turned(
  book: Book,
  { present, cohort, entry }: TeamInFile,
  { retired, value }: { readonly retired: boolean; readonly value: Value },
): Reply<Retired> {
  const looked = look(book, registersOf(present, cohort, present.teams), "what joins");
  if (looked.kind === "moved") return refused(movedInWords(looked.names));
  const { team, row } = entry;
  const block = { top: row, left: teamColumn("retired"), cells: [[value]] };
  const day: readonly Change[] =
    (entry.retired === true) === retired ? [] : [{ kind: "write", key: "teams", blocks: [block] }];
  const { tabs } = present.survey;
  const own = [teamKey(team.id), gridKey(team.id)].filter((key) => tabs.has(key));
  const shown = own.map((key): Change => ({ kind: "show", key, shown: !retired }));
  book.apply([...day, ...shown]);
  const teams = present.teams.map((each) => (each === entry ? { ...each, retired } : each));
  const mended = mend(book, registersOf(present, cohort, teams));
  if (mended.kind === "moved") return refused(movedInWords(mended.names));
  return { ok: true, value: { name: team.name, retired } };
}
