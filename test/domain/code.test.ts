import { describe, expect, it } from "vitest";
import { looksLikeName } from "../../src/domain/code.ts";

describe("what stands for a student", () => {
  it.each(["Ana", "Ana Lopez", "ANA LOPEZ", "lopez", "O’Hara", "MARIA", "ana@school.org", "a7@school.org"])(
    "looks like a name or an address in %j",
    (text) => {
      expect(looksLikeName(text)).toBe(true);
    },
  );

  it.each(["S07", "7", "Ana7", "room 4", "AL", "al", "LMB", "ABCD", " AB ", ""])(
    "looks like a code in %j",
    (text) => {
      expect(looksLikeName(text)).toBe(false);
    },
  );
});
