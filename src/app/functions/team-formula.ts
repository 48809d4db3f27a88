import {
  breaksIn,
  callOf,
  directionIn,
  endsOf,
  type TabRanges,
  type Usage,
} from "../../functions/example.ts";
import type { Result } from "../../functions/grid.ts";
import type { SourceTab } from "./formula-desk.ts";
import { type Functions, functionNamed } from "./functions.ts";

/** A function called on a team's own ranges. */
export interface TeamFormula {
  /** Whether every argument is the team's own. */
  readonly isOwn: boolean;
  /** The ranges that it reads on the tab that it stands on, `B2:B48`; on the team's tab these are all. */
  readonly reads: (isOnSource: boolean) => readonly string[];
  /** The formula as it reads on the team's tab, or on any other. */
  readonly text: (isOnSource: boolean) => string;
  /** What it answers with now, row by row; blanks where it would explain a wrong call instead. */
  readonly answer: readonly (readonly Result[])[];
}

export function teamFormula(usage: Usage, source: SourceTab, functions: Functions): TeamFormula {
  const { ranges } = source;
  const given = usage.example(ranges);
  const own = addressesOf(ranges);
  const said = new Set<string | number>(["", directionIn(ranges), breaksIn(ranges)]);
  const isRange = (argument: string | number): argument is string => ADDRESS.test(String(argument));
  const placed = (argument: string | number) =>
    isRange(argument) && own.has(argument) ? `'${source.name.replace(/'/g, "''")}'!${argument}` : argument;
  return {
    isOwn: given.every((each) => typeof each === "number" || said.has(each) || own.has(each)),
    reads: (isOnSource) => given.filter(isRange).filter((each) => isOnSource || !own.has(each)),
    text: (isOnSource) => callOf(usage.name, isOnSource ? given : given.map(placed), ranges),
    answer: answerOf(
      usage,
      given.map((each) => handedOf(each, own, source)),
      functions,
    ),
  };
}

const ADDRESS = /^[A-Z]+\d+(?::[A-Z]+\d+)?$/;

function addressesOf({ turnout, counts, ...ranges }: TabRanges): ReadonlySet<string> {
  const { actuals, targets, baseline, goal, statuses, days, start } = ranges;
  const all = [actuals, targets, baseline, goal, statuses, days, start];
  const some = [turnout?.share, turnout?.average, counts?.now, counts?.before];
  return new Set(
    [...all, ...some].flatMap((range) => (range === undefined ? [] : [range, ...endsOf(range)])),
  );
}

/** An argument as the function is handed it. Ranges that only stand for a person's own are blank. */
function handedOf(argument: string | number, own: ReadonlySet<string>, { values }: SourceTab): unknown {
  if (typeof argument === "number") return argument;
  if (ADDRESS.test(argument)) {
    const cells = own.has(argument) ? values(argument) : blanks(argument);
    return argument.includes(":") ? cells : (cells[0]?.[0] ?? "");
  }
  const [, above, below] = /^(\d+)[/](\d+)$/.exec(argument) ?? [];
  return above === undefined ? argument.replace(/^"(.*)"$/, "$1") : Number(above) / Number(below);
}

/** So many cells in a column: no example has a range that is wider. */
function blanks(range: string): readonly (readonly unknown[])[] {
  const [top = 1, bottom = 1] = endsOf(range).map((cell) => Number(cell.replace(/\D/g, "")));
  return Array.from({ length: bottom - top + 1 }, () => [""]);
}

function answerOf({ name }: Usage, given: readonly unknown[], functions: Functions): readonly Result[][] {
  try {
    const answer = functionNamed(functions, name)?.(...given) ?? "";
    return Array.isArray(answer) ? answer : [[answer]];
  } catch {
    return [[""]];
  }
}
