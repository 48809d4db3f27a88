import { describe, expect, test } from "vitest";
import { columnLetters, type TabKey } from "../../src/workbook/reference.ts";
import { settingRow } from "../../src/workbook/tabs/settings.ts";
import { calls, given, idOf } from "./calls.ts";
import { asked, short, started } from "./starting.ts";
import { stateOf } from "./state.ts";
import {
  column,
  errors,
  lastRun,
  lausdSouth,
  ourTabs,
  repaired,
  spreadsheetIn,
  tab,
  types,
  type Workbook,
  workbookOf,
  writes,
} from "./workbook.ts";

const BANNING = "Banning Algebra 1";
const FORMULA = '=IMPORTXML("https://example.org")';

const ended = (): Workbook => workbookOf(lausdSouth("2020-06-16", "with readings"));

const make = (workbook: Workbook, team: string | null) =>
  given(workbook, "makeRetrospective", { team: team === null ? null : idOf(workbook, team) });

const shown = (workbook: Workbook, name: string): readonly (readonly unknown[])[] =>
  tab(workbook, name).values.map((line) => line.slice(0, 4));

const about = (workbook: Workbook, name: string, label: string) =>
  shown(workbook, name)
    .find(([first]) => first === label)
    ?.slice(1);

const page = (workbook: Workbook, name: string) => stateOf(workbook).tabs.find((each) => each.name === name);

describe("the retrospective of a cohort", () => {
  const workbook = ended();
  make(workbook, null);
  const lines = shown(workbook, "Retrospective");

  test("says how many achieved before any percent, beside the reference", () => {
    expect(lines[2]?.[0]).toBe("5 of 6 achieved (3 as reported)");
    expect(lines[3]?.[0]).toBe(
      "That is 83% of 6 teams. For comparison: of over 100 breakthrough teams elsewhere, 75% succeeded.",
    );
  });

  test("has the published results, team by team", () => {
    const from = lines.findIndex(([first]) => first === "Team");
    expect(new Map(lines.slice(from + 1, from + 7).map(([team, ...told]) => [team, told]))).toEqual(
      new Map([
        ["Bethune geometry", ["34% → 67%, goal 78%", "▽ Not achieved", "75% of the gap"]],
        [BANNING, ["43% → 71%, goal 71%", "★ Achieved", "100% of the gap"]],
        ["Fremont A–G", ["0 → 74 of 80, goal 73", "★ Achieved", "101% of the gap"]],
        ["UMM algebra", ["66% → 89%, goal not recorded", "☆ Achieved (as reported)", "+23 points"]],
        ["UMM geometry", ["36% → 78%, goal not recorded", "☆ Achieved (as reported)", "+42 points"]],
        ["Wilmington maths", ["26% → 74%, goal not recorded", "☆ Achieved (as reported)", "+48 points"]],
      ]),
    );
  });

  test("says how the cycle was run, and where the next one starts", () => {
    expect(about(workbook, "Retrospective", "Updates")).toEqual([
      "47 of 48 weeks have their number",
      "",
      "98%",
    ]);
    expect(about(workbook, "Retrospective", "Check-ins")?.[0]).toBe("0 of 18 held");
    expect(about(workbook, "Retrospective", "Asks")?.[0]).toBe("0 of 2 answered");
    expect(column(tab(workbook, "Retrospective"), "New baseline").slice(0, 3)).toEqual(["67%", "71%", "74"]);
  });

  test("draws before, target and after, a count as a share of its group", () => {
    const charts = spreadsheetIn(workbook.file).getSheetByName("Retrospective")?.getCharts() ?? [];
    expect(charts).toHaveLength(1);
    const { values } = tab(workbook, "Retrospective");
    expect(values.slice(0, 7).map((line) => line.slice(5))).toContainEqual(["Fremont A–G", 0, 0.9125, 0.925]);
    expect(values.slice(0, 7).map((line) => line.slice(5))).toContainEqual([
      "Wilmington maths",
      0.26,
      "",
      0.74,
    ]);
  });

  test("holds values alone, and stays as it is", () => {
    expect(tab(workbook, "Retrospective").formulas.flat().join("")).toBe("");
    expect(errors(workbook)).toEqual([]);
    const before = page(workbook, "Retrospective");
    types(workbook, "Teams", "AE2", "10");
    repaired(workbook);
    expect(make(workbook, null)).toMatchObject({ made: false });
    expect(writes(lastRun(workbook))).toEqual([]);
    expect(page(workbook, "Retrospective")).toEqual(before);
  });

  describe("of which one strategy could work elsewhere, and one team has no result", () => {
    const other = ended();
    given(other, "journal", {
      team: idOf(other, BANNING),
      week: 4,
      events: [{ kind: "strategy", text: FORMULA, owner: "", due: "", outcome: "8 more took it" }],
      settled: [],
    });
    types(other, "Journal", "J2", "TRUE");
    const place = tab(other, "Teams").values[0]?.indexOf("Final result") ?? -1;
    types(other, "Teams", `${columnLetters(place + 1)}2`, "");
    make(other, null);
    const told = shown(other, "Retrospective");

    test("tells of what other teams could copy, as text", () => {
      const row = told.findIndex(([first]) => first === "Could work elsewhere") + 1;
      expect(told[row]).toEqual([BANNING, `${FORMULA}: 8 more took it`, "", "4"]);
    });

    test("names the teams that cannot be drawn", () => {
      expect(told.flat().join(" ")).toContain("a whole to be a share of: Fremont A–G.");
    });
  });
});

