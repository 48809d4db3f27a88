import { columnLetters } from "../../reference.ts";
import { type Call, CHAPTERS } from "./calls.ts";
import { type Numbers, type NumbersKey, OTHERS, WALK } from "./numbers.ts";

export const COLUMNS = {
  name: 1,
  answers: 2,
  formula: 3,
  /** What the numbers know before week 1 stands left of the weeks, as it stands above them on a team's tab. */
  start: 3,
  /** What a function answers stands in the columns of the weeks. */
  first: 4,
  last: 13,
} as const;

export const ROWS = { title: 1, sentence: 2, advice: 3, weeks: 5, walk: 6 } as const;

/** Where a decimal of ours is always shown: the first target, by which the separator of the file is told. */
export const DECIMAL = { row: ROWS.walk, column: COLUMNS.first, number: 46.5 } as const;

/** What takes one row of the tab or several. */
export type Line =
  | { readonly kind: "gap" }
  | { readonly kind: "header"; readonly texts: readonly string[] }
  | { readonly kind: "chapter"; readonly title: string }
  | { readonly kind: "call"; readonly call: Call }
  | { readonly kind: "numbers"; readonly key: NumbersKey; readonly numbers: Numbers };

export interface Placed {
  readonly row: number;
  readonly line: Line;
}

/** The whole tab below its first rows, from the top. */
export function placedLines(): readonly Placed[] {
  let row: number = ROWS.walk;
  return lines().map((line) => {
    const placed = { row, line };
    row += rowsOf(line);
    return placed;
  });
}

function lines(): readonly Line[] {
  return [
    ...numbersOf(WALK),
    { kind: "gap" },
    { kind: "header", texts: ["Function", "What it answers", "The formula, to copy", "What it says"] },
    ...CHAPTERS.flatMap(({ title, calls }): readonly Line[] => [
      { kind: "chapter", title },
      ...calls.map((call): Line => ({ kind: "call", call })),
    ]),
    { kind: "gap" },
    { kind: "header", texts: ["More numbers", "Where they are from"] },
    ...numbersOf(OTHERS),
  ];
}

const numbersOf = (those: Readonly<Partial<Record<NumbersKey, Numbers>>>): readonly Line[] =>
  Object.entries(those).map(([key, numbers]) => ({ kind: "numbers", key: key as NumbersKey, numbers }));

/** How many rows a line takes; an answer that stands below its call begins on the next. */
export function rowsOf(line: Line): number {
  if (line.kind === "numbers") return line.numbers.rows.length;
  return line.kind === "call" ? (line.call.rows ?? 1) + (line.call.below === true ? 1 : 0) : 1;
}

/** How many columns the rows of some numbers take. */
export const widthOf = ({ rows }: Numbers): number => Math.max(...rows.map((line) => line.length));

/** The addresses of a row or block of numbers, as a person would type them. */
interface Addresses {
  readonly start: string;
  readonly first: string;
  readonly last: string;
  readonly all: string;
}

export type AddressBook = Readonly<Record<NumbersKey, Addresses>>;

export function addressesIn(placed: readonly Placed[]): AddressBook {
  const found: Partial<Record<NumbersKey, Addresses>> = {};
  for (const { row, line } of placed) {
    if (line.kind === "numbers") found[line.key] = addressesOf(line.numbers, row);
  }
  return found as AddressBook;
}

function addressesOf(numbers: Numbers, row: number): Addresses {
  const address = (column: number, down = 0) => `${columnLetters(column)}${row + down}`;
  const first = address(COLUMNS.first);
  const last = address(COLUMNS.first + widthOf(numbers) - 1, numbers.rows.length - 1);
  return { start: address(COLUMNS.start), first, last, all: `${first}:${last}` };
}
