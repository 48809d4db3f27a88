import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { USAGES } from "../../src/functions/custom-functions.ts";
import { call } from "./calls.ts";

/** Anything that Sheets may hand over: one cell, or the rows of a range. */
type Given = unknown;
type Size = readonly [rows: number, columns: number];
/** The size of an answer to a call that was understood. */
type Promised = (given: readonly Given[]) => Size;

const sizeOf = (given: Given): Size =>
  Array.isArray(given) ? [given.length, Array.isArray(given[0]) ? given[0].length : 1] : [1, 1];
const likeArgument =
  (place: number): Promised =>
  (given) =>
    sizeOf(given[place]);
/** So many cells for each team: a block has a team in each row, anything else is one team. */
const perTeam =
  (place: number, columns: number): Promised =>
  (given) => {
    const [rows, wide] = sizeOf(given[place]);
    return [rows > 1 && wide > 1 ? rows : 1, columns];
  };
const cellIn = (given: Given): unknown => (Array.isArray(given) ? given[0]?.[0] : given);
const asManyRows =
  (place: number): Promised =>
  (given) => [Number(cellIn(given[place])), 1];

const besideGoalCount: Promised = (given) => {
  const goalCount = cellIn(given[3]);
  return [1, typeof goalCount === "number" || goalCount === "43%" ? 2 : 1];
};

/** What a call takes in one place: readings of a team or a block of them, a cell, weeks, a direction, an option. */
type Slot = "readings" | "cell" | "weeks" | "direction" | "option";
type Run = (...given: never[]) => unknown;
const [R, C, W, D, O] = ["readings", "cell", "weeks", "direction", "option"] as const;

const PROMISES: Readonly<Record<string, readonly [run: Run, takes: readonly Slot[], promised: Promised]>> = {
  BTT_ONTRACK: [call.onTrack, [R, R, C, D, O], likeArgument(0)],
  BTT_TARGETS: [call.targets, [C, C, W, O, O, O], asManyRows(2)],
  BTT_PACE: [call.pace, [O, W, O, O], asManyRows(1)],
  BTT_GAP: [call.gap, [R, R, D], likeArgument(0)],
  BTT_WEEKSAHEAD: [call.weeksAhead, [C, R, R], likeArgument(2)],
  BTT_PROGRESS: [call.progress, [C, C, R], likeArgument(2)],
  BTT_STREAK: [call.streak, [R, R, D], perTeam(0, 1)],
  BTT_SIGNAL: [call.signal, [C, R, R, O, D], perTeam(2, 1)],
  BTT_NEEDED: [call.needed, [C, C, R, W, O], perTeam(2, 1)],
  BTT_PROJECT: [call.project, [C, C, R, W, O, O, O, O], perTeam(2, 3)],
  BTT_OUTLOOK: [call.outlook, [C, C, R, W, O, O, O, O], perTeam(2, 1)],
  BTT_STATUS: [call.status, [C, C, R, R, O, O, O, O, D], perTeam(3, 9)],
  BTT_PARTICIPATION: [call.participation, [R, W, O], () => [1, 4]],
  BTT_DRIVER: [call.driver, [C, C, C, C], (given) => [sizeOf(given[0])[0], 3]],
  BTT_TAKERSNEED: [call.takersNeed, [C, R], likeArgument(1)],
  BTT_COUNTMET: [call.countMet, [R, C, D, O], besideGoalCount],
  BTT_REACHABLE: [call.reachable, [R, R, C, C], likeArgument(0)],
  BTT_CHANGE: [call.change, [R, R], likeArgument(0)],
  BTT_WEEK: [call.week, [O, R, O, O], likeArgument(1)],
  BTT_RESULT: [call.result, [C, C, R, D], likeArgument(2)],
  BTT_COHORT: [call.cohort, [R], () => [14, 2]],
  BTT_GOALTEXT: [call.goalText, [C, C, C, O, C, O, C], () => [1, 1]],
};

const junk = fc.oneof(
  fc.double(),
  fc.integer({ min: -3, max: 90 }),
  fc.string(),
  fc.boolean(),
  fc.date({ noInvalidDate: false }),
  fc.constantFrom(
    "",
    null,
    "#N/A",
    "#DIV/0!",
    "n/a",
    "break",
    "43%",
    "  ",
    Number.MAX_VALUE,
    -Number.MAX_VALUE,
  ),
);
const size = fc.tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 5 }));

const range = ([rows, columns]: Size, cell: fc.Arbitrary<unknown>): fc.Arbitrary<Given> =>
  rows === 1 && columns === 1
    ? cell
    : fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), {
        minLength: rows,
        maxLength: rows,
      });

const fitting = (slot: Slot, readings: Size): fc.Arbitrary<Given> => {
  switch (slot) {
    case "readings":
      return range(readings, junk);
    case "cell":
      return junk;
    case "weeks":
      return fc.integer({ min: 1, max: 52 });
    case "direction":
      return fc.constantFrom("up", "down", "auto", "", undefined);
    case "option":
      return fc.constantFrom("", undefined, 1);
  }
};

/** Arguments of which most fit where they stand, and some are anything. */
const argumentsFor = (slots: readonly Slot[]): fc.Arbitrary<readonly Given[]> =>
  size.chain((readings) => {
    const anything = fc.oneof(
      size.chain((other) => range(other, junk)),
      junk,
      fc.constant(undefined),
    );
    return fc.tuple(
      ...slots.map((slot) =>
        fc.oneof({ weight: 9, arbitrary: fitting(slot, readings) }, { weight: 1, arbitrary: anything }),
      ),
    );
  });

describe.each(USAGES)("$name, whatever it is given,", ({ name }) => {
  const [run, takes, promised] = PROMISES[name] ?? [() => "", [], () => [0, 0] as const];

  test("answers in the size that it promises, or says in one sentence what is wrong", () => {
    const sentence = new RegExp(`^${name}(?:: | needs ).+[,;] e\\.g\\. =${name}\\(.+\\)$`);
    const isAnswered: boolean[] = [];
    fc.assert(
      fc.property(argumentsFor(takes), (given) => {
        let answer: unknown;
        try {
          answer = Reflect.apply(run, null, given);
        } catch (error) {
          isAnswered.push(false);
          expect(String(Object(error).message)).toMatch(sentence);
          return;
        }
        isAnswered.push(true);
        expect(sizeOf(answer)).toEqual(promised(given));
        for (const cell of [answer].flat(2)) {
          expect(typeof cell === "string" || Number.isFinite(cell)).toBe(true);
        }
      }),
      { numRuns: 400 },
    );
    // Or this would hold a function that refuses everything.
    expect(isAnswered.filter(Boolean).length).toBeGreaterThan(100);
  });
});