describe("the retrospective of a team", () => {
  const workbook = ended();
  make(workbook, BANNING);
  const name = `${BANNING} retrospective`;

  test("tells goal, result, weeks on plan, best week and participation", () => {
    expect(shown(workbook, name)[2]?.[0]).toMatch(/^By Jun 12, 2020, Algebra 1 students \(59\) raise/);
    expect(about(workbook, name, "Baseline → final")).toEqual([
      "43% → 71%, goal 71%",
      "★ Achieved",
      "100% of the gap",
    ]);
    expect(about(workbook, name, "Weeks on plan")?.[0]).toBe("1 of 8: ▼▼▼▼◆◆◆★");
    expect(about(workbook, name, "Best week")?.[0]).toBe(
      "+6 points in week 4 (46% → 52%): Calling it homework",
    );
    expect(about(workbook, name, "Participation")?.[0]).toBe("61% in week 1 → 97% in week 8");
    expect(about(workbook, name, "Asks")?.[0]).toBe("none");
    expect(tab(workbook, name).formulas.flat().join("")).toBe("");
  });

  test("stands behind its team’s tab, with a chart of before, target and after", () => {
    const tabs = ourTabs(workbook);
    const key: TabKey = `page:retrospective ${idOf(workbook, BANNING)}`;
    expect(tabs.indexOf(key)).toBe(tabs.indexOf(`team:${idOf(workbook, BANNING)}`) + 1);
    expect(spreadsheetIn(workbook.file).getSheetByName(name)?.getCharts()).toHaveLength(1);
  });

  test("tells how many asks were answered, what was tried, and what the team says", () => {
    const other = ended();
    const team = idOf(other, "Bethune geometry");
    const ask = { kind: "ask", owner: "Ms Lee", due: "", outcome: "" } as const;
    given(other, "journal", {
      team,
      week: 8,
      events: [
        { ...ask, text: "Loan devices for 14 students", state: "done" },
        { ...ask, text: "A room" },
        { ...ask, kind: "strategy", text: "Paper packets", outcome: "drop", state: "dropped" },
      ],
      settled: [],
    });
    const none = { wentWell: "", couldBeBetter: "", next: "" };
    const words = { wentWell: FORMULA, couldBeBetter: "Devices first", next: "deepen" };
    given(other, "saveRetrospective", { cycle: 1, team, words, seen: none });
    make(other, "Bethune geometry");
    const its = "Bethune geometry retrospective";
    expect(about(other, its, "Asks")?.slice(0, 2)).toEqual(["1 of 2 answered", "1 open"]);
    expect(about(other, its, "Tried")).toEqual(["Paper packets", "Weeks 4, 5 and 8", "drop"]);
    expect(about(other, its, "Went well")?.[0]).toBe(FORMULA);
    expect(about(other, its, "Next")?.[0]).toBe("deepen");
    expect(tab(other, its).formulas.flat().join("")).toBe("");
  });

  test("takes what comes next in any case, and leaves out a formula of somebody’s that fails", () => {
    const other = ended();
    const charters = tab(other, "Charters");
    const row = column(charters, "Team").indexOf(BANNING) + 2;
    const typed = [
      ["Went well", "=1/0"],
      ["Next", "Continue. "],
    ] as const;
    for (const [header, text] of typed) {
      types(
        other,
        "Charters",
        `${columnLetters((charters.values[0]?.indexOf(header) ?? -1) + 1)}${row}`,
        text,
      );
    }
    make(other, BANNING);
    expect(about(other, `${BANNING} retrospective`, "Went well")?.[0]).toBe("");
    expect(about(other, `${BANNING} retrospective`, "Next")?.[0]).toBe("continue");
    expect(column(tab(other, "Charters"), "Went well")[row - 2]).toBe("#DIV/0!");
  });
});

describe("before the end", () => {
  const workbook = ended();
  types(workbook, "Cohort", `B${settingRow("asOf")}`, "2020-05-22");

  test("a retrospective is refused, with the day from which it can be made", () => {
    expect(calls(workbook, "makeRetrospective", { team: null })).toMatchObject({
      ok: false,
      message:
        "The cycle is not over yet. 6 of 6 teams have weeks to come. The retrospective can be made from Mon Jun 15 on.",
    });
    expect(calls(workbook, "makeRetrospective", { team: idOf(workbook, BANNING) })).toMatchObject({
      ok: false,
      message: "The cycle is not over yet. The retrospective can be made from Mon Jun 15 on.",
    });
    expect(given(workbook, "retrospective", { team: idOf(workbook, BANNING) })).toMatchObject({
      verdict: "",
      notYet: expect.stringContaining("from Mon Jun 15 on"),
    });
  });
});

