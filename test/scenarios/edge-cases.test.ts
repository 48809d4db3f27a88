import { describe, expect, test } from "vitest";
import { columnLetters } from "../../src/workbook/reference.ts";
import { settingRow } from "../../src/workbook/tabs/settings.ts";
import { teamColumn } from "../../src/workbook/tabs/teams.ts";
import { given, idOf } from "./calls.ts";
import { asTyped, MARK, shownHere } from "./place.ts";
import {
  beside,
  column,
  errors,
  repaired,
  spreadsheetIn,
  tab,
  teams,
  types,
  type Workbook,
  weeks,
  workbookOf,
} from "./workbook.ts";

/** One team with more columns, in week 5 of 8. */
function team(
  more: Readonly<Record<string, string>>,
  readings: readonly (readonly string[])[] = [],
): Workbook {
  const { settings, asOf } = teams([], { asOf: "2020-05-20" });
  const base = {
    Team: "Algebra",
    Metric: "Average",
    Unit: "percent",
    Baseline: "43",
    Goal: "71",
    Weeks: "8",
  };
  const row = { ...base, Start: "2020-04-20", ...more };
  return workbookOf({
    settings,
    asOf: asOf ?? "",
    cohort: [Object.keys(row), Object.values(row)],
    ...(readings.length === 0 ? {} : { readings }),
  });
}

const fact = (workbook: Workbook, label: string) => beside(tab(workbook, "Algebra"), label);
const status = (workbook: Workbook) => weeks(workbook, "Algebra", "Status");
const tile = (workbook: Workbook, label: string): readonly unknown[] => {
  const { values } = tab(workbook, "Algebra");
  const place = values[3]?.indexOf(label) ?? -1;
  return [values[4]?.[place], values[5]?.[place]];
};

describe("B4.1: a missing week", () => {
  const workbook = team({}, [
    ["Team", "Week", "Actual"],
    ["Algebra", "1", "44"],
    ["Algebra", "3", "52"],
  ]);

  test("stays blank on the tab and is neither carried forward nor zero", () => {
    expect(weeks(workbook, "Algebra", "Actual").slice(0, 4)).toEqual([0.44, "", 0.52, ""]);
    expect(status(workbook).slice(0, 4)).toEqual(["◆ Close", "– No update", "◆ Close", "– No update"]);
  });

  test("leaves the headline with the latest number and its week", () => {
    expect(tab(workbook, "Algebra").values[2]?.[1]).toContain("week 3: 52%");
  });
});

describe("B4.2: zeroes from those who did not take part", () => {
  const average = { N: "59", Group: "Algebra 1 students" };
  const turnout = (took: string, mean: string) =>
    team(average, [
      ["Team", "Week", "Enrolled", "Took part", "Takers average"],
      ["Algebra", "4", "59", "30", "62"],
      ["Algebra", "5", "59", took, mean],
    ]);

  test("count, so that the Actual is participation times the average of those who did", () => {
    const workbook = turnout("40", "65");
    expect(weeks(workbook, "Algebra", "Actual")[4]).toBe(0.441);
    expect(weeks(workbook, "Algebra", "Participation")[4]).toBeCloseTo(40 / 59, 12);
  });

  test("make those who take part need more than the goal", () => {
    const [value, note] = tile(turnout("57", "65"), "Their average must be");
    expect(value).toBe(shownHere("73.5%"));
    expect(note).toMatch(/participation, .* score$/);
  });

  test("put the goal out of reach where too few take part", () => {
    const [value, note] = tile(turnout("29", "65"), "Their average must be");
    expect(value).toBe("Not reachable");
    expect(note).toMatch(/^at this participation/);
  });

  test("do not count where the team says without", () => {
    const workbook = team({ ...average, Zeroes: "without" }, [
      ["Team", "Week", "Enrolled", "Took part", "Takers average"],
      ["Algebra", "5", "59", "40", "65"],
    ]);
    expect(weeks(workbook, "Algebra", "Actual")[4]).toBe(0.65);
    expect(tab(workbook, "Algebra").values[3]).not.toContain("Their average must be");
  });
});

