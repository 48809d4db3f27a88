import { describe, expect, test } from "vitest";
import { explained } from "../../sidebar/parts/failure.ts";

const first = { answered: false };
const later = { answered: true };

const REFUSALS = [
  "PERMISSION_DENIED",
  "We're sorry, a server error occurred while reading from storage. Error code PERMISSION_DENIED.",
  "ScriptError: Authorization is required to perform that action.",
  "You do not have permission to access the requested document.",
];

describe("a refusal by Google", () => {
  test.each(REFUSALS)("of the very first call means several accounts: %s", (message) => {
    const { kind, why, waysOn } = explained(message, first);
    expect(kind).toBe("several accounts");
    expect(why).toContain("signed in to several accounts");
    expect(waysOn).toHaveLength(2);
  });

  test.each(REFUSALS)("after an answer means that access has changed: %s", (message) => {
    expect(explained(message, later).kind).toBe("no permission");
  });
});

test.each([
  ["Exceeded maximum execution time", "too long"],
  ["NetworkError: Connection failure due to HTTP 0", "offline"],
  ["There are too many scripts running simultaneously for this Google user account.", "too much"],
  ["TypeError: x is undefined", "unknown"],
])("%s is %s, first or later", (message, kind) => {
  expect(explained(message, first).kind).toBe(kind);
  expect(explained(message, later).kind).toBe(kind);
});

test("an unknown failure is told in Google's words, and always with a way on", () => {
  expect(explained("Out of quota", later)).toMatchObject({ why: "Google said: Out of quota" });
  expect(explained(" ", first).why).toBe("Google said: nothing");
  expect(explained("", first).waysOn).not.toHaveLength(0);
});
