import { describe, expect, it } from "vitest";
import { STATUSES, statusLabel } from "../../src/domain/status.ts";
import { customFunctions } from "../../src/functions/custom-functions.ts";
import { vectors } from "../vectors.ts";
import { call, column } from "./calls.ts";

describe("BTT_PACE", () => {
  it.each(vectors.pace)("of %j is as worked out", ([step, weeks], targets) => {
    expect(call.pace(step, weeks)).toEqual(column(targets));
    expect(call.pace("15%", 8)).toEqual(column(targets));
  });

  it("starts and stops where it is told to, downwards too", () => {
    expect(call.pace(10, 4, 43, 71)).toEqual(column([53, 63, 71, 71]));
    expect(call.pace(-10, 4, 100, 75)).toEqual(column([90, 80, 75, 75]));
  });

  it("is blank without a step, and explains a wrong one", () => {
    expect(call.pace("", 2)).toEqual(column(["", ""]));
    expect(() => call.pace("some", 2)).toThrow('BTT_PACE: step must be a number, found "some"');
    expect(() => call.pace(0.15, 60)).toThrow(
      "BTT_PACE: weeks must be a whole number from 1 to 52, found 60",
    );
  });
});

describe("BTT_CHANGE", () => {
  it("runs to −30 % for ten weeks with 140 against 200", () => {
    const answer = call.change(column(Array(10).fill(14)), column(Array(10).fill(20)));
    expect([answer].flat(2)[9]).toBe(-0.3);
  });

  it("sums only rows that have both, and leaves the others blank", () => {
    const answer = call.change(column([8, "", 30, 5, 12]), column([10, 20, "n/a", 0, 10]));
    expect(answer).toEqual(column([-0.2, "", "", 0.3, 0.25]));
  });

  it("is blank until the comparison period has counted anything", () => {
    expect(call.change([[3, 4]], [[0, 5]])).toEqual([["", 0.4]]);
    expect(call.change(3, 0)).toBe("");
  });
});

describe("BTT_RESULT", () => {
  it.each(vectors.seeds.teams)("of $team, $final of $goal", ({ baseline, goal, final, achieved }) => {
    const word = achieved ? "Achieved" : "Not achieved";
    expect(call.result(baseline, goal ?? "", final)).toBe(goal === null ? "" : word);
  });

  it("judges the six teams at once: two achieved, one not, three without a goal", () => {
    const { teams } = vectors.seeds;
    const answer = call.result(
      column(teams.map(({ baseline }) => baseline)),
      column(teams.map(({ goal }) => goal ?? "")),
      column(teams.map(({ final }) => final)),
    );
    expect(answer).toEqual(column(["Achieved", "Achieved", "", "", "", "Not achieved"]));
  });

  it("takes a blank baseline as up, and a direction as given", () => {
    expect(call.result("", 70, 71)).toBe("Achieved");
    expect(call.result("", 70, 71, "down")).toBe("Not achieved");
    expect(call.result(100, 70, "70")).toBe("Check");
    expect(call.result("92%", "95%", 0.95)).toBe("Achieved");
    expect(call.result(43, 71, "")).toBe("");
  });
});

describe("BTT_COHORT", () => {
  it("counts six teams in the order of the rollup, zeroes included", () => {
    const teams = ["Behind", "▲ On track", "On track", "◆ Close", " ★ Goal met ", "on track", "", "soon"];
    expect(call.cohort(column(teams))).toEqual([
      ["Behind", 1],
      ["Check", 0],
      ["No update", 0],
      ["Not measured", 0],
      ["Close", 1],
      ["On track", 3],
      ["Goal met", 1],
      ["Due", 0],
      ["Goal not recorded", 0],
      ["Not achieved", 0],
      ["Not achieved (as reported)", 0],
      ["No result", 0],
      ["Achieved", 0],
      ["Achieved (as reported)", 0],
    ]);
  });

  it("knows every status by its word and by its label", () => {
    for (const status of STATUSES.filter(({ need }) => need !== null)) {
      const counts = call.cohort(column([status.word, statusLabel(status), "Break"]));
      expect(counts.filter(([, count]) => count !== 0)).toEqual([[status.word, 2]]);
    }
  });
});

describe("BTT_GOALTEXT", () => {
  const METRIC = "Linear Functions CFA average";
  const GROUP = "Algebra 1 students";
  const BANNING =
    "By Jun 12, 2020, Algebra 1 students (59) raise Linear Functions CFA average from 43% to 71%.";

  it.each([
    ["43%", "71%", ""],
    [0.43, 0.71, "percent"],
    [43, 71, "%"],
    [43, 71, "Percent"],
  ])("writes Banning's goal from %j to %j with the unit %j", (baseline, goal, unit) => {
    expect(call.goalText(METRIC, baseline, goal, "2020-06-12", GROUP, 59, unit)).toBe(BANNING);
  });

  it("writes decimals as the file does", () => {
    const { goalText } = customFunctions({ tabRanges: () => null, decimal: () => "," });
    expect(goalText("attendance", 0.925, 0.9725, "", "", "", "percent")).toBe(
      "The team raises attendance from 92,5% to 97,25%.",
    );
  });

  it("takes the date from a cell", () => {
    const midnight = new Date("2020-06-12T07:00:00Z");
    expect(call.goalText(METRIC, "43%", "71%", midnight, GROUP, 59)).toBe(BANNING);
  });

  it("names the unit once, and lowers what is to fall", () => {
    expect(call.goalText("days missed", 100, 70, "2020-06-12", "", "", "days")).toBe(
      "By Jun 12, 2020, the team lowers days missed from 100 to 70 days.",
    );
  });

  it("leaves out what is not known, and is blank without a goal", () => {
    expect(call.goalText("", "", 73, "", "", "", "students")).toBe(
      "The team raises the weekly number to 73 students.",
    );
    expect(call.goalText("attendance", "97%", "97%", "")).toBe("The team holds attendance at 97%.");
    expect(call.goalText(METRIC, 43, "", "")).toBe("");
  });

  it("refuses a goal date that is none", () => {
    expect(() => call.goalText(METRIC, 43, 71, "12 June")).toThrow(
      'BTT_GOALTEXT: by date must be a date, or text such as "2020-06-12", found "12 June"',
    );
  });
});
