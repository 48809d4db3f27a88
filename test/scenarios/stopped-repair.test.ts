import { describe, expect, test } from "vitest";
import { calls, given } from "./calls.ts";
import { stateOf } from "./state.ts";
import {
  column,
  lastRun,
  type Opening,
  reopened,
  repaired,
  shared,
  spreadsheetIn,
  tab,
  teams,
  types,
  type Workbook,
  weeks,
  workbookOf,
} from "./workbook.ts";

const TEAMS = ["Algebra", "Biology", "Chemistry"];
const whole = () => workbookOf(teams(TEAMS));
const wanted = shared(() => stateOf(whole()));

/** Formats are ours in every cell. */
const formats = ({ file }: Workbook, name: string) =>
  spreadsheetIn(file).getSheetByName(name)?.getRange("A1").setNumberFormat("0.000");

/** On every team's tab a formula is typed over, and on these tabs a cell has another format. */
function damaged(formatted: readonly string[], opening: Opening = {}): Workbook {
  const workbook = whole();
  for (const name of TEAMS) types(workbook, name, "E9", "fine");
  for (const name of formatted) formats(workbook, name);
  return reopened(workbook, opening);
}

const said = (workbook: Workbook): string => {
  const reply = calls(workbook, "repair", null);
  return reply.ok ? reply.value.said.join(" ") : reply.message;
};

const hasFormulas = (workbook: Workbook) =>
  TEAMS.every((name) => tab(workbook, name).formulas[8]?.[4] !== "");

/** Chooses Repair until nothing is left, and gives what was said each time. */
function presses(workbook: Workbook, most = 12): readonly string[] {
  const told = [said(workbook)];
  while (/Do it again|Choose Repair again/.test(told.at(-1) ?? "")) {
    if (told.length >= most) throw new Error(`Not mended after ${most} presses: ${told.at(-1)}`);
    told.push(said(workbook));
  }
  return told;
}

describe("a Repair that is stopped after the same number of service calls each time", () => {
  const undisturbed = damaged(["Chemistry", "Teams"]);
  said(undisturbed);
  const most = Math.round(lastRun(undisturbed).calls.length * 0.7);
  let left = most;
  const workbook = damaged(["Chemistry", "Teams"], {
    beforeCall: () => {
      left -= 1;
      if (left < 0) throw new Error("Exceeded maximum execution time");
    },
  });
  const once = () => {
    left = most;
    return said(workbook);
  };

  test("brings all formulas back first", () => {
    expect(once()).toContain("it goes on from there");
    left = Number.POSITIVE_INFINITY;
    expect(hasFormulas(workbook)).toBe(true);
    expect(stateOf(workbook)).not.toEqual(wanted());
  });

  test("ends in the workbook of one that nothing stops", () => {
    const told = [once(), once(), once(), once()];
    left = Number.POSITIVE_INFINITY;
    expect(told).toContainEqual(
      expect.stringContaining("What people typed in their own cells is as it was."),
    );
    expect(stateOf(workbook)).toEqual(stateOf(undisturbed));
    expect(stateOf(workbook)).toEqual(wanted());
  });
});

describe("a Repair on slow services", () => {
  const SLOW_MS = 800;
  const workbook = damaged(["Chemistry", "Teams"], { callTakes: SLOW_MS });
  const told = [said(workbook)];
  const first = { isFilled: hasFormulas(workbook), calls: lastRun(workbook).calls.length };
  told.push(...presses(workbook));

  test("ends before Google stops it, with all formulas back, and says how far it came", () => {
    expect(first.calls * SLOW_MS).toBeLessThan(330_000);
    expect(first.isFilled).toBe(true);
    expect(told[0]).toMatch(
      /^3 cells were restored\..* Colours and formats came to \d+ of 13 tabs so far\. Choose Repair again for the rest\.$/,
    );
  });

  test("goes on when it is chosen again, until nothing is left", () => {
    const far = told.map((each) => Number(/came to (\d+) of/.exec(each)?.[1] ?? 13));
    expect(far).toEqual([...new Set(far)].sort((one, other) => one - other));
    expect(told.at(-1)).toBe("0 cells were restored. What people typed in their own cells is as it was.");
    expect(stateOf(workbook)).toEqual(wanted());
  });
});

