import type { Canvas } from "../../canvas.ts";
import type { Formula, Rendering } from "../../formula.ts";
import { HEADER, INK_2, INK_3, STRIP } from "../../style.ts";
import { type Content, constant, seed, zone } from "../../tab.ts";
import type { Value } from "../../value.ts";
import type { Call } from "./calls.ts";
import { type AddressBook, COLUMNS, type Placed, ROWS, widthOf } from "./layout.ts";
import type { Numbers } from "./numbers.ts";

const WEEKS = 8;
const { name: NAME, answers: ANSWERS, formula: FORMULA, start: START, first: FIRST, last: LAST } = COLUMNS;

/** What a call is written with: where the numbers stand, and what separates arguments in this file. */
interface Spelling {
  readonly at: AddressBook;
  readonly separator: Rendering["separator"];
}

export function putTop(grid: Canvas): void {
  grid.put(ROWS.title, NAME, constant("Functions for formulas of your own"));
  grid.put(
    ROWS.sentence,
    NAME,
    constant(
      "Each formula is at work on the numbers on this tab. Copy it, and put in your own cells: on a team’s tab, =BTT_ONTRACK() says which.",
    ),
  );
  grid.put(
    ROWS.advice,
    NAME,
    constant(
      "A row is answered with a row, a column with a column, and a blank stays blank. Change a reading to see what happens. To start afresh, delete this tab and choose Function examples in the menu.",
    ),
  );
  grid.paint(zone(ROWS.title, NAME), { size: 16, bold: true, down: "bottom" });
  grid.paint(zone(ROWS.sentence, NAME, ROWS.advice), { color: INK_2 });
  putHeader(grid, ROWS.weeks, ["The numbers", "Banning High School, Algebra 1, 2020", "Start"]);
  grid.paint(zone(ROWS.weeks, START), { across: "right" });
  for (let week = 1; week <= WEEKS; week++) grid.put(ROWS.weeks, START + week, constant(`Week ${week}`));
}

function putHeader(grid: Canvas, row: number, texts: readonly string[]): void {
  texts.forEach((text, index) => {
    grid.put(row, index + 1, constant(text));
  });
  grid.paint(zone(row, NAME, row, LAST), { fill: HEADER, color: INK_2, size: 9, bold: true });
  grid.paint(zone(row, FIRST, row, LAST), { across: texts.length > START ? "left" : "center" });
}

export function putLine(grid: Canvas, { row, line }: Placed, spelling: Spelling): void {
  switch (line.kind) {
    case "gap":
      break;
    case "header":
      putHeader(grid, row, line.texts);
      break;
    case "chapter":
      grid.put(row, NAME, constant(line.title));
      grid.paint(zone(row, NAME), { size: 11, bold: true });
      break;
    case "call":
      putCall(grid, row, line.call, spelling);
      break;
    case "numbers":
      putNumbers(grid, row, line.numbers);
      break;
  }
}

function putCall(grid: Canvas, row: number, call: Call, { at, separator }: Spelling): void {
  const { name, answers, formats = [], rows = 1, below, given } = call;
  const text = `${name}(${given(at).join(";")})`;
  const formula: Formula = { kind: "formula", parts: [text] };
  grid.put(row, NAME, constant(name));
  grid.put(row, ANSWERS, constant(answers));
  grid.put(row, FORMULA, constant(`=${text.replace(/;/g, `${separator} `)}`));
  if (below === true) grid.put(row + 1, ANSWERS, formula);
  else grid.put(row, FIRST, formula);
  grid.paint(zone(row, NAME), { bold: true });
  grid.paint(zone(row, ANSWERS), { color: INK_2, wrap: true });
  grid.paint(zone(row, FORMULA), { color: INK_2, size: 9, wrap: true });
  for (let column = FIRST; column <= LAST; column++) {
    const numberFormat = formats[Math.min(column - FIRST, formats.length - 1)] ?? "General";
    const look = call.overflows === true ? {} : ({ across: "center", wrap: true } as const);
    grid.paint(zone(row, column, row + rows - 1), { ...look, numberFormat });
  }
}

function putNumbers(grid: Canvas, row: number, numbers: Numbers): void {
  const { label, help, format, start, ours, rows } = numbers;
  grid.put(row, NAME, constant(label));
  grid.put(row, ANSWERS, constant(help));
  grid.paint(zone(row, ANSWERS), { color: INK_3, size: 9, wrap: start !== undefined });
  grid.paint(zone(row, START, row + rows.length - 1), { across: "right", numberFormat: format });
  grid.paint(zone(row, FIRST, row + rows.length - 1, FIRST + widthOf(numbers) - 1), {
    across: "center",
    wrap: true,
    numberFormat: format,
    fill: STRIP,
    ...(isWords(rows) ? { size: 9 } : {}),
  });
  const content = (value: Value): Content => (ours === true ? { kind: "constant", value } : seed(value));
  if (start !== undefined) grid.put(row, START, content(start));
  rows.forEach((line, down) => {
    line.forEach((value, across) => {
      if (value.kind !== "blank") grid.put(row + down, FIRST + across, content(value));
    });
  });
}

const isWords = (rows: Numbers["rows"]): boolean => rows[0]?.[0]?.kind === "text";
