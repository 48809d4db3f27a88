import { SIGNALS, STATUSES, type StatusKey, statusLabel } from "../../domain/status.ts";
import type { CoachedTeam, CoachView } from "../../rpc/coach.ts";
import type { Reply } from "../../rpc/contract.ts";
import { FIRST_ROW } from "../../workbook/register.ts";
import { BLANK, type Value } from "../../workbook/tab.ts";
import { type DataColumnKey, dataColumn } from "../../workbook/tabs/data-columns.ts";
import type { Book } from "../book.ts";
import { numberIn, textIn } from "../cell-value.ts";
import { refused } from "../refused.ts";
import { promptFor } from "./prompt.ts";

/** A coach's teams before the weekly meetings, those who need help first; all teams where no coach is named. */
export function coachView(book: Book, coach: string): Reply<CoachView> {
  if (!book.survey().tabs.has("data")) {
    return refused("This file has no cohort yet. Choose New cohort in the menu.");
  }
  const rows = book.read("data").slice(FIRST_ROW - 1);
  const teams = rows.flatMap((line) => {
    const at = (key: DataColumnKey): Value => line[dataColumn(key) - 1]?.value ?? BLANK;
    return textIn(at("id")) === "" ? [] : [{ rank: numberIn(at("rank")) ?? 0, team: coachedTeam(at) }];
  });
  const ranked = [...teams].sort((one, other) => one.rank - other.rank).map(({ team }) => team);
  const coaches = [...new Set(ranked.map((team) => team.coach).filter((name) => name !== ""))].sort();
  const own = coach === "" ? ranked : ranked.filter((team) => team.coach === coach);
  return { ok: true, value: { coach, coaches, teams: own } };
}

function coachedTeam(at: (key: DataColumnKey) => Value): CoachedTeam {
  const text = (key: DataColumnKey) => textIn(at(key));
  const count = (key: DataColumnKey) => numberIn(at(key)) ?? 0;
  const shown = text("shown");
  const status = STATUSES.find((each) => statusLabel(each) === shown);
  const signal = SIGNALS.find(({ word }) => word === text("signal"));
  return {
    team: text("id"),
    name: text("team"),
    coach: text("coach"),
    status: status === undefined ? null : { key: status.key, label: shown },
    ahead: aheadInWords(numberIn(at("ahead"))),
    week: `${text("week")} of ${text("weeks")}`,
    signal: signal === undefined ? null : { key: signal.key, word: signal.word },
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

function aheadInWords(weeks: number | null): string {
  if (weeks === null) return "";
  const size = Math.round(Math.abs(weeks) * 10) / 10;
  if (size === 0) return "on plan";
  return `${size} ${size === 1 ? "week" : "weeks"} ${weeks < 0 ? "behind" : "ahead"}`;
}
