import { beforeAll, describe, expect, test } from "vitest";
import type { Calls, Reply } from "../../src/rpc/contract.ts";
import type { NumberKey, OpenWeek, Recorded, WeekAsked } from "../../src/rpc/week.ts";
import { settingRow } from "../../src/workbook/tabs/settings.ts";
import { calls, given, idOf } from "./calls.ts";
import { MARK, shownHere, typedHere } from "./place.ts";
import { weekTeams } from "./week-teams.ts";
import {
  beside,
  lastRun,
  type Opening,
  reopened,
  tab,
  types,
  type Workbook,
  weeks,
  workbookOf,
  writes,
} from "./workbook.ts";

/** Week 5 is the sixth row of weeks: the third is a break. */
const ROW = 5;

/** Teams of every kind in one file, for what changes nothing and for what changes each team once. */
let all: Workbook;
beforeAll(() => {
  all = workbookOf(weekTeams());
}, 120_000);

const built = new Map<string, Workbook>();

/** A file of its own with one team, stored and opened again. */
function only(team: string, opening: Opening = {}): Workbook {
  const stored = built.get(team) ?? workbookOf(weekTeams([team]));
  built.set(team, stored);
  return reopened(stored, opening);
}

const open = (workbook: Workbook, team: string, week?: number): OpenWeek =>
  given(workbook, "week", { team: idOf(workbook, team), ...(week === undefined ? {} : { week }) });

/** The week as the panel sends it back: everything that it shows, with what was typed over some of it. */
function filled(page: OpenWeek, typed: Partial<WeekAsked> = {}): WeekAsked {
  const shown = Object.fromEntries(page.fields.map(({ key, value }) => [key, value]));
  const { team, week, pivot, seen } = page;
  return {
    team,
    week,
    pivot,
    seen,
    noMeasure: null,
    ...typed,
    numbers: { ...shown, ...typedHere(typed.numbers ?? {}) },
    words: { ...page.words, ...typed.words },
  };
}

const record = (workbook: Workbook, asked: WeekAsked): Reply<Recorded> => calls(workbook, "record", asked);

function saves(workbook: Workbook, page: OpenWeek, typed: Partial<WeekAsked>): Recorded {
  return given(workbook, "record", filled(page, typed));
}

const cell = (workbook: Workbook, team: string, header: string) => weeks(workbook, team, header)[ROW];

describe("the week of a team", () => {
  test("is the current one, with its days, its target and where to type it on the tab", () => {
    expect(open(all, "Level")).toMatchObject({
      name: "Level",
      week: 5,
      weeks: 8,
      begun: [1, 2, 3, 4, 5],
      dates: "May 25–31",
      due: "due Thu May 28",
      row: 14,
      target: shownHere("60.5%"),
      notMeasured: false,
      pivot: false,
      last: { week: 4, plan: "", actual: "" },
      status: { key: "due", label: "○ Due" },
    });
  });

  test.each([
    ["Level", ["actual"]],
    ["Turnout", ["took", "enrolled", "average", "participationTarget"]],
    ["Rate", ["part", "whole"]],
    ["Falling rate", ["part", "whole", "comparison"]],
    ["New", ["added", "actual"]],
    ["Last year", ["part", "lastYear"]],
    ["Window", ["met", "possible", "lost"]],
  ])("asks on %s for what its tab has, in that order", (team, keys) => {
    expect(open(all, team).fields.map(({ key }) => key)).toEqual(keys);
  });

  test("shows what the tab fills in by itself", () => {
    const page = open(all, "Turnout");
    expect(page.fields.find(({ key }) => key === "enrolled")).toMatchObject({ value: "59", given: true });
  });

  test("can be an earlier one, and tells what was planned the week before", () => {
    const workbook = only("Level");
    types(workbook, "Level", "D12", "52%");
    types(workbook, "Level", "I12", "Call it homework");
    const page = open(workbook, "Level", 4);
    expect(page).toMatchObject({ week: 4, row: 13, dates: "May 18–24" });
    expect(page.last).toEqual({ week: 3, plan: "Call it homework", actual: "52%" });
  });
});

type Entry = readonly [
  team: string,
  typed: WeekAsked["numbers"],
  cells: readonly (readonly [string, unknown])[],
];

