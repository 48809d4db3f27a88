import { type Formula, f } from "./formula.ts";
import type { Reference } from "./reference.ts";

const NO_BREAK_SPACE = "\u00a0";
const LINE_BREAK = "\n";

/** Words as they are read: TRIM leaves the spaces that come along from a web page, and line breaks. */
export const typedWords = (cells: Reference | Formula): Formula =>
  f`TRIM(SUBSTITUTE(SUBSTITUTE(${cells};${NO_BREAK_SPACE};" ");${LINE_BREAK};" "))`;
