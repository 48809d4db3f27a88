import { describe, expect, test } from "vitest";
import { columnLetters } from "../../src/workbook/reference.ts";
import { calls, given, idOf } from "./calls.ts";
import { shownHere } from "./place.ts";
import {
  beside,
  column,
  errors,
  lastRun,
  lausdSouth,
  tab,
  teams,
  types,
  type Workbook,
  workbookOf,
  writes,
} from "./workbook.ts";

const READINGS = [
  ["Team", "Week", "Actual", "Plan", "Ask"],
  ["Algebra", "3", "48", "Call every family", ""],
  ["Algebra", "4", "50", "Small groups", "A room for office hours"],
];

const COHORT = {
  ...teams(["Algebra", "Geometry"], { readings: READINGS, asOf: "2020-05-20" }),
  cohort: [
    ["Team", "Metric", "Unit", "Baseline", "Goal", "Start", "Weeks", "Members", "Coach"],
    [
      "Algebra",
      "Average",
      "percent",
      "43",
      "71",
      "2020-04-20",
      "8",
      "Ada <a@b.org>; Ben <b@b.org>",
      "R. Diaz",
    ],
    ["Geometry", "Average", "percent", "43", "71", "2020-04-20", "8", "", "K. Osei"],
  ],
};

const algebra = (): Workbook => workbookOf(COHORT);

const ask = { kind: "ask", text: "Unblock the site", owner: "Ms Lee", due: "", outcome: "" } as const;
const action = {
  kind: "action",
  text: "Call 10 homes",
  owner: "Ada",
  due: "2020-05-18",
  outcome: "",
} as const;

const write = (workbook: Workbook, more: object = {}) =>
  calls(workbook, "journal", {
    team: idOf(workbook, "Algebra"),
    week: 5,
    events: [ask, action],
    settled: [],
    ...more,
  });

