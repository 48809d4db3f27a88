import { turnoutOf } from "../domain/participation.ts";
import { isBlank, numberIn, readingOf } from "../domain/reading.ts";
import { oneCell, optionalNumber, quoted } from "./arguments.ts";
import type { Usage } from "./example.ts";
import { gridOf, type Result } from "./grid.ts";
import { WrongCall } from "./wrong-call.ts";

export const PARTICIPATION: Usage = {
  name: "BTT_PARTICIPATION",
  needs: "the scores and the number enrolled",
  required: 2,
  example: () => ["B2:B60", 59],
};

/**
 * Four cells: how many took part, which share of those enrolled that is, their average, and the average that counts all
 * others as zero. Blanks and words did not take part; nothing is said of a range that is blank throughout.
 *
 * @throws where fewer are enrolled than took part
 */
export function participation(scores: unknown, enrolled: unknown, zeros?: unknown): Result[][] {
  const size = optionalNumber("enrolled", enrolled);
  const countsZeros = zerosArgument(zeros);
  const cells = gridOf("scores", scores).series.flat();
  const taken = cells
    .map(numberIn)
    .filter((score): score is number => score !== null && (countsZeros || score !== 0));
  if (size !== null && size < taken.length) {
    throw new WrongCall(`${size} are enrolled, but ${taken.length} took part`);
  }
  if (cells.every((cell) => readingOf(cell).kind === "blank")) return [["", "", "", ""]];
  const { participation: share, takersAverage, averageWithZeroes } = turnoutOf(taken, size);
  return [[taken.length, share ?? "", takersAverage ?? "", averageWithZeroes ?? ""]];
}

/** Whether a zero is a score; in a pasted gradebook it may stand for someone who did not take part. */
function zerosArgument(argument: unknown): boolean {
  const cell = oneCell(gridOf("zeros", argument));
  const word = isBlank(cell) ? "score" : String(cell).trim().toLowerCase();
  if (word === "score" || word === "missing") return word === "score";
  throw new WrongCall(`zeros must be "score" or "missing", found ${quoted(cell)}`);
}
