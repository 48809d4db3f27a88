import { env } from "node:process";
import { afterEach, describe, expect, test, vi } from "vitest";
import type { NextCycleAsked } from "../../src/rpc/close.ts";
import type { Handed } from "../../src/rpc/contract.ts";
import { settingRow } from "../../src/workbook/tabs/settings.ts";
import type { TabSnapshot } from "../../workbench/emulation/engine/snapshot.ts";
import { calls, given, idOf } from "./calls.ts";
import { MARK, shownHere } from "./place.ts";
import { asked, short, started } from "./starting.ts";
import { stateOf } from "./state.ts";
import {
  beside,
  built,
  column,
  errors,
  lastRun,
  lausdSouth,
  opened,
  ourTabs,
  reopened,
  repaired,
  shared,
  spreadsheetIn,
  tab,
  tabNames,
  teams,
  types,
  type Workbook,
  workbookOf,
  writes,
} from "./workbook.ts";

const ended = () => workbookOf(lausdSouth("2020-06-20", "with readings"));

/** Two teams that have ended, one of which asked for something. */
const small = (): Workbook =>
  workbookOf(
    short(["Algebra", "Geometry"], {
      asOf: "2020-06-20",
      readings: [
        ["Team", "Week", "Actual", "Ask"],
        ["Algebra", "1", "44", "A room for Thursdays"],
        ["Geometry", "2", "51", ""],
      ],
    }),
  );

/** The published cohort after its end, and in the first week of its second cycle. */
const first = shared(ended);
const second = shared(() => {
  const workbook = ended();
  started(workbook, asked(workbook, { "Banning Algebra 1": "85" }, { weeks: "10" }));
  return workbook;
});

/** The two teams in their second cycle, with the steps that led there. */
const undisturbed = shared(() => {
  const workbook = small();
  const request = asked(workbook, { Algebra: "90" });
  return { workbook, request, steps: started(workbook, request) };
});
const smallSecond = (): Workbook => reopened(undisturbed().workbook);

/** The third cycle of the two teams, judged by the calendar. */
const smallThird = shared(() => {
  const workbook = smallSecond();
  const { asOf: _, ...request } = asked(workbook, {}, { start: "2020-09-07" });
  started(workbook, request);
  return workbook;
});

/** The first steps of a next cycle, up to the last tab that is archived. */
function archived(workbook: Workbook): void {
  const request = asked(workbook);
  while (given(workbook, "startCycle", request).toArchive > 0);
}

/** What people see of a tab that is in sight, percents and days among it; hidden helper columns have no format of their own. */
function display({ file }: Workbook, name: string) {
  const sheetId = file.structure.getSheetIdByName(name) ?? "";
  const shown = spreadsheetIn(file).getSheetByName(name)?.getDataRange().getDisplayValues() ?? [];
  return shown.map((line) => line.filter((_, col) => !file.structure.isColHidden(sheetId, col)));
}

/** Every cell of a tab has the same value in its archive, and what was in sight shows it alike. */
function expectArchived(before: Workbook, after: Workbook): void {
  for (const { name, hidden, values } of before.file.snapshot().tabs) {
    const archived = tab(after, `Cycle 1 · ${name}`);
    expect(archived.values, name).toEqual(values);
    expect(formulasOf(archived), name).toEqual([]);
    if (!hidden) expect(display(after, archived.name), name).toEqual(display(before, name));
  }
}

const setting = (workbook: Workbook, label: string) => beside(tab(workbook, "Cohort"), label);
const inTeams = (workbook: Workbook, header: string) => column(tab(workbook, "Teams"), header).slice(0, 6);
const formulasOf = ({ formulas }: TabSnapshot) => formulas.flat().filter((formula) => formula !== "");

describe("a cycle that is over", () => {
  test("is archived in its own tabs, which hold the same values and no formula", () => {
    expectArchived(first(), second());
  });

  test("leaves its rollup in sight, and nothing else", () => {
    const visible = second()
      .file.snapshot()
      .tabs.filter(({ name, hidden }) => name.startsWith("Cycle 1") && !hidden);
    expect(visible.map(({ name }) => name)).toEqual(["Cycle 1 · Rollup"]);
  });

  test("keeps its verdicts", () => {
    const verdicts = (workbook: Workbook, name: string) => column(tab(workbook, name), "Verdict").slice(0, 6);
    expect(verdicts(second(), "Cycle 1 · Teams")).toEqual(verdicts(first(), "Teams"));
    expect(verdicts(second(), "Cycle 1 · Teams")[0]).toBe("★ Achieved");
  });

  test("is never pointed at by a tab of the next", () => {
    const live = second()
      .file.snapshot()
      .tabs.filter(({ name }) => !name.startsWith("Cycle 1"));
    expect(live.flatMap(formulasOf).filter((formula) => formula.includes("Cycle 1"))).toEqual([]);
    expect(errors(second())).toEqual([]);
  });
});

