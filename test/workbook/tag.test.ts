import fc from "fast-check";
import { expect, test } from "vitest";
import { describe } from "../../src/workbook/describe.ts";
import { kindOf, REGISTERS, type TabKey } from "../../src/workbook/reference.ts";
import { FORMS } from "../../src/workbook/tabs/team/made-for.ts";
import { looksOf, readTag, writeTag } from "../../src/workbook/tag.ts";
import { EVERY_TEAM, registersOf } from "./cohorts.ts";

const keys = fc.oneof(
  fc.constantFrom<TabKey>("rollup", ...REGISTERS),
  fc.string().map((id): TabKey => `team:${id}`),
);
const tags = fc.record({
  key: keys,
  sheetId: fc.nat(),
  weekRows: fc.nat(60),
  looks: fc.string(),
  round: fc.nat(),
  made: fc.oneof(fc.constant(null), fc.record({ form: fc.constantFrom(...FORMS), compared: fc.boolean() })),
});

test("a tag is read as it was written", () => {
  fc.assert(
    fc.property(tags, (tag) => {
      expect(readTag(writeTag(tag))).toEqual(tag);
    }),
  );
});

test("any other text holds no tag", () => {
  const foreign = [
    "",
    "hello",
    "null",
    "[]",
    "{}",
    '{"key":"rollup"}',
    '{"key":"team","sheetId":1,"weekRows":0,"looks":""}',
    '{"key":"unknown","sheetId":1,"weekRows":0,"looks":""}',
    '{"key":"rollup","sheetId":"1","weekRows":0,"looks":""}',
  ];
  expect(foreign.map(readTag)).toEqual(foreign.map(() => null));
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(readTag(text)).toBeNull();
    }),
  );
});

test("a key tells the kind of its tab", () => {
  expect(kindOf("team:abc")).toBe("team");
  expect(kindOf("team:rollup")).toBe("team");
  expect(REGISTERS.map(kindOf)).toEqual(REGISTERS);
});

test("the fingerprint changes with looks and size, and not with names or contents", () => {
  const [tab] = describe(registersOf(EVERY_TEAM.slice(0, 1)));
  if (tab === undefined) throw new Error("nothing described");
  const looks = looksOf(tab);
  expect(looksOf({ ...tab, name: "Overview" })).toBe(looks);
  expect(
    looksOf({ ...tab, contents: tab.contents.map((line) => line.map(() => ({ kind: "open" as const }))) }),
  ).toBe(looks);
  expect(looksOf({ ...tab, contents: tab.contents.slice(1) })).not.toBe(looks);
  expect(looksOf({ ...tab, widths: tab.widths.map((width) => width + 1) })).not.toBe(looks);
  expect(
    looksOf({ ...tab, borders: tab.borders.map((border) => ({ ...border, color: "#000000" })) }),
  ).not.toBe(looks);
});
