import type { Day } from "../../src/domain/day.ts";
import type { DigestFacts, DigestTeam } from "../../src/domain/digest-facts.ts";

/** A team that is on track in its fifth week, unless said otherwise. */
export const digestTeam = (team: string, more: Partial<DigestTeam> = {}): DigestTeam => ({
  team,
  coach: "",
  phase: "running",
  lacksBaseline: false,
  status: "on track",
  signal: null,
  ahead: 0.2,
  actual: "47",
  target: "45",
  told: true,
  onBreak: false,
  earlierWeek: null,
  challenge: "",
  ...more,
});

const unrecorded = { status: "goal not recorded", ahead: null, target: "" } as const;

/** The six teams of LAUSD South in week 5 of 8, in the order of the rollup. */
export const spring: DigestFacts = {
  cohort: "LAUSD South, spring 2020",
  week: "Week 5 of 8",
  asOf: "2020-05-22" as Day,
  teams: [
    digestTeam("Bethune geometry", {
      coach: "R. Diaz",
      status: "behind",
      signal: "talk now",
      ahead: -2.09,
      actual: "50%",
      target: "61.5%",
      challenge: "Half the class has no device on Mondays.",
    }),
    digestTeam("Banning Algebra 1", {
      status: "close",
      signal: "watch",
      ahead: -1,
      actual: "57%",
      target: "60.5%",
    }),
    digestTeam("Fremont A–G"),
    digestTeam("UMM algebra", { ...unrecorded, actual: "77%" }),
    digestTeam("UMM geometry", { ...unrecorded, actual: "55%" }),
    digestTeam("Wilmington maths", { ...unrecorded, actual: "48%", told: false, earlierWeek: 4 }),
  ],
  asks: [
    {
      text: "One registrar contact for transfer credit",
      team: "Fremont A–G",
      of: "the district registrar",
      days: 3,
    },
    { text: "Loan devices for 14 students", team: "Bethune geometry", of: "the technology office", days: 9 },
  ],
  brightSpots: [
    {
      team: "Banning Algebra 1",
      tried: "Called the quiz “homework”",
      moved: "38 to 49 of 59 students took it in three weeks",
    },
  ],
  changes: [
    {
      kind: "reading",
      team: "Banning Algebra 1",
      week: 4,
      values: { was: "51%", now: "52%" },
      on: "2020-05-18" as Day,
    },
  ],
  link: "https://docs.google.com/spreadsheets/d/file/edit#gid=0",
  by: "M. Ortega",
  rhythm: "Fridays at 7:00",
};