test("of each kind with columns or a grid of its own a tab shows in the archive what it showed before", () => {
  const handed = everyKind();
  const before = workbookOf(handed);
  const after = workbookOf(handed);
  started(after, asked(after));
  expectArchived(before, after);
  expect(errors(after)).toEqual([]);
  expect(inTeams(after, "Baseline")).toEqual([-0.25, "", 12, ""]);
});

/** A team of each kind that has columns or a grid of its own. */
function everyKind(): Handed {
  return {
    cohort: [
      ["Team", "Kind", "Unit", "N", "Baseline", "Goal", "Bar", "Need", "Of", "Direction", "Final"],
      ["Less", "decrease", "percent", "", "0", "-30", "", "", "", "", "-25"],
      ["Window", "each person", "students", "47", "", "32", "window", "41", "44", "", "30"],
      ["Level", "each person", "students", "20", "0", "15", "level", "2", "", "", "12"],
      ["Hold", "hold", "percent", "", "", "95", "", "", "", "up", "96"],
    ],
    settings: { start: "2020-04-20", weeks: 3, breaks: [{ monday: "2020-04-27", reason: "Spring" }] },
    readings: [
      ["Team", "Week", "Actual", "Count", "Last year", "Pivot"],
      ["Less", "1", "", "7", "10", "yes"],
      ["Hold", "2", "96", "", "", ""],
    ],
    asOf: "2020-06-20",
  };
}

describe("the next cycle", () => {
  test("has the tabs of the last, by their names", () => {
    expect(tabNames(second()).slice(0, 16)).toEqual(tabNames(first()));
  });

  test("is started where two teams took each other’s names in the sidebar", () => {
    const workbook = workbookOf(short(["Algebra", "Geometry"], { asOf: "2020-06-20" }));
    const [one, other] = [idOf(workbook, "Algebra"), idOf(workbook, "Geometry")];
    for (const [team, name] of [
      [one, "Between"],
      [other, "Algebra"],
      [one, "Geometry"],
    ]) {
      given(workbook, "rename", { team: team ?? "", name: name ?? "" });
    }
    started(workbook, asked(workbook));
    expect(inTeams(workbook, "Id").slice(0, 2)).toEqual([one, other]);
    expect(inTeams(workbook, "Team").slice(0, 2)).toEqual(["Geometry", "Algebra"]);
  });

  test("gets its number back from Repair where that was deleted", () => {
    const workbook = smallSecond();
    const row = tab(workbook, "Cohort").values.findIndex(([label]) => label === "Cycle number") + 1;
    workbook.person.deletesRows("Cohort", row);
    repaired(workbook);
    expect(setting(workbook, "Cycle number")).toBe(2);
    expect(errors(workbook)).toEqual([]);
  });

  test("begins on the day that was asked for, and is judged by the calendar unless a day is told", () => {
    expect(setting(second(), "Cycle number")).toBe(2);
    expect(setting(second(), "Cohort name")).toBe("LAUSD South, spring 2020");
    expect([setting(second(), "Check-in 1 after week"), setting(second(), "Weeks")]).toEqual([3, 10]);
    const cohort = smallThird()
      .file.snapshot()
      .tabs.find(({ name }) => name === "Cohort");
    expect(cohort?.formulas.flat()).toContain("=TODAY()");
  });

  test("keeps the check-in weeks that were chosen where it is as long", () => {
    const workbook = workbookOf(short(["Algebra"], { asOf: "2020-06-20" }));
    const typed = ["", "3", "4"];
    typed.forEach((week, index) => {
      types(workbook, "Cohort", `B${settingRow(`checkIn${(index + 1) as 1 | 2 | 3}`)}`, week);
    });
    started(workbook, asked(workbook));
    expect([1, 2, 3].map((index) => setting(workbook, `Check-in ${index} after week`))).toEqual(["", 3, 4]);
  });

  test("sets each team out from where it ended, with its new goal or none", () => {
    expect(inTeams(second(), "Baseline")).toEqual([74, 0.71, 0.74, 0.78, 0.89, 0.67]);
    expect(inTeams(second(), "Goal")).toEqual(["", 0.85, "", "", "", ""]);
    expect(inTeams(second(), "Final result")).toEqual(["", "", "", "", "", ""]);
    expect(inTeams(second(), "Reported result")).toEqual(["", "", "", "", "", ""]);
    expect(inTeams(second(), "Id")).toEqual(column(tab(second(), "Cycle 1 · Teams"), "Id").slice(0, 6));
    expect(inTeams(second(), "Weeks")).toEqual([10, 10, 10, 10, 10, 10]);
  });

  test("carries open asks along with their age", () => {
    const journal = tab(second(), "Journal");
    expect(column(journal, "Kind").filter(String)).toEqual(["ask", "ask"]);
    expect(column(journal, "Outcome").filter(String)).toEqual(["From cycle 1", "From cycle 1"]);
    const ages = column(tab(second(), "Rollup"), "Oldest ask").filter((age) => typeof age === "number");
    expect(Math.max(...ages.map(Number))).toBe(beforeAge() + 4);
  });

  test("takes a reading in week 1, which the rollup shows", () => {
    const own = reopened(second());
    types(own, "Banning Algebra 1", "D9", "73%");
    const line = tab(own, "Rollup").values.find(([name]) => name === "Banning Algebra 1") ?? [];
    expect([line[1], line[3]]).toEqual(["▲ On track", shownHere("73% / 72.4%")]);
  });

  test("is not begun twice by the same request", () => {
    const state = stateOf(second());
    const reply = given(second(), "startCycle", { ...asked(second()), cycle: 2 });
    expect(reply).toMatchObject({ made: [], left: [], archived: 0, toArchive: 0 });
    expect(writes(lastRun(second()))).toEqual([]);
    expect(stateOf(second())).toEqual(state);
  });

  test("is right by Repair", () => {
    const own = smallSecond();
    const before = own.file.snapshot();
    repaired(own);
    expect(own.alerts.at(-1)).toMatch(/^0 cells were restored/);
    expect(own.file.snapshot()).toEqual(before);
  });
});

