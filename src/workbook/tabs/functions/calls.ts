import { SIGNED_WEEKS } from "../../number-format.ts";
import type { AddressBook } from "./layout.ts";

/** One function at work on the example numbers. */
export interface Call {
  readonly name: string;
  /** The question that it answers. */
  readonly answers: string;
  /** The same question of any numbers, where `answers` speaks of those on the tab. */
  readonly inGeneral?: string;
  /** Its arguments, separated by `;` whatever the file's locale will need. */
  readonly given: (at: AddressBook) => readonly (string | number)[];
  /** Number formats of the cells that it answers with, from the left; the last one holds for the rest. */
  readonly formats?: readonly string[];
  /** How many rows it answers with; 1 if left out. */
  readonly rows?: number;
  /** The answer stands below the call, in the wide columns, for it holds long words. */
  readonly below?: true;
  /** The answer is one text that may run over the cells to its right. */
  readonly overflows?: true;
}

interface Chapter {
  readonly title: string;
  /** The title without what it says of the numbers on the tab. */
  readonly inGeneral?: string;
  readonly calls: readonly Call[];
}

const POINTS = "0.0";
const SIGNED = "+0.0;-0.0;0.0";

/** Every function that people type into cells, in the order in which a team asks. */
export const CHAPTERS: readonly Chapter[] = [
  {
    title: "This week against its target",
    calls: [
      {
        name: "BTT_ONTRACK",
        answers: "Is each week on track?",
        given: ({ actuals, targets }) => [actuals.all, targets.all, actuals.start],
      },
      {
        name: "BTT_GAP",
        answers: "How far is it from its target?",
        given: ({ actuals, targets }) => [actuals.all, targets.all],
        formats: [SIGNED],
      },
      {
        name: "BTT_WEEKSAHEAD",
        answers: "How many weeks of the plan is it ahead (+) or behind (−)?",
        given: ({ actuals, targets }) => [actuals.start, targets.all, actuals.all],
        formats: [SIGNED_WEEKS],
      },
      {
        name: "BTT_PROGRESS",
        answers: "How much of the way from baseline to goal is done?",
        given: ({ actuals, targets }) => [actuals.start, targets.last, actuals.all],
        formats: ["0%"],
      },
    ],
  },
  {
    title: "The pattern, and where it will end: seen from week 6",
    inGeneral: "The pattern, and where it will end",
    calls: [
      {
        name: "BTT_STREAK",
        answers: "How many weeks in a row on target (+) or below it (−)?",
        given: ({ early, targets }) => [early.all, targets.all],
        formats: ["+0;-0;0"],
      },
      {
        name: "BTT_SIGNAL",
        answers: "Is it time to talk, to watch, or to share?",
        given: ({ early, targets }) => [early.start, targets.all, early.all],
      },
      {
        name: "BTT_NEEDED",
        answers: "How much must each week that is left bring?",
        given: ({ early, targets }) => [early.start, targets.last, early.all, 8],
        formats: [POINTS],
      },
      {
        name: "BTT_PROJECT",
        answers: "Where does the trend lead by week 8? The value, then low and high.",
        inGeneral: "Where does the trend lead by the last week? The value, then low and high.",
        given: ({ early, targets }) => [early.start, targets.last, early.all, 8],
        formats: [POINTS],
      },
      {
        name: "BTT_OUTLOOK",
        answers: "Is the goal likely?",
        given: ({ early, targets }) => [early.start, targets.last, early.all, 8],
        overflows: true,
      },
      {
        name: "BTT_STATUS",
        answers: "Status, week, actual, target, weeks ahead, signal, projection, in one row",
        given: ({ early, targets }) => [early.start, targets.last, targets.all, early.all],
        formats: ["General", "0", POINTS, POINTS, SIGNED_WEEKS, "General", POINTS],
      },
    ],
  },
  {
    title: "Who took part, and who is there",
    calls: [
      {
        name: "BTT_PARTICIPATION",
        answers: "Took part, their share, their average, and the average with zeroes",
        given: ({ scores }) => [scores.all, 59],
        formats: ["0", "0.0%", POINTS],
      },
      {
        name: "BTT_DRIVER",
        answers: "What lifted the average from week 1 to 8? In all, by turnout, by scores",
        inGeneral: "What lifted the average from one week to another? In all, by turnout, by scores",
        given: ({ shares, averages }) => [shares.first, averages.first, shares.last, averages.last],
        formats: [SIGNED],
      },
      {
        name: "BTT_TAKERSNEED",
        answers: "What must takers average? More than 100 is out of reach.",
        inGeneral: "What must those who take part average to reach the goal?",
        given: ({ shares, targets }) => [targets.last, shares.all],
        formats: [POINTS],
      },
      {
        name: "BTT_COUNTMET",
        answers: "How many are at 71 or better, and how many more make 45?",
        inGeneral: "How many are at the bar or better?",
        given: ({ scores }) => [scores.all, 71, "", 45],
        formats: ["0"],
      },
      {
        name: "BTT_REACHABLE",
        answers: "Can each student still attend 41 of 44 days?",
        inGeneral: "Can each student still attend the days that are needed?",
        given: ({ attended, held }) => [attended.all, held.all, 41, 44],
      },
      {
        name: "BTT_CHANGE",
        answers: "How many fewer than last year, all weeks so far taken together?",
        given: ({ thisYear, lastYear }) => [thisYear.all, lastYear.all],
        formats: ["0.0%"],
      },
    ],
  },
  {
    title: "Goals, plans and results",
    calls: [
      {
        name: "BTT_GOALTEXT",
        answers: "The goal in one sentence",
        given: ({ actuals, targets }) => [
          '"Linear Functions CFA average"',
          actuals.start,
          targets.last,
          '"2020-06-12"',
          '"Algebra 1 students"',
          59,
          '"percent"',
        ],
        overflows: true,
      },
      {
        name: "BTT_WEEK",
        answers: "Which week is each day in? 0 is before the plan, 9 after it.",
        inGeneral: "Which week of the plan is each day in? 0 is before it.",
        given: ({ days }) => [days.start, days.all, "", 8],
        formats: ["0"],
      },
      {
        name: "BTT_RESULT",
        answers: "Did each team reach its goal?",
        given: ({ baselines, goals, finals }) => [baselines.all, goals.all, finals.all],
      },
      {
        name: "BTT_TARGETS",
        answers: "Weekly targets from baseline to goal, as a column",
        given: ({ actuals, targets }) => [actuals.start, targets.last, 8],
        formats: [POINTS],
        rows: 8,
      },
      {
        name: "BTT_PACE",
        answers: "Weekly targets by a step a week, as a column: each Fremont student’s 15%",
        inGeneral: "Weekly targets by a step a week, as a column",
        given: () => ["15%", 8],
        formats: ["0%"],
        rows: 8,
      },
      {
        name: "BTT_COHORT",
        answers: "How many teams have each status, as two columns",
        given: ({ statuses }) => [statuses.all],
        rows: 14,
        below: true,
      },
    ],
  },
];
