import { describe, expect, test } from "vitest";
import { calls, given, idOf } from "./calls.ts";
import { shownHere } from "./place.ts";
import { stateOf } from "./state.ts";
import {
  column,
  errors,
  lastRun,
  lausdSouth,
  opened,
  ourTabs,
  reopened,
  repaired,
  tab,
  tabNames,
  teams,
  types,
  type Workbook,
  workbookOf,
  writes,
} from "./workbook.ts";

const PAGE = "Check-in 2";
const FORMULA = '=HYPERLINK("https://example.org")';

const make = (workbook: Workbook, number: 1 | 2 | 3 = 2) => given(workbook, "makeCheckIn", { number });
const bring = (workbook: Workbook) => calls(workbook, "checkInDecisions", { number: 2 });

/** What a page shows, without the columns that are hidden. */
const shown = (workbook: Workbook, name = PAGE): readonly (readonly unknown[])[] =>
  tab(workbook, name).values.map((line) => line.slice(0, 4));

const page = (workbook: Workbook, name = PAGE) => stateOf(workbook).tabs.find((each) => each.name === name);

/** The lines of a team's part, from its name down to the next team's. */
function partOf(workbook: Workbook, team: string, name = PAGE): readonly (readonly unknown[])[] {
  const lines = shown(workbook, name);
  const from = headingOf(lines, team);
  const length = lines.slice(from + 1).findIndex(isHeading);
  return lines.slice(from, length === -1 ? undefined : from + 1 + length);
}

const isHeading = ([, , third]: readonly unknown[]) => /^Week \d+ of/.test(String(third));

const headingOf = (lines: readonly (readonly unknown[])[], team: string): number =>
  lines.findIndex((line) => line[0] === team && isHeading(line));

const about = (part: readonly (readonly unknown[])[], label: string) =>
  part.find(([first]) => String(first).endsWith(label))?.slice(1);

/** The row in which a team's first decision is written. */
function decisionRow(workbook: Workbook, team: string, name = PAGE): number {
  const lines = shown(workbook, name);
  const from = headingOf(lines, team);
  return from + lines.slice(from).findIndex(([first]) => first === "4  Decisions") + 2;
}

function decides(
  workbook: Workbook,
  team: string,
  [decision, who, by]: readonly [string, string, string],
): void {
  const row = decisionRow(workbook, team);
  types(workbook, PAGE, `B${row}`, decision);
  types(workbook, PAGE, `C${row}`, who);
  types(workbook, PAGE, `D${row}`, by);
}

const lausd = (): Workbook => workbookOf(lausdSouth("2020-05-22", "with readings"));
const made = (): Workbook => {
  const workbook = lausd();
  make(workbook);
  return workbook;
};

const journal = (workbook: Workbook) =>
  tab(workbook, "Journal")
    .values.slice(1)
    .filter(([, team]) => team !== "")
    .map((line) => line.slice(0, 7));

