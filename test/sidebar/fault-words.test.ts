import { expect, test } from "vitest";
import { countWords, faultWords } from "../../sidebar/parts/fault-words.ts";

test("a cell's fault says what it is about, where it stands, what was found and what is expected", () => {
  const fault = { row: 3, column: "Baseline", found: " forty\n", expected: "a number such as 43" };
  const wrong = "Found “forty”. Expected a number such as 43.";
  expect(faultWords({ source: "cohort", ...fault })).toEqual({ about: "Baseline", place: "Row 3", wrong });
  expect(faultWords({ source: "readings", ...fault }).place).toBe("Readings row 3");
});

test("a blank cell is found to hold nothing", () => {
  const { wrong } = faultWords({ source: "cohort", row: 2, column: "Team", found: " ", expected: "a name" });
  expect(wrong).toBe("Found nothing. Expected a name.");
});

test("what is said of a whole row is not quoted", () => {
  const fault = {
    source: "cohort",
    row: 1,
    column: null,
    found: "a blank row",
    expected: "column names",
  } as const;
  expect(faultWords(fault)).toEqual({
    about: "The roster",
    place: "Row 1",
    wrong: "Found a blank row. Expected column names.",
  });
});

test("a setting goes by the label of its field, or by its name where it has none", () => {
  const fault = {
    source: "settings",
    row: null,
    found: "Funday",
    expected: "a weekday such as Thursday",
  } as const;
  expect(faultWords({ ...fault, column: "meetingDay" })).toMatchObject({ about: "Teams meet on", place: "" });
  expect(faultWords({ ...fault, column: "closeBand" }).about).toBe("closeBand");
});

test("things that need a look are counted", () => {
  expect(countWords(1)).toBe("1 thing needs a look.");
  expect(countWords(2)).toBe("2 things need a look.");
});
