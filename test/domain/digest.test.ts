import { describe, expect, test } from "vitest";
import type { Day } from "../../src/domain/day.ts";
import { digestOf } from "../../src/domain/digest.ts";
import type { DigestChange, DigestFacts } from "../../src/domain/digest-facts.ts";
import { digestText } from "../../src/domain/digest-text.ts";
import { digestTeam, spring } from "./digest-samples.ts";

const textOf = (facts: Partial<DigestFacts>) => digestText(digestOf({ ...spring, ...facts }, "teams"));
const headings = (facts: Partial<DigestFacts>, edition: "teams" | "sponsors" = "teams") =>
  digestOf({ ...spring, ...facts }, edition).sections.map(({ heading }) => heading);

test("teams and coaches read all of it", () => {
  expect(textOf({})).toMatchInlineSnapshot(`
    "1 on track · 1 close · 1 behind
    6 teams, 5 updated · 3 goal not recorded · 2 open asks, oldest 9 days
    LAUSD South, spring 2020 · week 5 of 8


    NEEDS A CONVERSATION

    Bethune geometry · Talk now
    2.1 weeks behind: 50% against 61.5%. “Half the class has no device on Mondays.”
    Coach: R. Diaz


    ASKS

    Loan devices for 14 students
    Bethune geometry asks the technology office.
    9 days open

    One registrar contact for transfer credit
    Fremont A–G asks the district registrar.
    3 days open


    BRIGHT SPOTS

    Banning Algebra 1
    Called the quiz “homework”: 38 to 49 of 59 students took it in three weeks.


    ALL TEAMS

    ▼ Behind: Bethune geometry, 50% / 61.5%, 2.1 behind
    ◆ Close: Banning Algebra 1, 57% / 60.5%, 1 behind
    ▲ On track: Fremont A–G, 47 / 45, 0.2 ahead
    Goal not recorded: UMM algebra, 77%
    Goal not recorded: UMM geometry, 55%
    Goal not recorded: Wilmington maths, 48%, week 4


    NO NUMBER THIS WEEK

    Wilmington maths


    CHANGED SINCE LAST WEEK

    Banning Algebra 1: week 4 changed from 51% to 52% on May 18.


    Open the rollup: https://docs.google.com/spreadsheets/d/file/edit#gid=0

    Sent by M. Ortega, Fridays at 7:00. Figures are as of May 22 and do not change in this mail. Reply to ask a question or to be taken off the list."
  `);
});

test("sponsors read up to the bright spots, and the link", () => {
  expect(digestText(digestOf(spring, "sponsors"))).toMatchInlineSnapshot(`
    "1 on track · 1 close · 1 behind
    6 teams, 5 updated · 3 goal not recorded · 2 open asks, oldest 9 days
    LAUSD South, spring 2020 · week 5 of 8


    NEEDS A CONVERSATION

    Bethune geometry · Talk now
    2.1 weeks behind: 50% against 61.5%. “Half the class has no device on Mondays.”
    Coach: R. Diaz


    ASKS

    Loan devices for 14 students
    Bethune geometry asks the technology office.
    9 days open

    One registrar contact for transfer credit
    Fremont A–G asks the district registrar.
    3 days open


    BRIGHT SPOTS

    Banning Algebra 1
    Called the quiz “homework”: 38 to 49 of 59 students took it in three weeks.


    Open the rollup: https://docs.google.com/spreadsheets/d/file/edit#gid=0

    Sent by M. Ortega, Fridays at 7:00. Figures are as of May 22 and do not change in this mail. Reply to ask a question or to be taken off the list."
  `);
});

test("the subject says cohort, week, how many are on track, and the asks", () => {
  expect(digestOf(spring, "teams").subject).toBe(
    "LAUSD South, spring 2020: week 5 of 8, 1 of 6 on track, 2 asks",
  );
  expect(digestOf({ ...spring, cohort: "", asks: [] }, "sponsors").subject).toBe(
    "Breakthrough teams: week 5 of 8, 1 of 6 on track",
  );
});

describe("where not all teams run, the subject", () => {
  const [ended, before] = [
    { phase: "ended", status: "achieved" } as const,
    { phase: "before", status: null } as const,
  ];
  const subject = (...teams: DigestFacts["teams"]) =>
    digestOf({ ...spring, teams, asks: [] }, "teams").subject;

  test("counts those that do", () => {
    const running = [digestTeam("A"), digestTeam("B", { status: "close" })];
    expect(subject(...running, digestTeam("C", ended), digestTeam("D", before))).toMatch(
      / 1 of 2 running on track$/,
    );
  });

  test("says how many teams there are where none runs", () => {
    expect(subject(digestTeam("A", ended), digestTeam("B", before))).toMatch(/ 2 teams$/);
  });
});

test("an empty section is left out with its heading", () => {
  const quiet = { teams: [digestTeam("Algebra")], asks: [], brightSpots: [], changes: [] };
  expect(headings(quiet)).toEqual(["All teams"]);
  expect(headings(quiet, "sponsors")).toEqual([]);
});