/** Days for which the oldest ask of the example was open when its cycle was archived. */
function beforeAge(): number {
  const ages = column(tab(first(), "Rollup"), "Oldest ask").filter((age) => typeof age === "number");
  return Math.max(...ages.map(Number));
}

describe("what was typed", () => {
  test("in a cycle is all in its archive, and what looks like a formula or a day stays text", () => {
    const workbook = small();
    const typed = [
      ["Algebra", "J10", "'=1+1"],
      ["Algebra", "J11", "'1/2"],
      ["Algebra", "J12", "Ω “quoted” 'single'"],
    ] as const;
    for (const [name, cell, text] of typed) types(workbook, name, cell, text);
    workbook.person.types("Algebra", "J13", '="=" & "2+2"');
    archived(workbook);
    const { values } = tab(workbook, "Cycle 1 · Algebra");
    expect([10, 11, 12, 13].map((row) => values[row - 1]?.[9])).toEqual([
      "=1+1",
      "1/2",
      "Ω “quoted” 'single'",
      "=2+2",
    ]);
    expect(formulasOf(tab(workbook, "Cycle 1 · Algebra"))).toEqual([]);
  });

  test("as names is cleaned, cut and told apart where tabs need it", () => {
    const long = "L".repeat(95);
    const workbook = workbookOf(
      short(["A/B", "AB", "Cycle 1 · AB", "a’b & c", long], { asOf: "2020-07-01" }),
    );
    started(workbook, asked(workbook));
    expect(errors(workbook)).toEqual([]);
    expect(new Set(tabNames(workbook)).size).toBe(tabNames(workbook).length);
    expect(ourTabs(workbook).filter((key) => key.startsWith("team:"))).toHaveLength(5);
    expect(tabNames(workbook).slice(1, 3)).toEqual(["AB", "AB 2"]);
    expect(inTeams(workbook, "Team").slice(0, 5)).toEqual(["A/B", "AB", "Cycle 1 · AB", "a’b & c", long]);
  });
});

