import { readFileSync } from "node:fs";
import vm from "node:vm";
import type { BudgetKey } from "./budgets.ts";
import { medianTime } from "./timing.ts";

const ROUNDS = 101;
const ROWS = 10_000;

/** What the script costs that Apps Script loads for every call of a custom function. */
export function codeFigures(dist: string): Readonly<Partial<Record<BudgetKey, number>>> {
  const code = readFileSync(`${dist}/Code.js`, "utf8");
  const { BTT_ONTRACK: onTrack } = globalsOf(new vm.Script(code));
  if (typeof onTrack !== "function") throw new Error("Code.js has no BTT_ONTRACK.");
  const column = (value: (row: number) => number) => Array.from({ length: ROWS }, (_, row) => [value(row)]);
  const [targets, actuals] = [column((row) => row), column((row) => row - (row % 3))];
  return {
    weight: Buffer.byteLength(code) / 1024,
    evaluation: medianTime(ROUNDS, () => void globalsOf(new vm.Script(code))),
    "ten thousand": medianTime(ROUNDS, () => void Reflect.apply(onTrack, null, [actuals, targets, -1])),
  };
}

/** The globals that a script makes in a context of its own, with the language alone. */
function globalsOf(script: vm.Script): { readonly BTT_ONTRACK?: unknown } {
  const scope: Record<string, unknown> = Object.create(null);
  script.runInContext(vm.createContext(scope));
  return scope;
}
