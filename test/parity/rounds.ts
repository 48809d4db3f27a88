import fc from "fast-check";
import { calendarOf } from "../../src/domain/calendar.ts";
import { type Break, type Reported, WEEKDAYS, type Weekday } from "../../src/domain/cohort.ts";
import { addDays, type Day } from "../../src/domain/day.ts";
import { type Direction, type Goal, PERCENT, storedPlacesOf } from "../../src/domain/goal.ts";
import { targetsOf } from "../../src/domain/plan.ts";
import { round as rounded } from "../../src/domain/round.ts";
import { day } from "../domain/goals.ts";
import { FIRST_MONDAY } from "./rosters.ts";
import type { Cell, TeamTab } from "./workbook.ts";

/** What is typed into one row of a team's tab; `null` leaves the formula that was built there. */
interface TypedRow {
  readonly target: Cell | null;
  readonly actual: Cell | null;
  /** What an Actual is made from, in the columns from Took part, Count or New this week on. */
  readonly parts: readonly Cell[];
  readonly pivot: boolean;
}

/** What is typed for one team: its cells on Teams, and the rows of its tab. */
export interface TypedTeam {
  readonly baseline: Cell;
  readonly goal: Cell;
  readonly groupSize: number | "";
  readonly direction: Direction;
  readonly final: Cell;
  readonly reported: Reported | "";
  readonly start: Day;
  readonly weeks: number;
  readonly rows: readonly TypedRow[];
}

/** Everything that is typed into a workbook in one round: all cells that a status can depend on. */
export interface Round {
  readonly asOf: Day;
  readonly graceDays: number;
  readonly closeBand: number;
  readonly meetingDay: Weekday;
  readonly breaks: readonly Break[];
  readonly teams: readonly TypedTeam[];
}

const monday = day(FIRST_MONDAY);

/** Any day between two numbers of days after the first Monday, without fast-check's liking for the ends. */
const someday = (from: number, to: number) =>
  fc.noBias(fc.integer({ min: from, max: to })).map((days) => addDays(monday, days));

const weighted = (yes: number, no: number) =>
  fc.oneof({ weight: no, arbitrary: fc.constant(false) }, { weight: yes, arbitrary: fc.constant(true) });

/** A round for the teams of a workbook. */
export function roundOf(tabs: readonly TeamTab[]): fc.Arbitrary<Round> {
  const breaks = fc.uniqueArray(someday(0, 15 * 7), {
    maxLength: 3,
    selector: (each) => calendarOf(each, 1, [])[0]?.monday,
  });
  const settings = fc.record({
    asOf: someday(-10, 130),
    graceDays: fc.integer({ min: 0, max: 7 }),
    closeBand: fc.constantFrom(1, 1, 1, 0, 0.5, 1.5, 3, 52),
    meetingDay: fc.constantFrom(...WEEKDAYS),
    breaks: breaks.map((days) => days.map((each) => ({ monday: each, reason: "" }))),
  });
  return settings.chain((cohort) =>
    fc.tuple(...tabs.map((tab) => teamOf(tab, cohort.breaks))).map((teams) => ({ ...cohort, teams })),
  );
}

function teamOf(tab: TeamTab, breaks: readonly Break[]): fc.Arbitrary<TypedTeam> {
  const length = tab.built.targets.length;
  const { goal } = tab.team;
  const end = fc.oneof(
    { weight: 12, arbitrary: levelOf(goal) },
    { weight: 2, arbitrary: fc.constant("") },
    { weight: 1, arbitrary: fc.constantFrom<Cell>("tbd", 0, -3, 1.2, 43, 2_000_000) },
  );
  return fc
    .record({
      baseline: end,
      goal: end,
      isLevel: weighted(1, 20),
      groupSize: fc.constantFrom<number | "">("", 80, 8, 1),
      direction: fc.constantFrom<Direction>("up", "down"),
      final: end,
      reported: fc.constantFrom<Reported | "">("", "Achieved", "Not achieved"),
      start: someday(0, 27),
      weeks: fc.oneof(fc.constant(length), fc.noBias(fc.integer({ min: 1, max: length }))),
      targets: fc.constantFrom<TargetsMode>("planned", "planned", "some typed", "all typed"),
      rows: fc.array(drawnRow, { minLength: length, maxLength: length }),
    })
    .map(({ isLevel, targets, rows, ...drawn }) => {
      const ends = { ...drawn, goal: isLevel ? drawn.baseline : drawn.goal };
      const fitting = fitted(drawn.start, drawn.weeks, breaks, length);
      const judged = { ...goal, ...numbers(ends), weeks: fitting.weeks };
      return { ...ends, ...fitting, rows: rows.map((row, index) => typedRow(row, index, targets, judged)) };
    });
}

