import type { Shape } from "../../domain/shape.ts";
import { percent } from "./number.ts";
import { type Parsed, type Parser, parsed, refused } from "./parsed.ts";
import { nameKey } from "./text.ts";
import { commaToo } from "./typed-number.ts";

export const SHAPES = "even, slow, fast, flat, pace 15%, or the weekly targets separated by ;";

/** How the plan leads to the goal. Typed targets are in the metric's unit, which `value` reads. */
export function planShape(value: Parser<number>): Parser<Shape> {
  return (text) => {
    const typed = nameKey(text);
    switch (typed) {
      case "even":
      case "slow":
      case "fast":
      case "flat":
        return parsed({ kind: typed });
    }
    if (typed.startsWith("pace")) return pace(typed.slice("pace".length));
    return /\d/.test(typed) ? targets(text, value) : refused(SHAPES);
  };
}

function pace(text: string): Parsed<Shape> {
  // At most 100%: either mark can only stand before decimals.
  const step = commaToo(percent)(text);
  return step.ok && step.value > 0 && step.value <= 1
    ? parsed({ kind: "pace", step: step.value })
    : refused("pace and the percent of the way gained each week, such as pace 15%");
}

function targets(text: string, value: Parser<number>): Parsed<Shape> {
  const values: number[] = [];
  for (const part of text.split(";")) {
    const target = value(part);
    if (!target.ok) return refused(`${SHAPES}; as target ${values.length + 1}, ${target.expected}`);
    values.push(target.value);
  }
  return parsed({ kind: "typed", targets: values });
}