const ENTRIES: readonly Entry[] = [
  [
    "Level",
    { actual: "57" },
    [
      ["Actual", 0.57],
      ["Status", "◆ Close"],
    ],
  ],
  ["Points", { actual: "25.5" }, [["Actual", 25.5]]],
  [
    "Turnout",
    { took: "49", average: "68.6%" },
    [
      ["Took part", 49],
      ["Enrolled", 59],
      ["Their average", 0.686],
      ["Actual", 0.57],
    ],
  ],
  ["Takers", { took: "49", average: "68.6" }, [["Actual", 0.686]]],
  [
    "Rate",
    { part: "60", whole: "78" },
    [
      ["Count", 60],
      ["Out of", 78],
      ["Actual", 0.769],
    ],
  ],
  [
    "Falling rate",
    { part: "9", whole: "60", comparison: "20" },
    [
      ["Actual", 0.15],
      ["Comparison", 0.2],
    ],
  ],
  [
    "New",
    { added: "12" },
    [
      ["New this week", 12],
      ["Actual", 12],
    ],
  ],
  ["Total", { actual: "45" }, [["Actual", 45]]],
  ["Weekly", { actual: "29" }, [["Actual", 29]]],
  ["Fewer", { actual: "81" }, [["Actual", 81]]],
  [
    "Last year",
    { part: "14", lastYear: "20" },
    [
      ["Count", 14],
      ["Last year", 20],
      ["Actual", -0.3],
    ],
  ],
  ["Steps", { actual: "6" }, [["Actual", 6]]],
  [
    "Window",
    { met: "0", possible: "40", lost: "7" },
    [
      ["Met", 0],
      ["Actual", 40],
    ],
  ],
  ["Pace", { met: "3", possible: "71" }, [["Actual", 74]]],
  ["Levels", { met: "41" }, [["Actual", 41]]],
  ["Hold", { actual: "96.5" }, [["Actual", 0.965]]],
  ["Ceiling", { actual: "4" }, [["Actual", 4]]],
  ["No goal", { actual: "70" }, [["Actual", 0.7]]],
];

describe("what is typed for a week", () => {
  test.each(ENTRIES)("stands on the tab of %s", (team, numbers, cells) => {
    const workbook = all;
    const page = open(workbook, team);
    const reply = saves(workbook, page, { numbers });
    expect(reply).toMatchObject({ kind: "saved", cells: Object.keys(numbers).length });
    for (const [header, value] of cells)
      expect([header, cell(workbook, team, header)]).toEqual([header, value]);
    expect(cell(workbook, team, "Updated")).not.toBe("");
    expect(reply.kind === "saved" && reply.seen).toEqual(open(workbook, team).seen);
  });

  test("changes only the cells in which something else was typed", () => {
    const workbook = only("Turnout");
    const page = open(workbook, "Turnout");
    saves(workbook, page, { numbers: { took: "49", average: "68.6" }, words: { success: "Most so far" } });
    const before = tab(workbook, "Turnout");
    const again = open(workbook, "Turnout");
    expect(saves(workbook, again, { numbers: { average: "68.6" } })).toMatchObject({
      kind: "saved",
      cells: 0,
    });
    expect(writes(lastRun(workbook))).toEqual([]);
    saves(workbook, again, { words: { plan: "Call it homework" } });
    expect(writes(lastRun(workbook))).toEqual(["Range.setValues"]);
    expect(cell(workbook, "Turnout", "Plan")).toBe("Call it homework");
    const { formulas } = tab(workbook, "Turnout");
    expect(formulas).toEqual(before.formulas);
  });

  test("is text whatever it begins with", () => {
    const workbook = only("Level");
    const words = {
      success: "=1+1",
      challenge: "+3",
      plan: "-4",
      ask: "@all",
      breakthrough: "1/2",
      strategy: "007",
    };
    saves(workbook, open(workbook, "Level"), { words });
    for (const [header, text] of [
      ["Success", "=1+1"],
      ["Challenge", "+3"],
      ["Plan", "-4"],
      ["Ask", "@all"],
      ["Breakthrough", "1/2"],
      ["Strategy", "007"],
    ] as const) {
      expect(cell(workbook, "Level", header)).toBe(text);
    }
    expect(open(workbook, "Level").words).toEqual(words);
  });

  test("ticks Pivot, and unticks it", () => {
    const workbook = only("Level");
    saves(workbook, open(workbook, "Level"), { pivot: true });
    expect(cell(workbook, "Level", "Pivot")).toBe(true);
    saves(workbook, open(workbook, "Level"), { pivot: false });
    expect(cell(workbook, "Level", "Pivot")).toBe("");
  });

  test("is cleared by an empty field", () => {
    const workbook = only("Level");
    saves(workbook, open(workbook, "Level"), { numbers: { actual: "57" }, words: { ask: "Tablets" } });
    saves(workbook, open(workbook, "Level"), { numbers: { actual: "" }, words: { ask: "" } });
    expect([cell(workbook, "Level", "Actual"), cell(workbook, "Level", "Ask")]).toEqual(["", ""]);
  });

  test("gives a cell back to the tab where that fills it in by itself", () => {
    const workbook = only("Turnout");
    saves(workbook, open(workbook, "Turnout"), { numbers: { took: "30", enrolled: "40", average: "50" } });
    expect(cell(workbook, "Turnout", "Actual")).toBe(0.375);
    saves(workbook, open(workbook, "Turnout"), { numbers: { enrolled: "" } });
    expect(cell(workbook, "Turnout", "Enrolled")).toBe(59);
    expect(cell(workbook, "Turnout", "Actual")).toBe(0.254);
  });

  test("is held to what the tab fills in where a number over it is cleared", () => {
    const workbook = only("Turnout");
    saves(workbook, open(workbook, "Turnout"), { numbers: { enrolled: "50" } });
    const page = open(workbook, "Turnout");
    const asked = filled(page, { numbers: { enrolled: "", took: "55", average: "68.6" } });
    const { team, week, numbers } = asked;
    expect(given(workbook, "effect", { team, week, numbers, decimal: MARK })).toMatchObject({ faults: [] });
    expect(given(workbook, "record", asked)).toMatchObject({ kind: "saved" });
    expect(["Took part", "Enrolled"].map((header) => cell(workbook, "Turnout", header))).toEqual([55, 59]);
  });

  test("may be a running total below an earlier one: it is kept, and shown as Check", () => {
    const workbook = only("Total");
    types(workbook, "Total", "D12", "40");
    const page = open(workbook, "Total");
    expect(effect(workbook, "Total", { actual: "38" })).toMatchObject({
      faults: [],
      question: "38 is below the 40 of an earlier week. Keep it? It is saved and shown as Check.",
      status: { key: "check" },
    });
    saves(workbook, page, { numbers: { actual: "38" } });
    expect([cell(workbook, "Total", "Actual"), cell(workbook, "Total", "Status")]).toEqual([38, "? Check"]);
  });
});