type TargetsMode = "planned" | "some typed" | "all typed";

/** A level on the scale of the metric, with one digit more than it shows at times. */
function levelOf({ unit, kind, decimals }: Goal): fc.Arbitrary<Cell> {
  if (unit === PERCENT) return fc.integer({ min: 0, max: 1000 }).map((share) => share / 1000);
  if (decimals === 0 || unit === "students") return fc.integer({ min: 0, max: 80 });
  const lowest = kind === "average" || kind === "hold" ? -200 : 0;
  return fc.integer({ min: lowest, max: 1200 }).map((tenths) => tenths / 10);
}

/** A start and a number of weeks whose calendar the rows of a tab can hold: rows are only added by Repair. */
function fitted(start: Day, weeks: number, breaks: readonly Break[], rows: number) {
  for (let from = start; ; from = addDays(from, 7)) {
    for (let count = weeks; count > 0; count--) {
      if (calendarOf(from, count, breaks).length <= rows) return { start: from, weeks: count };
    }
  }
}

const numberOrNull = (cell: Cell): number | null => (typeof cell === "number" ? cell : null);

export const numbers = ({ baseline, goal }: Pick<TypedTeam, "baseline" | "goal">) => ({
  baseline: numberOrNull(baseline),
  goal: numberOrNull(goal),
});

/** A value of the metric by its share of the way in eighths, moved by so many of its last digits. */
interface DrawnShare {
  readonly eighths: number;
  readonly digits: number;
}
type Drawn = Cell | DrawnShare | "on plan" | "as built";

const share = fc.record({
  eighths: fc.integer({ min: -4, max: 12 }),
  digits: fc.constantFrom(0, 0, 0, 1, -1),
});
const oddNumber = fc.constantFrom<Cell>(0, -5, 0.45, 1.2, 45, 81, 250, 1_000_000_000, -1_000_000);

const drawnReading = fc.oneof(
  { weight: 12, arbitrary: share },
  { weight: 4, arbitrary: fc.constant<Drawn>("on plan") },
  { weight: 5, arbitrary: fc.constant<Drawn>("") },
  { weight: 1, arbitrary: fc.constantFrom<Drawn>("n/a", " N/A ", "A", "-", "absent", "Break", "No school") },
  { weight: 1, arbitrary: fc.constantFrom<Drawn>("tbd", "12 of 30", " ", true, "=1/0") },
  { weight: 1, arbitrary: oddNumber },
);
const drawnTarget = fc.oneof(
  { weight: 12, arbitrary: share },
  { weight: 6, arbitrary: fc.constant<Drawn>("as built") },
  { weight: 1, arbitrary: fc.constantFrom<Drawn>("", "tbd", "break", " ") },
  { weight: 1, arbitrary: oddNumber },
);
const drawnPart = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: 0, max: 80 }) },
  { weight: 1, arbitrary: fc.constantFrom<Cell>("", " ", "?", "n/a", "Absent", true) },
);
const drawnRow = fc.record({
  target: drawnTarget,
  isTyped: fc.boolean(),
  actual: drawnReading,
  isMade: fc.boolean(),
  parts: fc.tuple(drawnPart, drawnPart, share),
  pivot: weighted(1, 15),
});
type DrawnRow = typeof drawnRow extends fc.Arbitrary<infer Row> ? Row : never;

function typedRow(row: DrawnRow, index: number, mode: TargetsMode, goal: Goal): TypedRow {
  const isTyped = mode === "all typed" || (mode === "some typed" && row.isTyped);
  const [first, second, average] = row.parts;
  return {
    target: isTyped ? cellOf(row.target, index, goal) : null,
    actual: row.isMade ? null : cellOf(row.actual, index, goal),
    parts: [first, second, cellOf(average, index, goal) ?? ""],
    pivot: row.pivot,
  };
}

function cellOf(drawn: Drawn, index: number, goal: Goal): Cell | null {
  if (drawn === "as built") return null;
  if (drawn === "on plan") return targetsOf(goal)[index] ?? 0;
  if (typeof drawn !== "object") return drawn;
  const scale = goal.unit === PERCENT ? 1 : 100;
  const from = goal.baseline ?? 0.3 * scale;
  const to = goal.goal ?? 0.6 * scale;
  const places = storedPlacesOf(goal);
  return rounded(from + ((to - from) * drawn.eighths) / 8 + drawn.digits / 10 ** places, places);
}
