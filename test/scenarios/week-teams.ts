import type { Handed } from "../../src/rpc/contract.ts";

const COLUMNS = [
  "Team",
  "Kind",
  "Unit",
  "Group",
  "N",
  "Baseline",
  "Goal",
  "Entry",
  "Zeroes",
  "Bar",
  "Need",
  "Of",
  "Direction",
  "Shape",
  "Comparison",
] as const;

/** A team of every kind, and of every way in which a week's number is typed. */
const TEAMS: readonly Readonly<Partial<Record<(typeof COLUMNS)[number], string>>>[] = [
  { Team: "Level", Kind: "average", Unit: "percent", Baseline: "43", Goal: "71" },
  { Team: "Points", Kind: "average", Unit: "points", Baseline: "20", Goal: "36", Shape: "slow" },
  {
    Team: "Turnout",
    Kind: "average",
    Unit: "percent",
    N: "59",
    Group: "students",
    Baseline: "43",
    Goal: "71",
  },
  {
    Team: "Takers",
    Kind: "average",
    Unit: "percent",
    N: "59",
    Baseline: "43",
    Goal: "71",
    Zeroes: "without",
  },
  { Team: "Rate", Kind: "rate", Unit: "percent", N: "80", Group: "students", Baseline: "70", Goal: "80" },
  { Team: "Falling rate", Kind: "rate", Unit: "percent", Baseline: "30", Goal: "12", Comparison: "Others" },
  {
    Team: "New",
    Kind: "running count",
    Unit: "students",
    N: "80",
    Baseline: "0",
    Goal: "73",
    Entry: "new this week",
  },
  { Team: "Total", Kind: "running count", Unit: "students", N: "80", Baseline: "0", Goal: "73" },
  { Team: "Weekly", Kind: "weekly count", Unit: "students", Baseline: "24", Goal: "35" },
  { Team: "Fewer", Kind: "decrease", Unit: "incidents", Baseline: "100", Goal: "70" },
  { Team: "Last year", Kind: "decrease", Unit: "percent", Baseline: "0", Goal: "-30", Shape: "flat" },
  { Team: "Steps", Kind: "milestones", Unit: "schools", Baseline: "0", Goal: "10" },
  {
    Team: "Window",
    Kind: "each person",
    Unit: "students",
    N: "47",
    Goal: "32",
    Bar: "window",
    Need: "41",
    Of: "44",
  },
  { Team: "Pace", Kind: "each person", Unit: "students", N: "80", Goal: "73", Bar: "pace", Need: "15" },
  {
    Team: "Levels",
    Kind: "each person",
    Unit: "students",
    N: "90",
    Baseline: "0",
    Goal: "75",
    Bar: "level",
    Need: "2",
  },
  { Team: "Hold", Kind: "hold", Unit: "percent", Goal: "97" },
  { Team: "Ceiling", Kind: "hold", Unit: "points", Goal: "5", Direction: "down" },
  { Team: "No goal", Kind: "average", Unit: "percent", Baseline: "66" },
];

export const TEAM_NAMES: readonly string[] = TEAMS.map(({ Team }) => Team ?? "");

/** Some of the teams, or all of them, in week 5 of 8 with a break in the calendar. */
export function weekTeams(names: readonly string[] = TEAM_NAMES): Handed {
  const teams = TEAMS.filter(({ Team = "" }) => names.includes(Team));
  return {
    cohort: [[...COLUMNS], ...teams.map((team) => COLUMNS.map((column) => team[column] ?? ""))],
    settings: {
      start: "2020-04-20",
      weeks: 8,
      breaks: [{ monday: "2020-05-04", reason: "Spring break" }],
    },
    asOf: "2020-05-27",
  };
}