function effect(workbook: Workbook, team: string, numbers: WeekAsked["numbers"]) {
  const { week } = open(workbook, team);
  const typed = { numbers: typedHere(numbers), decimal: MARK };
  return given(workbook, "effect", { team: idOf(workbook, team), week, ...typed });
}

describe("before it is saved, a number", () => {
  test("says what it makes, from what, and what is needed from here; nothing is written", () => {
    const workbook = only("Turnout");
    const earlier = open(workbook, "Turnout", 4);
    saves(workbook, earlier, { numbers: { took: "40", average: "76.7" } });
    expect(cell(workbook, "Turnout", "Actual")).toBe("");
    const before = workbook.file.snapshot();
    expect(effect(workbook, "Turnout", { took: "49", average: "68.6" })).toEqual({
      faults: [],
      question: "",
      actual: "57%",
      note: "with zeroes",
      status: { key: "close", label: "◆ Close" },
      ahead: "1 week behind",
      earlierStatus: { key: "behind", label: "▼ Behind" },
      earlier: shownHere("was 1.4 behind"),
      needed: shownHere("4.7 points a week from here, plan 3.5"),
      driver: shownHere("Up 5: participation +11.1, score −6.1"),
      short: "3 students short",
    });
    expect(workbook.file.snapshot()).toEqual(before);
  });

  test.each<[string, NumberKey, string, string]>([
    [
      "Level",
      "actual",
      "0.57",
      "a percent on the scale of 0 to 100, such as 57; if 0.57 percent is meant, 0.57%, or n/a for a week not measured",
    ],
    ["Level", "actual", "most", "a percent such as 43 or 43%, or n/a for a week not measured"],
    [
      "Level",
      "actual",
      "57,5,5",
      `a number with a ${MARK === "." ? "point" : "comma"} for decimals and no other separators, such as 1234${MARK}5, or n/a for a week not measured`,
    ],
    ["Level", "actual", "-5", "a number that is not negative"],
    ["Level", "actual", "570", "a number on the scale of the baseline and the goal"],
    ["Total", "actual", "81", "at most the 80 of the group"],
    ["Turnout", "took", "60", "at most the 59 enrolled"],
    ["Turnout", "took", "4.5", "a whole number, 0 or more"],
    ["Rate", "part", "10", "at most the 5 of Out of"],
    ["Rate", "actual", "57", "nothing here: this team’s tab has no such number"],
  ])("that %s cannot take is told at its field: %s = %s", (team, key, text, expected) => {
    const workbook = all;
    const numbers = { [key]: text, ...(team === "Rate" && key === "part" ? { whole: "5" } : {}) };
    const fault = { key, found: shownHere(text), expected: shownHere(expected) };
    expect(effect(workbook, team, numbers).faults).toEqual([fault]);
    expect(saves(workbook, open(workbook, team), { numbers })).toEqual({
      kind: "faults",
      faults: [fault],
    });
    expect(writes(lastRun(workbook))).toEqual([]);
  });
});

