import { takersNeed as takersNeedOf } from "../domain/participation.ts";
import { singleValueOf } from "./arguments.ts";
import type { Usage } from "./example.ts";
import { gridOf, inShapeOf, laidOver, type Result, reused } from "./grid.ts";

export const TAKERS_NEED: Usage = {
  name: "BTT_TAKERSNEED",
  needs: "the goal and the participation",
  required: 2,
  example: ({ goal, turnout }) => [goal, turnout?.share ?? "57/59"],
};

/** The average that those who take part must reach; it is not clamped. "" where nobody takes part or a value is missing. */
export function takersNeed(goal: unknown, participation: unknown): Result | Result[][] {
  const shares = gridOf("participation", participation);
  const goalsFor = laidOver(shares, gridOf("goal", goal));
  const averages = shares.series.map((series, index) =>
    series.map((cell, row): Result => {
      const [share, to] = [singleValueOf(cell), singleValueOf(reused(goalsFor(index), row))];
      return typeof share === "number" && typeof to === "number" ? (takersNeedOf(to, share) ?? "") : "";
    }),
  );
  return inShapeOf(shares, averages);
}
