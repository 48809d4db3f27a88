import { beforeAll, describe, expect, test } from "vitest";
import { columnLetters } from "../../src/workbook/reference.ts";
import { teamColumn } from "../../src/workbook/tabs/teams.ts";
import { SpreadsheetFile } from "../../workbench/emulation/engine/file.ts";
import { calls, given, idOf } from "./calls.ts";
import { asTyped, PLACES, type Place } from "./place.ts";
import {
  beside,
  built,
  column,
  errors,
  opened,
  repaired,
  tab,
  teams,
  types,
  type Workbook,
  weeks,
  workbookOf,
} from "./workbook.ts";

const GREENWICH: Place = { locale: "en_US", timeZone: "Etc/GMT" };
const BERLIN: Place = { locale: "de_DE", timeZone: "Europe/Berlin" };

const HANDED = teams(["Algebra", "Geometry"], {
  settings: { start: "2020-04-20", weeks: 8, breaks: [{ monday: "2020-05-04", reason: "Spring break" }] },
  readings: [
    ["Team", "Week", "Actual", "Success"],
    ["Algebra", "1", "44.5", "Most so far"],
    ["Algebra", "2", "46.1", "Call home"],
    ["Geometry", "1", "43.5", ""],
    ["Geometry", "2", "50.2", "Logins work"],
    ["Geometry", "3", "n/a", ""],
  ],
  asOf: "2020-05-29",
});

/** A cycle’s work by hand and by the sidebar, told as what every cell of the file says in the middle and at the end. */
function lived(place: Place): {
  readonly workbook: Workbook;
  readonly middle: unknown;
  readonly end: unknown;
} {
  const workbook = workbookOf(HANDED, place);
  types(workbook, "Algebra", "D12", "57.5%");
  types(workbook, "Algebra", "D13", "60.5");
  const page = given(workbook, "week", { team: idOf(workbook, "Geometry"), week: 5 });
  const { team, week, seen } = page;
  const typed = { team, week, numbers: { actual: asTyped(workbook, "61.5") }, words: { plan: "Keep on" } };
  expect(given(workbook, "record", { ...typed, pivot: false, noMeasure: null, seen })).toMatchObject({
    kind: "saved",
  });
  for (const a1 of ["E9", "F10", "B3"]) workbook.person.clears("Algebra", a1);
  repaired(workbook);
  built(workbook, teams(["Biology"]));
  given(workbook, "makeCheckIn", { number: 1 });
  const middle = saidBy(workbook);
  const [algebra] = given(workbook, "results", null).teams;
  types(workbook, "Cohort", `B${settingRow(workbook, "As of")}`, "2020-06-27");
  if (algebra !== undefined) {
    given(workbook, "saveResults", {
      cycle: 1,
      results: [{ team: algebra.team, final: asTyped(workbook, "71.5"), seen: algebra.final }],
    });
  }
  const next = given(workbook, "nextCycle", null);
  const asked = {
    cycle: next.cycle,
    start: next.start,
    weeks: "4",
    asOf: "2020-07-01",
    teams: next.teams.map((each) => ({ team: each.team, goal: asTyped(workbook, "80.5") })),
  };
  while (given(workbook, "startCycle", asked).left.length > 0);
  return { workbook, middle, end: saidBy(workbook) };
}

const settingRow = (workbook: Workbook, label: string): number =>
  tab(workbook, "Cohort").values.findIndex(([first]) => first === label) + 1;

/**
 * Every value of the file; in texts the decimals have a point, teams’ ids, which are drawn, their place on the roster,
 * and the instants of stamps are left out. Days stay days.
 */
function saidBy({ file }: Workbook): unknown {
  const { tabs } = file.snapshot();
  const ids = tabs
    .filter(({ name }) => name.endsWith("Teams"))
    .flatMap((roster) => column(roster, "Id").map(String))
    .filter((id) => id !== "");
  const said = (value: string | number | boolean) => {
    if (typeof value !== "string") return value;
    const named = ids.reduce((text, id, index) => text.replaceAll(id, `team ${index}`), value);
    return named.replace(/(\d),(\d)/g, "$1.$2").replace(/^\d{4}-\d\d-\d\dT[\d:]+$/, "stamped");
  };
  return tabs.map(({ name, hidden, values }) => ({
    name,
    hidden,
    values: values.map((line) => line.map(said)),
  }));
}