describe("a week without a measure", () => {
  test.each([
    ["Level", "test moved", "No measure this week: the test was moved."],
    ["Turnout", "break", "No measure this week: a break."],
  ] as const)("says so on %s, with the reason where the challenge stands", (team, noMeasure, reason) => {
    const workbook = only(team);
    saves(workbook, open(workbook, team), { noMeasure });
    expect([cell(workbook, team, "Actual"), cell(workbook, team, "Status")]).toEqual([
      "n/a",
      "× Not measured",
    ]);
    expect(cell(workbook, team, "Challenge")).toBe(reason);
    expect(open(workbook, team)).toMatchObject({ notMeasured: true });
  });

  test("keeps the challenge that the team typed, now or before", () => {
    const workbook = only("Level");
    saves(workbook, open(workbook, "Level"), { noMeasure: "other", words: { challenge: "No tablets" } });
    expect(cell(workbook, "Level", "Challenge")).toBe("No tablets");
    const other = only("Level");
    saves(other, open(other, "Level"), { words: { challenge: "Half were ill" } });
    saves(other, open(other, "Level"), { noMeasure: "other" });
    expect(cell(other, "Level", "Challenge")).toBe("Half were ill");
  });

  test.each(["Level", "Turnout"])("has the last reason on %s, and none once there is a number", (team) => {
    const workbook = only(team);
    saves(workbook, open(workbook, team), { noMeasure: "test moved" });
    saves(workbook, open(workbook, team), { noMeasure: "break", words: {} });
    expect(cell(workbook, team, "Challenge")).toBe("No measure this week: a break.");
    expect(saves(workbook, open(workbook, team), { noMeasure: "break" })).toMatchObject({ cells: 0 });
    const numbers = team === "Level" ? { actual: "57" } : { took: "49", average: "68.6" };
    saves(workbook, open(workbook, team), { numbers: typedHere(numbers) });
    expect([cell(workbook, team, "Actual"), cell(workbook, team, "Challenge")]).toEqual([0.57, ""]);
  });

  test("computes again once there are numbers after all", () => {
    const workbook = only("Turnout");
    saves(workbook, open(workbook, "Turnout"), { noMeasure: "test moved" });
    const numbers = { took: "49", average: "68.6" };
    expect(effect(workbook, "Turnout", numbers)).toMatchObject({ actual: "57%", status: { key: "close" } });
    saves(workbook, open(workbook, "Turnout"), { numbers });
    expect([cell(workbook, "Turnout", "Actual"), cell(workbook, "Turnout", "Status")]).toEqual([
      0.57,
      "◆ Close",
    ]);
    types(workbook, "Turnout", "G14", "59");
    expect(cell(workbook, "Turnout", "Actual")).toBe(0.686);
  });

  test("can be typed as n/a, too", () => {
    const workbook = only("Level");
    saves(workbook, open(workbook, "Level"), { numbers: { actual: " N/A " } });
    expect(cell(workbook, "Level", "Status")).toBe("× Not measured");
  });
});

