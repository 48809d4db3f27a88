import { expect, test } from "vitest";
import { customFunctions, publicFunctions } from "../../../../workbench/emulation/realm/declarations.ts";

const code = `
var LIB_ = (() => {
  /**
   * Inside.
   * @customfunction
   */
  function INNER(a) { return a; }
  return { INNER };
})();
/**
 * Says how far a reading
 * is from its target.
 *
 * @param {number|string|(number|string)[][]} actuals The readings,
 *     e.g. D9:D16.
 * @param {{a: number}} target The target.
 * @return {number[][]} The gaps.
 * @customfunction
 */
function LIB_GAP(actuals, target, direction) {
  return LIB_.INNER(actuals);
}

/** Opens the sidebar. */
function openSidebar() {}

/**
 * Private.
 * @customfunction
 */
function hidden_(a) {}

/** @customfunction */
function LIB_NONE() {}
const arrow = () => 1;
`;

test("public functions are the top-level declarations without a trailing underscore", () => {
  expect(publicFunctions(code)).toEqual(["LIB_GAP", "openSidebar", "LIB_NONE"]);
});

test("custom functions are the public ones marked so, with the help that Sheets shows", () => {
  expect(customFunctions(code)).toEqual([
    {
      name: "LIB_GAP",
      help: "Says how far a reading is from its target.",
      parameters: [
        { name: "actuals", help: "The readings, e.g. D9:D16." },
        { name: "target", help: "The target." },
        { name: "direction", help: "" },
      ],
      result: "The gaps.",
    },
    { name: "LIB_NONE", help: "", parameters: [], result: "" },
  ]);
});