describe("a meeting", () => {
  test("reads back last week's plan and who is on the team", () => {
    const workbook = algebra();
    types(workbook, "Members", "A3", "algebra");
    expect(given(workbook, "meeting", { team: idOf(workbook, "Algebra") })).toMatchObject({
      name: "Algebra",
      week: 5,
      weeks: 8,
      lastPlan: { week: 4, text: "Small groups" },
      actions: [],
      members: ["Ada", "Ben"],
    });
    expect(writes(lastRun(workbook))).toEqual([]);
  });

  test("writes actions and asks into the Journal, and reads them back while they are open", () => {
    const workbook = algebra();
    expect(write(workbook)).toEqual({ ok: true, value: { added: 2, settled: 0 } });
    const { actions, asks } = given(workbook, "meeting", { team: idOf(workbook, "Algebra") });
    expect(asks.map(({ text, owner, age }) => ({ text, owner, age }))).toEqual([
      { text: "Unblock the site", owner: "Ms Lee", age: 0 },
      // Typed into the row of week 4, and into no other place.
      { text: "A room for office hours", owner: "", age: 9 },
    ]);
    expect(actions[0]).toMatchObject({ text: "Call 10 homes", due: "2020-05-18" });
    expect(errors(workbook)).toEqual([]);
  });

  test("sent twice, writes once", () => {
    const workbook = algebra();
    write(workbook);
    expect(write(workbook)).toEqual({ ok: true, value: { added: 0, settled: 0 } });
    expect(column(tab(workbook, "Journal"), "What").filter((text) => text !== "")).toHaveLength(2);
  });

  test("settles what was open, found by its text where the rows were sorted", () => {
    const workbook = algebra();
    write(workbook);
    const settled = [{ row: 2, text: "Call 10 homes", state: "done", outcome: "8 answered" }] as const;
    expect(write(workbook, { events: [], settled })).toEqual({ ok: true, value: { added: 0, settled: 1 } });
    const journal = tab(workbook, "Journal");
    expect(column(journal, "State").slice(0, 2)).toEqual(["", "done"]);
    expect(column(journal, "Outcome")[1]).toBe("8 answered");
  });

  test("closes an ask that only its week tells of", () => {
    const workbook = algebra();
    const asked = () => given(workbook, "meeting", { team: idOf(workbook, "Algebra") }).asks;
    expect(asked()).toMatchObject([{ row: null, text: "A room for office hours" }]);
    write(workbook, { events: [{ ...ask, text: "A room for office hours", state: "done" }] });
    expect(asked()).toEqual([]);
    expect(beside(tab(workbook, "Algebra"), "open asks")).toBe(0);
  });

  test("closes an ask whose cell holds white space that people do not see", () => {
    const workbook = algebra();
    const asked = () => given(workbook, "meeting", { team: idOf(workbook, "Algebra") }).asks;
    const [{ text: before = "" } = {}] = asked();
    const { values } = tab(workbook, "Algebra");
    const row = values.findIndex((line) => line.includes(before));
    const place = `${columnLetters((values[row]?.indexOf(before) ?? 0) + 1)}${row + 1}`;
    types(workbook, "Algebra", place, "A\u00a0room for office hours\u00a0\n");
    const [{ text } = { text: "" }] = asked();
    write(workbook, { events: [{ ...ask, text, state: "done" }] });
    expect(asked()).toEqual([]);
  });

  test("keeps a strategy in play until it is changed or dropped", () => {
    const workbook = algebra();
    const strategy = { ...ask, kind: "strategy", text: "Small groups" };
    const inPlay = () => given(workbook, "meeting", { team: idOf(workbook, "Algebra") }).strategies;
    write(workbook, { events: [{ ...strategy, outcome: "keep", state: "open" }] });
    expect(inPlay()).toMatchObject([{ text: "Small groups" }]);
    const dropped = { text: "Small groups", outcome: "drop", state: "dropped" };
    write(workbook, {
      week: 6,
      events: [{ ...strategy, ...dropped }],
      settled: [{ row: inPlay()[0]?.row ?? 0, ...dropped }],
    });
    expect(inPlay()).toEqual([]);
    expect(column(tab(workbook, "Journal"), "Outcome").slice(0, 2)).toEqual(["drop", "drop"]);
  });

  test("has the last decision on a strategy where two are made in one week", () => {
    const workbook = algebra();
    const strategy = { ...ask, kind: "strategy", owner: "", text: "Small groups" };
    write(workbook, { events: [{ ...strategy, outcome: "drop", state: "dropped" }] });
    const kept = write(workbook, { events: [{ ...strategy, outcome: "keep", state: "open" }] });
    expect(kept).toEqual({ ok: true, value: { added: 0, settled: 1 } });
    const journal = tab(workbook, "Journal");
    expect([column(journal, "State").slice(0, 2), column(journal, "Outcome").slice(0, 2)]).toEqual([
      ["", ""],
      ["keep", ""],
    ]);
    expect(given(workbook, "meeting", { team: idOf(workbook, "Algebra") }).strategies).toMatchObject([
      { text: "Small groups" },
    ]);
  });

  test("keeps what people wrote came of a strategy when it is decided on once more", () => {
    const workbook = algebra();
    const strategy = { ...ask, kind: "strategy", owner: "", text: "Small groups" };
    write(workbook, { events: [{ ...strategy, outcome: "keep", state: "open" }] });
    types(workbook, "Journal", "I2", "Turnout up 6 points");
    const dropped = { text: "Small groups", outcome: "drop", state: "dropped" };
    write(workbook, { events: [{ ...strategy, ...dropped }], settled: [{ row: 2, ...dropped }] });
    const journal = tab(workbook, "Journal");
    expect([column(journal, "State")[0], column(journal, "Outcome")[0]]).toEqual([
      "dropped",
      "Turnout up 6 points",
    ]);
  });

  test("settles the row that is open, and not one above with the same text that is done", () => {
    const workbook = algebra();
    write(workbook, { week: 3, events: [action] });
    types(workbook, "Journal", "H2", "done");
    write(workbook, { events: [action] });
    const settled = [{ row: 99, text: action.text, state: "done", outcome: "" }] as const;
    expect(write(workbook, { events: [], settled })).toEqual({ ok: true, value: { added: 0, settled: 1 } });
    expect(column(tab(workbook, "Journal"), "State").slice(0, 2)).toEqual(["done", "done"]);
  });

  test("leaves the other open where one of two that say the same was settled already", () => {
    const workbook = algebra();
    write(workbook, { week: 3, events: [ask] });
    write(workbook, { events: [ask] });
    const answered = { events: [], settled: [{ row: 2, text: ask.text, state: "done", outcome: "" }] };
    write(workbook, answered);
    expect(write(workbook, answered)).toEqual({ ok: true, value: { added: 0, settled: 0 } });
    expect(column(tab(workbook, "Journal"), "State").slice(0, 2)).toEqual(["done", ""]);
  });

  test("settles its own row where another team wrote the same, and adds the same text for another person", () => {
    const workbook = algebra();
    const [one, other] = [idOf(workbook, "Algebra"), idOf(workbook, "Geometry")];
    for (const team of [one, other]) write(workbook, { team, events: [action] });
    write(workbook, { events: [{ ...action, owner: "Ben" }] });
    const settled = [{ row: 99, text: action.text, state: "done", outcome: "" }] as const;
    write(workbook, { team: other, events: [], settled });
    const journal = tab(workbook, "Journal");
    expect(column(journal, "Team").slice(0, 3)).toEqual(["Algebra", "Geometry", "Algebra"]);
    expect(column(journal, "State").slice(0, 3)).toEqual(["", "done", ""]);
  });

  test("takes no day that is none, and no formula", () => {
    const workbook = algebra();
    const refused = write(workbook, { events: [{ ...action, due: "soon" }] });
    expect(refused).toMatchObject({ ok: false, message: expect.stringContaining("Due: found “soon”") });
    write(workbook, { events: [{ ...ask, text: '=HYPERLINK("x")' }] });
    expect(column(tab(workbook, "Journal"), "What")[0]).toBe('=HYPERLINK("x")');
  });
});

