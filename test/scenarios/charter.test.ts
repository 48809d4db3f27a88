import { describe, expect, test } from "vitest";
import { CHARTER_KEYS } from "../../src/domain/charter.ts";
import type { CharterAsked, CharterWords } from "../../src/rpc/charter.ts";
import { CHARTER_COLUMNS } from "../../src/workbook/tabs/charters.ts";
import { calls, given, idOf } from "./calls.ts";
import { shownHere } from "./place.ts";
import { stateOf } from "./state.ts";
import {
  column,
  errors,
  lastRun,
  lausdSouth,
  reopened,
  repaired,
  spreadsheetIn,
  tab,
  teams,
  type Workbook,
  workbookOf,
  writes,
} from "./workbook.ts";

const HANDED = teams(["Algebra", "Geometry"], {
  cohort: [
    ["Team", "Metric", "Unit", "Baseline", "Goal", "Group", "Priority", "Start", "Weeks", "Members"],
    ["Algebra", "Average", "percent", "43", "71", "Algebra 1", "", "2020-04-20", "8", "Ana <a@b.org>"],
    ["Geometry", "", "", "", "", "", "", "2020-04-20", "8", ""],
  ],
  asOf: "2020-04-15",
});
const fresh = (): Workbook => workbookOf(HANDED);

const ACTION = { text: "Call ten families", owner: "Ana", due: "2020-05-04" };
const IN_WORDS = "Call ten families (Ana, by May 4, 2020)";

const openOf = (workbook: Workbook, team = "Algebra") =>
  given(workbook, "charter", { team: idOf(workbook, team) });

function asked(workbook: Workbook, more: Partial<CharterAsked>): CharterAsked {
  const { team, words } = openOf(workbook);
  return { team, words: {}, seen: words, actions: [], ...more };
}
const save = (workbook: Workbook, more: Partial<CharterAsked>) =>
  calls(workbook, "saveCharter", asked(workbook, more));

const onCharters = (workbook: Workbook, header: string) => column(tab(workbook, "Charters"), header)[0];
const journal = (workbook: Workbook, header: string) =>
  column(tab(workbook, "Journal"), header).filter((cell) => cell !== "");

/** Somebody types into a column of Algebra’s row. */
function typed(workbook: Workbook, key: string, text: string): void {
  const place = CHARTER_COLUMNS.findIndex((each) => each.key === key) + 1;
  spreadsheetIn(workbook.file).getSheetByName("Charters")?.getRange(2, place).setValue(text);
}