/** Every formula without its texts. */
const formulasOf = ({ file }: Workbook): readonly string[] =>
  file
    .snapshot()
    .tabs.flatMap(({ formulas }) => formulas.flat())
    .map((formula) => formula.replace(/"[^"]*"/g, "").replace(/'[^']*'/g, ""));

describe("a cycle that is lived elsewhere", () => {
  let here: ReturnType<typeof lived>;
  beforeAll(() => {
    here = lived(GREENWICH);
  }, 120_000);

  test.each(PLACES)("says the same in every cell: $locale, $timeZone", (place) => {
    const { workbook, middle, end } = lived(place);
    expect(middle).toEqual(here.middle);
    expect(end).toEqual(here.end);
    expect(errors(workbook)).toEqual([]);
    const other = place.locale === "de_DE" ? "," : ";";
    expect(formulasOf(workbook).filter((formula) => formula.includes(other))).toEqual([]);
  });
});

describe("what is typed into a cell where decimals have a comma", () => {
  const points: readonly (readonly string[])[] = [
    ["Team", "Unit", "Baseline", "Goal", "Start", "Weeks"],
    ["Algebra", "percent", "43", "71", "2020-04-20", "8"],
    ["Physics", "points", "20", "36", "2020-04-20", "8"],
  ];
  const workbook = workbookOf(teams([], { cohort: points }), BERLIN);

  test.each([
    ["Algebra", "57,5", 0.575, "▲ On track"],
    ["Algebra", "57,5%", 0.575, "▲ On track"],
    ["Algebra", "0,575", 0.00575, "▼ Behind"],
    ["Algebra", "57.5", expect.stringContaining("57.5"), "? Check"],
    ["Algebra", "1.234", 12.34, "? Check"],
    ["Physics", "25,5", 25.5, "▲ On track"],
    ["Physics", "25.5", "25.5", "? Check"],
    ["Physics", "1.234", 1234, "★ Goal met"],
  ])("%s: %s is the number that it says, or Check", (team, text, value, status) => {
    // As it stands here: nothing is put into the way of the place first.
    workbook.addon.edited(workbook.person.types(team, "D9", text));
    expect([weeks(workbook, team, "Actual")[0], weeks(workbook, team, "Status")[0]]).toEqual([value, status]);
    expect(errors(workbook)).toEqual([]);
  });
});

describe("what is typed into the sidebar where decimals have a comma", () => {
  const ROSTER = [
    ["Team", "Unit", "Baseline", "Goal", "Start", "Weeks", "Shape"],
    ["Algebra", "percent", "43,5", "71.5", "2020-04-20", "4", "pace 37,5%"],
    ["Physics", "points", "1.220,25", "1250,5", "2020-04-20", "4", "1230; 1.240,5; 1245; 1250,5"],
  ];
  const readings = [
    ["Team", "Week", "Actual"],
    ["Algebra", "1", "50,5"],
    ["Physics", "1", "1231,5"],
  ];
  const handed = {
    cohort: ROSTER,
    readings,
    settings: { start: "2020-04-20", weeks: 4 },
    asOf: "2020-05-06",
  };
  const targets = (workbook: Workbook, team: string) => weeks(workbook, team, "Weekly target");
  const plan = (workbook: Workbook, goal: string, shape = "even") => ({
    ...{ team: idOf(workbook, "Algebra"), after: "2", goal, weeks: "4", shape },
    ...{ version: 1, reason: "New classes", by: "", agreedWith: "" },
  });

  test("a roster and its readings are read with a comma, and with a point where that is no less clear", () => {
    const workbook = opened(BERLIN);
    expect(given(workbook, "preview", handed).rows.map(({ faults }) => faults)).toEqual([[], []]);
    built(workbook, handed);
    const roster = tab(workbook, "Teams");
    expect(column(roster, "Baseline").slice(0, 2)).toEqual([0.435, 1220.25]);
    expect(column(roster, "Goal").slice(0, 2)).toEqual([0.715, 1250.5]);
    expect(column(roster, "Shape")[0]).toBe("pace 37.5%");
    expect(targets(workbook, "Physics")).toEqual([1230, 1240.5, 1245, 1250.5]);
    expect(weeks(workbook, "Algebra", "Actual")[0]).toBe(0.505);
  });

  test("a number of a roster that could be read in two ways is refused in a new file and in one with a cohort", () => {
    for (const workbook of [opened(BERLIN), workbookOf(handed, BERLIN)]) {
      const cohort = [ROSTER[0] ?? [], ["Biology", "points", "1.234", "1.300", "2020-04-20", "4", "even"]];
      const faults = [
        ["Baseline", "1.234", "a number that can be read in one way: 1234, or 1,2340"],
        ["Goal", "1.300", "a number that can be read in one way: 1300, or 1,3000"],
      ].map(([name, found, expected]) => ({ source: "cohort", row: 2, column: name, found, expected }));
      expect(calls(workbook, "build", { cohort })).toMatchObject({ ok: false, faults });
      const answers = [
        { row: 2, column: "Baseline", text: "1234,5" },
        { row: 2, column: "Goal", text: "1300" },
      ];
      built(workbook, { cohort, answers, asOf: "2020-05-06" });
      expect(column(tab(workbook, "Teams"), "Baseline")).toContain(1234.5);
    }
  });

  test("a table that says how it writes decimals is read so", () => {
    const workbook = opened(BERLIN);
    const cohort = [ROSTER[0] ?? [], ["Biology", "points", "1.234", "2.5", "2020-04-20", "4", "even"]];
    built(workbook, { cohort, decimal: "." });
    expect(column(tab(workbook, "Teams"), "Baseline")[0]).toBe(1.234);
  });

  test("a new plan is read and drawn with a comma, and a point is refused in a sentence", () => {
    const workbook = workbookOf(handed, BERLIN);
    const open = given(workbook, "plan", { team: idOf(workbook, "Algebra") });
    expect(open).toMatchObject({ decimal: ",", goal: 0.715 });
    expect(calls(workbook, "rePlan", plan(workbook, "72.5"))).toMatchObject({
      ok: false,
      message:
        "Goal: found “72.5”, expected a number with a comma for decimals and no other separators, such as 1234,5. Nothing was changed.",
    });
    const { version, reason, by, agreedWith, ...drawn } = plan(workbook, "72,5%", "60,5; 72,5");
    expect(given(workbook, "drawPlan", drawn).targets.slice(2)).toEqual([0.605, 0.725]);
    given(workbook, "rePlan", plan(workbook, "72,5", "60,5%; 72,5"));
    expect(targets(workbook, "Algebra").slice(2)).toEqual([0.605, 0.725]);
    expect(beside(tab(workbook, "Algebra"), "goal")).toBe(0.725);
    repaired(workbook);
    expect(targets(workbook, "Algebra").slice(2)).toEqual([0.605, 0.725]);
  });

  test("a shape that is typed on Teams with commas is the plan that it says", () => {
    const workbook = workbookOf(handed, BERLIN);
    const shape = columnLetters(teamColumn("shape"));
    types(workbook, "Teams", `${shape}2`, "50,5; 57; 64,25; 71,5");
    repaired(workbook);
    expect(targets(workbook, "Algebra")).toEqual([0.505, 0.57, 0.6425, 0.715]);
    types(workbook, "Teams", `${shape}2`, "pace 37,5%");
    repaired(workbook);
    expect(targets(workbook, "Algebra")[0]).toBeCloseTo(0.435 + 0.28 * 0.375);
  });

  test("final results and new goals are shown and read with a comma", () => {
    const workbook = workbookOf({ ...handed, asOf: "2020-05-20" }, BERLIN);
    const [algebra, physics] = given(workbook, "results", null).teams;
    if (algebra === undefined || physics === undefined) throw new Error("There are two teams.");
    expect(physics).toMatchObject({ baseline: "1220,3", goal: "1250,5" });
    const typed = (final: string) => ({
      cycle: 1,
      results: [{ team: algebra.team, final, seen: algebra.final }],
    });
    expect(calls(workbook, "saveResults", typed("70.5"))).toMatchObject({
      ok: false,
      message: expect.stringContaining("found “70.5”, expected a number with a comma for decimals"),
    });
    expect(given(workbook, "saveResults", typed("70,5")).teams[0]).toMatchObject({ final: "70,5%" });
    const next = given(workbook, "nextCycle", null);
    expect(next.teams[0]).toMatchObject({ says: "From 70,5%" });
    const asked = (goal: string) => ({
      ...{ cycle: next.cycle, start: "2020-05-25", weeks: "4", asOf: "2020-05-27" },
      teams: [{ team: algebra.team, goal }],
    });
    expect(calls(workbook, "startCycle", asked("72.5"))).toMatchObject({
      ok: false,
      message: expect.stringContaining("Algebra, Goal: found “72.5”, expected a number with a comma"),
    });
    while (given(workbook, "startCycle", asked("72,5")).left.length > 0);
    expect(column(tab(workbook, "Teams"), "Goal")[0]).toBe(0.725);
    expect(errors(workbook)).toEqual([]);
  });
});

test("where decimals have a comma nothing that the tracker says has a point in them", () => {
  const workbook = workbookOf(HANDED, BERLIN);
  types(workbook, "Algebra", "D12", "57.5%");
  types(workbook, "Geometry", "D13", "49.9%");
  const algebra = { team: idOf(workbook, "Algebra") };
  given(workbook, "makeCheckIn", { number: 2 });
  const running = [
    ...[
      given(workbook, "home", null),
      given(workbook, "week", algebra),
      given(workbook, "coach", { coach: "" }),
    ],
    given(workbook, "mail", null).editions.map(({ text }) => text),
    given(workbook, "effect", { ...algebra, week: 5, numbers: { actual: "61,5" }, decimal: "," }),
  ];
  types(workbook, "Cohort", `B${settingRow(workbook, "As of")}`, "2020-06-27");
  const results = given(workbook, "results", null).teams.map(({ team, final }) => ({ team, seen: final }));
  const finals = results.map((each) => ({ ...each, final: "70,5" }));
  const ended = [
    given(workbook, "saveResults", { cycle: 1, results: finals }),
    given(workbook, "nextCycle", null),
  ];
  for (const team of [null, algebra.team]) given(workbook, "makeRetrospective", { team });
  const pages = workbook.file.snapshot().tabs.flatMap(({ values }) => values.flat());
  const said = [JSON.stringify([running, ended]), ...pages.filter((value) => typeof value === "string")];
  expect(said.join("\n")).toMatch(/\d,\d/);
  expect(said.flatMap((text) => text.match(/.{0,30}\d\.\d.{0,20}/g) ?? [])).toEqual([]);
});

/** A cohort of three weeks, and the last half hour of its first week with the first of its second, as instants. */
const BORDERS: readonly (readonly [
  timeZone: string,
  mondays: readonly string[],
  before: string,
  after: string,
])[] = [
  ["America/Los_Angeles", ["2026-03-02", "2026-03-09"], "2026-03-08T23:30-07:00", "2026-03-09T00:30-07:00"],
  ["America/Los_Angeles", ["2026-10-26", "2026-11-02"], "2026-11-01T23:30-08:00", "2026-11-02T00:30-08:00"],
  ["Europe/Berlin", ["2026-03-23", "2026-03-30"], "2026-03-29T23:30+02:00", "2026-03-30T00:30+02:00"],
  ["Europe/Berlin", ["2026-10-19", "2026-10-26"], "2026-10-25T23:30+01:00", "2026-10-26T00:30+01:00"],
  ["Pacific/Auckland", ["2026-03-30", "2026-04-06"], "2026-04-05T23:30+12:00", "2026-04-06T00:30+12:00"],
  ["Pacific/Auckland", ["2026-09-21", "2026-09-28"], "2026-09-27T23:30+13:00", "2026-09-28T00:30+13:00"],
  ["Pacific/Auckland", ["2028-02-28", "2028-03-06"], "2028-03-05T23:30+13:00", "2028-03-06T00:30+13:00"],
];

/** A file whose clock a test turns. */
function clocked(timeZone: string, start: string) {
  let now = new Date(`${start}T12:00Z`);
  const workbook = opened({}, SpreadsheetFile.create({ timeZone, clock: () => now }));
  const cohort = [
    ["Team", "Unit", "Baseline", "Goal", "Start", "Weeks"],
    ["Algebra", "percent", "43", "71", start, "3"],
  ];
  built(workbook, { cohort, settings: { start, weeks: 3 } });
  const turnTo = (instant: string | Date) => {
    now = new Date(instant);
    workbook.file.recompute();
  };
  return { workbook, turnTo };
}

describe("across a change of the clock, and a 29th of February", () => {
  test.each(BORDERS)(
    "%s, weeks of %j: a week ends at midnight, local time",
    (timeZone, mondays, before, after) => {
      const [first = "", second = ""] = mondays;
      const { workbook, turnTo } = clocked(timeZone, first);
      const told = () => [
        String(beside(tab(workbook, "Cohort"), "As of")).slice(0, 10),
        beside(tab(workbook, "Algebra"), "week now"),
        ...weeks(workbook, "Algebra", "Status").slice(0, 2),
      ];
      expect(weeks(workbook, "Algebra", "Week of").slice(0, 2)).toEqual(mondays);
      turnTo(before);
      expect(told()).toEqual([before.slice(0, 10), 1, "– No update", ""]);
      turnTo(after);
      expect(told()).toEqual([second, 2, "– No update", "○ Due"]);
      // The grace days end with Saturday: 24 hours before the week does.
      const [saturday, sunday] = [before, after].map((each) => new Date(Date.parse(each) - 86_400_000));
      if (saturday === undefined || sunday === undefined) throw new Error("There are two borders.");
      turnTo(new Date(saturday.getTime() - 2 * 3_600_000));
      expect(told().slice(1, 3)).toEqual([1, "○ Due"]);
      turnTo(new Date(sunday.getTime() + 2 * 3_600_000));
      expect(told().slice(1, 3)).toEqual([1, "– No update"]);
    },
  );

  test("the 29th of February is a day of its week", () => {
    const { workbook, turnTo } = clocked("Asia/Tokyo", "2028-02-21");
    turnTo("2028-02-29T23:30+09:00");
    expect(String(beside(tab(workbook, "Cohort"), "As of"))).toBe("2028-02-29");
    expect(beside(tab(workbook, "Algebra"), "week now")).toBe(2);
    expect(given(workbook, "week", { team: idOf(workbook, "Algebra") })).toMatchObject({
      dates: "Feb 28–Mar 5",
      due: "due Thu Mar 2",
    });
  });
});