describe("a check-in", () => {
  const workbook = made();

  test("is a page of plain values", () => {
    expect(
      tab(workbook, PAGE)
        .formulas.flat()
        .filter((formula) => formula !== ""),
    ).toEqual([]);
    expect(errors(workbook)).toEqual([]);
    expect(ourTabs(workbook).indexOf("page:check-in 2")).toBe(1);
  });

  test("begins with what it is for, the cohort and its counts", () => {
    expect(
      shown(workbook)
        .slice(0, 3)
        .map(([first]) => first),
    ).toEqual([
      "Check-in 2: Pivot, or stay the course?",
      "LAUSD South, spring 2020 · as of May 22, 2020 · Weekly readings are illustrative.",
      expect.stringMatching(/^Week 5 of 8 · 1 on track · 1 close · 1 behind · 2 open asks/),
    ]);
  });

  test("has the teams in the order of the rollup, each met unless somebody says otherwise", () => {
    const rows = column(tab(workbook, PAGE), "Team").slice(0, 6);
    expect(rows).toEqual(column(tab(workbook, "Rollup"), "Team").slice(0, 6));
    expect(column(tab(workbook, PAGE), "Met").slice(0, 6)).toEqual(new Array(6).fill("yes"));
  });

  test("says of a team where it is, and from the second on what to expect", () => {
    const part = partOf(workbook, "Banning Algebra 1");
    expect(about(part, "Where we are")).toEqual(
      ["57% against 60.5%, 1 week behind", "◆ Close", "▼▼▼▼◆"].map(shownHere),
    );
    expect(part.map(([, text]) => text)).toContain(
      shownHere("Outlook: too close to call, 63.5–72.5% if nothing changes"),
    );
    make(workbook, 1);
    const first = partOf(workbook, "Banning Algebra 1", "Check-in 1").map(([, text]) => text);
    expect(first).toContain(
      "Measured: Linear Functions CFA average of Algebra 1 students (59); the baseline was another group’s",
    );
    expect(first.filter((text) => String(text).startsWith("Outlook"))).toEqual([]);
  });

  test("says what was tried, what is in the way, and what to recognise, up to its own day", () => {
    const part = partOf(workbook, "Fremont A–G");
    expect(about(part, "Tried and learned")).toEqual(["Saturday lab", "Weeks 3 and 5", "not decided"]);
    expect(about(part, "In the way")).toEqual([
      "One registrar contact for transfer credit",
      "nobody named yet",
      "11 days open",
    ]);
    expect(about(part, "To recognise")?.[0]).toBe("Four weeks on plan: what should others copy?");
    const texts = part.map(([, text]) => text);
    expect(texts).toContain("Best week: +11 students in week 3 (18 → 29): Saturday lab");
    // Typed into week 7, which has not begun.
    expect(texts).not.toContain("One tutor a student");
  });

  test("leaves three rows for decisions to each team", () => {
    const part = partOf(workbook, "UMM algebra");
    const header = part.findIndex(([first]) => first === "4  Decisions");
    expect(part[header]).toEqual(["4  Decisions", "Decision", "Who", "By when"]);
    expect(part.slice(header + 1, header + 4)).toEqual(new Array(3).fill(["", "", "", ""]));
  });

  test("shows strategies with what became of them, and asks with whom they are asked of", () => {
    const asked = lausd();
    given(asked, "journal", {
      team: idOf(asked, "UMM algebra"),
      week: 4,
      events: [
        { kind: "strategy", text: "Pairs", owner: "", due: "", outcome: "keep", state: "open" },
        { kind: "ask", text: FORMULA, owner: "Ms Lee", due: "", outcome: "" },
      ],
      settled: [],
    });
    make(asked);
    const part = partOf(asked, "UMM algebra");
    expect(about(part, "Tried and learned")).toEqual(["Pairs", "Week 4", "keep"]);
    expect(about(part, "In the way")).toEqual([FORMULA, "of Ms Lee", "0 days open"]);
    expect(tab(asked, PAGE).formulas.flat().join("")).toBe("");
  });

  test("keeps the numbers of a small group off the page", () => {
    const small = workbookOf({
      ...teams(["Algebra"], {
        readings: [
          ["Team", "Week", "Actual"],
          ["Algebra", "4", "50"],
          ["Algebra", "5", "58"],
        ],
      }),
      cohort: [
        ["Team", "Metric", "Unit", "Baseline", "Goal", "Start", "Weeks", "Group", "N"],
        ["Algebra", "Average", "percent", "43", "71", "2020-04-20", "8", "students", "6"],
      ],
    });
    make(small);
    const told = shown(small).flat().join(" ");
    expect(told).toContain("A small group: its numbers stay on its own tab.");
    expect(told).not.toMatch(/58|50%/);
  });

  test("is made from the menu, and shown from there once it is made", () => {
    const fresh = lausd();
    const choose = () => fresh.addon.choose("Breakthrough Team Tracker", "Check-ins", "Check-in 3");
    choose();
    expect(tabNames(fresh)).toContain("Check-in 3");
    expect(fresh.alerts).toEqual([]);
    choose();
    expect(fresh.alerts.at(-1)).toMatch(
      /^Check-in 3 is there already, as of May 22, 2020, and stays as it is\./,
    );
  });

  test("is refused in a file without a cohort", () => {
    const reply = calls(opened(), "makeCheckIn", { number: 1 });
    expect(reply).toMatchObject({ ok: false, message: expect.stringContaining("no cohort yet") });
  });
});