describe("a charter", () => {
  test("opens with what the goal says of each part of SMART, and what it lacks", () => {
    const workbook = fresh();
    expect(openOf(workbook)).toMatchObject({
      name: "Algebra",
      missing: ["rootCause", "firstActions"],
      actions: [],
      members: ["Ana"],
    });
    expect(openOf(workbook).smart.map(({ key, says, missing }) => [key, says, missing])).toEqual([
      ["specific", "Algebra 1: Average", []],
      ["measurable", "43% → 71%", []],
      ["attainable", shownHere("3.5 points a week for 8 weeks"), []],
      ["relevant", "", ["priority"]],
      ["timeBound", "by Jun 12, 2020", []],
    ]);
    expect(openOf(workbook, "Geometry").missing).toEqual(["rootCause", "goal", "firstActions"]);
    expect(writes(lastRun(workbook))).toEqual([]);
  });

  test("keeps every word as text, whatever it begins with, in the cells of its own row", () => {
    const workbook = fresh();
    const hostile = (key: string) => `=HYPERLINK("x";"${key}") <b>'1/2\n+1`;
    const words: CharterWords = Object.fromEntries(CHARTER_KEYS.map((key) => [key, hostile(key)]));
    const actions = [{ text: "=1+1", owner: "+Ana", due: "" }];
    expect(save(workbook, { words, actions })).toEqual({
      ok: true,
      value: { kind: "saved", cells: CHARTER_KEYS.length + 1, actions: 1 },
    });
    expect(openOf(workbook).words).toEqual(words);
    expect(tab(workbook, "Charters").formulas[1]?.filter((formula) => formula !== "")).toHaveLength(2);
    expect([journal(workbook, "What"), journal(workbook, "Who")]).toEqual([["=1+1"], ["+Ana"]]);
    expect(onCharters(workbook, "First actions")).toBe("=1+1 (+Ana)");
    expect(openOf(workbook, "Geometry").words.rootCause).toBe("");
    expect(errors(workbook)).toEqual([]);
  });

  test("writes the cells that were changed, and no other", () => {
    const workbook = fresh();
    typed(workbook, "problem", "  Theirs, with blanks ");
    const before = openOf(workbook).words;
    expect(save(workbook, { words: { ...before, why1: " Nobody asks " } })).toMatchObject({
      value: { kind: "saved", cells: 1 },
    });
    expect([onCharters(workbook, "Why 1"), onCharters(workbook, "Problem")]).toEqual([
      "Nobody asks",
      "  Theirs, with blanks ",
    ]);
    save(workbook, { words: { why1: "Nobody asks" } });
    expect(writes(lastRun(workbook))).toEqual([]);
  });

  test("is found by its team, wherever people have sorted its row", () => {
    const workbook = fresh();
    const sheet = spreadsheetIn(workbook.file).getSheetByName("Charters");
    const ids = sheet?.getRange(2, 1, 2, 1);
    ids?.setValues([...(ids.getValues() ?? [])].reverse());
    save(workbook, { words: { rootCause: "Ours" } });
    expect(column(tab(workbook, "Charters"), "Root cause").slice(0, 2)).toEqual(["", "Ours"]);
  });

  test("whose row is gone is refused with the way on, and Repair brings the row back", () => {
    const workbook = fresh();
    const question = asked(workbook, { words: { rootCause: "Ours" } });
    spreadsheetIn(workbook.file).getSheetByName("Charters")?.getRange("A2:W2").clearContent();
    const message =
      "Algebra has no row on the Charters tab. Nothing was changed; choose Repair in the menu, then try again.";
    expect(calls(workbook, "saveCharter", question)).toMatchObject({ ok: false, message });
    expect(writes(lastRun(workbook))).toEqual([]);
    repaired(workbook);
    expect(calls(workbook, "saveCharter", question)).toMatchObject({ ok: true });
    expect(column(tab(workbook, "Charters"), "Root cause")).toContain("Ours");
    const ids = column(tab(workbook, "Charters"), "Id").filter((id) => id !== "");
    expect(new Set(ids).size).toBe(2);
  });

  test("with a text that no cell can hold is refused with its column, and nothing is changed", () => {
    const workbook = fresh();
    expect(save(workbook, { words: { evidence2: "a".repeat(50_001), why1: "Why" } })).toMatchObject({
      ok: false,
      message: "Evidence 2: found 50001 characters, expected at most 50000. Nothing was changed.",
    });
    expect(writes(lastRun(workbook))).toEqual([]);
  });
});

describe("two people who write the same charter", () => {
  test("in different cells both are kept", () => {
    const workbook = fresh();
    const question = asked(workbook, { words: { why1: "Mine" } });
    typed(workbook, "why2", "Theirs");
    expect(calls(workbook, "saveCharter", question)).toMatchObject({ value: { kind: "saved", cells: 1 } });
    expect([onCharters(workbook, "Why 1"), onCharters(workbook, "Why 2")]).toEqual(["Mine", "Theirs"]);
  });

  test("in the same cell see both texts, nothing is written, and either can be saved then", () => {
    const workbook = fresh();
    const question = asked(workbook, { words: { why1: "Mine", problem: "Ours" }, actions: [ACTION] });
    typed(workbook, "why1", "Theirs");
    const answer = calls(workbook, "saveCharter", question);
    expect(answer).toMatchObject({
      ok: true,
      value: {
        kind: "conflict",
        conflicts: [{ key: "why1", label: "Why 1", theirs: "Theirs", mine: "Mine" }],
      },
    });
    expect(writes(lastRun(workbook))).toEqual([]);
    if (!answer.ok || answer.value.kind !== "conflict") throw new Error("no conflict");
    calls(workbook, "saveCharter", { ...question, seen: answer.value.seen });
    expect([onCharters(workbook, "Why 1"), onCharters(workbook, "Problem")]).toEqual(["Mine", "Ours"]);
    expect(journal(workbook, "What")).toEqual([ACTION.text]);
  });

  test("who wrote the same have nothing to settle", () => {
    const workbook = fresh();
    const question = asked(workbook, { words: { why1: "Nobody asks" } });
    typed(workbook, "why1", "Nobody asks");
    expect(calls(workbook, "saveCharter", question)).toMatchObject({ value: { kind: "saved", cells: 0 } });
  });
});