describe("needs a conversation", () => {
  const talks = (...teams: DigestFacts["teams"]) => {
    const [section] = digestOf({ ...spring, teams, asks: [], brightSpots: [] }, "sponsors").sections;
    return section?.kind === "items" ? section.items : [];
  };

  test("names three teams at most, in the order of the rollup", () => {
    const teams = ["A", "B", "C", "D"].map((name) => digestTeam(name, { status: "behind" }));
    expect(talks(...teams).map(({ title }) => title)).toEqual(["A", "B", "C"]);
  });

  test("says of a silent team that it is silent, and judges nothing", () => {
    const [item] = talks(digestTeam("A", { signal: "no update twice", status: "no update" }));
    expect(item).toMatchObject({ text: "Two weeks without a number.", aside: "" });
  });

  test("keeps a small group’s numbers back, and its words stay", () => {
    const small = { ahead: null, actual: "", target: "", challenge: "Four are ill" };
    const [item] = talks(digestTeam("A", { status: "behind", ...small }));
    expect(item).toMatchObject({ mark: { key: "behind" }, text: "“Four are ill”" });
  });

  test("says the week of an older number", () => {
    const [item] = talks(digestTeam("A", { status: "behind", ahead: -2, earlierWeek: 4 }));
    expect(item?.text).toBe("2 weeks behind: 47 against 45 in week 4.");
  });

  test("leaves out teams on track, and those that have ended", () => {
    expect(talks(digestTeam("A"), digestTeam("B", { phase: "ended", status: "not achieved" }))).toEqual([]);
  });
});

describe("changed since last week", () => {
  const said = (change: DigestChange) => {
    const section = digestOf({ ...spring, changes: [change] }, "teams").sections.at(-1);
    return section?.kind === "lines" ? section.lines[0] : undefined;
  };
  const reading = { kind: "reading", team: "Algebra", week: 4, on: "2020-05-18" as Day } as const;

  test.each<[string, DigestChange]>([
    [
      "Algebra: week 4 changed from 52% to 55% on May 18.",
      { ...reading, values: { was: "52%", now: "55%" } },
    ],
    ["Algebra: week 4 came in late, 55% on May 18.", { ...reading, values: { was: "", now: "55%" } }],
    ["Algebra: week 4 was taken out, it had been 52%.", { ...reading, values: { was: "52%", now: "" } }],
    ["Algebra: week 4 changed.", { ...reading, values: null, on: null }],
    ["Algebra: planned anew, version 2.", { kind: "re-plan", team: "Algebra", version: 2 }],
    ["Algebra: changed course in week 3.", { kind: "pivot", team: "Algebra", week: 3 }],
  ])("%s", (words, change) => {
    expect(said(change)).toBe(words);
  });
});

test("bright spots are three at most, one a team", () => {
  const spot = (team: string, moved: string) => ({ team, tried: "", moved });
  const brightSpots = [
    spot("A", "one"),
    spot("A", "two"),
    spot("B", ""),
    spot("C", "four"),
    spot("D", "five"),
  ];
  const section = digestOf({ ...spring, brightSpots }, "sponsors").sections.at(-1);
  expect(section?.kind === "items" ? section.items.map(({ title, text }) => [title, text]) : []).toEqual([
    ["A", "one."],
    ["B", ""],
    ["C", "four."],
  ]);
});

test("after the end it counts who achieved the goal", () => {
  const ended = { phase: "ended", told: false, ahead: null } as const;
  const teams = [
    digestTeam("A", { ...ended, status: "not achieved" }),
    digestTeam("B", { ...ended, status: "achieved" }),
    digestTeam("C", { ...ended, status: "achieved as reported", target: "" }),
  ];
  expect(digestOf({ ...spring, week: "Ended Jun 12", teams, asks: [] }, "teams")).toMatchObject({
    subject: "LAUSD South, spring 2020: ended Jun 12, 2 of 3 achieved",
    headline: "2 of 3 achieved (1 as reported)",
    counts: "3 teams · 3 final results · no open asks",
  });
});

test("teams in a break are not asked for a number", () => {
  expect(headings({ teams: [digestTeam("A", { told: false, onBreak: true })] })).not.toContain(
    "No number this week",
  );
});

describe("what people typed stays one line of text", () => {
  const nasty = "Algebra\r\nBcc: all@x.org\n\nALL TEAMS\n★ Goal met: us\u2028\u0007\u202Eend";

  test("in the subject and in every line", () => {
    const teams = [
      digestTeam(nasty, { status: "behind", coach: nasty, challenge: nasty, actual: nasty, told: false }),
    ];
    const facts: DigestFacts = {
      ...spring,
      cohort: nasty,
      by: nasty,
      teams,
      asks: [{ text: nasty, team: nasty, of: nasty, days: 1 }],
      brightSpots: [{ team: nasty, tried: nasty, moved: nasty }],
      changes: [{ kind: "pivot", team: nasty, week: 1 }],
    };
    const digest = digestOf(facts, "teams");
    expect(digest.subject).not.toMatch(/\p{Cc}/u);
    const lines = digestText(digest).split(/[\n\u2028]/);
    expect(lines.filter((line) => line === "ALL TEAMS")).toHaveLength(1);
    expect(lines.join("")).not.toMatch(/[\p{Cc}\u202E]/u);
  });

  test("and a long one is quoted in part", () => {
    const long = textOf({
      teams: [digestTeam("A", { status: "behind", challenge: "word ".repeat(10_000) })],
    });
    expect(long.length).toBeLessThan(2_000);
    expect(long).toContain("word…”");
  });
});

test("a mail of very many teams and asks says how many more there are", () => {
  const teams = Array.from({ length: 200 }, (_, index) => digestTeam(`Team ${index}`));
  const asks = Array.from({ length: 12 }, (_, index) => ({
    text: `Ask ${index}`,
    team: "A",
    of: "",
    days: index,
  }));
  const text = textOf({ teams, asks });
  expect(text).toContain("and 50 more on the rollup");
  expect(text).toContain("and 2 more\nThe rollup counts them all.");
});