test("small steps of a metric with two decimals keep both", () => {
  const workbook = team({ Unit: "GPA", Decimals: "2", Baseline: "2.4", Goal: "2.8" }, [
    ["Team", "Week", "Actual"],
    ["Algebra", "4", "2.65"],
  ]);
  expect(tile(workbook, "Needed from here")).toEqual([
    shownHere("0.04 GPA a week"),
    shownHere("counted from week 4, plan was 0.05"),
  ]);
  const asked = {
    team: idOf(workbook, "Algebra"),
    week: 5,
    numbers: { actual: shownHere("2.65") },
    decimal: MARK,
  };
  expect(JSON.stringify(given(workbook, "effect", asked))).toContain(
    shownHere("0.05 GPA a week from here, plan 0.05"),
  );
});

describe("the first cell that an Actual is made from", () => {
  const cell = (workbook: Workbook, header: string, week: number): string => {
    const place = tab(workbook, "Algebra").values[6]?.indexOf(header) ?? -1;
    return `${columnLetters(place + 1)}${8 + week}`;
  };

  test.each([
    ["Count", { Kind: "rate", Baseline: "70", Goal: "80" }],
    ["Took part", { N: "59", Group: "students" }],
    ["New this week", { Kind: "running count", Unit: "seniors", Entry: "new this week", Baseline: "0" }],
    ["Met", { Kind: "each person", Unit: "students", N: "47", Goal: "32", Bar: "level", Need: "2" }],
  ])("says for the week that it was not measured: %s", (header, more) => {
    const workbook = team(more);
    types(workbook, "Algebra", cell(workbook, header, 3), "n/a");
    types(workbook, "Algebra", cell(workbook, header, 4), "soon");
    expect(weeks(workbook, "Algebra", "Actual").slice(1, 4)).toEqual(["", "n/a", "soon"]);
    expect(status(workbook).slice(1, 4)).toEqual(["– No update", "× Not measured", "? Check"]);
  });

  test("is checked and not judged where more took part than are enrolled", () => {
    const workbook = team({ N: "59", Group: "students" }, [
      ["Team", "Week", "Enrolled", "Took part", "Takers average"],
      ["Algebra", "3", "59", "40", "60"],
      ["Algebra", "4", "59", "40", "60"],
    ]);
    types(workbook, "Algebra", cell(workbook, "Took part", 4), "95");
    expect(weeks(workbook, "Algebra", "Actual").slice(2, 4)).toEqual([0.407, "95 of 59"]);
    expect(status(workbook).slice(2, 4)).toEqual(["▼ Behind", "? Check"]);
    expect(weeks(workbook, "Algebra", "Participation")[3]).toBe("");
    expect(fact(workbook, "participation")).toBeCloseTo(40 / 59, 12);
  });
});

test("B4.3: a typed 0 is a score", () => {
  const workbook = team({}, [
    ["Team", "Week", "Actual"],
    ["Algebra", "5", "0"],
  ]);
  expect(weeks(workbook, "Algebra", "Actual")[4]).toBe(0);
  expect(status(workbook)[4]).toBe("▼ Behind");
});

test("B4.6: a number past the goal is kept, and one that falls back is compared with its week again", () => {
  const workbook = team({}, [
    ["Team", "Week", "Actual"],
    ["Algebra", "4", "74"],
    ["Algebra", "5", "60"],
  ]);
  expect(status(workbook).slice(3, 5)).toEqual(["★ Goal met", "◆ Close"]);
  types(workbook, "Algebra", "D13", "");
  expect(fact(workbook, "progress")).toBeCloseTo(31 / 28, 9);
});

test("B4.8: a number that was measured in an earlier week may be entered late", () => {
  const workbook = team({}, [
    ["Team", "Week", "Actual"],
    ["Algebra", "3", "52"],
  ]);
  types(workbook, "Algebra", "D10", "47%");
  expect(status(workbook)[1]).toBe("◆ Close");
  expect(fact(workbook, "latest week")).toBe(3);
});

