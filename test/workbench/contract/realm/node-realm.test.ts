import { describe, expect, test } from "vitest";
import { compileInNode } from "../../../../workbench/emulation/realm/node-realm.ts";

/** Loads a script of one function `f` and calls it. */
function call(body: string, ...parameters: readonly unknown[]): unknown {
  return compileInNode(`function f(value) { ${body} }`).load({}).call("f", parameters);
}

test("a script finds the services that it is given", () => {
  const realm = compileInNode("function f() { return Bell.ring(); }").load({ Bell: { ring: () => "ding" } });
  expect(realm.call("f", [])).toBe("ding");
});

test("a script finds the language and nothing of its host", () => {
  const names =
    "Math JSON Map Promise Intl process require module setTimeout fetch URL Buffer TextEncoder crypto";
  const found = call("return value.filter((name) => name in globalThis)", [
    ...names.split(" "),
    ..."performance structuredClone queueMicrotask atob window WebAssembly".split(" "),
  ]);
  expect(found).toEqual(["Math", "JSON", "Map", "Promise", "Intl"]);
});

test.each(["eval('1')", "new Function('return 1')()", "globalThis.constructor.constructor('return 1')()"])(
  "%s is refused",
  (code) => {
    expect(() => call(`return ${code}`)).toThrow("Code generation from strings disallowed");
  },
);

describe("each loading", () => {
  const counter = compileInNode("let count = 0; function next() { count += 1; return count; }");

  test("starts from nothing", () => {
    const first = counter.load({});
    expect([first.call("next", []), first.call("next", [])]).toEqual([1, 2]);
    expect(counter.load({}).call("next", [])).toBe(1);
  });

  test("has built-ins of its own", () => {
    const script = compileInNode("Array.prototype.mine = 1; function f() { return [].mine; }");
    expect(script.load({}).call("f", [])).toBe(1);
    expect("mine" in []).toBe(false);
    expect(call("return [].mine")).toBeUndefined();
  });
});

test("what global statements throw, the loading throws", () => {
  expect(() => compileInNode("missing();").load({})).toThrow("missing is not defined");
});

test.each(["parseInt", "toString", "constructor", "Bell", "secret", "nothing"])(
  "%s is no function of the script",
  (name) => {
    const realm = compileInNode("const secret = () => 1;").load({ Bell: () => 1 });
    expect(() => realm.call(name, [])).toThrow(`Script function not found: ${name}`);
  },
);

test("values arrive as the script would have made them itself", () => {
  const kinds =
    "[value instanceof Array, value[0] instanceof Date, Object.getPrototypeOf(value[1]) === Object.prototype]";
  expect(call(`return JSON.stringify(${kinds})`, [new Date(0), { a: 1 }])).toBe("[true,true,true]");
});

test("objects of the services arrive as they are", () => {
  class Bell {}
  const bell = new Bell();
  expect(call("return value.source", { source: bell })).toBe(bell);
});
