import { describe, expect, test } from "vitest";
import { shownHere } from "./place.ts";
import {
  beside,
  column,
  errors,
  lausdSouth,
  spreadsheetIn,
  tab,
  teams,
  weeks,
  workbookOf,
} from "./workbook.ts";

describe("at the end of the cohort, without a single weekly reading", () => {
  const workbook = workbookOf(lausdSouth("2020-06-30", "without readings"));

  test("Banning's weekly targets lead from 43% to 71%", () => {
    expect(weeks(workbook, "Banning Algebra 1", "Weekly target")).toEqual([
      0.465, 0.5, 0.535, 0.57, 0.605, 0.64, 0.675, 0.71,
    ]);
  });

  test("Fremont's weekly targets lead to 73 seniors", () => {
    expect(weeks(workbook, "Fremont A–G", "Weekly target")).toEqual([9, 18, 27, 36, 45, 54, 63, 73]);
  });

  test("the verdicts are the published ones", () => {
    const roster = tab(workbook, "Teams");
    const verdicts = column(roster, "Team").map((name, index) => [name, column(roster, "Verdict")[index]]);
    expect(verdicts.filter(([name]) => name !== "")).toEqual([
      ["Fremont A–G", "★ Achieved"],
      ["Banning Algebra 1", "★ Achieved"],
      ["Wilmington maths", "☆ Achieved (as reported)"],
      ["UMM geometry", "☆ Achieved (as reported)"],
      ["UMM algebra", "☆ Achieved (as reported)"],
      ["Bethune geometry", "▽ Not achieved"],
    ]);
  });

  test("the rollup begins with the count", () => {
    const [first = [], second = []] = tab(workbook, "Rollup").values;
    expect(first.slice(0, 2)).toEqual(["Ended Jun 12", "5 of 6 achieved (3 as reported)"]);
    expect(second[0]).toBe("6 teams");
  });

  test("no cell shows an error", () => {
    expect(errors(workbook)).toEqual([]);
  });
});

describe("while the cohort works", () => {
  const workbook = workbookOf(lausdSouth("2020-05-22", "with readings"));

  test("teams whose goal was not recorded say so, wherever their status stands", () => {
    const rollup = tab(workbook, "Rollup");
    const missing = column(rollup, "Status").filter((status) => status === "Goal not recorded");
    expect(missing).toHaveLength(3);
    for (const name of ["Wilmington maths", "UMM geometry", "UMM algebra"]) {
      expect(beside(tab(workbook, name), "status")).toBe("Goal not recorded");
    }
  });

  test("the rollup counts one team on track, one close and one behind, and puts who needs most first", () => {
    const rollup = tab(workbook, "Rollup");
    expect(rollup.values[0]?.slice(0, 2)).toEqual(["Week 5 of 8", "1 on track · 1 close · 1 behind"]);
    expect(column(rollup, "Team").slice(0, 3)).toEqual([
      "Bethune geometry",
      "Banning Algebra 1",
      "Fremont A–G",
    ]);
    expect(column(rollup, "Status").slice(0, 3)).toEqual(["▼ Behind", "◆ Close", "▲ On track"]);
  });

  test("the rollup ranks nobody by the raw score: it tells the gap closed and the weeks on plan", () => {
    const { values } = tab(workbook, "Rollup");
    const of = (header: string) => column(tab(workbook, "Rollup"), header).slice(0, 3);
    expect(values[4]?.filter((header) => /rank|place|score/i.test(String(header)))).toEqual([]);
    expect(of("Actual / target")).toEqual(["50% / 61.5%", "57% / 60.5%", "47 / 45"].map(shownHere));
    expect(of("Gap closed")).toEqual([0.364, 0.5, 0.644].map((share) => expect.closeTo(share, 3)));
    expect(of("Week by week")).toEqual(["◆◆◆▼▼", "▼▼▼▼◆", "◆▲▲▲▲"]);
  });

  test("a team's chart shows goal, weekly target and actual week by week", () => {
    const { values } = tab(workbook, "Fremont A–G");
    const [chart] = spreadsheetIn(workbook.file).getSheetByName("Fremont A–G")?.getCharts() ?? [];
    const drawn = (chart?.getRanges() ?? []).flatMap((range) =>
      (values[range.getRow() - 1] ?? []).slice(range.getColumn() - 1, range.getLastColumn()),
    );
    expect(drawn).toEqual(["label", "Goal", "Weekly target", "Actual"]);
  });

  test("Banning's headline says week, number and target", () => {
    expect(tab(workbook, "Banning Algebra 1").values[2]?.[1]).toBe(
      shownHere("Week 5 of 8 · 57% against a target of 60.5%"),
    );
  });

  test("no verdict shows yet, and no cell an error", () => {
    expect(column(tab(workbook, "Teams"), "Verdict").filter((verdict) => verdict !== "")).toEqual([]);
    expect(errors(workbook)).toEqual([]);
  });
});

test("before the first week and on every day of the cohort no cell shows an error", () => {
  const workbook = workbookOf(lausdSouth("2020-04-01", "with readings"));
  for (const day of [
    "2020-04-01",
    "2020-04-20",
    "2020-04-26",
    "2020-05-01",
    "2020-06-12",
    "2020-06-14",
    "2020-06-15",
  ]) {
    workbook.person.types("Cohort", "B16", day);
    expect(errors(workbook), day).toEqual([]);
  }
});

test.each(["de_DE", "fr_FR", "en_GB"])("a file in %s computes the same", (locale) => {
  const handed = teams(["Algebra", "Geometry"], {
    readings: [
      ["Team", "Week", "Actual"],
      ["Algebra", "5", "57.5"],
    ],
  });
  const [here, there] = [workbookOf(handed), workbookOf(handed, { locale })];
  expect(errors(there)).toEqual([]);
  for (const header of ["Status", "Weeks ahead", "Actual", "Target", "Rank"]) {
    expect(column(tab(there, "Data"), header)).toEqual(column(tab(here, "Data"), header));
  }
});
