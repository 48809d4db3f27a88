import fc from "fast-check";
import { type Gains, gainsOf } from "../../src/domain/gains.ts";

const level = fc.integer({ min: -500, max: 500 }).map((tenths) => tenths / 10);

/** Plans of any form: dips, plateaus, weeks without a target, goals that lie below an earlier target. */
export const anyPlan: fc.Arbitrary<Gains> = fc
  .tuple(level, fc.array(fc.option(level, { freq: 6 }), { minLength: 1, maxLength: 15 }))
  .map(([baseline, targets]) => gainsOf(targets, baseline, null));

/** A gain, often one that the plan asks for. */
export function gainsAround(plan: Gains): fc.Arbitrary<number> {
  return fc.oneof(level, fc.constantFrom(...plan.highest), fc.constantFrom(plan.goal));
}
