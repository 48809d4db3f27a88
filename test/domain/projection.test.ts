import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { projectionOf, shownProjection } from "../../src/domain/projection.ts";
import { T_QUANTILES_90_TIMES_1000, tQuantile90 } from "../../src/domain/t-quantiles.ts";
import { trendOf } from "../../src/domain/trend.ts";
import { vectors } from "../vectors.ts";
import { anyMeasured, anyValue, courseWith, measuredFrom } from "./courses.ts";

const { actuals, byWeek, week6FromPivot3 } = vectors.illustrative;
const BANNING = courseWith({});

describe("the projection", () => {
  it.each(byWeek)("of the Banning walk in week $k is as worked out", ({ k, projection }) => {
    const end = projectionOf(BANNING, measuredFrom(1, actuals.slice(0, k)));
    expect(end?.value).toBeCloseTo(projection.value, 9);
    expect(end?.low).toBeCloseTo(projection.low, 9);
    expect(end?.high).toBeCloseTo(projection.high, 9);
    expect(end).toMatchObject({ points: projection.n, measuredWeeks: k });
  });

  it("starts again at a pivot, without the baseline", () => {
    const end = projectionOf(courseWith({ restart: 3 }), measuredFrom(1, actuals.slice(0, 6)));
    expect(end?.value).toBeCloseTo(week6FromPivot3.value, 9);
    expect(end?.low).toBeCloseTo(week6FromPivot3.low, 9);
    expect(end?.high).toBeCloseTo(week6FromPivot3.high, 9);
    expect(end).toMatchObject({ points: 4, measuredWeeks: 4 });
  });

  it("ignores all that came before a pivot", () => {
    fc.assert(
      fc.property(anyMeasured, anyMeasured, fc.integer({ min: 1, max: 8 }), (before, after, restart) => {
        const since = after.filter(({ week }) => week >= restart);
        const course = courseWith({ restart });
        const whole = [...before.filter(({ week }) => week < restart), ...since];
        expect(projectionOf(course, whole)).toEqual(projectionOf(course, since));
      }),
    );
  });

  it("leaves out a baseline that another group gave, but goes by its distance to the goal", () => {
    const line = measuredFrom(1, [50, 52, 54]);
    const end = projectionOf(courseWith({ sameGroup: false }), line);
    expect(end).toMatchObject({ points: 3, measuredWeeks: 3 });
    expect(projectionOf(courseWith({ baseline: 0, sameGroup: false }), line)?.high).toBeGreaterThan(
      end?.high ?? Number.NaN,
    );
  });

  it("measures its way from the first reading in the fit where no baseline is recorded", () => {
    const line = measuredFrom(1, [51, 52, 53]);
    expect(projectionOf(courseWith({ baseline: null }), line)).toEqual(
      projectionOf(courseWith({ baseline: 51, sameGroup: false }), line),
    );
  });

  it("of a straight line is the line, with a range that is never certain", () => {
    const anyLine = fc.tuple(anyValue, fc.integer({ min: 1, max: 50 }), fc.integer({ min: 2, max: 12 }));
    fc.assert(
      fc.property(anyLine, ([baseline, slope, count]) => {
        const values = Array.from({ length: count }, (_, index) => baseline + slope * (index + 1));
        const course = courseWith({ baseline, goal: baseline + slope * 12, weeks: 12 });
        const end = projectionOf(course, measuredFrom(1, values));
        expect(end?.value).toBeCloseTo(baseline + slope * 12, 6);
        expect((end?.high ?? 0) - (end?.low ?? 0)).toBeGreaterThan(2 * 1.3 * 0.05 * slope * 12);
      }),
    );
  });

  it("is blank below three points, and where goal and baseline are the same (B4.5)", () => {
    expect(projectionOf(BANNING, measuredFrom(1, [44]))).toBeNull();
    expect(projectionOf(BANNING, measuredFrom(1, [44, 46]))).not.toBeNull();
    expect(projectionOf(courseWith({ restart: 2 }), measuredFrom(1, [44, 46, 48]))).toBeNull();
    expect(projectionOf(courseWith({ goal: 43 }), measuredFrom(1, actuals))).toBeNull();
  });

  it("does not take a missing week as zero (B4.1)", () => {
    const gap = [...measuredFrom(1, [46.5, 50]), ...measuredFrom(5, [60.5])];
    expect(projectionOf(BANNING, gap)?.value).toBeCloseTo(71, 9);
  });

  it("stays within the bounds of the metric, low and high too", () => {
    const bounds = { least: 0, most: 1 };
    const rising = courseWith({ baseline: 0.5, goal: 0.95, bounds });
    expect(projectionOf(rising, measuredFrom(1, [0.6, 0.75, 0.8]))).toMatchObject({ value: 1, high: 1 });
    const falling = courseWith({ baseline: 0.5, goal: 0.1, bounds });
    expect(projectionOf(falling, measuredFrom(1, [0.4, 0.25, 0.2]))).toMatchObject({ value: 0, low: 0 });
  });

  it("holds its value between low and high, and mirrors for a goal that falls", () => {
    fc.assert(
      fc.property(anyMeasured, (measured) => {
        const end = projectionOf(BANNING, measured);
        fc.pre(end !== null);
        expect(end.low).toBeLessThanOrEqual(end.value);
        expect(end.value).toBeLessThanOrEqual(end.high);
        const mirrored = measured.map(({ week, value }) => ({ week, value: -value }));
        const down = projectionOf(courseWith({ baseline: -43, goal: -71 }), mirrored);
        expect(down?.low).toBeCloseTo(-end.high, 6);
        expect(down?.value).toBeCloseTo(-end.value, 6);
      }),
    );
  });
});

