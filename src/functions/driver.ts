import { driverOf } from "../domain/driver.ts";
import { singleValueOf } from "./arguments.ts";
import { endsOf, type Usage } from "./example.ts";
import { type Grid, gridOf, laidOver, type Result, reused, sizeOf } from "./grid.ts";
import { WrongCall } from "./wrong-call.ts";

export const DRIVER: Usage = {
  name: "BTT_DRIVER",
  needs: "participation and average of one week, and those of another",
  required: 4,
  example({ turnout }) {
    if (turnout === null) return ["50%", "62%", "85%", "70%"];
    const [shares, averages] = [endsOf(turnout.share), endsOf(turnout.average)];
    return [shares[0], averages[0], shares[1], averages[1]];
  },
};

/** Three cells: the change of the average with zeroes, and its parts from participation and from score; "" if one is missing. */
export function driver(
  participation1: unknown,
  average1: unknown,
  participation2: unknown,
  average2: unknown,
): Result[][] {
  const first = columnOf("participation1", participation1);
  const others = [
    gridOf("average1", average1),
    gridOf("participation2", participation2),
    gridOf("average2", average2),
  ].map((grid) => laidOver(first, grid)(0));
  const [cells = []] = first.series;
  return cells.map((cell, row) => driverRow([cell, ...others.map((series) => reused(series, row))]));
}

function driverRow(cells: readonly unknown[]): Result[] {
  const values = cells.map(singleValueOf).filter((value): value is number => typeof value === "number");
  const [share, score, laterShare, laterScore] = values;
  if (share === undefined || score === undefined || laterShare === undefined || laterScore === undefined) {
    return ["", "", ""];
  }
  const { total, fromParticipation, fromScore } = driverOf(
    { participation: share, average: score },
    { participation: laterShare, average: laterScore },
  );
  return [total, fromParticipation, fromScore];
}

/** @throws where the argument is neither a cell nor a column: each of its rows answers with three cells */
function columnOf(name: string, argument: unknown): Grid {
  const grid = gridOf(name, argument);
  if (grid.width === 1) return grid;
  throw new WrongCall(`${name} must be one cell or a column, found ${sizeOf(grid)}`);
}
