import { describe, expect, test } from "vitest";
import {
  type Answers,
  choicesFor,
  isSettled,
  NO_ANSWERS,
  noticeKey,
  withAnswer,
} from "../../sidebar/cohort/answers.ts";
import type { Notice } from "../../src/rpc/cohort.ts";

const noticed = (more: Partial<Notice>): Notice => ({
  kind: "goal missing",
  row: 4,
  column: "Goal",
  found: "",
  expected: "the goal, such as 71",
  says: "No goal.",
  ...more,
});

describe("a notice of a roster", () => {
  test.each<[Partial<Notice>, readonly (readonly [string, string | null])[]]>([
    [
      {},
      [
        ["Type a goal", null],
        ["Leave it open", ""],
      ],
    ],
    [
      { kind: "same group?", column: "Same group" },
      [
        ["Yes", "yes"],
        ["No, another group", "no"],
      ],
    ],
    [
      { kind: "start", column: "Start", expected: "2020-04-20" },
      [
        ["Change to Apr 20", "2020-04-20"],
        ["Leave it", ""],
      ],
    ],
    [
      { kind: "scale", column: "Baseline" },
      [
        ["Change it", null],
        ["Leave it", ""],
      ],
    ],
    [{ kind: "tab name", column: "Team" }, [["Leave it", ""]]],
    [{ kind: "here already", column: "Team" }, []],
  ])("offers its answers: %j", (more, choices) => {
    expect(choicesFor(noticed(more)).map(({ label, text }) => [label, text])).toEqual(choices);
  });

  test("is settled by an answer in its cell, or when it may stay", () => {
    const notice = noticed({});
    const answered: Answers = { ...NO_ANSWERS, given: withAnswer(NO_ANSWERS, notice, "71") };
    expect(
      [NO_ANSWERS, answered, { given: [], left: [noticeKey(notice)] }].map((each) => isSettled(each, notice)),
    ).toEqual([false, true, true]);
    expect(isSettled(answered, noticed({ row: 5 }))).toBe(false);
  });

  test("has one answer, which can be given anew and taken back", () => {
    const one = { ...NO_ANSWERS, given: withAnswer(NO_ANSWERS, { row: 4, column: "Goal" }, "71") };
    expect(withAnswer(one, { row: 4, column: "Goal" }, "74")).toEqual([
      { row: 4, column: "Goal", text: "74" },
    ]);
    expect(withAnswer(one, { row: 4, column: "Goal" }, null)).toEqual([]);
  });
});
