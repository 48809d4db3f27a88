import { type CheckInNumber, FIRST_WITH_OUTLOOK } from "../../domain/check-in.ts";
import type { Day } from "../../domain/day.ts";
import { counted, oneLine } from "../../domain/digest-words.ts";
import { aheadInWords } from "../../domain/weeks-in-words.ts";
import { chip, NOTHING, quiet, says, short, signalChip } from "../../workbook/pages/line.ts";
import { promptFor } from "../coach/prompt.ts";
import type { Spot } from "../digest/bright-spots.ts";
import { shownSignal, shownStatus } from "../home/shown-status.ts";
import { openEvents } from "../journal/events.ts";
import { type PageTeam, triedBy, wordsOf } from "./page-team.ts";
import { lineIf, type PointLine } from "./point.ts";
import { riseInWords } from "./rise-words.ts";
import { decisionInWords, whenTried } from "./tried-words.ts";

/** What a check-in talks about with one team, but for the decisions, which are still to be made. */
export interface Agenda {
  readonly whereWeAre: readonly PointLine[];
  readonly tried: readonly PointLine[];
  readonly inTheWay: readonly PointLine[];
  readonly toRecognise: readonly PointLine[];
}

export interface CheckInAsked {
  readonly number: CheckInNumber;
  readonly asOf: Day;
  /** What stands on Bright spots. */
  readonly spots: readonly PraisedSpot[];
}

export type PraisedSpot = Pick<Spot, "team" | "week" | "tried" | "moved">;

/** More than this no quarter of an hour takes; the rest stands in the file. */
const MOST_LINES = 6;
const MOST_PRAISE = 3;

export const agendaOf = (team: PageTeam, asked: CheckInAsked): Agenda => ({
  whereWeAre: whereWeAre(team, asked),
  tried: tried(team),
  inTheWay: inTheWay(team, asked.asOf),
  toRecognise: toRecognise(team, asked.spots),
});

/** `57% against 60.5%, 1 week behind` */
export function standing(team: PageTeam): string {
  if (team.isKeptBack) return "A small group: its numbers stay on its own tab.";
  const [actual = "", target = ""] = team.text("values").split(" / ");
  if (actual === "") return "No number yet.";
  const against = target === "" ? actual : `${actual} against ${target}`;
  const isRunning = team.text("phase") === "running";
  return [against, isRunning ? aheadInWords(team.number("ahead"), team.decimal) : ""]
    .filter((part) => part !== "")
    .join(", ");
}

function whereWeAre(team: PageTeam, { number }: CheckInAsked): readonly PointLine[] {
  const signal = shownSignal(team.text("signal"));
  const status = shownStatus(team.text("shown"))?.key ?? null;
  return [
    [says(standing(team)), chip(status), says(team.text("story"))],
    [says(team.text("way")), signalChip(signal?.key ?? null), NOTHING],
    ...(number === 1 ? lineIf(says(measureInWords(team))) : []),
    ...(number < FIRST_WITH_OUTLOOK ? [] : lineIf(says(outlookInWords(team)))),
    ...lineIf(says(team.text("driver").replace(/-(?=\d)/g, "−"))),
  ];
}

/** What the first check-in looks at: `Measured: maths average of Algebra 1 students (59); the baseline was another group’s`. */
function measureInWords({ entry, isKeptBack }: PageTeam): string {
  const { metric, group, groupSize, baseline, sameGroup } = entry.team.goal;
  const size = groupSize === null || isKeptBack ? "" : ` (${groupSize})`;
  const measured = `Measured: ${metric || "a metric without a name"}${group === "" ? "" : ` of ${group}${size}`}`;
  if (baseline === null) return `${measured}; no baseline is recorded`;
  return sameGroup ? measured : `${measured}; the baseline was another group’s`;
}

/** `Outlook: unlikely, 54.2–65.7% if nothing changes` */
function outlookInWords(team: PageTeam): string {
  const outlook = team.text("outlook");
  if (outlook === "" || team.text("phase") !== "running") return "";
  const range = team.text("ending").slice(outlook.length).trim();
  return `Outlook: ${outlook.toLowerCase()}${range === "" ? "" : `, ${range} if nothing changes`}`;
}

function tried(team: PageTeam): readonly PointLine[] {
  const all = triedBy(team);
  const lines = all.map((each): PointLine => {
    const told = [oneLine(each.text), oneLine(each.outcome)].filter((part) => part !== "").join(": ");
    return [says(told), short(whenTried(each)), short(decisionInWords(each))];
  });
  return shortened(lines, MOST_LINES, "Nothing is told of yet.", "strategies");
}

function inTheWay(team: PageTeam, asOf: Day): readonly PointLine[] {
  const asks = [
    ...openEvents(team.events, team.name, "ask", asOf).map(({ text, owner, age }) => ({
      text,
      of: owner,
      age,
    })),
    ...(team.notes?.asks() ?? []).map(({ text, days }) => ({ text, of: "", age: days })),
  ].sort((one, other) => (other.age ?? 0) - (one.age ?? 0));
  const lines = asks
    .filter(({ text }) => text.trim() !== "")
    .map(
      ({ text, of, age }): PointLine => [
        says(oneLine(text)),
        short(of === "" ? "nobody named yet" : `of ${oneLine(of)}`),
        short(age === null ? "" : `${counted(age, "day")} open`),
      ],
    );
  const challenge = wordsOf(team, "challenge").slice(-1);
  return [
    ...shortened(lines, MOST_LINES, "No open ask.", "asks"),
    ...challenge.flatMap(({ text, week }) =>
      lineIf(says(oneLine(text)), short("its challenge"), short(`week ${week}`)),
    ),
  ];
}

function toRecognise(team: PageTeam, spots: readonly PraisedSpot[]): readonly PointLine[] {
  const signal = shownSignal(team.text("signal"))?.key ?? null;
  const isSharing = signal === "share it";
  const question = promptFor({ signal, status: null, streak: team.number("streak") ?? 0, isSplit: false });
  const breakthroughs = wordsOf(team, "breakthrough");
  const others = spots.filter(
    (spot) => spot.team === team.name && !breakthroughs.some(({ text }) => text === spot.moved),
  );
  const rise = riseInWords(team);
  const lines = [
    ...(isSharing ? lineIf(says(question), signalChip(signal)) : []),
    ...lineIf(rise === "" ? null : says(`Best week: ${rise}`)),
    ...breakthroughs
      .slice(-MOST_PRAISE)
      .flatMap(({ week, text }) => lineIf(says(oneLine(text)), short("breakthrough"), short(`week ${week}`))),
    ...others.slice(-MOST_PRAISE).flatMap(({ tried: what, moved, week }) => {
      const told = [what, moved].map((text) => oneLine(text)).filter((text) => text !== "");
      return lineIf(says(told.join(": ")), short("bright spot"), short(week === null ? "" : `week ${week}`));
    }),
  ];
  return lines.length === 0 ? [[quiet("What went well since the last time?"), NOTHING, NOTHING]] : lines;
}

/** So many of the lines, with a word on the rest, or that there are none. */
function shortened(
  lines: readonly PointLine[],
  most: number,
  none: string,
  things: string,
): readonly PointLine[] {
  if (lines.length === 0) return [[quiet(none), NOTHING, NOTHING]];
  const more = lines.length - most;
  if (more <= 0) return lines;
  return [...lines.slice(0, most), [quiet(`and ${more} more ${things} in the file`), NOTHING, NOTHING]];
}
