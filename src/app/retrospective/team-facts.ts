import { counted, oneLine } from "../../domain/digest-words.ts";
import { firstAndLast, weeksOnPlan } from "../../domain/look-back.ts";
import { round } from "../../domain/round.ts";
import { weeksInWords } from "../../domain/tried.ts";
import { numbersOf, type PageTeam, readingsOf, statusesOf } from "../pages/page-team.ts";

/** `5 of 8: ▼▲▲▲◆▲▲◆`; "" where there was no plan to be on. */
export function planInWords(team: PageTeam): string {
  const story = team.text("story");
  if (story === "") return "";
  const { on, of } = weeksOnPlan(statusesOf(team));
  return `${on} of ${of}: ${story}`;
}

/** `61% in week 1 → 97% in week 8`; "" where it was not counted twice. */
export function participationInWords(team: PageTeam): string {
  const ends = team.isKeptBack ? null : firstAndLast(numbersOf(team, "participation"));
  if (ends === null) return "";
  const [first, last] = ends.map(({ week, value }) => `${round(100 * value, 0)}% in week ${week}`);
  return `${first} → ${last}`;
}

/** `week 4: paper packets instead of video`, or the weeks alone. */
export function pivotsInWords({ notes, events }: PageTeam): string {
  const told = events.filter(({ kind, text }) => kind === "pivot" && text.trim() !== "");
  const ticked = (notes?.pivots() ?? []).filter((week) => !told.some((event) => event.week === week));
  const lines = [
    ...told.map(({ week, text }) => `${week === null ? "" : `week ${week}: `}${oneLine(text)}`),
    ...(ticked.length === 0 ? [] : [weeksInWords(ticked)]),
  ];
  return lines.length === 0 ? "none" : lines.join("; ");
}

/** How many plans there were; the result is held to the first. */
export function versionsInWords({ entry }: PageTeam): string {
  const version = entry.version ?? 1;
  return version === 1 ? "kept from start to end" : `${version} versions; the result is judged by the first`;
}

/** How many weeks have their number, of those that there were. */
export function numbersIn(team: PageTeam): { readonly told: number; readonly of: number } {
  const readings = readingsOf(team);
  return { told: readings.filter((reading) => reading !== null).length, of: readings.length };
}

/** Asks of a team that the Journal tells of, and those that only stand in a week. */
export function asksOf({ events, notes }: PageTeam) {
  const asks = events.filter(({ kind }) => kind === "ask");
  const inWeeks = notes?.asks() ?? [];
  return {
    answered: asks.filter(({ state }) => state === "done").length,
    dropped: asks.filter(({ state }) => state === "dropped").length,
    of: asks.length + inWeeks.length,
  };
}

/** `3 of 4 answered, 1 not needed`. On which day an ask was answered is recorded nowhere, so no days are told. */
export function asksInWords({ answered, dropped, of }: ReturnType<typeof asksOf>): string {
  if (of === 0) return "none";
  return `${answered} of ${of} answered${dropped === 0 ? "" : `, ${dropped} not needed`}`;
}

/** The age of the oldest ask that is still open, in words; "" without one. */
export function oldestAskInWords(team: PageTeam): string {
  const [open, days] = [team.number("asks") ?? 0, team.number("oldestAsk")];
  if (open === 0) return "";
  return days === null || days === 0 ? `${open} open` : `${open} open, the oldest ${counted(days, "day")}`;
}