test("the menu counts the check-up before it, and says how far Repair came", () => {
  const workbook = damaged([], { callTakes: 400 });
  repaired(workbook);
  expect(workbook.alerts.at(-1)).toMatch(/of 13 tabs so far\. Choose Repair again for the rest\.$/);
  expect(hasFormulas(workbook)).toBe(true);
});

describe("a tab that Google refuses to dress", () => {
  let [refusedAt, met] = [0, 0];
  const workbook = damaged(["Chemistry", "Teams"], {
    beforeCall: (method) => {
      if (method === "Range.setNumberFormats") met += 1;
      if (met === refusedAt && method === "Range.setNumberFormats") {
        throw new Error("You are trying to edit a protected cell or object.");
      }
    },
  });
  /** Repair, while the tab is locked that comes to its turn so many tabs after the first. */
  const whileLocked = (turn: number) => {
    [refusedAt, met] = [turn, 0];
    return said(workbook);
  };

  test("keeps no other waiting, and is told of with what can be done", () => {
    // Cohort is the first, then Rollup and the teams’ tabs.
    expect(whileLocked(4)).toMatch(
      /^3 cells were restored\..* Not everything could be restored on Biology\. Somebody has protected cells/,
    );
    expect(stateOf(workbook)).toEqual(wanted());
  });

  test("keeps no other waiting when Repair is chosen again", () => {
    formats(workbook, "Teams");
    expect(whileLocked(1)).toContain("restored on Biology.");
    expect(stateOf(workbook)).toEqual(wanted());
  });

  test("is dressed once it is unlocked", () => {
    formats(workbook, "Biology");
    expect(whileLocked(0)).toBe("0 cells were restored. What people typed in their own cells is as it was.");
    expect(stateOf(workbook)).toEqual(wanted());
  });
});

test("what people typed below the weeks stays where a run was stopped between inserting weeks and filling them", () => {
  let [inserts, stops] = [false, false];
  const workbook = reopened(whole(), {
    beforeCall: (method) => {
      if (method.startsWith("Sheet.insertRows")) inserts = true;
      if (stops && inserts && method === "Range.setValues")
        throw new Error("Exceeded maximum execution time");
    },
  });
  const below = tab(workbook, "Algebra").values.length + 1;
  spreadsheetIn(workbook.file)
    .getSheetByName("Algebra")
    ?.insertRowAfter(below - 1);
  inserts = false;
  types(workbook, "Algebra", `A${below}`, "Our agenda");
  types(workbook, "Cohort", "E2", "2020-05-04");
  stops = true;
  said(workbook);
  stops = false;
  presses(workbook);
  expect(tab(workbook, "Algebra").values.flat()).toContain("Our agenda");
  expect(weeks(workbook, "Algebra", "Status")).toContain("· Break");
});

test("a tab made anew is dressed, and nothing is left to press for, while the cells of another are refused", () => {
  let [isLocked, met] = [false, 0];
  const workbook = reopened(damaged([]), {
    beforeCall: (method) => {
      if (!isLocked || method !== "Range.setValues") return;
      met += 1;
      if (met === 2) throw new Error("You are trying to edit a protected cell or object.");
    },
  });
  workbook.person.deletesSheet("Chemistry");
  isLocked = true;
  expect(said(workbook)).toContain("Not everything could be restored on Biology.");
  isLocked = false;
  expect(given(workbook, "unfinished", null)).toBeNull();
  expect(column(tab(workbook, "Rollup"), "Team")).toContain("Chemistry");
});

test("a row that a person inserts before grown tabs are dressed is theirs, and weeks keep their numbers", () => {
  let isLocked = false;
  const workbook = reopened(whole(), {
    beforeCall: (method) => {
      if (isLocked && method === "Range.setNumberFormats") {
        throw new Error("You are trying to edit a protected cell or object.");
      }
    },
  });
  types(workbook, "Cohort", "E2", "2020-05-04");
  isLocked = true;
  said(workbook);
  isLocked = false;
  types(workbook, "Algebra", "D13", "51%");
  const before = weeks(workbook, "Algebra", "Actual");
  workbook.person.insertsRows("Algebra", 12);
  types(workbook, "Algebra", "A12", "Concert");
  presses(workbook);
  expect(tab(workbook, "Algebra").values.flat()).toContain("Concert");
  expect(weeks(workbook, "Algebra", "Actual")).toEqual(before);
});
