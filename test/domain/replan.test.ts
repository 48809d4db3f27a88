import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { targetsOf } from "../../src/domain/plan.ts";
import { goalAfter, type Replan, replanned } from "../../src/domain/replan.ts";
import { goalWith } from "./goals.ts";

const BANNING = goalWith({});

/** After week 3, at 46, Banning plans anew for 67 in its eighth week. */
function changed(changes: Partial<Replan>): Replan {
  return { after: 3, from: 46, goal: 67, weeks: 8, shape: { kind: "even" }, ...changes };
}

describe("a change of plan", () => {
  it("keeps the targets of the weeks gone by and leads on to the new goal (B4.9)", () => {
    expect(replanned(BANNING, targetsOf(BANNING), changed({}))).toEqual([
      ...[46.5, 50, 53.5],
      ...[50.2, 54.4, 58.6, 62.8, 67],
    ]);
  });

  it("keeps what was typed over a target", () => {
    expect(replanned(BANNING, [45, 46, 49], changed({ after: 3, weeks: 4 }))).toEqual([45, 46, 49, 67]);
  });

  it("is none where a week has no target to keep: a blank is neither zero nor the goal", () => {
    expect(replanned(BANNING, [45, null], changed({ after: 2, weeks: 4 }))).toBeNull();
    expect(replanned(BANNING, [45], changed({ after: 2, weeks: 4 }))).toBeNull();
  });

  it("can last longer or end sooner", () => {
    expect(replanned(BANNING, targetsOf(BANNING), changed({ weeks: 10 }))).toHaveLength(10);
    expect(replanned(BANNING, targetsOf(BANNING), changed({ weeks: 4 }))).toEqual([46.5, 50, 53.5, 67]);
  });

  it("replaces the whole plan where no week has gone by", () => {
    expect(replanned(BANNING, targetsOf(BANNING), changed({ after: 0, from: 43, goal: 71 }))).toEqual(
      targetsOf(BANNING),
    );
  });

  it("is rounded in the team’s favour, the goal itself not", () => {
    const students = goalWith({ unit: "students", decimals: 0 });
    expect(replanned(students, [], changed({ after: 0, from: 0, goal: 10.5, weeks: 4 }))).toEqual([
      2, 5, 7, 10.5,
    ]);
    expect(replanned(students, [], changed({ after: 0, from: 10, goal: 0, weeks: 4 }))).toEqual([8, 5, 3, 0]);
  });

  it("takes targets that are typed for the weeks left, and is none where one is missing", () => {
    const shape = { kind: "typed", targets: [52.25, 60, 67] } as const;
    expect(replanned(BANNING, [46.5], changed({ after: 1, weeks: 4, shape }))).toEqual([46.5, 52.25, 60, 67]);
    expect(replanned(BANNING, [46.5], changed({ after: 1, weeks: 5, shape }))).toBeNull();
  });

  it("asks for the new goal every week of a plan that is flat by definition", () => {
    const hold = goalWith({ kind: "hold", baseline: null, goal: 0.95, unit: "percent", weeks: 4 });
    const change = changed({ after: 2, from: 0.9, goal: 0.97, weeks: 4 });
    expect(replanned(hold, targetsOf(hold), change)).toEqual([0.95, 0.95, 0.97, 0.97]);
  });

  it("changes no week gone by and ends at the new goal, whatever the weeks", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 52 }), fc.nat(51), (weeks, some) => {
        const after = some % weeks;
        const present = targetsOf({ ...BANNING, weeks: 52 });
        const targets = replanned(BANNING, present, changed({ after, weeks }));
        expect(targets).toHaveLength(weeks);
        expect(targets?.slice(0, after)).toEqual(present.slice(0, after));
        expect(targets?.at(-1)).toBe(67);
      }),
    );
  });
});

describe("the goal after a change of plan", () => {
  it("is the new one with its weeks, and the targets as they stand", () => {
    const targets = replanned(BANNING, targetsOf(BANNING), changed({ weeks: 9 })) ?? [];
    const after = goalAfter(BANNING, targets, changed({ weeks: 9 }));
    expect(after).toEqual({ ...BANNING, goal: 67, weeks: 9, shape: { kind: "typed", targets } });
    expect(targetsOf(after)).toEqual(targets);
  });

  it("keeps the shape of a plan that asks for the same level every week", () => {
    const hold = goalWith({ kind: "hold", shape: { kind: "flat" } });
    expect(goalAfter(hold, [71, 67], changed({}))).toEqual({ ...hold, goal: 67, weeks: 8 });
  });
});
