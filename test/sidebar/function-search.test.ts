import { expect, test } from "vitest";
import { found } from "../../sidebar/functions/function-search.ts";

const offer = (name: string, answers: string) => ({
  name,
  answers,
  needs: "the actuals",
  formula: `=${name}(D9:D16)`,
  isOwn: true,
  says: "",
});
const chapters = [
  { title: "This week", functions: [offer("BTT_GAP", "How far is it?"), offer("BTT_ONTRACK", "On track?")] },
  { title: "The end", functions: [offer("BTT_OUTLOOK", "Is the goal likely?")] },
];
const names = (query: string) =>
  found(chapters, query).flatMap(({ functions }) => functions.map(({ name }) => name));

test("a blank search finds every function", () => {
  expect(names("  ")).toEqual(["BTT_GAP", "BTT_ONTRACK", "BTT_OUTLOOK"]);
});

test("a search finds names and words, whatever their case and order", () => {
  expect(names("gap")).toEqual(["BTT_GAP"]);
  expect(names("LIKELY goal")).toEqual(["BTT_OUTLOOK"]);
});

test("a chapter without a hit is left out", () => {
  expect(found(chapters, "far").map(({ title }) => title)).toEqual(["This week"]);
  expect(found(chapters, "nothing")).toEqual([]);
});