describe("a check-in that is made", () => {
  test("does not change with the file, nor by Repair", () => {
    const workbook = workbookOf(teams(["Algebra", "Geometry"]));
    make(workbook);
    const before = page(workbook);
    types(workbook, "Algebra", "D13", "70%");
    types(workbook, "Teams", "B2", "Algebra 2");
    types(workbook, PAGE, "B12", "written by a sponsor");
    const written = page(workbook);
    repaired(workbook);
    expect(page(workbook)).toEqual(written);
    expect(page(workbook)?.looks).toEqual(before?.looks);
  });

  test("is never written over: asked for again it is shown, also under another name", () => {
    const workbook = made();
    const before = page(workbook);
    expect(make(workbook)).toMatchObject({ name: PAGE, made: false });
    expect(writes(lastRun(workbook))).toEqual([]);
    expect(page(workbook)).toEqual(before);
    workbook.person.renamesSheet(PAGE, "May sponsors");
    expect(make(workbook)).toEqual({
      name: "May sponsors",
      made: false,
      said: "Check-in 2 is there already, on the tab “May sponsors”, as of May 22, 2020, and stays as it is. To make it anew, delete that tab first; a new name is not enough.",
    });
  });

  test("is made anew once its tab is deleted, beside a copy that somebody keeps", () => {
    const workbook = made();
    workbook.person.duplicatesSheet(PAGE);
    workbook.person.deletesSheet(PAGE);
    expect(make(workbook)).toMatchObject({ name: PAGE, made: true });
    expect(tabNames(workbook)).toContain(`Copy of ${PAGE}`);
  });

  test("is told of in the sidebar, with its week and who was met", () => {
    const workbook = made();
    bring(workbook);
    const { teams: count, slots } = given(workbook, "checkIns", null);
    expect(count).toBe(6);
    expect(slots.map(({ when, tab: name, held }) => ({ when, name, held }))).toEqual([
      { when: "Week 2 · Fri May 1", name: "", held: 0 },
      { when: "Week 5 · Fri May 22", name: PAGE, held: 6 },
      { when: "Week 7 · Fri Jun 5", name: "", held: 0 },
    ]);
  });
});

describe("a check-in that was stopped half-way", () => {
  const whole = workbookOf(teams(["Algebra", "Geometry"]));
  make(whole);
  const wanted = page(whole);
  const all = lastRun(whole).calls.length;

  function stoppedAt(call: number): Workbook {
    let made = Number.NEGATIVE_INFINITY;
    const workbook = reopened(workbookOf(teams(["Algebra", "Geometry"])), {
      beforeCall: () => {
        made += 1;
        if (made > call) throw new Error("Exceeded maximum execution time");
      },
    });
    made = 0;
    expect(calls(workbook, "makeCheckIn", { number: 2 }).ok).toBe(false);
    return reopened(workbook);
  }

  test.each(Array.from({ length: 6 }, (_, index) => all - 6 - index * 5))(
    "at call %i and is asked for again ends in the same page",
    (call) => {
      const workbook = stoppedAt(call);
      expect(make(workbook)).toMatchObject({ name: PAGE, made: true });
      expect(page(workbook)).toEqual(wanted);
    },
  );

  test("keeps what somebody has written on it", () => {
    const workbook = stoppedAt(all - 4);
    decides(workbook, "Geometry", ["Find a room", "Ms Lee", "2020-05-29"]);
    make(workbook);
    expect(bring(workbook)).toMatchObject({ ok: true, value: { met: 2, actions: 1 } });
    expect(journal(workbook).at(-1)).toEqual([
      "2020-05-22",
      "Geometry",
      5,
      "action",
      "Find a room",
      "Ms Lee",
      "2020-05-29",
    ]);
  });
});

