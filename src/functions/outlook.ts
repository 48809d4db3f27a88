import { outlookOf, outlookWord } from "../domain/outlook.ts";
import { type CourseArguments, courseExample, coursesOf } from "./courses.ts";
import type { Usage } from "./example.ts";
import { oneResultPerSeries } from "./grid.ts";

export const OUTLOOK: Usage = {
  name: "BTT_OUTLOOK",
  needs: "the baseline, the goal, the actuals and the number of weeks",
  required: 4,
  example: courseExample,
};

/** Whether the last reading is likely to reach the goal; one word a team, "" where there is no goal to reach. */
export function outlook(...given: CourseArguments): string | string[][] {
  const words = coursesOf(given).map(({ course, measured }) => {
    const key = course === null ? null : outlookOf(course, measured);
    return key === null ? "" : outlookWord(key);
  });
  return oneResultPerSeries(words);
}
