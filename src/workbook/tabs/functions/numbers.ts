import { type Day, parseDay } from "../../../domain/day.ts";
import { SHORT_DAY } from "../../number-format.ts";
import { dayValue, numberValue, textValue, type Value } from "../../value.ts";

/** A row of example numbers, or a block of rows. */
export interface Numbers {
  readonly label: string;
  readonly help: string;
  readonly format: string;
  /** What stands left of the rest: a baseline, or the number before. */
  readonly start?: Value;
  /** Restored when someone changes it; all other numbers are people's to play with. */
  readonly ours?: true;
  /** Pixels of the first row, where its words take more than a line. */
  readonly height?: number;
  readonly rows: readonly (readonly Value[])[];
}

const numbers = (...row: readonly (number | null)[]): readonly Value[] => row.map(numberValue);
const words = (...row: readonly string[]): readonly Value[] => row.map(textValue);
const days = (...row: readonly string[]): readonly Value[] =>
  row.map((text) => parseDay(text)).flatMap((day: Day | null) => (day === null ? [] : [dayValue(day)]));

/** Of Banning's 59 students 57 took the last test. Illustrative scores that average, with zeroes, the published 71. */
function scores(): readonly (readonly Value[])[] {
  const taken = Array.from({ length: 57 }, (_, student) => {
    const place = ((student * 17) % 57) / 2 - 14;
    return Math.trunc(place) + (place > 0 ? 74 : 73);
  });
  const cells = [...taken, null, null, null];
  return Array.from({ length: 6 }, (_, row) => numbers(...cells.slice(row * 10, row * 10 + 10)));
}

const POINTS = "0.0";
const SHARE = "0.0%";
const COUNT = "0";

/** Banning's eight weeks: baseline, plan and end are published, the readings between are illustrative. */
export const WALK = {
  targets: {
    label: "Weekly target",
    help: "Banning’s plan: 43 to 71 in eight weeks",
    format: POINTS,
    ours: true,
    rows: [numbers(46.5, 50, 53.5, 57, 60.5, 64, 67.5, 71)],
  },
  actuals: {
    label: "Actual",
    help: "Illustrative, up to the published 71",
    format: POINTS,
    start: numberValue(43),
    rows: [numbers(41, 44, 46, 52, 57, 62, 67, 71)],
  },
  early: {
    label: "Actual by week 6",
    help: "What the team knew by then",
    format: POINTS,
    start: numberValue(43),
    rows: [numbers(41, 44, 46, 52, 57, 62, null, null)],
  },
  shares: {
    label: "Participation",
    help: "Of 59 students; 57 took part in the end",
    format: SHARE,
    rows: [numbers(...[36, 38, 39, 44, 49, 53, 56, 57].map((took) => took / 59))],
  },
  averages: {
    label: "Their average",
    help: "Of those who took part",
    format: POINTS,
    rows: [numbers(67.2, 68.3, 69.6, 69.7, 68.6, 69, 70.6, 73.5)],
  },
} as const satisfies Readonly<Record<string, Numbers>>;

/** What other teams published, where Banning has no number of the kind. */
export const OTHERS = {
  teams: {
    label: "Team",
    help: "LAUSD Local District South, 2020",
    format: COUNT,
    height: 36,
    rows: [words("Fremont", "Banning", "Wilmington", "UMM geometry", "UMM algebra", "Bethune")],
  },
  baselines: { label: "Baseline", help: "", format: COUNT, rows: [numbers(0, 43, 26, 36, 66, 34)] },
  goals: {
    label: "Goal",
    help: "Three are not published",
    format: COUNT,
    rows: [numbers(73, 71, null, null, null, 78)],
  },
  finals: { label: "Final result", help: "", format: COUNT, rows: [numbers(74, 71, 74, 78, 89, 67)] },
  statuses: {
    label: "Status at the end",
    help: "As the Rollup shows it",
    format: COUNT,
    height: 68,
    rows: [
      words(
        "★ Achieved",
        "★ Achieved",
        ...["☆ Achieved (as reported)", "☆ Achieved (as reported)", "☆ Achieved (as reported)"],
        "▽ Not achieved",
      ),
    ],
  },
  attended: {
    label: "Days attended",
    help: "Five students; the bar is 41 of 44 days",
    format: COUNT,
    rows: [numbers(18, 16, 38, 37, 41)],
  },
  held: { label: "Days held so far", help: "", format: COUNT, rows: [numbers(20, 20, 41, 41, 43)] },
  thisYear: {
    label: "Incidents",
    help: "Illustrative: 140 in ten weeks",
    format: COUNT,
    rows: [numbers(20, 18, 17, 15, 14, 13, 12, 11, 10, 10)],
  },
  lastYear: {
    label: "Last year",
    help: "The same weeks: 200, so that the published 30% fewer come out",
    format: COUNT,
    rows: [numbers(22, 21, 20, 20, 20, 20, 19, 19, 19, 20)],
  },
  days: {
    label: "Days",
    help: "First Monday, then any days",
    format: SHORT_DAY["month first"],
    start: days("2020-04-20")[0] ?? textValue(""),
    rows: [days("2020-04-19", "2020-04-20", "2020-05-22", "2020-06-12", "2020-06-15")],
  },
  scores: {
    label: "Scores",
    help: "Banning: 57 of 59 took the last test; illustrative, but for 71 on average with zeroes",
    format: COUNT,
    rows: scores(),
  },
} as const satisfies Readonly<Record<string, Numbers>>;

export type NumbersKey = keyof typeof WALK | keyof typeof OTHERS;
