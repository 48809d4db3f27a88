import { describe, expect, test } from "vitest";
import { columnLetters } from "../../src/workbook/reference.ts";
import { settingRow } from "../../src/workbook/tabs/settings.ts";
import { type TeamColumnKey, teamColumn } from "../../src/workbook/tabs/teams.ts";
import { calls, given, idOf } from "./calls.ts";
import { asked, short, started } from "./starting.ts";
import { column, lastRun, tab, types, type Workbook, workbookOf, writes } from "./workbook.ts";

const ended = () => workbookOf(short(["Algebra", "Geometry"], { asOf: "2020-06-20" }));

test("a final result is taken again where the answer to the first try was lost", () => {
  const workbook = ended();
  const team = idOf(workbook, "Algebra");
  const results = [{ team, final: "70", seen: "" }];
  given(workbook, "saveResults", { cycle: 1, results });
  expect(given(workbook, "saveResults", { cycle: 1, results }).teams[0]?.final).toBe("70%");
});

test("a final result that somebody else has written meanwhile is not written over", () => {
  const workbook = ended();
  const team = idOf(workbook, "Geometry");
  given(workbook, "saveResults", { cycle: 1, results: [{ team, final: "72", seen: "" }] });
  expect(
    calls(workbook, "saveResults", { cycle: 1, results: [{ team, final: "70", seen: "" }] }),
  ).toMatchObject({
    ok: false,
    message: expect.stringContaining("found “72%”, expected nothing, as when this was opened"),
  });
  const mine = [{ team, final: "70", seen: "72%" }];
  expect(given(workbook, "saveResults", { cycle: 1, results: mine }).teams[1]?.final).toBe("70%");
});

const typesInto = (workbook: Workbook, key: TeamColumnKey, text: string) =>
  types(workbook, "Teams", `${columnLetters(teamColumn(key))}2`, text);

test("a final date that a person typed stays, whatever becomes of the result", () => {
  const workbook = ended();
  const team = idOf(workbook, "Algebra");
  typesInto(workbook, "finalDate", "2020-06-12");
  for (const [final, seen] of [
    ["70", ""],
    ["", "70%"],
    ["72", ""],
  ] as const) {
    given(workbook, "saveResults", { cycle: 1, results: [{ team, final, seen }] });
    expect(column(tab(workbook, "Teams"), "Final date")[0]).toBe("2020-06-12");
  }
});

test("a final result gets its day where none is typed", () => {
  const workbook = ended();
  given(workbook, "saveResults", {
    cycle: 1,
    results: [{ team: idOf(workbook, "Geometry"), final: "72", seen: "" }],
  });
  expect(column(tab(workbook, "Teams"), "Final date")[1]).toBe("2020-06-20");
});

test("words in the place of a final result are shown, and not written over unseen", () => {
  const workbook = ended();
  const words = "71 makeup Friday";
  const team = idOf(workbook, "Algebra");
  typesInto(workbook, "final", words);
  expect(given(workbook, "results", null).teams[0]?.final).toBe(words);
  expect(
    calls(workbook, "saveResults", { cycle: 1, results: [{ team, final: "70", seen: "" }] }),
  ).toMatchObject({
    ok: false,
    message: expect.stringContaining(`found “${words}”, expected nothing, as when this was opened`),
  });
  const mine = [{ team, final: "71", seen: words }];
  expect(given(workbook, "saveResults", { cycle: 1, results: mine }).teams[0]?.final).toBe("71%");
});

test("a result stands beside the goal that its verdict is held to", () => {
  const workbook = workbookOf(short(["Algebra", "Geometry"], { asOf: "2020-05-01" }));
  const team = idOf(workbook, "Algebra");
  const goals = () => given(workbook, "results", null).teams.map(({ goal }) => goal);
  given(workbook, "rePlan", {
    ...{ team, version: 1, after: "1", goal: "65", weeks: "3", shape: "even" },
    ...{ reason: "Half of the class moved", by: "Ms Rivera", agreedWith: "The sponsors" },
  });
  expect(goals()).toEqual(["65%", "71%"]);
  types(workbook, "Cohort", `B${settingRow("asOf")}`, "2020-06-20");
  typesInto(workbook, "final", "66%");
  expect(given(workbook, "results", null).teams[0]).toMatchObject({ goal: "71%", verdict: "▽ Not achieved" });
});

describe("a result that was typed meanwhile", () => {
  const typed = (workbook: Workbook) =>
    ["Algebra", "Geometry"].map((name) => ({ team: idOf(workbook, name), final: "72", seen: "" }));

  test("is not saved where its team has left, and the team is named", () => {
    const workbook = ended();
    const results = typed(workbook);
    given(workbook, "retire", { team: idOf(workbook, "Geometry") });
    expect(calls(workbook, "saveResults", { cycle: 1, results })).toMatchObject({
      message: "Nothing was changed. Geometry: found “72”, expected no change, as it has left the cohort.",
    });
    expect(writes(lastRun(workbook))).toEqual([]);
    types(workbook, "Teams", `${columnLetters(teamColumn("id"))}3`, "");
    expect(calls(workbook, "saveResults", { cycle: 1, results })).toMatchObject({
      message: expect.stringContaining("A team: found “72”"),
    });
    const unchanged = results.map((each, index) => (index === 0 ? each : { ...each, final: "" }));
    expect(given(workbook, "saveResults", { cycle: 1, results: unchanged }).teams[0]?.final).toBe("72%");
  });

  test("is not saved to the next cycle", () => {
    const workbook = ended();
    const results = typed(workbook);
    started(workbook, asked(workbook));
    expect(calls(workbook, "saveResults", { cycle: 1, results })).toMatchObject({
      message: "This file is in cycle 2 now. Nothing was changed; close this panel and open it again.",
    });
    expect(writes(lastRun(workbook))).toEqual([]);
    expect(column(tab(workbook, "Teams"), "Final result").slice(0, 2)).toEqual(["", ""]);
  });
});
