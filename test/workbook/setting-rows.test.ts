import { describe, expect, test } from "vitest";
import type { Held, HeldCell } from "../../src/workbook/held.ts";
import { settingRows } from "../../src/workbook/tabs/setting-rows.ts";
import { SETTINGS, type SettingKey, settingRow } from "../../src/workbook/tabs/settings.ts";
import { BLANK, textValue } from "../../src/workbook/value.ts";

type Line = readonly [label: string, value: string, help: string];

const HEADERS: Line = ["Setting", "Value", "What it does"];
const MADE: readonly Line[] = [HEADERS, ...SETTINGS.map(({ label, help }): Line => [label, "typed", help])];

const held = (lines: readonly Line[]): Held =>
  [...lines, ["", "", ""], ["", "", ""]].map((line) =>
    line.map((text): HeldCell => ({ value: text === "" ? BLANK : textValue(text), formula: "" })),
  );

/** The lines as they were made, with some in place of the one of a setting. */
const withInstead = (key: SettingKey, ...lines: readonly Line[]): readonly Line[] =>
  MADE.flatMap((line, place) => (place + 1 === settingRow(key) ? lines : [line]));

const lineOf = (key: SettingKey): Line => MADE[settingRow(key) - 1] ?? HEADERS;

test("on a new tab the settings stand in the order of their list", () => {
  for (const lines of [[], [HEADERS], MADE]) {
    const rows = settingRows(held(lines));
    expect(Object.values(rows)).toEqual(SETTINGS.map(({ key }) => settingRow(key)));
  }
});

test("a setting stands where its label does", () => {
  const [headers = HEADERS, ...settings] = MADE;
  const rows = settingRows(held([headers, ["Ours", "x", ""], ...settings.reverse()]));
  expect([rows.mailSaid, rows.name]).toEqual([3, SETTINGS.length + 2]);
});

describe.each(["name", "weeks", "checkIn2", "judgedBy", "mailSaid"] as const)("the row of %s", (key) => {
  const [label, , help] = lineOf(key);

  test("is new, below all others, where it was deleted", () => {
    const rows = settingRows(held(withInstead(key)));
    expect(rows[key]).toBe(MADE.length);
    expect(new Set(Object.values(rows)).size).toBe(SETTINGS.length);
  });

  test("is known by its help, or its neighbours, where its label was typed over", () => {
    expect(settingRows(held(withInstead(key, ["Mine", "typed", help])))[key]).toBe(settingRow(key));
    const moved = [HEADERS, lineOf("asOf"), ...withInstead(key, ["Mine", "typed", help]).slice(1)];
    expect(settingRows(held(moved))[key]).toBe(settingRow(key) + 1);
  });

  test("is not one of people’s that took its place", () => {
    const rows = settingRows(held(withInstead(key, ["Bus line", "42", "Who drives"])));
    expect(rows[key]).toBe(MADE.length + 1);
  });

  test("is not the row of another setting, whatever help stands in that", () => {
    const sorted = MADE.filter(([each]) => each !== label);
    const helps = MADE.map(([, , each]) => each);
    const rows = settingRows(held(sorted.map(([each, value], place) => [each, value, helps[place] ?? ""])));
    expect(new Set(Object.values(rows)).size).toBe(SETTINGS.length);
  });
});

test("labels that were all deleted come back in front of their values", () => {
  const rows = settingRows(
    held(MADE.map(([, value, help], place): Line => [place === 0 ? "Setting" : "", value, help])),
  );
  expect(Object.values(rows)).toEqual(SETTINGS.map(({ key }) => settingRow(key)));
});