describe("what was decided at a check-in", () => {
  test("goes into the Journal: a row a team that was met, and each decision as an action", () => {
    const workbook = made();
    decides(workbook, "Bethune geometry", ["Loan devices before Monday", "Ms Lee", "2020-05-29"]);
    const row = tab(workbook, PAGE).values.findIndex(([first]) => first === "UMM algebra") + 1;
    types(workbook, PAGE, `D${row}`, "not met");
    expect(bring(workbook)).toEqual({ ok: true, value: { met: 5, actions: 1 } });
    const rows = journal(workbook);
    expect(rows.filter(([, , , kind]) => kind === "check-in").map(([, team]) => team)).not.toContain(
      "UMM algebra",
    );
    expect(rows[0]).toEqual(["2020-05-22", "Bethune geometry", 5, "check-in", PAGE, "", ""]);
    expect(rows.at(-1)).toEqual([
      "2020-05-22",
      "Bethune geometry",
      5,
      "action",
      "Loan devices before Monday",
      "Ms Lee",
      "2020-05-29",
    ]);
    const rollup = tab(workbook, "Rollup");
    const held = column(rollup, "Check-ins").slice(0, 6);
    expect(held[column(rollup, "Team").indexOf("UMM algebra")]).toBe("0 of 3");
    expect(held.filter((text) => text === "1 of 3")).toHaveLength(5);
  });

  test("asked for twice goes there once, and a decision with another text is added", () => {
    const workbook = made();
    decides(workbook, "Bethune geometry", ["Loan devices", "Ms Lee", ""]);
    bring(workbook);
    expect(bring(workbook)).toEqual({ ok: true, value: { met: 0, actions: 0 } });
    decides(workbook, "Bethune geometry", ["Loan devices for all", "Ms Lee", ""]);
    expect(bring(workbook)).toEqual({ ok: true, value: { met: 0, actions: 1 } });
    expect(journal(workbook)).toHaveLength(8);
  });

  /** A check-in that decides what the Journal has as an action of the month before. */
  function decidedAgain(): Workbook {
    const workbook = lausd();
    const team = idOf(workbook, "Bethune geometry");
    const action = { kind: "action", text: "Loan devices", owner: "", due: "", outcome: "" } as const;
    given(workbook, "journal", { team, week: 2, events: [action], settled: [] });
    types(workbook, "Journal", "A2", "2020-04-30");
    make(workbook);
    decides(workbook, "Bethune geometry", ["Loan devices", "", ""]);
    return workbook;
  }

  test("is not taken for an older action with the same words", () => {
    const workbook = decidedAgain();
    expect(bring(workbook)).toMatchObject({ value: { actions: 1 } });
    expect(bring(workbook)).toMatchObject({ value: { actions: 0 } });
  });

  test.each([
    ["a column", (workbook: Workbook) => workbook.person.insertsColumns(PAGE, 3)],
    ["a row on top", (workbook: Workbook) => workbook.person.insertsRows(PAGE, 1)],
  ])("is not taken for an older action where %s was inserted", (_, inserts) => {
    const workbook = decidedAgain();
    inserts(workbook);
    expect(bring(workbook)).toMatchObject({ value: { actions: 1 } });
  });

  test("is read where people inserted rows and columns, and of teams that were renamed", () => {
    const workbook = made();
    decides(workbook, "Bethune geometry", ["Loan devices", "Ms Lee", "2020-05-29"]);
    const row = decisionRow(workbook, "Bethune geometry");
    workbook.person.insertsRows(PAGE, row + 1);
    workbook.person.insertsColumns(PAGE, 3);
    types(workbook, PAGE, `B${row + 1}`, FORMULA.slice(1));
    given(workbook, "rename", { team: idOf(workbook, "Bethune geometry"), name: "Bethune" });
    expect(bring(workbook)).toEqual({ ok: true, value: { met: 6, actions: 2 } });
    const actions = journal(workbook).filter(([, , , kind]) => kind === "action");
    expect(actions.map(([, team, , , text, who, by]) => [team, text, who, by])).toEqual([
      ["Bethune", "Loan devices", "Ms Lee", "2020-05-29"],
      ["Bethune", FORMULA.slice(1), "", ""],
    ]);
  });

  test("is refused whole where a cell cannot be read, with its row, what was found and what is expected", () => {
    const workbook = made();
    decides(workbook, "Bethune geometry", ["Loan devices", "Ms Lee", "next week"]);
    const row = decisionRow(workbook, "Bethune geometry");
    types(workbook, PAGE, `C${row + 1}`, "R. Diaz");
    types(workbook, PAGE, "D8", "perhaps");
    expect(bring(workbook)).toEqual({
      ok: false,
      faults: [],
      message: [
        `Check-in 2, row ${row}, By when: found “next week”, expected a day such as 2020-05-29.`,
        `Check-in 2, row ${row + 1}, Decision: found nothing, expected what was decided.`,
        "Check-in 2, row 8, Met: found “perhaps”, expected yes or no.",
        "Nothing was written.",
      ].join(" "),
    });
    expect(journal(workbook)).toEqual([]);
  });

  test("is refused before the page is made", () => {
    expect(bring(lausd())).toMatchObject({
      ok: false,
      message: "Check-in 2 is not made yet. Make it first.",
    });
  });
});

test("the page of thirty teams costs no more calls to write than that of two", () => {
  const written = (count: number) => {
    const workbook = workbookOf(teams(Array.from({ length: count }, (_, index) => `Team ${index + 1}`)));
    make(workbook);
    return writes(lastRun(workbook)).length;
  };
  expect(written(30)).toBe(written(2));
}, 300_000);