test("a cycle that is closed before its end keeps its blanks: none becomes a zero", () => {
  const { cohort, settings } = everyKind();
  const handed = { cohort: cohort.filter((_, row) => row !== 1 && row !== 4), settings, asOf: "2020-04-23" };
  const before = workbookOf(handed);
  const after = workbookOf(handed);
  archived(after);
  expectArchived(before, after);
});

describe("the start that is offered", () => {
  // An hour at which it is the same day from Los Angeles to Auckland.
  const days = (now: string) => vi.useFakeTimers({ toFake: ["Date"], now: new Date(`${now}T10:00:00Z`) });
  afterEach(() => void vi.useRealTimers());

  test("has not passed where a cycle that is archived is taken up again weeks later", () => {
    days("2020-06-20");
    const { asOf: _, ...byTheCalendar } = short(["Algebra"]);
    const workbook = workbookOf(byTheCalendar);
    archived(workbook);
    days("2020-07-22");
    const later = reopened(workbook);
    expect(tab(later, "Cycle 1 · Cohort").values[settingRow("asOf") - 1]?.[1]).toBe("2020-06-20");
    expect(given(later, "nextCycle", null)).toMatchObject({ begun: true, start: "2020-07-27" });
  });

  test("follows the day that a person has typed as the one to judge by", () => {
    expect(given(small(), "nextCycle", null).start).toBe("2020-06-22");
  });
});

test("a team that does not go on stays in the archive only", () => {
  const workbook = small();
  const request = asked(workbook);
  started(workbook, { ...request, teams: request.teams.slice(0, 1) });
  expect(column(tab(workbook, "Teams"), "Team").filter(String)).toEqual(["Algebra"]);
  expect(tabNames(workbook)).toContain("Cycle 1 · Geometry");
  expect(tabNames(workbook)).not.toContain("Geometry");
});

test("teams can join the next cycle as they join any", () => {
  const workbook = smallSecond();
  built(workbook, {
    cohort: [
      ["Team", "Baseline", "Goal"],
      ["Newcomers", "10", "20"],
    ],
    asOf: "2020-06-24",
  });
  expect(column(tab(workbook, "Teams"), "Team").filter(String)).toEqual(["Algebra", "Geometry", "Newcomers"]);
  expect(errors(workbook)).toEqual([]);
});

test("a third cycle follows the second, and both archives stay as they are", () => {
  const { workbook } = undisturbed();
  const third = smallThird();
  expect(setting(third, "Cycle number")).toBe(3);
  expect(tab(third, "Cycle 1 · Algebra").values).toEqual(tab(workbook, "Cycle 1 · Algebra").values);
  expect(tab(third, "Cycle 2 · Algebra").values).toEqual(tab(workbook, "Algebra").values);
  expect(column(tab(third, "Journal"), "Outcome").filter(String)).toEqual(["From cycle 1"]);
  expect(errors(third)).toEqual([]);
});

describe("a request that cannot be read", () => {
  const workbook = small();
  const request = asked(workbook);
  const message = (changed: Partial<NextCycleAsked>) => {
    const reply = calls(workbook, "startCycle", { ...request, ...changed });
    expect(writes(lastRun(workbook))).toEqual([]);
    return reply.ok ? "begun" : reply.message;
  };

  test("names each fault and changes nothing", () => {
    const team = idOf(workbook, "Algebra");
    expect(message({ start: "soon", weeks: "0", teams: [{ team, goal: shownHere("0.8") }] })).toMatch(
      /^Nothing was changed\. Weeks: found “0”, expected a whole number from 1 to 52\. Start: found “soon”, expected a day .*\. Algebra, Goal: found “0[.,]8”, expected a percent /,
    );
  });

  test("is refused without a team, without a start, and for another cycle", () => {
    expect(message({ teams: [] })).toMatch(
      /^Nothing was changed\. Teams: found nothing, expected at least one/,
    );
    expect(message({ start: "" })).toMatch(/Start: found nothing, expected a day such as/);
    expect(message({ cycle: 4 })).toMatch(/^This file is in cycle 1 now\. Nothing was changed/);
  });
});

/** A file of which every service call from a given one on fails, as when the time is up. */
function stoppable() {
  let left = Number.POSITIVE_INFINITY;
  const beforeCall = () => {
    left -= 1;
    if (left < 0) throw new Error("Exceeded maximum execution time");
  };
  const workbook = opened({ beforeCall }, small().file);
  return { workbook, failAfter: (count: number) => (left = count) };
}

