import { describe, expect, it } from "vitest";
import { vectors } from "../vectors.ts";
import { call, column, padded } from "./calls.ts";

const { targets, actuals } = vectors.illustrative;
const WEEKS = targets.length;

/** What cells hold in place of a number, as Sheets hands it over. */
const JUNK: readonly (readonly [what: string, cell: unknown])[] = [
  ["text", "soon"],
  ["a number as text", "52"],
  ["#N/A", "#N/A"],
  ["#DIV/0!", "#DIV/0!"],
  ["a date", new Date("2020-05-18T07:00:00Z")],
  ["TRUE", true],
  ["FALSE", false],
  ["a number that is none", Number.NaN],
  ["a number without end", Number.POSITIVE_INFINITY],
];
const BLANKS: readonly (readonly [what: string, cell: unknown])[] = [
  ["a blank", ""],
  ["spaces", "   "],
  ["null", null],
];

type Series = readonly unknown[];
type Answering = (readings: unknown, plan: unknown, weeks: number) => unknown;

/** The functions that answer each reading in its place, and what they say of one that cannot be judged. */
const IN_PLACE: readonly (readonly [name: string, run: Answering, junk: string])[] = [
  ["BTT_ONTRACK", (readings, plan) => call.onTrack(readings, plan, 43), "Check"],
  ["BTT_GAP", (readings, plan) => call.gap(readings, plan), ""],
  ["BTT_WEEKSAHEAD", (readings, plan) => call.weeksAhead(43, plan, readings), ""],
  ["BTT_PROGRESS", (readings) => call.progress(43, 71, readings), ""],
  ["BTT_TAKERSNEED", (readings) => call.takersNeed(71, readings), ""],
  ["BTT_REACHABLE", (readings) => call.reachable(readings, 71, 41, 74), "Check"],
  ["BTT_RESULT", (readings) => call.result(43, 71, readings), "Check"],
  ["BTT_CHANGE", (readings, plan) => call.change(readings, plan), ""],
];

/** The functions that answer all readings of a team at once. */
const AT_ONCE: readonly (readonly [name: string, run: Answering])[] = [
  ["BTT_STREAK", (readings, plan) => call.streak(readings, plan)],
  ["BTT_SIGNAL", (readings, plan) => call.signal(43, plan, readings)],
  ["BTT_NEEDED", (readings, _, weeks) => call.needed(43, 71, readings, weeks)],
  ["BTT_PROJECT", (readings, _, weeks) => call.project(43, 71, readings, weeks)],
  ["BTT_OUTLOOK", (readings, _, weeks) => call.outlook(43, 71, readings, weeks)],
  ["BTT_STATUS", (readings, plan) => call.status(43, 71, plan, readings)],
];

/** Readings of the Banning walk up to week 7, with another cell in week 4. */
const withWeek4 = (cell: unknown): Series =>
  actuals.map((value, week) => (week === 3 ? cell : week === 7 ? "" : value));
const flat = (answer: unknown): Series => (Array.isArray(answer) ? answer.flat() : [answer]);
const without = (answer: Series, place: number): Series => answer.filter((_, index) => index !== place);

describe.each(IN_PLACE)("%s", (_, run, junk) => {
  const clean = flat(run(column(withWeek4("")), column(targets), WEEKS));

  it.each(JUNK)(
    `says ${junk === "" ? "nothing" : junk} of %s, and answers its neighbours all the same`,
    (_, cell) => {
      const answer = flat(run(column(withWeek4(cell)), column(targets), WEEKS));
      expect(answer[3]).toBe(junk);
      expect(without(answer, 3)).toEqual(without(clean, 3));
    },
  );

  it.each(BLANKS)("leaves %s blank, never zero", (_, cell) => {
    expect(flat(run(column(withWeek4(cell)), column(targets), WEEKS))).toEqual(clean);
    expect(clean[3]).toBe("");
  });

  it("answers an open column as the table in it, and the rest with blanks", () => {
    const open = run(column(padded(actuals, 1000)), column(padded(targets, 1000)), WEEKS);
    expect(open).toEqual(column(padded(flat(run(column(actuals), column(targets), WEEKS)), 1000)));
  });

  it("answers a row as a column, and a block of one team more as two rows", () => {
    const inColumn = flat(run(column(actuals), column(targets), WEEKS));
    expect(run([actuals], [targets], WEEKS)).toEqual([inColumn]);
    expect(run([actuals, actuals], [targets], WEEKS)).toEqual([inColumn, inColumn]);
  });

  it.each([0, -5, 1e300, -1e300, Number.MAX_VALUE, 5e-324])(
    "takes %d for the number that it is",
    (number) => {
      const answer = flat(run(column(withWeek4(number)), column(targets), WEEKS));
      expect(answer).toHaveLength(WEEKS);
      for (const cell of answer) if (typeof cell === "number") expect(Number.isFinite(cell)).toBe(true);
      if (number === 0) expect(answer[3]).not.toBe("Check");
    },
  );
});

