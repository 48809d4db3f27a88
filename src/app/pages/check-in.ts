import { CHECK_INS, type CheckInNumber, checkInDue, checkInName, focusOf } from "../../domain/check-in.ts";
import { dayWithWeekday } from "../../domain/day.ts";
import type { Reply } from "../../rpc/contract.ts";
import type { CheckInSlot, CheckIns, MadePage } from "../../rpc/pages.ts";
import type { Held } from "../../workbook/held.ts";
import type { TabKey } from "../../workbook/reference.ts";
import { BRIGHT_SPOT_COLUMNS, type BrightSpotColumnKey } from "../../workbook/tabs/bright-spots.ts";
import { type Book, isDressed } from "../book.ts";
import { nameKey, sameName } from "../intake/text.ts";
import type { JournalEvent } from "../journal/events.ts";
import { ALL_RETIRED, refused } from "../refused.ts";
import { numberIn, textIn } from "../registers/cell-value.ts";
import { registerRows } from "../registers/register-rows.ts";
import type { PraisedSpot } from "./agenda.ts";
import { type Carried, checkInLines, HEADERS, MARKS, MET } from "./check-in-lines.ts";
import { type CohortInFile, withCohort } from "./cohort-in-file.ts";
import { makePage } from "./make-page.ts";
import { writtenOn } from "./written-decisions.ts";

export const checkInKey = (number: CheckInNumber): TabKey => `page:check-in ${number}`;

/** Makes the page of a check-in as of now, or shows the one that is there. */
export function makeCheckIn(book: Book, number: CheckInNumber): Reply<MadePage> {
  return book.exclusively(() =>
    withCohort(book, (file) => {
      if (file.present.teams.length === 0) return refused("There is no team yet to check in with.");
      if (file.present.teams.every(({ retired }) => retired === true)) return refused(ALL_RETIRED);
      return made(book, number, file);
    }),
  );
}

function made(book: Book, number: CheckInNumber, file: CohortInFile): Reply<MadePage> {
  const { asOf } = file;
  return makePage(book, {
    key: checkInKey(number),
    name: checkInName(number),
    after: "rollup",
    drawn: (begun) => ({
      asOf,
      lines: checkInLines(
        file.teams(),
        { number, asOf, spots: spotsIn(book.read("brightSpots")) },
        {
          cohort: file.count("cohort"),
          counts: [file.count("week"), file.count("count line"), file.count("updates")].join(" · "),
        },
        carriedFrom(begun),
      ),
      choice: { mark: MARKS.met, words: [MET.yes, MET.no], help: `${HEADERS.met}: yes or no.` },
    }),
  });
}

/** People may have begun to write on a page that was not finished. */
function carriedFrom(begun: Held | null): Carried {
  const written = (begun === null ? null : writtenOn(begun)) ?? [];
  return new Map(written.map(({ id, met, rows }) => [id, { met: met.text, rows }]));
}

const spotsIn = (held: Held): readonly PraisedSpot[] =>
  registerRows<BrightSpotColumnKey>(BRIGHT_SPOT_COLUMNS, held)
    .map(({ at }) => ({
      team: textIn(at("team")),
      week: numberIn(at("week")),
      tried: textIn(at("tried")),
      moved: textIn(at("moved")),
    }))
    .filter(({ team }) => team !== "");

/** The three check-ins of the cycle: when each is due, whether its page is made, and how many teams were met. */
export function checkIns(book: Book): Reply<CheckIns> {
  return withCohort(book, (file) => {
    const teams = file.present.teams.filter(({ retired }) => retired !== true).length;
    return { ok: true, value: { teams, slots: CHECK_INS.map(({ number }) => slot(file, number)) } };
  });
}

function slot({ cohort, present }: CohortInFile, number: CheckInNumber): CheckInSlot {
  const due = checkInDue(cohort, number);
  const tab = present.survey.tabs.get(checkInKey(number));
  return {
    number,
    when: due === null ? "" : `Week ${due.week} · ${dayWithWeekday(due.day)}`,
    focus: focusOf(number),
    tab: tab !== undefined && isDressed(tab) ? tab.name : "",
    held: new Set(held(present.journal, number).map(({ team }) => nameKey(team))).size,
  };
}

/** The rows of the Journal that say that a check-in was held. */
export const held = (journal: readonly JournalEvent[], number: CheckInNumber): readonly JournalEvent[] =>
  journal.filter(({ kind, text }) => kind === "check-in" && sameName(text, checkInName(number)));
