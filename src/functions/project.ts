import { projectionOf } from "../domain/projection.ts";
import { type CourseArguments, courseExample, coursesOf } from "./courses.ts";
import type { Usage } from "./example.ts";
import type { Result } from "./grid.ts";

export const PROJECT: Usage = {
  name: "BTT_PROJECT",
  needs: "the baseline, the goal, the actuals and the number of weeks",
  required: 4,
  example: courseExample,
};

/** Where the trend leads in the last week, and the ends of the range for it: three cells a team, "" where unknown. */
export function project(...given: CourseArguments): Result[][] {
  return coursesOf(given).map(({ course, measured }) => {
    const end = course === null ? null : projectionOf(course, measured);
    return end === null ? ["", "", ""] : [end.value, end.low, end.high];
  });
}