describe("where people inserted and deleted rows of a check-in", () => {
  test("Repair and making it again leave it as it is, and each decision goes into the Journal once", () => {
    const workbook = made();
    decides(workbook, "Bethune geometry", ["Loan devices", "Ms Lee", "2020-05-29"]);
    workbook.person.deletesRows(PAGE, 3);
    const row = decisionRow(workbook, "Bethune geometry");
    workbook.person.insertsRows(PAGE, row);
    types(workbook, PAGE, `B${row}`, "Find a room");
    const before = shown(workbook);
    repaired(workbook);
    expect(make(workbook)).toMatchObject({ made: false });
    expect(shown(workbook)).toEqual(before);
    expect(bring(workbook)).toEqual({ ok: true, value: { met: 6, actions: 2 } });
    expect(bring(workbook)).toEqual({ ok: true, value: { met: 0, actions: 0 } });
  });

  test("a team whose row among those who are met was deleted keeps what was decided for it", () => {
    const workbook = made();
    decides(workbook, "Bethune geometry", ["Loan devices", "Ms Lee", "2020-05-29"]);
    workbook.person.deletesRows(
      PAGE,
      shown(workbook).findIndex(([first]) => first === "Bethune geometry") + 1,
    );
    expect(bring(workbook)).toEqual({ ok: true, value: { met: 5, actions: 1 } });
    expect(journal(workbook).at(-1)).toContain("Loan devices");
  });

  test("one that was never finished, and whose headers are gone, is not written over", () => {
    const workbook = stoppedAfterWriting();
    types(workbook, PAGE, "B14", "Find a room");
    const header = shown(workbook).findIndex(([first]) => first === "4  Decisions") + 1;
    workbook.person.deletesRows(PAGE, header);
    const before = shown(workbook);
    expect(calls(workbook, "makeCheckIn", { number: 2 })).toMatchObject({
      ok: false,
      message: expect.stringMatching(/never finished.+Nothing was changed\..+delete/s),
    });
    expect(shown(workbook)).toEqual(before);
  });
});

describe("a check-in that was never finished", () => {
  const again = (workbook: Workbook) => calls(workbook, "makeCheckIn", { number: 2 });

  test("is made whole around what was written on it since", () => {
    const workbook = stoppedAfterWriting();
    const row = shown(workbook).findLastIndex(([first]) => first === "Geometry") + 1;
    expect(shown(workbook)[row - 2]?.[0]).toBe("");
    types(workbook, PAGE, `A${row - 1}`, "All were here");
    expect(again(workbook)).toMatchObject({ ok: true, value: { made: true } });
    expect(shown(workbook)[row - 2]?.[0]).toBe("All were here");
    expect(again(workbook)).toMatchObject({ ok: true, value: { made: false } });
  });

  test("is made whole around decisions, each in the row in which it was written", () => {
    const workbook = stoppedAfterWriting();
    const row = decisionRow(workbook, "Geometry");
    types(workbook, PAGE, `B${row + 1}`, "Call parents");
    types(workbook, PAGE, `B${row + 2}`, "New quiz");
    types(workbook, PAGE, `C${row + 2}`, "Ana");
    expect(again(workbook)).toMatchObject({ ok: true, value: { made: true } });
    expect(
      shown(workbook)
        .slice(row - 1, row + 2)
        .map((line) => line.slice(1, 3)),
    ).toEqual([
      ["", ""],
      ["Call parents", ""],
      ["New quiz", "Ana"],
    ]);
  });

  test.each([
    ["was typed over", (workbook: Workbook) => types(workbook, PAGE, "A1", "Our check-in")],
    ["tells other numbers than now", (workbook: Workbook) => types(workbook, "Algebra", "D9", "0.9")],
  ])("and %s is left as it is, in words", (_, happens) => {
    const workbook = stoppedAfterWriting();
    happens(workbook);
    const before = shown(workbook);
    expect(again(workbook)).toMatchObject({
      ok: false,
      message: expect.stringMatching(/never finished.+Nothing was changed\..+delete Check-in 2/s),
    });
    expect(shown(workbook)).toEqual(before);
  });
});

/** A file in which the page of a check-in was written, and the run stopped before it was dressed. */
function stoppedAfterWriting(): Workbook {
  let left = Number.POSITIVE_INFINITY;
  const workbook = reopened(workbookOf(teams(["Algebra", "Geometry"])), {
    beforeCall: (method) => {
      if (left === 0) throw new Error("Exceeded maximum execution time");
      if (method === "Range.setValues") left = 0;
    },
  });
  expect(calls(workbook, "makeCheckIn", { number: 2 }).ok).toBe(false);
  return reopened(workbook);
}
