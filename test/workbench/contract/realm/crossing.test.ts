import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { carried } from "../../../../workbench/emulation/realm/crossing.ts";
import { compileInNode } from "../../../../workbench/emulation/realm/node-realm.ts";

test("plain data cross as equal copies", () => {
  const plain = fc.jsonValue().filter((value) => !JSON.stringify(value).includes("-0"));
  fc.assert(
    fc.property(plain, (value) => {
      expect(carried(value, "it")).toEqual(value);
    }),
  );
});

test("what arrives is a copy all the way down", () => {
  const row = [1, 2];
  const sent = { rows: [row], note: { text: "a" } };
  const arrived = carried(sent, "it");
  row.push(3);
  sent.note.text = "b";
  expect(arrived).toEqual({ rows: [[1, 2]], note: { text: "a" } });
});

test("data of another realm cross as well", () => {
  const result = compileInNode("function f() { return { rows: [[1, 'a', null]] }; }").load({}).call("f", []);
  expect(carried(result, "it")).toEqual({ rows: [[1, "a", null]] });
});

test("undefined crosses as null by itself and inside arrays", () => {
  expect(carried(undefined, "it")).toBeNull();
  expect(carried([undefined, [undefined]], "it")).toEqual([null, [null]]);
});

test("the same object may stand in two places", () => {
  const shared = { a: 1 };
  expect(carried([shared, shared], "it")).toEqual([shared, shared]);
});

describe("what cannot cross is refused with its place", () => {
  const circle: { self?: unknown } = {};
  circle.self = [circle];
  class Team {}
  test.each([
    [new Date(0), "an instance of Date (it)"],
    [{ days: [new Date(0)] }, "an instance of Date (it.days[0])"],
    [() => 1, "a value of type function (it)"],
    [{ a: { f: () => 1 } }, "a value of type function (it.a.f)"],
    [new Team(), "an instance of Team (it)"],
    [[new Map()], "an instance of Map (it[0])"],
    [new Error("no"), "an instance of Error (it)"],
    [Number.NaN, "NaN (it)"],
    [[Number.POSITIVE_INFINITY], "Infinity (it[0])"],
    [{ a: undefined }, "a value of type undefined (it.a)"],
    [10n, "a value of type bigint (it)"],
    [circle, "an object that holds itself (it.self[0])"],
  ])("%s", (value, what) => {
    expect(() => carried(value, "it")).toThrow(`google.script.run cannot carry ${what}.`);
  });

  test("a date of another realm", () => {
    const date = compileInNode("function f() { return new Date(0); }").load({}).call("f", []);
    expect(() => carried([date], "it")).toThrow("cannot carry an instance of Date (it[0]).");
  });
});
