import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { OUTLOOKS, outlookOf, outlookWord } from "../../src/domain/outlook.ts";
import { projectionOf } from "../../src/domain/projection.ts";
import { vectors } from "../vectors.ts";
import { anyMeasured, courseWith, measuredFrom } from "./courses.ts";

const { actuals, byWeek, week6FromPivot3 } = vectors.illustrative;
const BANNING = courseWith({});
const FLAT_THEN_UP = measuredFrom(1, [43, 43, 43, 48, 52, 57]);

describe("the outlook", () => {
  it("has these words and no others", () => {
    const words = ["Likely", "Too close to call", "Unlikely", "Too early"];
    expect(OUTLOOKS.map(({ key }) => outlookWord(key))).toEqual(words);
  });

  it.each(byWeek)("of the Banning walk in week $k is $projection.outlook", ({ k, projection }) => {
    const key = outlookOf(BANNING, measuredFrom(1, actuals.slice(0, k)));
    expect(key === null ? "" : outlookWord(key)).toBe(projection.outlook);
  });

  it("is told from the weeks since a pivot alone", () => {
    expect(week6FromPivot3.outlook).toBe("Too close to call");
    expect(outlookOf(courseWith({ restart: 3 }), measuredFrom(1, actuals.slice(0, 6)))).toBe("too close");
    expect(outlookOf(BANNING, FLAT_THEN_UP)).toBe("unlikely");
    expect(outlookOf(courseWith({ restart: 3 }), FLAT_THEN_UP)).toBe("too close");
    expect(outlookOf(courseWith({ restart: 4 }), FLAT_THEN_UP)).toBe("too early");
  });

  it("is Too early with fewer than four measured weeks, though the baseline makes a fourth point", () => {
    expect(outlookOf(BANNING, measuredFrom(1, [50, 57, 64]))).toBe("too early");
    expect(outlookOf(BANNING, [])).toBe("too early");
    expect(outlookOf(courseWith({ baseline: null }), [])).toBe("too early");
  });

  it("is Likely when the whole range reaches the goal, exactly at it too", () => {
    expect(outlookOf(BANNING, measuredFrom(1, [50, 57, 64, 71]))).toBe("likely");
    const bounds = { least: null, most: 71 };
    expect(outlookOf(courseWith({ bounds }), measuredFrom(1, [50, 57, 64, 71]))).toBe("likely");
  });

  it("is blank where goal and baseline are the same (B4.5)", () => {
    expect(outlookOf(courseWith({ goal: 43 }), measuredFrom(1, actuals))).toBeNull();
    expect(outlookOf(courseWith({ goal: 43 }), [])).toBeNull();
  });

  it("goes by the first reading in the fit where no baseline is recorded", () => {
    const course = courseWith({ baseline: null, goal: 70, weeks: 10 });
    expect(outlookOf(course, measuredFrom(1, [97, 94, 91, 88]))).toBe("too close");
    expect(outlookOf(course, measuredFrom(1, [98, 98, 98, 97]))).toBe("unlikely");
  });

  it("follows low and high, and mirrors for a goal that falls", () => {
    fc.assert(
      fc.property(anyMeasured, (measured) => {
        const key = outlookOf(BANNING, measured);
        const end = projectionOf(BANNING, measured);
        const weeks = measured.filter(({ week }) => week <= 8);
        if (weeks.length < 4 || end === null) expect(key).toBe("too early");
        else expect(key).toBe(end.high < 71 ? "unlikely" : end.low >= 71 ? "likely" : "too close");
        const mirrored = measured.map(({ week, value }) => ({ week, value: -value }));
        expect(outlookOf(courseWith({ baseline: -43, goal: -71 }), mirrored)).toBe(key);
      }),
    );
  });
});
