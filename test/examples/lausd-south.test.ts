import { readFileSync } from "node:fs";
import Papa from "papaparse";
import { describe, expect, test } from "vitest";
import { gainOf, gainsOfGoal } from "../../src/domain/gains.ts";
import { targetsOf } from "../../src/domain/plan.ts";
import { round } from "../../src/domain/round.ts";
import { statusNamed } from "../../src/domain/status.ts";
import { judge } from "../../src/domain/week-status.ts";
import { weeksAhead } from "../../src/domain/weeks-ahead.ts";
import type { Table } from "../../src/rpc/contract.ts";
import { taken } from "../app/intake/handed.ts";

const folder = new URL("../../examples/lausd-south/", import.meta.url);

function text(name: string): string {
  return readFileSync(new URL(name, folder), "utf8");
}

function table(name: string): Table {
  return Papa.parse<string[]>(text(name).trimEnd()).data;
}

const { cohort, teams, entries } = taken({
  cohort: table("cohort.csv"),
  readings: table("readings-illustrative.csv"),
  settings: JSON.parse(text("settings.json")),
});

test("the cohort works eight weeks from April 20, 2020, and says that its readings are illustrative", () => {
  expect(cohort).toMatchObject({
    name: "LAUSD South, spring 2020",
    start: "2020-04-20",
    weeks: 8,
    meetingDay: "Thursday",
    checkInWeeks: [2, 5, 7],
    note: "Weekly readings are illustrative.",
  });
});

test("the six teams have the published baselines, goals, finals and verdicts, and no others", () => {
  const published = teams.map(({ name, goal, final, reported }) => [
    name,
    goal.baseline,
    goal.goal,
    final,
    reported,
  ]);
  expect(published).toEqual([
    ["Fremont A–G", 0, 73, 74, null],
    ["Banning Algebra 1", 0.43, 0.71, 0.71, null],
    ["Wilmington maths", 0.26, null, 0.74, "Achieved"],
    ["UMM geometry", 0.36, null, 0.78, "Achieved"],
    ["UMM algebra", 0.66, null, 0.89, "Achieved"],
    ["Bethune geometry", 0.34, 0.78, 0.67, null],
  ]);
});

test("nobody is named whom the case does not name", () => {
  const people = teams.map(({ leader, coach, members }) =>
    [leader, coach, ...members.map(({ name }) => name)].join(""),
  );
  expect(people.join("")).toBe("");
});

test("Fremont counts 80 seniors; Banning's baseline is of another group than its 59", () => {
  expect(teams[0]?.goal).toMatchObject({
    kind: "running count",
    entry: "total",
    unit: "students",
    groupSize: 80,
  });
  expect(teams[1]?.goal).toMatchObject({ kind: "average", groupSize: 59, sameGroup: false });
});

describe("illustrative readings", () => {
  const idsByName = new Map(teams.map(({ name, id }) => [name, id]));
  const weeksOf = (name: string) => entries.filter(({ team }) => team === idsByName.get(name));

  const actualsOf = (name: string) =>
    weeksOf(name).map(({ actual, tookPart, enrolled, takersAverage }) =>
      typeof actual === "number"
        ? actual
        : round(((tookPart ?? 0) * (takersAverage ?? 0)) / (enrolled ?? 1), 3),
    );

  test("of Banning, with zeroes, are the published walk", () => {
    expect(actualsOf("Banning Algebra 1")).toEqual([0.41, 0.44, 0.46, 0.52, 0.57, 0.62, 0.67, 0.71]);
  });

  test("stand in every week but Wilmington's fifth", () => {
    for (const { name } of teams) {
      const weeks = weeksOf(name).map(({ week }) => week);
      expect(weeks).toEqual(name === "Wilmington maths" ? [1, 2, 3, 4, 6, 7, 8] : [1, 2, 3, 4, 5, 6, 7, 8]);
    }
  });

  test("end at the published results", () => {
    for (const { name, final } of teams) expect(actualsOf(name).at(-1)).toBe(final);
  });

  test.each([
    ["Fremont A–G", "◆▲▲▲▲▲▲★", 0.2],
    ["Banning Algebra 1", "▼▼▼▼◆◆◆★", -1],
    ["Bethune geometry", "◆◆◆▼▼▼▼▼", -2.1],
  ])("of %s run %s, with %d weeks ahead at week 5", (name, symbols, ahead) => {
    const goal = teams.find((team) => team.name === name)?.goal;
    const plan = goal === undefined ? null : gainsOfGoal(goal, targetsOf(goal));
    if (plan === null) throw new Error("no plan");
    const actuals = actualsOf(name);
    const statuses = actuals.map((actual, index) => judge(plan, index + 1, actual, cohort.closeBand));
    expect(statuses.map((key) => (key === null ? "" : statusNamed(key).symbol)).join("")).toBe(symbols);
    expect(round(weeksAhead(plan, gainOf(plan, actuals[4] ?? 0), 5) ?? 0, 1)).toBe(ahead);
  });
});