describe("first actions", () => {
  test("become rows of the Journal, and stand on Charters in words", () => {
    const workbook = fresh();
    const second = { text: "Ask the seniors", owner: "", due: "" };
    save(workbook, { actions: [ACTION, second, { text: " ", owner: "", due: "" }] });
    expect(onCharters(workbook, "First actions")).toBe(`${IN_WORDS}\nAsk the seniors`);
    expect([journal(workbook, "Team"), journal(workbook, "Kind"), journal(workbook, "Due")]).toEqual([
      ["Algebra", "Algebra"],
      ["action", "action"],
      ["2020-05-04"],
    ]);
    expect(openOf(workbook)).toMatchObject({ missing: ["rootCause"], actions: [IN_WORDS, second.text] });
  });

  test("leave a list alone that people wrote themselves", () => {
    const workbook = fresh();
    typed(workbook, "firstActions", "See our plan\n\non paper");
    expect(openOf(workbook).actions).toEqual(["See our plan", "on paper"]);
    save(workbook, { actions: [ACTION] });
    expect(onCharters(workbook, "First actions")).toBe("See our plan\n\non paper");
    expect(journal(workbook, "What")).toEqual([ACTION.text]);
  });

  test.each([
    [{ ...ACTION, due: "soon" }, "Due: found “soon”, expected a day such as 2020-05-04."],
    [{ text: " ", owner: "Ana", due: "" }, "First actions: found “Ana” alone, expected what is to be done."],
  ])("that cannot be read are refused, and nothing is changed: %j", (action, message) => {
    const workbook = fresh();
    expect(save(workbook, { words: { why1: "Why" }, actions: [action] })).toMatchObject({
      ok: false,
      message: `${message} Nothing was changed.`,
    });
    expect(writes(lastRun(workbook))).toEqual([]);
  });

  test("without a Journal are refused with the way on", () => {
    const workbook = fresh();
    workbook.person.deletesSheet("Journal");
    expect(save(workbook, { actions: [ACTION] })).toMatchObject({
      ok: false,
      message: "The Journal is missing. Choose Repair in the menu, then try again.",
    });
    expect(save(workbook, { words: { why1: "Why" } })).toMatchObject({ ok: true });
  });
});

test("stopped at any call and asked again, a charter is written once", () => {
  const question = { words: { why1: "Why", rootCause: "Cause" }, actions: [ACTION] };
  const undisturbed = fresh();
  save(undisturbed, question);
  const { length } = lastRun(undisturbed).calls;
  const wanted = stateOf(undisturbed);
  const points = Array.from({ length: 5 }, (_, index) => Math.floor((index * length) / 5));
  for (const point of points) {
    let left = Number.POSITIVE_INFINITY;
    const workbook = reopened(fresh(), {
      beforeCall: () => {
        left -= 1;
        if (left < 0) throw new Error("Exceeded maximum execution time");
      },
    });
    const complete = asked(workbook, question);
    left = point;
    expect(calls(workbook, "saveCharter", complete)).toMatchObject({ ok: false });
    const again = reopened(workbook);
    expect(calls(again, "saveCharter", complete)).toMatchObject({ ok: true });
    expect(stateOf(again)).toEqual(wanted);
  }
});

describe("before its start a team", () => {
  const homeOf = (workbook: Workbook, name: string) => {
    spreadsheetIn(workbook.file).getSheetByName(name)?.activate();
    const home = given(workbook, "home", null);
    if (home.kind !== "team") throw new Error(`${name} opens ${home.kind}.`);
    return home.launch?.map(({ words, isThere }) => `${isThere ? "✓" : "○"} ${words}`);
  };

  test("sees on Home and on Charters what is still to come", () => {
    const workbook = fresh();
    expect(homeOf(workbook, "Algebra")).toEqual([
      "○ root cause",
      "✓ goal and weekly metric",
      "○ first actions",
    ]);
    expect(column(tab(workbook, "Charters"), "Ready to start").slice(0, 2)).toEqual([
      "Still to come: root cause, first actions",
      "Still to come: root cause, goal and weekly metric, first actions",
    ]);
    save(workbook, { words: { rootCause: "Nobody asks" }, actions: [ACTION] });
    expect(onCharters(workbook, "Ready to start")).toBe("✓ Ready to start");
    expect(homeOf(workbook, "Algebra")).toEqual([
      "✓ root cause",
      "✓ goal and weekly metric",
      "✓ first actions",
    ]);
    repaired(workbook);
    expect(onCharters(workbook, "Ready to start")).toBe("✓ Ready to start");
  });

  test("sees nothing of it once it has begun", () => {
    const workbook = workbookOf(lausdSouth("2020-05-22", "with readings"));
    expect(homeOf(workbook, "Banning Algebra 1")).toBeUndefined();
  });
});
