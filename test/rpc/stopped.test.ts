import { describe, expect, test } from "vitest";
import { stoppedInWords } from "../../src/rpc/stopped.ts";

describe("what Google throws is told with what it means, what to do, and its own words", () => {
  test.each([
    ["Exceeded maximum execution time", "took longer than it allows", "Do it again"],
    ["Service Spreadsheets failed while accessing document.", "did not answer as it should", "choose Repair"],
    ["Service timed out: Spreadsheets", "did not answer as it should", "in a minute"],
    ["Service invoked too many times for one day: spreadsheets.", "so much a day", "tomorrow"],
    ["Service using too much computer time for one day", "so much a day", "tomorrow"],
    ["Service invoked too many times in a short time: exec qps.", "too much at once", "in a minute"],
    [
      "There are too many scripts running simultaneously for this Google user account.",
      "too much at once",
      "in a minute",
    ],
    [
      "We're sorry, a server error occurred. Please wait a bit and try again.",
      "did not answer",
      "in a minute",
    ],
    [
      "You are trying to edit a protected cell or object. Please contact the spreadsheet owner.",
      "protected",
      "Ask the owner",
    ],
    [
      "This operation is not allowed on cells in typed columns.",
      "made a Table",
      "Convert to unformatted data",
    ],
    ["Authorization is required to perform that action.", "not been allowed", "allow it when Google asks"],
    [
      "This action would increase the number of cells in the workbook above the limit of 10000000 cells.",
      "full",
      "Delete tabs",
    ],
  ])("%s", (words, means, next) => {
    const told = stoppedInWords(new Error(words));
    expect(told).toContain(means);
    expect(told).toContain("What was saved stays.");
    expect(told).toContain(next);
    expect(told).toContain(`“${words.replace(/\.$/, "")}”.`);
  });
});

test("a sentence of the tracker’s own is told as it is", () => {
  const sentence =
    "Someone else is saving in this file right now. Nothing was changed; try again in a minute.";
  expect(stoppedInWords(new Error(sentence))).toBe(sentence);
});

test("what nobody foresaw is told with a way on", () => {
  const service = Object.assign(new Error("Those rows are out of bounds."), { name: "Exception" });
  for (const thrown of [service, new TypeError("x is not a function"), undefined, ""]) {
    expect(stoppedInWords(thrown)).toMatch(
      /^Google or the tracker stopped .+ What was saved stays\. Do it again/,
    );
  }
  expect(stoppedInWords(service)).toContain("“Those rows are out of bounds”.");
});
