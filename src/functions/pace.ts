import { paceAt } from "../domain/pace.ts";
import { oneCell, optionalNumber, weeksArgument } from "./arguments.ts";
import type { Usage } from "./example.ts";
import { gridOf, type Result } from "./grid.ts";

export const PACE: Usage = {
  name: "BTT_PACE",
  needs: "the step and the number of weeks",
  required: 2,
  example: ({ rows }) => ["15%", rows],
};

/** A column of weekly targets that add a step a week and stop at the cap; "" where the step is blank. */
export function pace(step: unknown, weeks: unknown, start?: unknown, cap?: unknown): Result[][] {
  const added = optionalNumber("step", step);
  const rows = weeksArgument(oneCell(gridOf("weeks", weeks)));
  const from = optionalNumber("start", start) ?? 0;
  const to = optionalNumber("cap", cap) ?? 1;
  return Array.from({ length: rows }, (_, index) => [
    added === null ? "" : paceAt({ start: from, step: added, cap: to }, index + 1),
  ]);
}
