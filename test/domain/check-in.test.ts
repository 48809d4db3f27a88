import { expect, test } from "vitest";
import { checkInDue } from "../../src/domain/check-in.ts";
import { type Day, parseDay } from "../../src/domain/day.ts";

const day = (text: string): Day => {
  const parsed = parseDay(text);
  if (parsed === null) throw new Error(`${text} is no day.`);
  return parsed;
};
const cohort = { start: day("2020-04-20"), weeks: 8, breaks: [], checkInWeeks: [2, 5, 7] };

test("a check-in is due on the Friday of its working week", () => {
  expect(checkInDue(cohort, 1)).toEqual({ week: 2, day: "2020-05-01" });
  expect(checkInDue(cohort, 3)).toEqual({ week: 7, day: "2020-06-05" });
});

test("a break before it moves its day", () => {
  const breaks = [{ monday: day("2020-05-04"), reason: "" }];
  expect(checkInDue({ ...cohort, breaks }, 2)).toEqual({ week: 5, day: "2020-05-29" });
});

test("without a week in the cycle it has no day", () => {
  expect(checkInDue({ ...cohort, checkInWeeks: [2, 5] }, 3)).toBeNull();
  expect(checkInDue({ ...cohort, checkInWeeks: [2, 5, 9] }, 3)).toBeNull();
});