describe("what a team waits for", () => {
  test("is counted with its age on its tab and on the rollup", () => {
    const workbook = algebra();
    write(workbook);
    types(workbook, "Journal", "A2", "2020-05-11");
    const algebraTab = tab(workbook, "Algebra");
    // One in the Journal, and one typed into week 4.
    expect(beside(algebraTab, "open asks")).toBe(2);
    expect(beside(algebraTab, "oldest ask")).toBe(9);
    expect(beside(algebraTab, "late actions")).toBe(1);
    const rollup = tab(workbook, "Rollup");
    expect(rollup.values[1]?.[1]).toMatch(/^2 open asks, oldest 9 days · /);
    expect(column(rollup, "Oldest ask")).toContain(9);
  });

  test("is taken over by the Journal once it tells of the same ask, and closed there", () => {
    const workbook = algebra();
    write(workbook, { events: [{ ...ask, text: "A room for office hours" }] });
    expect(beside(tab(workbook, "Algebra"), "open asks")).toBe(1);
    types(workbook, "Journal", "H2", "done");
    expect(beside(tab(workbook, "Algebra"), "open asks")).toBe(0);
    expect(tab(workbook, "Rollup").values[1]?.[1]).toMatch(/^No open asks · /);
  });

  test.each([
    ["another team", "Geometry", "ask"],
    ["something other than an ask", "Algebra", "note"],
  ])("is open still where the Journal has the same words of %s", (_, team, kind) => {
    const workbook = algebra();
    const event = { ...ask, kind, text: "A room for office hours", state: "done" };
    write(workbook, { team: idOf(workbook, team), events: [event] });
    expect(beside(tab(workbook, "Algebra"), "open asks")).toBe(1);
    expect(given(workbook, "meeting", { team: idOf(workbook, "Algebra") }).asks).toMatchObject([
      { row: null, text: "A room for office hours", age: 9 },
    ]);
  });

  test("is counted for its own team alone, with check-ins and one-on-ones", () => {
    const workbook = algebra();
    write(workbook, { events: [ask, { ...ask, kind: "check-in", text: "First check-in" }] });
    types(workbook, "Members", "F2", "2020-05-04");
    expect(beside(tab(workbook, "Geometry"), "open asks")).toBe(0);
    const rollup = tab(workbook, "Rollup");
    const place = column(rollup, "Team").indexOf("Algebra");
    expect(column(rollup, "Check-ins")[place]).toBe("1 of 3");
    expect(column(rollup, "One-on-ones")[place]).toBe("1 of 2");
  });

  test("has the people whom a person lists for it, with spaces around its name or not", () => {
    const workbook = algebra();
    types(workbook, "Members", "A6", " Algebra ");
    types(workbook, "Members", "B6", "Ana");
    const rollup = tab(workbook, "Rollup");
    const place = column(rollup, "Team").indexOf("Algebra");
    expect(column(rollup, "One-on-ones")[place]).toBe("0 of 3");
  });
});

describe("a coach", () => {
  const workbook = workbookOf(lausdSouth("2020-05-22", "with readings"));
  const view = given(workbook, "coach", { coach: "" });

  test("sees the teams in the order of the rollup", () => {
    const names = column(tab(workbook, "Rollup"), "Team").slice(0, view.teams.length);
    expect(view.teams.map(({ name }) => name)).toEqual(names);
  });

  test("reads the last three numbers beside their targets, what moved them, and what to ask", () => {
    expect(view.teams.find(({ name }) => name === "Banning Algebra 1")).toMatchObject({
      status: { key: "close", label: "◆ Close" },
      ahead: "1 week behind",
      signal: { key: "watch", word: "Watch" },
      recent: shownHere("46 → 52 → 57% against 53.5 → 57 → 60.5%"),
      driver: shownHere("+5.9 participation, -0.9 score"),
      prompt: "Below plan but closing: what changed?",
      needsTime: true,
    });
    expect(view.teams.find(({ name }) => name === "Bethune geometry")?.prompt).toBe(
      "Five weeks under plan: what is the root cause?",
    );
  });

  test("may look at own teams alone", () => {
    const { coaches } = given(algebra(), "coach", { coach: "" });
    expect(coaches).toEqual(["K. Osei", "R. Diaz"]);
    expect(given(algebra(), "coach", { coach: "R. Diaz" }).teams.map(({ name }) => name)).toEqual([
      "Algebra",
    ]);
  });
});
