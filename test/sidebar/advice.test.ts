import { describe, expect, test } from "vitest";
import { waysOnFrom, whyNot } from "../../sidebar/parts/advice.ts";
import { explained } from "../../sidebar/parts/failure.ts";
import type { NotDone } from "../../sidebar/server.ts";

const refused: NotDone = { kind: "refused", message: "No.", faults: [], stopped: false };
const failed = (message: string, answered = true): NotDone => ({
  kind: "failed",
  failure: explained(message, { answered }),
});
const DEAD_ENDS = [
  refused,
  failed("Out of quota"),
  failed("PERMISSION_DENIED"),
  failed("PERMISSION_DENIED", false),
  failed("NetworkError"),
  failed("Exceeded maximum execution time"),
];

describe("the way on", () => {
  test.each(DEAD_ENDS.map((outcome) => [whyNot(outcome), outcome] as const))(
    "never closes the panel that keeps what was typed: %s",
    (_why, outcome) => {
      const ways = waysOnFrom(outcome, { keeps: true });
      expect(ways).not.toHaveLength(0);
      expect(ways.filter((way) => way.startsWith("Close"))).toEqual([]);
    },
  );

  test("opens the panel anew where nothing is lost by it", () => {
    expect(waysOnFrom(refused, { keeps: false })).toEqual([
      "Close this panel, open it again from the menu, and try once more.",
    ]);
  });
});

test("why nothing was done is what the tracker said, or what broke the call", () => {
  expect(whyNot(refused)).toBe("No.");
  expect(whyNot(failed("NetworkError"))).toBe("The connection broke before an answer came.");
});