describe("of two sidebars on the same week", () => {
  const both = () => {
    const workbook = only("Turnout");
    return { workbook, mine: open(workbook, "Turnout"), theirs: open(workbook, "Turnout") };
  };

  test("each keeps what it typed where the other typed nothing", () => {
    const { workbook, mine, theirs } = both();
    saves(workbook, theirs, { numbers: { took: "49", average: "68.6" }, words: { success: "Most so far" } });
    expect(saves(workbook, mine, { words: { challenge: "New takers score lower" } })).toMatchObject({
      kind: "saved",
      cells: 1,
    });
    expect(cell(workbook, "Turnout", "Success")).toBe("Most so far");
    expect(cell(workbook, "Turnout", "Challenge")).toBe("New takers score lower");
    expect(cell(workbook, "Turnout", "Actual")).toBe(0.57);
  });

  test("the second is told what the first typed into the same cells, and nothing is written", () => {
    const { workbook, mine, theirs } = both();
    saves(workbook, theirs, { numbers: { took: "49" }, words: { success: "Theirs", plan: "Also theirs" } });
    const before = workbook.file.snapshot();
    const typed = { numbers: { took: "47" }, words: { success: "Mine", ask: "Tablets" }, pivot: true };
    const reply = saves(workbook, mine, typed);
    expect(reply).toMatchObject({
      kind: "conflict",
      conflicts: [
        { key: "took", label: "Took part", theirs: "49", mine: "47" },
        { key: "success", label: "Success", theirs: "Theirs", mine: "Mine" },
      ],
    });
    expect(workbook.file.snapshot()).toEqual(before);
  });

  test("the second can then save its own, and what only the first changed stays", () => {
    const { workbook, mine, theirs } = both();
    saves(workbook, theirs, { numbers: { took: "49" }, words: { success: "Theirs", plan: "Also theirs" } });
    const typed = { numbers: { took: "47" }, words: { success: "Mine", ask: "Tablets" } };
    const told = saves(workbook, mine, typed);
    if (told.kind !== "conflict") throw new Error("It was not told.");
    saves(workbook, mine, { ...typed, seen: told.seen });
    expect(
      ["Took part", "Success", "Plan", "Ask"].map((header) => cell(workbook, "Turnout", header)),
    ).toEqual([47, "Mine", "Also theirs", "Tablets"]);
  });

  test("the second can keep what the first typed, and save the rest", () => {
    const { workbook, mine, theirs } = both();
    saves(workbook, theirs, { numbers: { took: "49" }, words: { success: "Theirs" } });
    const told = saves(workbook, mine, {
      numbers: { took: "47" },
      words: { success: "Mine", ask: "Tablets" },
    });
    if (told.kind !== "conflict") throw new Error("It was not told.");
    saves(workbook, mine, {
      numbers: { took: "49" },
      words: { success: "Theirs", ask: "Tablets" },
      seen: told.seen,
    });
    expect(["Took part", "Success", "Ask"].map((header) => cell(workbook, "Turnout", header))).toEqual([
      49,
      "Theirs",
      "Tablets",
    ]);
  });

  test("no measure and a number are a conflict", () => {
    const { workbook, mine, theirs } = both();
    saves(workbook, theirs, { noMeasure: "test moved" });
    expect(saves(workbook, mine, { numbers: { took: "49", average: "68.6" } })).toMatchObject({
      kind: "conflict",
      conflicts: [{ key: "actual", theirs: "n/a", mine: "57%" }],
    });
  });

  test("the same typed twice is settled", () => {
    const { workbook, mine, theirs } = both();
    saves(workbook, theirs, { numbers: { took: "49" } });
    expect(saves(workbook, mine, { numbers: { took: "49" } })).toMatchObject({ kind: "saved", cells: 0 });
  });
});

