import { type Attendance, reachOf } from "../domain/reachable.ts";
import { numberIn, readingOf } from "../domain/reading.ts";
import { statusNamed } from "../domain/status.ts";
import type { Usage } from "./example.ts";
import { gridOf, inShapeOf, laidOver, reused } from "./grid.ts";

export const REACHABLE: Usage = {
  name: "BTT_REACHABLE",
  needs: "the days attended, the days held so far, the days needed and the days in all",
  required: 4,
  example: () => ["B2:B48", 20, 41, 44],
};

/** Met, Possible or Lost for each person; "" where a count is missing, Check where the counts cannot be. */
export function reachable(
  attended: unknown,
  held: unknown,
  need: unknown,
  total: unknown,
): string | string[][] {
  const people = gridOf("attended", attended);
  const heldFor = laidOver(people, gridOf("held", held));
  const needFor = laidOver(people, gridOf("need", need));
  const totalFor = laidOver(people, gridOf("total", total));
  const words = people.series.map((series, index) =>
    series.map((cell, row) =>
      wordFor([cell, ...[heldFor, needFor, totalFor].map((countFor) => reused(countFor(index), row))]),
    ),
  );
  return inShapeOf(people, words);
}

function wordFor(counts: readonly unknown[]): string {
  const readings = counts.map(readingOf);
  if (readings.some(({ kind }) => kind === "blank")) return "";
  if (readings[0]?.kind === "not measured") return statusNamed("not measured").word;
  const attendance = attendanceOf(counts);
  return (attendance === null ? null : reachOf(attendance)) ?? statusNamed("check").word;
}

function attendanceOf(counts: readonly unknown[]): Attendance | null {
  const [attended = null, held = null, need = null, total = null] = counts.map(numberIn);
  if (attended === null || held === null || need === null || total === null) return null;
  return { attended, held, need, total };
}