describe.each(AT_ONCE)("%s", (_, run) => {
  it.each([...JUNK, ...BLANKS])("counts a week with %s as little as a blank one", (_, cell) => {
    expect(run(column(withWeek4(cell)), column(targets), WEEKS)).toEqual(
      run(column(withWeek4("")), column(targets), WEEKS),
    );
  });

  it("answers an open column as the table in it", () => {
    const upTo6 = padded(actuals.slice(0, 6), 1000);
    expect(run(column(upTo6), column(padded(targets, 1000)), WEEKS)).toEqual(
      run(column(padded(actuals.slice(0, 6), WEEKS)), column(targets), WEEKS),
    );
  });

  it("answers a row as a column, and a block with a row for each team", () => {
    const alone = run(column(actuals), column(targets), WEEKS);
    expect(run([actuals], [targets], WEEKS)).toEqual(alone);
    const [first] = flat(alone);
    const both = run([actuals, actuals.map(() => "")], [targets], WEEKS);
    expect(both).toHaveLength(2);
    expect(flat(both)[0]).toBe(first);
  });
});

describe("targets", () => {
  it.each(JUNK)("that hold %s leave their week without an answer, and no other", (_, cell) => {
    const plan = column(targets.map((target, week) => (week === 3 ? cell : target)));
    for (const [, run] of IN_PLACE.slice(0, 3)) {
      const answer = flat(run(column(actuals), plan, WEEKS));
      expect(answer[3]).toBe("");
      expect(without(answer, 3)).not.toContain("");
    }
  });
});

describe("a goal or a baseline that is none", () => {
  it.each(JUNK.filter(([what]) => what !== "a number as text"))(
    "such as %s, makes no error of a column",
    (_, cell) => {
      const readings = column(actuals);
      const blanks = column(actuals.map(() => ""));
      const checks = column(actuals.map(() => "Check"));
      expect(call.onTrack(readings, column(targets), cell)).toEqual(checks);
      expect(call.weeksAhead(cell, column(targets), readings)).toEqual(blanks);
      expect(call.progress(cell, 71, readings)).toEqual(blanks);
      expect(call.progress(43, cell, readings)).toEqual(blanks);
      expect(call.takersNeed(cell, readings)).toEqual(blanks);
      expect(call.result(43, cell, readings)).toEqual(checks);
      expect(call.result(cell, 71, readings)).toEqual(checks);
      expect(call.targets(cell, 71, 8)).toEqual(blanks);
      expect(call.targets(43, cell, 8)).toEqual(blanks);
      expect(call.status(43, cell, column(targets), readings)[0]?.[0]).toBe("Check");
      expect(call.status(cell, 71, column(targets), readings)[0]?.[0]).toBe("Check");
      for (const [from, to] of [
        [cell, 71],
        [43, cell],
      ]) {
        expect(call.needed(from, to, readings, 8)).toBe("");
        expect(call.project(from, to, readings, 8)).toEqual([["", "", ""]]);
        expect(call.outlook(from, to, readings, 8)).toBe("");
        expect(call.goalText("average", from, to, "2020-06-12")).toBe("Check");
      }
      expect(call.signal(cell, column(targets), readings)).toBe("");
      expect(call.driver(cell, 0.5, 0.5, 0.5)).toEqual([["", "", ""]]);
      expect(call.countMet(readings, cell)).toBe("");
    },
  );
});

describe("lists of people and teams", () => {
  it.each([...JUNK, ...BLANKS])("do not count %s", (_, cell) => {
    expect(call.participation(column([80, cell, 60]), 4)).toEqual([[2, 0.5, 70, 35]]);
    expect(call.countMet(column([80, cell, 60]), 60)).toBe(2);
    expect(call.cohort(column(["Behind", cell]))).toEqual(call.cohort(column(["Behind"])));
    const [, week] = flat(call.week("2020-04-20", column(["2020-05-18", cell])));
    expect(week).toBe(_ === "a date" ? 5 : "");
  });

  it("leave a team without a number of weeks without an answer, and answer the others", () => {
    const teams = [actuals.slice(0, 6), actuals.slice(0, 6).map(() => "")];
    const weeks = column([8, ""]);
    expect(flat(call.needed(column([43, ""]), column([71, ""]), teams, weeks))[1]).toBe("");
    expect(call.project(column([43, ""]), column([71, ""]), teams, weeks)).toEqual([
      call.project(43, 71, [actuals.slice(0, 6)], 8)[0],
      ["", "", ""],
    ]);
    expect(flat(call.outlook(column([43, ""]), column([71, ""]), teams, weeks))).toEqual([
      "Too close to call",
      "",
    ]);
  });
});
