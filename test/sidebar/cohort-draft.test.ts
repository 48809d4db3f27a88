import { describe, expect, test } from "vitest";
import { type Draft, EMPTY_DRAFT, handedDraft, termOf } from "../../sidebar/cohort/cohort-draft.ts";

const WEDNESDAY = new Date(2020, 3, 15);
const draft = (typed: Partial<Draft>): Draft => ({ ...EMPTY_DRAFT, roster: "Team\nA", ...typed });
const handed = (typed: Partial<Draft>, joins = false) => {
  const result = handedDraft(draft(typed), WEDNESDAY, joins);
  return result.ok ? result.handed : result.faults;
};

describe("the settings of an untouched form", () => {
  test("are ten weeks from the coming Monday, with meetings on Thursdays", () => {
    expect(handed({})).toEqual({
      cohort: [["Team"], ["A"]],
      settings: { start: "2020-04-20", weeks: 10, meetingDay: "Thursday" },
    });
  });

  test("start today if today is a Monday", () => {
    expect(termOf(EMPTY_DRAFT, new Date(2020, 3, 20, 23, 59)).start).toBe("2020-04-20");
    expect(termOf(EMPTY_DRAFT, new Date(2020, 3, 21, 0, 0)).start).toBe("2020-04-27");
    expect(termOf(EMPTY_DRAFT, new Date(2020, 11, 29)).start).toBe("2021-01-04");
  });

  test("leave start and weeks to a roster that says them", () => {
    expect(handed({ roster: "Team\tSTART\tWeeks\nA\t2020-04-20\t8" })).toMatchObject({
      settings: { meetingDay: "Thursday" },
    });
    expect(termOf(draft({ roster: "Team\tStart\tWeeks\nA\t2020-04-20\t8" }), WEDNESDAY)).toEqual({
      start: "",
      weeks: "",
    });
  });

  test("are kept where the roster has the columns and nothing in them", () => {
    expect(termOf(draft({ roster: "Team\tStart\tWeeks\nA" }), WEDNESDAY)).toEqual({
      start: "2020-04-20",
      weeks: "10",
    });
  });
});

describe("what is typed", () => {
  test("wins over the roster", () => {
    const typed = { name: " LAUSD South ", start: "2020-04-27", weeks: " 8 ", meetingDay: "Friday" } as const;
    expect(handed({ ...typed, roster: "Team,Start,Weeks\nA,2020-04-20,9" })).toMatchObject({
      settings: { name: "LAUSD South", start: "2020-04-27", weeks: 8, meetingDay: "Friday" },
    });
  });

  test("goes as it is where it is no number, to be refused with the reason", () => {
    expect(handed({ weeks: "ten" })).toMatchObject({ settings: { weeks: "ten" } });
    expect(handed({ weeks: "8.5" })).toMatchObject({ settings: { weeks: "8.5" } });
  });

  test("is left out where it was emptied", () => {
    expect(handed({ start: "", weeks: " " })).toMatchObject({ settings: { meetingDay: "Thursday" } });
    expect(handed({ start: "", weeks: " " })).not.toHaveProperty("settings.start");
  });
});

test("teams that join a cohort bring no settings", () => {
  expect(handed({ weeks: "8" }, true)).toEqual({ cohort: [["Team"], ["A"]] });
});

test("readings go along where there are any", () => {
  expect(handed({ readings: "Team,Week,Actual\nA,1,43" })).toMatchObject({
    readings: [
      ["Team", "Week", "Actual"],
      ["A", "1", "43"],
    ],
  });
  expect(handed({ readings: " \n" })).not.toHaveProperty("readings");
});

test("a roster that is missing is a fault, as is a text that cannot be read", () => {
  expect(handed({ roster: " \n" })).toMatchObject([{ source: "cohort", row: null, found: "" }]);
  expect(handed({ readings: 'Team,Week\n"A,1' })).toMatchObject([{ source: "readings", row: 2 }]);
});
