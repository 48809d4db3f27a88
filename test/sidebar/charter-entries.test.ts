import { expect, test } from "vitest";
import { UNTOUCHED, withTheirs, wordTyped } from "../../sidebar/charter/charter-entries.ts";
import { CHARTER_KEYS } from "../../src/domain/charter.ts";
import type { OpenCharter } from "../../src/rpc/charter.ts";

const BLANK = Object.fromEntries(CHARTER_KEYS.map((key) => [key, ""])) as OpenCharter["words"];

const charter = (more: Partial<OpenCharter["words"]>): OpenCharter => ({
  team: "t1",
  name: "Algebra",
  words: { ...BLANK, ...more },
  smart: [],
  actions: [],
  members: [],
  missing: [],
});

test("a word is saved over what it was when it was first touched, however long ago another was touched", () => {
  const early = { ...UNTOUCHED, ...wordTyped(UNTOUCHED, charter({ problem: "Few pass" }), "problem", "Few") };
  const now = charter({ problem: "Half pass", why1: "Theirs" });
  const late = { ...early, ...wordTyped(early, now, "why1", "Mine") };
  expect(wordTyped(late, now, "problem", "Few do")).toEqual({
    words: { problem: "Few do", why1: "Mine" },
    seen: { problem: "Few pass", why1: "Theirs" },
  });
});

test("theirs is kept by letting go of mine, and of what it was before", () => {
  const entries = { words: { problem: "Mine", why1: "Mine" }, seen: { problem: "", why1: "" }, actions: [] };
  const conflict = { key: "problem", label: "Problem", theirs: "Theirs", mine: "Mine" } as const;
  expect(withTheirs(entries, { problem: "Theirs", why1: "" }, [conflict])).toEqual({
    words: { why1: "Mine" },
    seen: { why1: "" },
    actions: [],
  });
});
