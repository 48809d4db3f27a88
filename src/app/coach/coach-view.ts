import type { DecimalMark } from "../../domain/decimal-mark.ts";
import type { StatusKey } from "../../domain/status.ts";
import { aheadInWords } from "../../domain/weeks-in-words.ts";
import type { CoachedTeam, CoachView } from "../../rpc/coach.ts";
import type { Reply } from "../../rpc/contract.ts";
import type { DataColumnKey } from "../../workbook/tabs/data-columns.ts";
import type { Book } from "../book.ts";
import { shownSignal, shownStatus } from "../home/shown-status.ts";
import { noCohort, refused } from "../refused.ts";
import { numberIn, textIn } from "../registers/cell-value.ts";
import { type DataRow, dataRows } from "../registers/data-rows.ts";
import { promptFor } from "./prompt.ts";

/** A coach's teams before the weekly meetings, those who need help first; all teams where no coach is named. */
export function coachView(book: Book, coach: string): Reply<CoachView> {
  const survey = book.survey();
  if (!survey.tabs.has("data")) {
    return refused(survey.tabs.has("cohort") ? NO_DATA : noCohort(survey));
  }
  const decimal = book.decimal();
  const ranked = dataRows(book).map((row) => coachedTeam(row, decimal));
  const coaches = [...new Set(ranked.map((team) => team.coach).filter((name) => name !== ""))].sort();
  const own = coach === "" ? ranked : ranked.filter((team) => team.coach === coach);
  return { ok: true, value: { coach, coaches, teams: own } };
}

const NO_DATA =
  "The Data tab is missing. Choose Repair in the menu; where a cycle is being closed, Start the next cycle goes on.";

function coachedTeam(at: DataRow, decimal: DecimalMark): CoachedTeam {
  const text = (key: DataColumnKey) => textIn(at(key));
  const count = (key: DataColumnKey) => numberIn(at(key)) ?? 0;
  const status = shownStatus(text("shown"));
  const signal = shownSignal(text("signal"));
  return {
    team: text("id"),
    name: text("team"),
    coach: text("coach"),
    status,
    ahead: aheadInWords(numberIn(at("ahead")), decimal),
    week: `${text("week")} of ${text("weeks")}`,
    signal,
    recent: text("recent"),
    driver: text("driver"),
    prompt: promptFor({
      signal: signal?.key ?? null,
      status: status?.key ?? null,
      streak: numberIn(at("streak")) ?? 0,
      isSplit: numberIn(at("participation")) !== null,
    }),
    asks: count("asks"),
    oldestAsk: numberIn(at("oldestAsk")),
    oneOnOnes: count("oneOnOnes"),
    members: count("members"),
    needsTime: signal?.key === "talk now" || !FINE.some((key) => key === status?.key),
  };
}

/** Statuses of teams that a coach only greets. */
const FINE: readonly StatusKey[] = ["goal met", "on track", "due", "achieved", "achieved as reported"];
