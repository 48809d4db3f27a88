import type { StatusKey } from "../domain/status.ts";
import { countStatuses, statusSaid } from "../domain/status-counts.ts";
import type { Usage } from "./example.ts";
import { gridOf, type Result } from "./grid.ts";

export const COHORT: Usage = {
  name: "BTT_COHORT",
  needs: "the statuses of the teams",
  required: 1,
  example: ({ statuses }) => [statuses],
};

/** How many teams have each status, a row a status in the order of the rollup. Other words and blanks are not counted. */
export function cohort(statuses: unknown): Result[][] {
  const teams = gridOf("statuses", statuses)
    .series.flat()
    .map((cell) => statusSaid(String(cell)))
    .filter((key): key is StatusKey => key !== null);
  return countStatuses(teams).map(({ status, count }) => [status.word, count]);
}
