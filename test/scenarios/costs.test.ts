import { expect, test } from "vitest";
import { build } from "../../workbench/tracker/build-file.ts";
import { lastRun, opened, teams, workbookOf } from "./workbook.ts";

const names = (count: number) => Array.from({ length: count }, (_, index) => `Team ${index + 1}`);

test.each([6, 30])(
  "a cohort of %i teams is built with at most 3 flushes and one more for every ten teams",
  (count) => {
    const steps = workbookOf(teams(names(count))).addon.ended.filter(({ name }) => name === "bttCall");
    const flushes = steps.reduce((sum, step) => sum + step.flushes, 0);
    expect(flushes).toBeLessThanOrEqual(3 + count / 10);
  },
  60_000,
);

test("each team costs as many service calls as the one before", () => {
  const callsFor = (count: number) => lastRun(workbookOf(teams(names(count)))).calls.length;
  const [one, two, three] = [callsFor(1), callsFor(2), callsFor(3)];
  expect(three - two).toBe(two - one);
});

test("while another person builds, nothing is changed, and a sentence says so", () => {
  const workbook = opened({ heldElsewhere: () => 60_000 });
  const before = workbook.file.snapshot();
  expect(build(workbook.addon, teams(["Algebra"]))).toMatchObject({
    ok: false,
    message: "Someone else is building in this file right now. Nothing was changed; try again in a minute.",
  });
  expect(workbook.file.snapshot()).toEqual(before);
});