describe("the projection on a summary", () => {
  it("shows from the fourth measured week in the fit until the last week is measured", () => {
    const shown = [3, 4, 7, 8].map((k) => shownProjection(BANNING, measuredFrom(1, actuals.slice(0, k))));
    expect(shown.map((end) => end !== null)).toEqual([false, true, true, false]);
    expect(shownProjection(courseWith({ restart: 3 }), measuredFrom(1, actuals.slice(0, 5)))).toBeNull();
  });

  it("is blank before the first reading, and where goal and baseline are the same (B4.5)", () => {
    expect(shownProjection(BANNING, [])).toBeNull();
    expect(shownProjection(courseWith({ goal: 43 }), measuredFrom(1, actuals.slice(0, 6)))).toBeNull();
  });
});

describe("the t quantiles", () => {
  it("are those of the table", () => {
    expect(T_QUANTILES_90_TIMES_1000).toEqual(vectors.tQuantile90Times1000);
    expect(() => tQuantile90(52)).toThrow("no t quantile for 52 degrees of freedom");
  });

  it.each([1, 2, 5, 20, 51])("of %i degrees of freedom leave 10 %% above them", (degrees) => {
    const t = tQuantile90(degrees);
    const steps = 2000;
    const density = (x: number) => (1 + x ** 2 / degrees) ** (-(degrees + 1) / 2);
    // Over the whole axis by x = tan(u), which turns the infinite ends into finite ones.
    const area = (from: number, to: number) => {
      const width = (to - from) / steps;
      const middles = Array.from({ length: steps }, (_, step) => from + (step + 0.5) * width);
      return middles.reduce((sum, u) => sum + (density(Math.tan(u)) / Math.cos(u) ** 2) * width, 0);
    };
    const [bottom, top] = [-Math.PI / 2, Math.PI / 2];
    expect(area(bottom, Math.atan(t)) / area(bottom, top)).toBeCloseTo(0.9, 3);
  });
});

describe("the trend", () => {
  it.each(byWeek)("of the Banning walk in week $k has its slope and deviation", ({ k, projection }) => {
    const trend = trendOf([{ week: 0, value: 43 }, ...measuredFrom(1, actuals.slice(0, k))]);
    expect(trend?.slope).toBeCloseTo(projection.slope, 9);
    expect(trend?.deviation).toBeCloseTo(projection.s, 9);
  });
});