describe("what a team says of its cycle", () => {
  const none = { wentWell: "", couldBeBetter: "", next: "" };
  const words = { ...none, wentWell: "Pairs met by themselves" };
  const read = (workbook: Workbook) => given(workbook, "retrospective", { team: idOf(workbook, BANNING) });
  const save = (workbook: Workbook, asked: { words: typeof none; seen: typeof none }) =>
    given(workbook, "saveRetrospective", { cycle: 1, team: idOf(workbook, BANNING), ...asked });
  const charter = (workbook: Workbook, header: string) => {
    const charters = tab(workbook, "Charters");
    return column(charters, header)[column(charters, "Team").indexOf(BANNING)];
  };

  test("stands on its row of Charters, and only the cells that changed are written", () => {
    const workbook = ended();
    expect(read(workbook)).toMatchObject({ verdict: "★ Achieved", notYet: "", tab: "", words: none });
    expect(save(workbook, { words, seen: none })).toEqual({ kind: "saved", cells: 1, seen: words });
    expect(charter(workbook, "Went well")).toBe(words.wentWell);
    expect(save(workbook, { words, seen: words })).toMatchObject({ kind: "saved", cells: 0 });
    expect(writes(lastRun(workbook))).toEqual([]);
    expect(read(workbook).words).toEqual(words);
  });

  test("is not written where somebody else wrote meanwhile, until a person chooses", () => {
    const workbook = ended();
    save(workbook, { words: { ...none, wentWell: "Theirs", next: "spread" }, seen: none });
    const mine = { ...none, wentWell: "Mine", couldBeBetter: "Start earlier" };
    const answer = save(workbook, { words: mine, seen: none });
    expect(answer).toEqual({
      kind: "conflict",
      conflicts: [{ key: "wentWell", label: "Went well", theirs: "Theirs", mine: "Mine" }],
      seen: { ...none, wentWell: "Theirs" },
    });
    expect(charter(workbook, "Could be better")).toBe("");
    expect(save(workbook, { words: mine, seen: answer.seen })).toMatchObject({ kind: "saved", cells: 2 });
    expect(read(workbook).words).toEqual({ ...mine, next: "spread" });
  });

  test("is not written into the next cycle", () => {
    const workbook = workbookOf(short(["Algebra"], { asOf: "2020-06-20" }));
    const team = idOf(workbook, "Algebra");
    const { cycle } = given(workbook, "retrospective", { team });
    started(workbook, asked(workbook));
    expect(calls(workbook, "saveRetrospective", { cycle, team, words, seen: none })).toMatchObject({
      message: "This file is in cycle 2 now. Nothing was changed; close this panel and open it again.",
    });
    expect(writes(lastRun(workbook))).toEqual([]);
    expect(given(workbook, "retrospective", { team })).toMatchObject({ cycle: 2, words: none });
  });

  test("is refused where a cell cannot hold it", () => {
    const workbook = ended();
    const long = { ...none, wentWell: "x".repeat(50_001) };
    const team = idOf(workbook, BANNING);
    expect(calls(workbook, "saveRetrospective", { cycle: 1, team, words: long, seen: none })).toMatchObject({
      ok: false,
      message: "Went well: found 50001 characters, expected at most 50000. Nothing was changed.",
    });
  });
});

test("the page of a cohort names a new baseline only for teams that set out with one", () => {
  const other = workbookOf({
    cohort: [
      ["Team", "Kind", "Unit", "N", "Baseline", "Goal", "Shape", "Bar", "Need", "Of", "Direction", "Final"],
      ["Average", "average", "percent", "", "43", "71", "", "", "", "", "", "70"],
      ["Flat", "decrease", "percent", "", "", "-30", "flat", "", "", "", "", "-25"],
      ["Window", "each person", "students", "47", "", "32", "", "window", "41", "44", "", "30"],
      ["Pace", "each person", "students", "80", "", "73", "", "pace", "15", "", "", "70"],
      ["Hold", "hold", "percent", "", "", "95", "", "", "", "", "up", "96"],
      ["Few", "hold", "percent", "8", "", "95", "", "", "", "", "up", "96"],
    ],
    settings: { start: "2020-04-20", weeks: 3 },
    asOf: "2020-06-20",
  });
  make(other, null);
  const told = shown(other, "Retrospective");
  const next = told.slice(told.findIndex(([first]) => first === "The next cycle") + 1);
  const flat = "the same level every week";
  expect(Object.fromEntries(next.map(([name, , , baseline]) => [name, baseline]))).toMatchObject({
    ...{ Average: "70%", Flat: flat, Window: flat, Pace: flat, Hold: flat, Few: flat },
  });
});