describe("stopped within a step and asked again with the same request, it ends in the same workbook", () => {
  const { workbook: wanted, request, steps } = undisturbed();
  const total = wanted.addon.ended
    .slice(-steps.length)
    .reduce((sum, { calls: made }) => sum + made.length, 0);

  // A sample of the calls, from the middle of each stretch; STOP_EVERY=1 tries them all.
  const { STOP_EVERY = "290" } = env;
  const every = Number(STOP_EVERY);
  const points = Array.from({ length: Math.ceil(total / every) }, (_, index) =>
    Math.min(index * every + Math.floor(every / 2), total - 1),
  );

  test.each(points)("at service call %i", (point) => {
    const { workbook, failAfter } = stoppable();
    failAfter(point);
    for (let step = 0; step < steps.length; step++) {
      const outcome = workbook.addon.serve("bttCall", ["startCycle", request]);
      if (!outcome.ok || !(outcome.value as { readonly ok: boolean }).ok) break;
    }
    failAfter(Number.POSITIVE_INFINITY);
    started(workbook, request);
    expect(stateOf(workbook)).toEqual(stateOf(wanted));
  });
});

describe("a cycle that is archived in part", () => {
  const { workbook, failAfter } = stoppable();
  const request = asked(workbook);
  failAfter(70);
  workbook.addon.serve("bttCall", ["startCycle", request]);
  failAfter(Number.POSITIVE_INFINITY);

  test("is told of at Home, with the way on", () => {
    expect(ourTabs(workbook).some((key) => key.startsWith("archive:1"))).toBe(true);
    expect(given(workbook, "home", null)).toEqual({ kind: "between cycles", cycle: 1 });
    expect(given(workbook, "nextCycle", null)).toMatchObject({ cycle: 2, begun: true });
  });

  test("is left alone by Repair and by teams that would join it", () => {
    const state = stateOf(workbook);
    repaired(workbook);
    expect(workbook.alerts.at(-1)).toMatch(
      /^Nothing was changed\. Some tabs of this cycle are archived already/,
    );
    expect(calls(workbook, "build", teams(["Newcomers"]))).toMatchObject({ ok: false });
    expect(stateOf(workbook)).toEqual(state);
  });
});

describe("final results", () => {
  const typed = (workbook: Workbook, finals: Readonly<Record<string, string>>, seen = "") =>
    calls(workbook, "saveResults", {
      cycle: 1,
      results: Object.entries(finals).map(([name, final]) => ({ team: idOf(workbook, name), final, seen })),
    });

  test("are saved with the day, and the verdicts follow", () => {
    const workbook = small();
    expect(typed(workbook, { Algebra: "77", Geometry: "" })).toMatchObject({
      ok: true,
      value: {
        ended: true,
        teams: [
          { name: "Algebra", final: "77%", verdict: "★ Achieved" },
          { name: "Geometry", final: "", verdict: "– No result" },
        ],
      },
    });
    expect(inTeams(workbook, "Final result").slice(0, 2)).toEqual([0.77, ""]);
    expect(inTeams(workbook, "Final date")[0]).not.toBe("");
  });

  test("that cannot be read are refused by name, and nothing is written", () => {
    const workbook = small();
    const reply = typed(workbook, { Algebra: "77", Geometry: "about 60" });
    expect(reply).toMatchObject({
      message: "Nothing was changed. Geometry: found “about 60”, expected a percent such as 43 or 43%.",
    });
    expect(typed(workbook, { Algebra: MARK === "." ? "7,5" : "7.5" })).toMatchObject({ ok: false });
    expect(writes(lastRun(workbook))).toEqual([]);
    expect(inTeams(workbook, "Final result").slice(0, 2)).toEqual(["", ""]);
  });

  test("that somebody else has typed meanwhile are not overwritten", () => {
    const workbook = small();
    typed(workbook, { Algebra: "70" });
    expect(typed(workbook, { Algebra: "65" })).toMatchObject({
      message: "Nothing was changed. Algebra: found “70%”, expected nothing, as when this was opened.",
    });
    expect(typed(workbook, { Algebra: "65" }, "70%")).toMatchObject({ ok: true });
    expect(typed(workbook, { Algebra: "" }, "65%")).toMatchObject({ ok: true });
    expect(inTeams(workbook, "Final result")[0]).toBe("");
  });
});
