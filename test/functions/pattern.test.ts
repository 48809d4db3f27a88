import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { vectors } from "../vectors.ts";
import { call, column, padded } from "./calls.ts";

const { targets, actuals, byWeek } = vectors.illustrative;
const TARGETS = column(targets);
const walkTo = (week: number) => column(padded(actuals.slice(0, week), targets.length));

describe("BTT_STREAK", () => {
  it("is +4 after four measured weeks on plan, −3 after three below", () => {
    expect(call.streak(column([46.5, 50, 54, 57, "", "", "", ""]), TARGETS)).toBe(4);
    expect(call.streak(walkTo(3), TARGETS)).toBe(-3);
    expect(call.streak(column(actuals), TARGETS)).toBe(1);
  });

  it("skips blanks, words and breaks, and is blank without data", () => {
    expect(call.streak(column([41, "", "n/a", "soon", 50, ""]), column([46.5, 50, 53.5, 57, 60.5, 64]))).toBe(
      -2,
    );
    expect(call.streak(column([41, 99, 50]), column([46.5, "break", 53.5]))).toBe(-2);
    expect(call.streak(walkTo(0), TARGETS)).toBe("");
  });

  it("follows the first and the last target down, unless a direction is given", () => {
    const falling = column([97, 94, 91]);
    expect(call.streak(column([97, 93, 91]), falling)).toBe(3);
    expect(call.streak(column([97, 90, 91]), falling, "up")).toBe(1);
    expect(call.streak(column([98, 93, 92]), falling)).toBe(-1);
  });

  it("gives one result for each team of a block", () => {
    expect(call.streak([actuals.slice(0, 3), [47, 51, ""]], [targets.slice(0, 3)])).toEqual(column([-3, 2]));
  });

  it("agrees with the words of BTT_ONTRACK", () => {
    const readings = fc.array(fc.option(fc.integer({ min: 30, max: 80 }), { nil: "" }), {
      minLength: 8,
      maxLength: 8,
    });
    fc.assert(
      fc.property(readings, (cells) => {
        const words = [call.onTrack(column(cells), TARGETS)].flat(2).filter((word) => word !== "");
        const above = words.map((word) => word === "On track" || word === "Goal met");
        const streak = Number(call.streak(column(cells), TARGETS));
        expect(streak > 0).toBe(above[above.length - 1] ?? false);
        expect(above.slice(above.length - Math.abs(streak))).not.toContain(streak < 0);
      }),
    );
  });
});

describe("BTT_SIGNAL", () => {
  it.each(byWeek)("of the Banning walk in week $k is $signal", ({ k, signal }) => {
    expect(call.signal(43, TARGETS, walkTo(k))).toBe(signal);
  });

  it("is blank before a run, and after a week on target", () => {
    expect(call.signal(43, TARGETS, walkTo(2))).toBe("");
    expect(call.signal(43, TARGETS, column(actuals))).toBe("");
    expect(call.signal(43, TARGETS, walkTo(0))).toBe("");
    expect(call.signal("soon", TARGETS, walkTo(3))).toBe("");
  });

  it("is Share it after four weeks on plan", () => {
    expect(call.signal(43, TARGETS, column([47, 50, 54, 58, "", "", "", ""]))).toBe("Share it");
  });

  it("waits for a fourth week in a plan of more than 12 weeks, or as long as it is told to", () => {
    const plan = (weeks: number) => column(Array.from({ length: weeks }, (_, week) => 43 + 2 * (week + 1)));
    const low = (weeks: number, length: number) =>
      column(
        padded(
          Array.from({ length }, () => 30),
          weeks,
        ),
      );
    expect(call.signal(43, plan(12), low(12, 3))).toBe("Talk now");
    expect(call.signal(43, plan(13), low(13, 3))).toBe("Watch");
    expect(call.signal(43, plan(13), low(13, 4))).toBe("Talk now");
    expect(call.signal(43, plan(12), low(12, 3), 4)).toBe("Watch");
    expect(call.signal(43, plan(13), low(13, 2), 2)).toBe("Talk now");
  });

  it("counts the weeks of a plan without its breaks and the blanks of an open range", () => {
    const cells = [46.5, "", 50, 53.5, 57];
    const readings = [40, "", 40, 40];
    expect(call.signal(43, column(padded(cells, 40)), column(padded(readings, 40)))).toBe("Talk now");
  });

  it("needs the run alone on a flat plan", () => {
    expect(call.signal(97, column([97, 97, 97]), column([96, 96.9, 96]))).toBe("Talk now");
  });

  it("gives one word for each team of a block", () => {
    const teams = [actuals.slice(0, 3), [98, 95, 92]];
    const plans = [targets.slice(0, 3), [97, 94, 91]];
    expect(call.signal(column([43, 100]), plans, teams)).toEqual(column(["Talk now", "Watch"]));
    expect(call.signal(column([43, 100]), plans, teams, "", "down")).toEqual(column(["", "Watch"]));
  });

  it("refuses a run that is no number of weeks", () => {
    expect(() => call.signal(43, TARGETS, walkTo(3), 0)).toThrow(
      "BTT_SIGNAL: run must be a whole number from 1 to 52, found 0",
    );
  });
});