test("B4.10: teams of different lengths and starts are told apart by weeks, not by raw numbers", () => {
  const workbook = workbookOf({
    ...teams([], { asOf: "2020-05-20" }),
    cohort: [
      ["Team", "Metric", "Unit", "Baseline", "Goal", "Start", "Weeks"],
      ["Algebra", "Average", "percent", "43", "71", "2020-04-20", "8"],
      ["Backups", "Schools", "schools", "0", "10", "2020-05-04", "15"],
    ],
  });
  const rollup = tab(workbook, "Rollup");
  expect(column(rollup, "Week").slice(0, 2).sort()).toEqual(["3 of 15", "5 of 8"]);
  expect(rollup.values[0]?.[0]).toBe("Weeks 3–5");
});

describe("B4.5: a decrease whose goal is its baseline", () => {
  const more = { Kind: "decrease", Unit: "incidents", Baseline: "10", Goal: "10" };
  const readings = ["10", "8", "12"].map((actual, index) => ["Algebra", String(index + 1), actual]);
  const workbook = team(more, [["Team", "Week", "Actual"], ...readings]);

  test("is on track with as many or fewer, and behind with more", () => {
    expect(status(workbook).slice(0, 3)).toEqual(["▲ On track", "▲ On track", "▼ Behind"]);
    expect(fact(workbook, "gap")).toBe(-2);
  });
});

describe("B4.12: a number on the other percent scale", () => {
  test("is checked and not judged, and nothing is converted", () => {
    const workbook = team({});
    // Pasted as a number: what is typed into a percent cell as 57 means 57 %.
    workbook.person.pastes("Algebra", "D13", [[asTyped(workbook, "57.5")]]);
    const [typed] = weeks(workbook, "Algebra", "Actual").slice(4, 5);
    expect([typed, status(workbook)[4]]).toEqual(typed === 57.5 ? [57.5, "? Check"] : [0.575, "◆ Close"]);
  });
});

describe("B4.14: a small group", () => {
  const rate = (whole: string) =>
    team({ Kind: "rate", N: whole }, [
      ["Team", "Week", "Count", "Out of"],
      ["Algebra", "5", "4", whole],
    ]);

  test("has its numbers on its own tab only; the words stay", () => {
    const workbook = rate("8");
    const rollup = tab(workbook, "Rollup");
    expect(column(rollup, "Actual / target")[0]).toBe("");
    expect(column(rollup, "Weeks ahead")[0]).toBe("");
    expect(column(rollup, "Status")[0]).toBe("▼ Behind");
    expect(fact(workbook, "actual")).toBe(0.5);
  });

  test("is told its gap in people", () => {
    const workbook = rate("20");
    // 60.5 % of 20 are 12.1 people: nine more than four.
    expect(fact(workbook, "people short")).toBe(9);
    expect(tile(workbook, "Needed from here")[1]).toContain("9 people short");
  });
});

describe("B4.15: what cannot be", () => {
  test("is kept, marked Check and left out of the pattern", () => {
    const workbook = team({ Kind: "running count", Unit: "students", N: "80", Baseline: "0", Goal: "73" }, [
      ["Team", "Week", "Actual"],
      ["Algebra", "3", "25"],
    ]);
    types(workbook, "Algebra", "D12", "20");
    types(workbook, "Algebra", "D13", "81");
    types(workbook, "Algebra", "D10", "-2");
    expect(weeks(workbook, "Algebra", "Actual").slice(1, 5)).toEqual([-2, 25, 20, 81]);
    expect(status(workbook).slice(1, 5)).toEqual(["? Check", "◆ Close", "? Check", "? Check"]);
    expect(fact(workbook, "latest week")).toBe(3);
  });

  test("is no total that falls towards a goal typed below the baseline on Teams", () => {
    const readings = ["10", "8", "5"].map((actual, index) => ["Algebra", String(index + 1), actual]);
    const workbook = team({ Kind: "milestones", Unit: "open cases", Baseline: "12", Goal: "" }, [
      ["Team", "Week", "Actual"],
      ...readings,
    ]);
    types(workbook, "Teams", `${columnLetters(teamColumn("goal"))}2`, "0");
    expect(status(workbook).slice(0, 3)).toEqual(["▲ On track", "▲ On track", "▲ On track"]);
  });
});

