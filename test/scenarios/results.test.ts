import { expect, test } from "vitest";
import { columnLetters } from "../../src/workbook/reference.ts";
import { settingRow } from "../../src/workbook/tabs/settings.ts";
import { type TeamColumnKey, teamColumn } from "../../src/workbook/tabs/teams.ts";
import { calls, given, idOf } from "./calls.ts";
import { short } from "./starting.ts";
import { column, tab, types, type Workbook, workbookOf } from "./workbook.ts";

const ended = () => workbookOf(short(["Algebra", "Geometry"], { asOf: "2020-06-20" }));

test("a final result is taken again where the answer to the first try was lost", () => {
  const workbook = ended();
  const team = idOf(workbook, "Algebra");
  const results = [{ team, final: "70", seen: "" }];
  given(workbook, "saveResults", { results });
  expect(given(workbook, "saveResults", { results }).teams[0]?.final).toBe("70%");
});

test("a final result that somebody else has written meanwhile is not written over", () => {
  const workbook = ended();
  const team = idOf(workbook, "Geometry");
  given(workbook, "saveResults", { results: [{ team, final: "72", seen: "" }] });
  expect(calls(workbook, "saveResults", { results: [{ team, final: "70", seen: "" }] })).toMatchObject({
    ok: false,
    message: expect.stringContaining("found “72%”, expected nothing, as when this was opened"),
  });
  const mine = [{ team, final: "70", seen: "72%" }];
  expect(given(workbook, "saveResults", { results: mine }).teams[1]?.final).toBe("70%");
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
    given(workbook, "saveResults", { results: [{ team, final, seen }] });
    expect(column(tab(workbook, "Teams"), "Final date")[0]).toBe("2020-06-12");
  }
});

test("a final result gets its day where none is typed", () => {
  const workbook = ended();
  given(workbook, "saveResults", { results: [{ team: idOf(workbook, "Geometry"), final: "72", seen: "" }] });
  expect(column(tab(workbook, "Teams"), "Final date")[1]).toBe("2020-06-20");
});

test("words in the place of a final result are shown, and not written over unseen", () => {
  const workbook = ended();
  const words = "71 makeup Friday";
  const team = idOf(workbook, "Algebra");
  typesInto(workbook, "final", words);
  expect(given(workbook, "results", null).teams[0]?.final).toBe(words);
  expect(calls(workbook, "saveResults", { results: [{ team, final: "70", seen: "" }] })).toMatchObject({
    ok: false,
    message: expect.stringContaining(`found “${words}”, expected nothing, as when this was opened`),
  });
  const mine = [{ team, final: "71", seen: words }];
  expect(given(workbook, "saveResults", { results: mine }).teams[0]?.final).toBe("71%");
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
