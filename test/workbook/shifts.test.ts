import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Labels, type Shift, shiftsTo } from "../../src/workbook/align/shifts.ts";

const WEEK = ["Week", "Target", "Actual", "Status", "Success"];

/** The lines after the steps; an inserted one is empty. */
function after(lines: Labels, shifts: readonly Shift[]): Labels {
  const moved = [...lines];
  for (const shift of shifts) {
    if (shift.kind === "insert") moved.splice(shift.at - 1, 0, null);
    else {
      const { from, count, to } = shift;
      const taken = moved.splice(from - 1, count);
      moved.splice(to > from ? to - 1 - count : to - 1, 0, ...taken);
    }
  }
  return moved;
}

describe("lines come back to their places", () => {
  test("and where all stand in theirs, nothing is done", () => {
    expect(shiftsTo(WEEK, WEEK)).toEqual([]);
    expect(shiftsTo(WEEK, [...WEEK, "Notes of our own", null])).toEqual([]);
  });

  test("a line that was inserted goes behind ours, in one step", () => {
    const held = ["Week", "Target", null, "Actual", "Status", "Success"];
    expect(shiftsTo(WEEK, held)).toEqual([{ kind: "move", from: 3, count: 1, to: 7 }]);
  });

  test("several go in one step, with what stands in them", () => {
    const held = ["Ours", "Theirs", "Week", "Target", "Actual", "Status", "Success"];
    expect(shiftsTo(WEEK, held)).toEqual([{ kind: "move", from: 1, count: 2, to: 8 }]);
  });

  test("one that was deleted comes back empty", () => {
    const held = ["Week", "Target", "Status", "Success"];
    expect(shiftsTo(WEEK, held)).toEqual([{ kind: "insert", at: 3 }]);
    expect(shiftsTo(WEEK, WEEK.slice(0, 4))).toEqual([{ kind: "insert", at: 5 }]);
  });

  test("one that was dragged goes back, in one step", () => {
    expect(shiftsTo(WEEK, ["Week", "Actual", "Status", "Target", "Success"])).toEqual([
      { kind: "move", from: 4, count: 1, to: 2 },
    ]);
    expect(shiftsTo(WEEK, ["Week", "Success", "Target", "Actual", "Status"])).toEqual([
      { kind: "move", from: 2, count: 1, to: 6 },
    ]);
  });

  test("one whose label was typed over stays where it is", () => {
    expect(shiftsTo(WEEK, ["Week", "Target", "Result", "Status", "Success"])).toEqual([]);
    expect(shiftsTo(WEEK, ["Week", "Target", "Actual", "Wins", "Success"])).toEqual([]);
  });

  test("a block that was pasted over several labels moves nothing", () => {
    expect(shiftsTo(WEEK, ["Week", "Goal", "Score", "OK?", "Success"])).toEqual([]);
  });

  test("one that formulas of ours fill is never taken for one that somebody typed", () => {
    const computed = [false, false, false, true, false];
    const typed = (places: readonly number[]) =>
      Array.from({ length: 6 }, (_, place) => places.includes(place));
    // Deleted, and a line of people's put there; a line of theirs with our label; one without a label of ours.
    expect(
      shiftsTo(WEEK, ["Week", "Target", "Actual", "Notes", "Success"], { computed, typed: typed([3]) }),
    ).toEqual([
      { kind: "insert", at: 4 },
      { kind: "move", from: 5, count: 1, to: 7 },
    ]);
    expect(
      shiftsTo(WEEK, ["Week", "Target", "Actual", "Status", "Status", "Success"], {
        computed,
        typed: typed([3]),
      }),
    ).toEqual([{ kind: "move", from: 4, count: 1, to: 7 }]);
    expect(
      shiftsTo(["Week", "Target", null, "Actual"], ["Week", "Target", "Mine", "50%", "Actual"], {
        computed: [false, false, true, false],
        typed: [false, false, true, false, false],
      }),
    ).toEqual([{ kind: "move", from: 3, count: 1, to: 6 }]);
  });

  test("the last one comes back in front of a line of people’s", () => {
    expect(shiftsTo(WEEK, ["Week", "Target", "Actual", "Status", "Our notes", null])).toEqual([
      { kind: "insert", at: 5 },
    ]);
  });

  test("a copy of one of ours goes behind them", () => {
    const held = ["Week", "Target", "Target", "Actual", "Status", "Success"];
    expect(shiftsTo(WEEK, held)).toEqual([{ kind: "move", from: 3, count: 1, to: 7 }]);
  });

  test("one without a label stays behind the one that it follows", () => {
    expect(shiftsTo(["id", null, "name"], ["id", "name"])).toEqual([{ kind: "insert", at: 2 }]);
    expect(shiftsTo(["id", null, "name"], ["id", "=12", "name"])).toEqual([]);
  });
});

test("whatever people insert, delete and drag, ours come first and no line is lost", () => {
  const labels = fc.uniqueArray(fc.string({ minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 12 });
  const cases = labels.chain((wanted) =>
    fc.record({
      wanted: fc.constant(wanted),
      held: fc.shuffledSubarray([...wanted, ...wanted.slice(0, 2), "own 1", "own 2", "own 3"]),
    }),
  );
  fc.assert(
    fc.property(cases, ({ wanted, held }) => {
      const lines = after(held, shiftsTo(wanted, held));
      const ours = lines.slice(0, wanted.length);
      // A line of people's may stand where a label was lost, as it does when the label was typed over.
      wanted.forEach((label, place) => {
        if (held.includes(label)) expect(ours[place]).toBe(label);
      });
      for (const label of held) expect(lines).toContain(label);
      expect(lines.length).toBeGreaterThanOrEqual(wanted.length);
    }),
    { numRuns: 2000 },
  );
});

test("done once, nothing is left to do", () => {
  const labels = fc.uniqueArray(fc.string({ minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 12 });
  const cases = labels.chain((wanted) =>
    fc.record({ wanted: fc.constant(wanted), held: fc.shuffledSubarray([...wanted, "own"]) }),
  );
  fc.assert(
    fc.property(cases, ({ wanted, held }) => {
      // Mending writes the labels of the lines that came back.
      const lines = after(held, shiftsTo(wanted, held)).map((line, place) => wanted[place] ?? line);
      expect(shiftsTo(wanted, lines)).toEqual([]);
    }),
    { numRuns: 1000 },
  );
});
