import { paceAt } from "../domain/pace.ts";
import { oneCell, optionalNumber, weeksArgument } from "./arguments.ts";
import type { Usage } from "./example.ts";
import { gridOf, type Result } from "./grid.ts";

export const PACE: Usage = {
  name: "BTT_PACE",
  needs: "the step and the number of weeks",
  required: 2,
  example: ({ weeks }) => ["15%", weeks],
};

/** A column of weekly targets that add a step a week and stop at the cap; "" where the step is blank. */
export function pace(step: unknown, weeks: unknown, start?: unknown, cap?: unknown): Result[][] {
  const added = optionalNumber(PACE.name, "step", step);
  const rows = weeksArgument(PACE.name, oneCell(PACE.name, gridOf("weeks", weeks)));
  const from = optionalNumber(PACE.name, "start", start) ?? 0;
  const to = optionalNumber(PACE.name, "cap", cap) ?? 1;
  return Array.from({ length: rows }, (_, index) => [
    added === null ? "" : paceAt({ start: from, step: added, cap: to }, index + 1),
  ]);
}
