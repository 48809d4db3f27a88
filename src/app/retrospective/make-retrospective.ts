import { addDays, dayWithWeekday } from "../../domain/day.ts";
import type { Reply } from "../../rpc/contract.ts";
import type { MadePage, OpenRetrospective } from "../../rpc/pages.ts";
import type { TabKey } from "../../workbook/reference.ts";
import { teamKey } from "../../workbook/tabs/team/layout.ts";
import { type Book, isDressed } from "../book.ts";
import { type CohortInFile, withCohort } from "../pages/cohort-in-file.ts";
import { makePage } from "../pages/make-page.ts";
import { refused } from "../refused.ts";
import { dayIn, textIn } from "../registers/cell-value.ts";
import { type DataRow, dataRows } from "../registers/data-rows.ts";
import { charterWords } from "./charter-words.ts";
import { cohortLines } from "./cohort-lines.ts";
import { teamLines } from "./team-lines.ts";

const keyOf = (team: string | null): TabKey =>
  team === null ? "page:retrospective" : `page:retrospective ${team}`;

/** Makes the page of a team, or that of the cohort, once its weeks are over; shows the one that is there. */
export function makeRetrospective(book: Book, team: string | null): Reply<MadePage> {
  return book.exclusively(() =>
    withCohort(book, (file) => {
      const rows = dataRows(book).filter((at) => team === null || textIn(at("id")) === team);
      if (rows.length === 0) return refused(team === null ? "There is no team yet to look back on." : GONE);
      const notYet = notYetInWords(rows);
      if (notYet !== "") return refused(notYet);
      return team === null ? ofCohort(book, file) : ofTeam(book, file, team);
    }),
  );
}

const GONE = "This team is not in the cohort any more.";

/** Why it is too early to look back; "" once all of these teams have ended. */
function notYetInWords(rows: readonly DataRow[]): string {
  const running = rows.filter((at) => textIn(at("phase")) !== "ended");
  if (running.length === 0) return "";
  const ends = running.flatMap((at) => dayIn(at("goalDate")) ?? []).sort();
  const last = ends[ends.length - 1];
  // The goal date is a Friday; the week ends with its Sunday.
  const from =
    last === undefined ? "when its last week is over" : `from ${dayWithWeekday(addDays(last, 3))} on`;
  const who = rows.length === 1 ? "" : ` ${running.length} of ${rows.length} teams have weeks to come.`;
  return `The cycle is not over yet.${who} The retrospective can be made ${from}.`;
}

function ofCohort(book: Book, file: CohortInFile): Reply<MadePage> {
  const { asOf } = file;
  return makePage(book, {
    key: keyOf(null),
    name: "Retrospective",
    after: "rollup",
    drawn: () => ({
      asOf,
      lines: cohortLines(file.teams(), {
        cohort: file.count("cohort"),
        counts: file.count("count line"),
        achieved: Number(file.count("achieved")) || 0,
      }),
    }),
  });
}

function ofTeam(book: Book, file: CohortInFile, id: string): Reply<MadePage> {
  const { asOf } = file;
  const team = file.team(id);
  if (team === null) return refused(GONE);
  if (team.notes === null) {
    return refused(
      `The tab of ${team.name} is missing, or its rows were moved. Choose Repair in the menu, then try again.`,
    );
  }
  return makePage(book, {
    key: keyOf(id),
    name: `${team.name} retrospective`,
    after: teamKey(id),
    drawn: () => ({ asOf, lines: teamLines(team, file.count("cohort"), charterWords(book, id).said) }),
  });
}

/** What a team has said of its cycle so far, and whether its page can be made. */
export function openRetrospective(book: Book, id: string): Reply<OpenRetrospective> {
  return withCohort(book, ({ present, cohort: { cycle } }) => {
    const at = dataRows(book).find((row) => textIn(row("id")) === id);
    const entry = present.teams.find(({ team }) => team.id === id);
    if (at === undefined || entry === undefined) return refused(GONE);
    const tab = present.survey.tabs.get(keyOf(id));
    const notYet = notYetInWords([at]);
    return {
      ok: true,
      value: {
        cycle,
        team: id,
        name: entry.team.name,
        verdict: notYet === "" ? textIn(at("shown")) : "",
        notYet,
        tab: tab !== undefined && isDressed(tab) ? tab.name : "",
        words: charterWords(book, id).words,
      },
    };
  });
}
