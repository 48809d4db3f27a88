import { expect, test } from "vitest";
import { explained } from "../../sidebar/parts/failure.ts";
import { mayBeDone, notSaved } from "../../sidebar/parts/not-saved.ts";

const refused = { kind: "refused", message: "No.", faults: [], stopped: false } as const;
const lost = (message: string) =>
  ({ kind: "failed", failure: explained(message, { answered: true }) }) as const;

test("a refusal has changed nothing", () => {
  expect(notSaved(refused)).toBe("Not saved. Nothing was changed.");
  expect(mayBeDone(refused)).toBe(false);
});

test("what the tracker began and could not end may be saved in part", () => {
  const stopped = { ...refused, stopped: true };
  expect(notSaved(stopped)).toBe("It may be saved in part. Saving again does no harm.");
  expect(mayBeDone(stopped)).toBe(true);
});

test("what was sent and never answered may be saved, unless Google let nothing through", () => {
  expect(notSaved(lost("NetworkError"))).toBe("It may not be saved. Saving again does no harm.");
  expect(notSaved(lost("PERMISSION_DENIED"))).toBe("Not saved. Nothing was changed.");
});