describe("a week is refused, in a sentence, and nothing is changed,", () => {
  const refusals: readonly (readonly [string, (workbook: Workbook) => Calls["record"]["takes"], string])[] = [
    [
      "that has not begun",
      (workbook) => ({ ...filled(open(workbook, "Level")), week: 6 }),
      "Week 6 has not begun yet.",
    ],
    [
      "that the team does not have",
      (workbook) => ({ ...filled(open(workbook, "Level")), week: 9 }),
      "Week: found 9, expected a week from 1 to 8.",
    ],
    [
      "before the first",
      (workbook) => ({ ...filled(open(workbook, "Level")), week: 0 }),
      "Week: found 0, expected a week from 1 to 8.",
    ],
    [
      "of a team that nobody knows",
      (workbook) => ({ ...filled(open(workbook, "Level")), team: "t0" }),
      "This team has no tab.",
    ],
    [
      "of a team whose row was deleted",
      (workbook) => {
        const asked = filled(open(workbook, "Level"));
        workbook.person.deletesRows("Teams", 2);
        return asked;
      },
      "This team is no longer on the Teams tab.",
    ],
    [
      "of a tab that was deleted, though a copy is left",
      (workbook) => {
        const asked = filled(open(workbook, "Level"));
        workbook.person.duplicatesSheet("Level");
        workbook.person.deletesSheet("Level");
        return asked;
      },
      "This team has no tab.",
    ],
    [
      "of a tab whose rows were moved",
      (workbook) => {
        const asked = filled(open(workbook, "Level"));
        workbook.person.insertsRows("Level", 12);
        return asked;
      },
      "On Level rows or columns were inserted, moved or deleted.",
    ],
    [
      "of a tab whose columns were deleted",
      (workbook) => {
        const asked = filled(open(workbook, "Level"));
        workbook.person.deletesColumns("Level", 8);
        return asked;
      },
      "On Level rows or columns were inserted, moved or deleted.",
    ],
    [
      "with a sentence that no cell can hold",
      (workbook) => filled(open(workbook, "Level"), { words: { plan: "x".repeat(50_001) } }),
      "Plan: found 50001 characters, expected at most 50000.",
    ],
  ];
  test.each(refusals)("%s", (_, prepared, message) => {
    const workbook = only("Level");
    const asked = prepared(workbook);
    const before = workbook.file.snapshot();
    expect(record(workbook, { ...asked, numbers: { actual: "57" } })).toEqual({
      ok: false,
      message: expect.stringContaining(message),
      faults: [],
    });
    expect(workbook.file.snapshot()).toEqual(before);
  });

  test("before the team has started", () => {
    const workbook = only("Level");
    types(workbook, "Cohort", `B${settingRow("asOf")}`, "2020-04-13");
    expect(calls(workbook, "week", { team: idOf(workbook, "Level") })).toMatchObject({
      ok: false,
      message: "Week 1 has not begun yet.",
    });
  });

  test("while another person builds", () => {
    const workbook = only("Level", { heldElsewhere: () => 60_000 });
    const asked = filled(open(workbook, "Level"), { numbers: { actual: "57" } });
    expect(record(workbook, asked)).toMatchObject({
      ok: false,
      message: expect.stringContaining("Nothing was changed"),
    });
  });
});

test("in a break the week before it is open", () => {
  const workbook = only("Level");
  types(workbook, "Cohort", `B${settingRow("asOf")}`, "2020-05-06");
  expect(open(workbook, "Level")).toMatchObject({ week: 2, begun: [1, 2] });
});

test("a file that writes decimals with a comma takes them and shows them so, and refuses a point", () => {
  const workbook = workbookOf(weekTeams(["Turnout"]), { locale: "de_DE" });
  const page = open(workbook, "Turnout");
  expect(page).toMatchObject({ target: "60,5%", seen: { decimal: "," } });
  expect(
    given(workbook, "record", { ...filled(page), numbers: { took: "49", average: "68.6" } }),
  ).toMatchObject({
    kind: "faults",
    faults: [{ key: "average", found: "68.6", expected: expect.stringContaining("1234,5") }],
  });
  expect(saves(workbook, page, { numbers: { took: "49", average: "68,6" } })).toMatchObject({
    kind: "saved",
    seen: open(workbook, "Turnout").seen,
  });
  expect(open(workbook, "Turnout").seen.numbers.average).toBe("68,6%");
  expect(cell(workbook, "Turnout", "Actual")).toBe(0.57);
  saves(workbook, open(workbook, "Turnout"), { noMeasure: "other" });
  saves(workbook, open(workbook, "Turnout"), { numbers: { took: "50" } });
  expect(cell(workbook, "Turnout", "Actual")).toBe(0.581);
  expect(beside(tab(workbook, "Turnout"), "latest week")).toBe(5);
}, 30_000);

describe("service calls", () => {
  const counted = (workbook: Workbook) => lastRun(workbook).calls;

  test("to open a week and to tell its effect are a handful", () => {
    const workbook = only("Turnout");
    const page = open(workbook, "Turnout");
    expect(counted(workbook)).toHaveLength(5);
    given(workbook, "effect", { team: page.team, week: page.week, numbers: { took: "49" } });
    expect(counted(workbook)).toHaveLength(2);
  });

  test("to record a week are at most 8, lock and flush included", () => {
    const workbook = only("Level");
    const words = { success: "Most so far", challenge: "New takers score lower", plan: "Call it homework" };
    saves(workbook, open(workbook, "Level"), { numbers: { actual: "57" }, words });
    expect(counted(workbook)).toEqual([
      "Lock.tryLock",
      "DeveloperMetadataFinder.find",
      "Range.getValues",
      "Range.setValues",
      "Range.setValues",
      "Range.setValue",
      "SpreadsheetApp.flush",
      "Lock.releaseLock",
    ]);
  });
});
