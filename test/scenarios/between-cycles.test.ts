import { beforeAll, describe, expect, test } from "vitest";
import { calls, given, idOf } from "./calls.ts";
import { asked, short, started } from "./starting.ts";
import {
  reopened,
  repaired,
  spreadsheetIn,
  tab,
  tabNames,
  teams,
  type Workbook,
  workbookOf,
} from "./workbook.ts";

const cohort = short(["Algebra"], { asOf: "2020-06-20" });
const ARCHIVED =
  "Cycle 1 is archived, and the next has not begun. Open the sidebar and choose Start the next cycle.";

/** What a call answers where it is refused. */
const said = (reply: ReturnType<typeof calls>): string => (reply.ok ? "done" : reply.message);

describe.each([
  ["all teams are archived", 1],
  ["the tabs of the next cycle stand, without a team", 2],
])("between two cycles, where %s", (_where, steps) => {
  let workbook: Workbook;
  beforeAll(() => {
    workbook = workbookOf(cohort);
    const request = asked(workbook);
    for (let step = 0; step < steps; step++) given(workbook, "startCycle", request);
  });

  test("Home says so, with the way on", () => {
    expect(given(workbook, "home", null)).toEqual({ kind: "between cycles", cycle: 1 });
  });

  test("nobody is sent to build a new cohort, nor can one be built by mistake", () => {
    const names = tabNames(workbook);
    for (const reply of [
      calls(workbook, "mail", null),
      calls(workbook, "sendMail", { name: "Ms Ortega", again: false }),
      calls(workbook, "mailOn", { name: "Ms Ortega", day: "Friday", hour: 7, takeOver: false }),
      calls(workbook, "preview", teams(["Newcomers"])),
      calls(workbook, "build", teams(["Newcomers"])),
    ]) {
      expect(said(reply)).toBe(ARCHIVED);
    }
    const others = [
      calls(workbook, "goOn", null),
      calls(workbook, "coach", { coach: "" }),
      calls(workbook, "checkUp", null),
      calls(workbook, "checkIns", null),
      calls(workbook, "makeCheckIn", { number: 1 }),
      calls(workbook, "makeRetrospective", { team: null }),
      calls(workbook, "results", null),
    ];
    expect(others.map(said).filter((message) => message.includes("New cohort"))).toEqual([]);
    expect(tabNames(workbook)).toEqual(names);
  });

  test("Repair brings nothing back into the old cycle", () => {
    const names = tabNames(workbook);
    repaired(workbook);
    expect(workbook.alerts.at(-1)).not.toContain("New cohort");
    expect(tabNames(workbook)).toEqual(names);
  });

  test("the next cycle begins as if nothing had been asked", () => {
    const own = reopened(workbook);
    started(own, asked(own));
    expect(tab(own, "Rollup").values.some(([name]) => name === "Algebra")).toBe(true);
  });
});

describe("where all teams have left the cohort", () => {
  let first: Workbook;
  let second: Workbook;
  beforeAll(() => {
    first = workbookOf(cohort);
    second = workbookOf(cohort);
    started(second, asked(second));
    for (const workbook of [first, second]) given(workbook, "retire", { team: idOf(workbook, "Algebra") });
  });

  test.each([
    ["first", () => first],
    ["second", () => second],
  ])("in the %s cycle Home says that they are retired, wherever one is", (_cycle, workbook) => {
    for (const name of ["Rollup", "Teams"]) {
      spreadsheetIn(workbook().file).getSheetByName(name)?.activate();
      expect(given(workbook(), "home", null)).toEqual({ kind: "all retired" });
    }
  });

  test("mail and check-ins say that one can be brought back", () => {
    const sentence =
      "All teams have left the cohort. Bring one back in the sidebar, under Rename or retire teams.";
    for (const workbook of [first, second]) {
      expect(said(calls(workbook, "mail", null))).toBe(sentence);
      expect(said(calls(workbook, "makeCheckIn", { number: 1 }))).toBe(sentence);
    }
  });

  test("one that is brought back stands on Rollup again", () => {
    const own = reopened(second);
    given(own, "bringBack", { team: idOf(own, "Algebra") });
    expect(given(own, "home", null).kind).not.toBe("all retired");
  });
});
