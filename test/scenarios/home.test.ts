import { beforeAll, describe, expect, test } from "vitest";
import type { Home, TeamHome } from "../../src/rpc/home.ts";
import { settingRow } from "../../src/workbook/tabs/settings.ts";
import { given, idOf } from "./calls.ts";
import { shownHere } from "./place.ts";
import {
  lastRun,
  lausdSouth,
  opened,
  reopened,
  spreadsheetIn,
  tabNames,
  teams,
  types,
  type Workbook,
  workbookOf,
} from "./workbook.ts";

const BANNING = "Banning Algebra 1";

let built: Workbook;
beforeAll(() => {
  built = workbookOf(lausdSouth("2020-05-22", "with readings"));
}, 60_000);
const fresh = (): Workbook => reopened(built);

/** What Home says after a person has gone to a tab. */
function homeOn(workbook: Workbook, name: string): Home {
  spreadsheetIn(workbook.file).getSheetByName(name)?.activate();
  return given(workbook, "home", null);
}

function teamOn(workbook: Workbook, name: string): TeamHome {
  const home = homeOn(workbook, name);
  if (home.kind !== "team") throw new Error(`${name} opens ${home.kind}.`);
  return home;
}

const asOf = (workbook: Workbook, day: string) => types(workbook, "Cohort", `B${settingRow("asOf")}`, day);

describe("on a team’s tab", () => {
  test("it says where the team stands, in the words of the tab", () => {
    expect(teamOn(built, BANNING)).toMatchObject({
      id: idOf(built, BANNING),
      team: BANNING,
      second: "Week 5 of 8 · May 18–24",
      status: { key: "close", label: "◆ Close" },
      ahead: "1 week behind",
      standing: shownHere("Week 5: 57.0% against 60.5%"),
      signal: { key: "watch", word: "Watch", note: "below plan but closing" },
      record: { week: 5, row: 13, target: shownHere("60.5%"), done: true },
    });
  });

  test("before the week has its number, it says by when to measure and what last week was", () => {
    const workbook = fresh();
    asOf(workbook, "2020-05-25");
    const { person } = workbook;
    for (const cell of ["G14", "I14"]) person.clears(BANNING, cell);
    expect(teamOn(workbook, BANNING)).toMatchObject({
      second: "Week 6 of 8 · May 25–31 · measure by Thursday",
      standing: shownHere("Week 5: 57.0% against 60.5%"),
      record: { week: 6, row: 14, target: shownHere("64.0%"), done: false },
    });
  });

  test("the strip has every working week, blank where the week is still to come", () => {
    const { strip } = teamOn(built, BANNING);
    expect(strip.map(({ week, status }) => `${week} ${status?.key ?? ""}`)).toEqual([
      "1 behind",
      "2 behind",
      "3 behind",
      "4 behind",
      "5 close",
      "6 ",
      "7 ",
      "8 ",
    ]);
  });

  test("a break has no square and nothing to record", () => {
    const settings = { start: "2020-04-20", weeks: 8, breaks: [{ monday: "2020-05-18", reason: "Spring" }] };
    const home = teamOn(workbookOf(teams(["Algebra"], { settings, asOf: "2020-05-20" })), "Algebra");
    expect(home.strip.map(({ week }) => week)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
    expect(home.record).toBeNull();
    expect(home.second).toMatch(/^Break/);
  });

  test.each([
    ["before the start", "2020-04-01", "Starts Mon Apr 20 · 8 weeks"],
    ["after the end", "2020-06-20", "Ended Jun 12 · 71% against a goal of 71%"],
  ])("%s there is nothing to record", (_when, day, second) => {
    const workbook = fresh();
    asOf(workbook, day);
    expect(teamOn(workbook, BANNING)).toMatchObject({ second, record: null });
  });

  test("columns may be moved and the tab renamed", () => {
    const workbook = fresh();
    const before = teamOn(workbook, BANNING);
    workbook.person.insertsColumns(BANNING, 3);
    workbook.person.renamesSheet(BANNING, "Ours");
    expect(teamOn(workbook, "Ours")).toEqual(before);
  });

  test("a copy of the tab is nobody’s", () => {
    const workbook = fresh();
    const copy = workbook.person.duplicatesSheet(BANNING);
    expect(homeOn(workbook, copy).kind).toBe("elsewhere");
  });
});

test("on the rollup it says the count line and who needs a talk, those first", () => {
  expect(homeOn(built, "Rollup")).toEqual({
    kind: "rollup",
    week: "Week 5 of 8",
    counts: "1 on track · 1 close · 1 behind",
    updates: expect.stringContaining("3 goal not recorded"),
    signals: [
      {
        team: "Bethune geometry",
        status: { key: "behind", label: "▼ Behind" },
        signal: { key: "talk now", word: "Talk now" },
      },
      { team: BANNING, status: { key: "close", label: "◆ Close" }, signal: { key: "watch", word: "Watch" } },
      {
        team: "Fremont A–G",
        status: { key: "on track", label: "▲ On track" },
        signal: { key: "share it", word: "Share it" },
      },
    ],
  });
});

test("on any other tab it says the week and the count line", () => {
  expect(homeOn(built, "Members")).toEqual({
    kind: "elsewhere",
    week: "Week 5 of 8",
    counts: "1 on track · 1 close · 1 behind",
  });
});

test("in a file without a cohort it says so", () => {
  expect(given(opened(), "home", null)).toEqual({ kind: "no cohort" });
});

test("a student grid opens its own team, with four service calls too", () => {
  const workbook = workbookOf({
    cohort: [
      ["Team", "Kind", "Unit", "N", "Goal", "Bar", "Need"],
      ["Pace", "each person", "students", "80", "73", "pace", "15"],
    ],
    settings: { start: "2020-04-20", weeks: 8 },
    asOf: "2020-05-22",
  });
  const grid = tabNames(workbook).find((name) => name !== "Pace" && name.startsWith("Pace")) ?? "";
  expect(teamOn(workbook, grid).team).toBe("Pace");
  expect(lastRun(workbook).calls.length).toBeLessThanOrEqual(4);
});

test.each([BANNING, "Rollup", "Members"])("it takes at most four service calls on %s", (name) => {
  homeOn(built, name);
  expect(lastRun(built).calls.length).toBeLessThanOrEqual(4);
});
