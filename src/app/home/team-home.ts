import { WEEKDAYS } from "../../domain/cohort.ts";
import { addDays, dayInWords, parseDay } from "../../domain/day.ts";
import type { ShownSignal, TeamHome } from "../../rpc/home.ts";
import { WEEK_HEADERS, type WeekColumnKey } from "../../workbook/tabs/team/columns.ts";
import { FACTS, type FactKey } from "../../workbook/tabs/team/fact-keys.ts";
import { ROWS } from "../../workbook/tabs/team/layout.ts";
import type { Step } from "../../workbook/tabs/team/step-keys.ts";
import { launchOf } from "./launch.ts";
import { shownSignal, shownStatus } from "./shown-status.ts";
import type { Shown } from "./shown-tabs.ts";

/** A team's tab as it is shown; columns are found by their headers, facts by their labels. */
interface ShownTeam {
  readonly fact: (key: FactKey) => string;
  readonly weeks: readonly ShownWeek[];
  /** The value and the note of a tile. */
  readonly tile: (label: string) => { readonly value: string; readonly note: string };
  readonly headline: string;
}

interface ShownWeek {
  readonly week: number;
  readonly row: number;
  readonly cell: (key: WeekColumnKey) => string;
  readonly step: (key: Step) => string;
}

/** Charters are only looked at before the start: Home is asked for often. */
export function teamHome(id: string, shown: Shown, charters: () => Shown | null): TeamHome {
  const team = shownTeam(shown);
  const { fact, tile, weeks } = team;
  const ahead = tile(AHEAD).value;
  const now = isRunning(team) ? weekNamed(team, fact("week now")) : undefined;
  return {
    kind: "team",
    id,
    team: fact("team"),
    second: now === undefined ? team.headline : weekInWords(team, now),
    status: shownStatus(fact("status")),
    ahead: ahead === NOTHING ? "" : ahead,
    standing: standing(team),
    signal: signal(team),
    strip: weeks.map(({ week, cell }) => ({ week, status: shownStatus(cell("status")) })),
    ended: fact("phase") === "ended",
    record:
      now === undefined
        ? null
        : { week: now.week, row: now.row, target: now.cell("target"), done: isDone(team, now) },
    asks: asks(team),
    launch: fact("phase") === "before" ? launchOf(id, charters()) : null,
  };
}

const [AHEAD, SIGNAL, STATUS] = ["Weeks ahead", "Signal", "Status"];
/** What a tile shows that has nothing to say. */
const NOTHING = "–";

function shownTeam(shown: Shown): ShownTeam {
  const row = (number: number) => shown[number - 1] ?? [];
  const headers = row(ROWS.header);
  const labels = row(1).lastIndexOf(FACTS[0]);
  const tiles = row(ROWS.tileLabels).slice(0, labels);
  const at = (number: number, header: string) => row(number)[headers.indexOf(header)] ?? "";
  const weeks = shown.flatMap((line, index): readonly ShownWeek[] => {
    const week = line[0] ?? "";
    if (index + 1 < ROWS.firstWeek || !/^\d+$/.test(week)) return [];
    const cell = (key: WeekColumnKey) => at(index + 1, WEEK_HEADERS[key]);
    return [{ week: Number(week), row: index + 1, cell, step: (key) => at(index + 1, key) }];
  });
  return {
    fact: (key) => row(FACTS.indexOf(key) + 1)[labels + 1] ?? "",
    tile: (label) => {
      const place = tiles.indexOf(label);
      return { value: row(ROWS.tileValues)[place] ?? "", note: row(ROWS.tileNotes)[place] ?? "" };
    },
    weeks,
    headline: row(ROWS.headline)[1] ?? "",
  };
}

const isRunning = ({ fact }: ShownTeam): boolean => fact("phase") === "running" && fact("on break") === "0";

/** A week that says that it was not measured is done too. */
const isDone = ({ fact }: ShownTeam, now: ShownWeek): boolean =>
  fact("number this week") === "1" || shownStatus(now.cell("status"))?.key === "not measured";

const weekNamed = ({ weeks }: ShownTeam, named: string): ShownWeek | undefined =>
  weeks.find(({ week }) => String(week) === named);

function weekInWords(team: ShownTeam, now: ShownWeek): string {
  const monday = parseDay(now.step("monday"));
  const meeting = WEEKDAYS[Number(team.fact("due after days"))];
  return [
    `Week ${now.week} of ${team.fact("weeks")}`,
    ...(monday === null
      ? []
      : [`${dayInWords(monday)}–${lastDay(dayInWords(monday), dayInWords(addDays(monday, 6)))}`]),
    ...(isDone(team, now) || meeting === undefined ? [] : [`measure by ${meeting}`]),
  ].join(" · ");
}

/** The month is said once: `May 18–24`, but `May 25–31` and `Jun 29–Jul 5`. */
function lastDay(first: string, last: string): string {
  const [month = ""] = first.split(" ");
  return last.startsWith(`${month} `) ? last.slice(month.length + 1) : last;
}

/** What the status is about: its week's number beside the target, or what the tab says instead. */
function standing(team: ShownTeam): string {
  const judged = weekNamed(team, team.fact("judged week"));
  const actual = judged?.cell("actual") ?? "";
  if (judged === undefined || !isRunning(team) || actual === "") return team.tile(STATUS).note;
  const target = judged.cell("target");
  return `Week ${judged.week}: ${actual}${target === "" ? "" : ` against ${target}`}`;
}

function signal({ tile }: ShownTeam): ShownSignal | null {
  const { value, note } = tile(SIGNAL);
  const found = shownSignal(value);
  return found === null ? null : { ...found, note };
}

function asks({ fact }: ShownTeam): string {
  const [open, oldest] = [fact("open asks"), fact("oldest ask")];
  if (!/^[1-9]/.test(open)) return "";
  return oldest === "0" ? `${open} open` : `${open} open, ${oldest} ${oldest === "1" ? "day" : "days"}`;
}
