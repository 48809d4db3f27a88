import { describe, expect, test } from "vitest";
import { Execution } from "../../../../workbench/emulation/execution.ts";
import { UtilitiesEmulation } from "../../../../workbench/emulation/services/utilities.ts";

const utilities = new UtilitiesEmulation(new Execution("FULL"));
const newYear = new Date("2021-01-01T06:05:09Z");

describe("Utilities.formatDate", () => {
  test.each([
    ["yyyy-MM-dd", "America/Los_Angeles", "2020-12-31"],
    ["yyyy-MM-dd", "Europe/Berlin", "2021-01-01"],
    ["EEE, MMM d, yyyy", "Etc/UTC", "Fri, Jan 1, 2021"],
    ["yyyy-MM-dd'T'HH:mm:ss", "Etc/UTC", "2021-01-01T06:05:09"],
    ["HH:mm", "America/Los_Angeles", "22:05"],
    ["d 'o''clock' ''", "Etc/UTC", "1 o'clock '"],
  ])("writes %s in %s as %s", (pattern, zone, text) => {
    expect(utilities.formatDate(newYear, zone, pattern)).toBe(text);
  });

  test("writes midnight as hour 00", () => {
    expect(utilities.formatDate(new Date("2020-06-12T00:00:00Z"), "Etc/UTC", "HH:mm:ss")).toBe("00:00:00");
  });

  test.each(["YYYY", "M", "hh", "a"])("refuses the pattern %s by name", (pattern) => {
    const refusal = `Utilities.formatDate: the pattern ${pattern} is not emulated.`;
    expect(() => utilities.formatDate(newYear, "Etc/UTC", pattern)).toThrow(refusal);
  });

  test("refuses an unknown time zone", () => {
    expect(() => utilities.formatDate(newYear, "Mars/Olympus", "yyyy")).toThrow("Mars/Olympus");
  });
});

test("Utilities.getUuid gives a new UUID each time", () => {
  const ids = Array.from({ length: 20 }, () => utilities.getUuid());
  expect(new Set(ids).size).toBe(20);
  expect(
    ids.every((id) => /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/.test(id)),
  ).toBe(true);
});

test("Utilities.sleep takes up to five minutes, and does not keep anyone waiting", () => {
  const start = performance.now();
  utilities.sleep(300_000);
  expect(performance.now() - start).toBeLessThan(1_000);
  expect(() => utilities.sleep(300_001)).toThrow("Utilities.sleep takes 0 to 300000 milliseconds");
});