test("B4.17: a plan with a dip judges each week by its own target", () => {
  const workbook = team({ Shape: "50; 48; 55; 60; 62; 65; 68; 71" }, [
    ["Team", "Week", "Actual"],
    ["Algebra", "2", "49"],
  ]);
  expect(status(workbook)[1]).toBe("▲ On track");
  expect(fact(workbook, "weeks ahead")).toBe(0);
});

describe("a comparison group and two reference values", () => {
  const workbook = team({ Comparison: "All of Algebra 1", "Reference 1": "72", "Reference 2": "33" }, [
    ["Team", "Week", "Actual", "Comparison"],
    ["Algebra", "1", "44", "55"],
  ]);

  test("are drawn and never judged", () => {
    expect(weeks(workbook, "Algebra", "Comparison")[0]).toBe(0.55);
    expect(status(workbook)[0]).toBe("◆ Close");
    const { values } = tab(workbook, "Algebra");
    expect(values[6]).toContain("Reference 72%");
    expect(values[6]).toContain("Reference 33%");
  });

  test("are lines of the chart, beside goal, weekly target and actual", () => {
    const { values } = tab(workbook, "Algebra");
    const [chart] = spreadsheetIn(workbook.file).getSheetByName("Algebra")?.getCharts() ?? [];
    const drawn = (chart?.getRanges() ?? []).flatMap((range) =>
      (values[6] ?? []).slice(range.getColumn() - 1, range.getLastColumn()),
    );
    const lines = ["Reference 72%", "Reference 33%", "Comparison", "Goal", "Weekly target", "Actual"];
    expect(drawn).toEqual(expect.arrayContaining(lines));
  });

  test("may be changed later on Teams", () => {
    types(workbook, "Teams", `${columnLetters(teamColumn("reference1"))}2`, "80%");
    repaired(workbook);
    expect(tab(workbook, "Algebra").values[6]).toContain("Reference 80%");
    expect(errors(workbook)).toEqual([]);
  });
});

test("a pace of 15% a week is done after seven weeks, and asks for no more in the eighth", () => {
  const workbook = team({ Baseline: "0", Goal: "100", Shape: "pace 15%" });
  const steps = [0.15, 0.3, 0.45, 0.6, 0.75, 0.9, 1, 1];
  expect(weeks(workbook, "Algebra", "Weekly target")).toEqual(steps);
});

test("participation targets are carried down from where one is typed", () => {
  const workbook = team({ N: "59" });
  const target = columnLetters(
    (tab(workbook, "Algebra").values[6]?.indexOf("Participation target") ?? -2) + 1,
  );
  types(workbook, "Algebra", `${target}10`, "65%");
  types(workbook, "Algebra", `${target}13`, "85%");
  expect(weeks(workbook, "Algebra", "Participation target")).toEqual([
    "",
    0.65,
    0.65,
    0.65,
    0.85,
    0.85,
    0.85,
    0.85,
  ]);
  expect(weeks(workbook, "Algebra", "Enrolled")).toEqual(new Array(8).fill(59));
});

test("a cut against last year sums the weeks that both years have", () => {
  const workbook = team({ Kind: "decrease", Goal: "-30", Baseline: "", Shape: "flat" }, [
    ["Team", "Week", "Count", "Last year"],
    ["Algebra", "1", "18", "20"],
    ["Algebra", "2", "", "20"],
    ["Algebra", "3", "10", "20"],
  ]);
  expect(weeks(workbook, "Algebra", "Actual").slice(0, 4)).toEqual([-0.1, "", -0.3, ""]);
  expect(status(workbook)[2]).toBe("▲ On track");
  types(workbook, "Cohort", `B${settingRow("asOf")}`, "2020-05-27");
  expect(errors(workbook)).toEqual([]);
});
