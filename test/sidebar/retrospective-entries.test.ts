import { expect, test } from "vitest";
import {
  askedOf,
  overTheirs,
  UNTOUCHED,
  wordsTyped,
} from "../../sidebar/retrospective/retrospective-entries.ts";

const inFile = { wentWell: "", couldBeBetter: "", next: "" } as const;

test("what was not touched stays as the file holds it, also where somebody has changed it since", () => {
  const early = wordsTyped(UNTOUCHED, { wentWell: "Mine" }, inFile);
  const now = { ...inFile, couldBeBetter: "Theirs" };
  expect(askedOf(early, now)).toEqual({ words: { ...now, wentWell: "Mine" }, seen: now });
  const late = wordsTyped(early, { couldBeBetter: "Mine too" }, now);
  expect(askedOf(late, now)).toEqual({
    words: { ...now, wentWell: "Mine", couldBeBetter: "Mine too" },
    seen: now,
  });
});

test("what was typed is saved over what the cell held when it was first touched", () => {
  const typed = wordsTyped(UNTOUCHED, { wentWell: "Mi" }, inFile);
  const now = { ...inFile, wentWell: "Theirs" };
  const still = wordsTyped(typed, { wentWell: "Mine" }, now);
  expect(askedOf(still, now).seen.wentWell).toBe("");
  const conflict = { key: "wentWell", label: "Went well", theirs: "Theirs", mine: "Mine" } as const;
  expect(askedOf(overTheirs(still, [conflict]), inFile).seen).toEqual(now);
});
