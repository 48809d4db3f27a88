import vm from "node:vm";
import { expect, test } from "vitest";
import { globalsOf, read } from "./shipped.ts";

const code = read("dist/Code.js");

test("Code.js weighs at most 412 KB", () => {
  expect(Buffer.byteLength(code)).toBeLessThanOrEqual(412 * 1024);
});

test("Code.js is compiled and evaluated in at most 5 ms", () => {
  const times = Array.from({ length: 31 }, () => {
    const start = performance.now();
    globalsOf(new vm.Script(code));
    return performance.now() - start;
  });
  // The faster half: what else the machine is doing is not the code's.
  const usual = times.sort((a, b) => a - b)[7] ?? Number.NaN;
  console.info(
    `Code.js: ${Math.round(Buffer.byteLength(code) / 1024)} KB, evaluated in ${usual.toFixed(1)} ms`,
  );
  expect(usual).toBeLessThanOrEqual(5);
});

test("Code.js makes no code from text", () => {
  expect(code.match(/\beval\s*\(|\bnew Function\b|\bFunction\s*\(/g)).toBeNull();
});

test("Code.js begins by asking for the current file only", () => {
  expect(code.startsWith("/** @OnlyCurrentDoc */")).toBe(true);
});
