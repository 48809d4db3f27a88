import { type Formula, f, holding, joined } from "../../formula.ts";
import type { Reference } from "../../reference.ts";
import { COLUMNS, type Counted, type GridLayout, ROWS } from "./layout.ts";

/** What each standing says, by bar: symbol and word in one cell, as everywhere. */
export const STANDINGS = {
  window: { met: "★ Met", possible: "▲ Possible", lost: "▼ Lost" },
  pace: { met: "★ Done", possible: "▲ On pace", lost: "▼ Behind" },
  level: { met: "★ Met", possible: "▼ Not yet", lost: "▼ Not yet" },
} as const satisfies Readonly<Record<GridLayout["bar"], Readonly<Record<Counted, string>>>>;
export const DUE = "○ Due";
export const CHECK = "? Check";

/** What everyone is held to in a week: typed days held for a window, the rest by rule. */
export function target({ bar, need, at }: GridLayout, column: number): Formula {
  const wanted = bar === "pace" ? f`MIN(1;ROUND(${need}*${at(ROWS.header, column)};9))` : f`${need}`;
  return f`IF(ISNUMBER(${need});${wanted};"")`;
}

/** Whether the days of a window are told: nobody is held to anything without them. */
export const hasWindow = ({ bar, need, of }: GridLayout): Formula =>
  bar === "window" ? f`COUNT(${need};${of})=2` : f`TRUE()`;

/**
 * How many stand where in a week, as `countPeople` of the domain counts them; blank where nobody has a number. Text and
 * cells that fail count nowhere.
 */
export function counted(key: Counted, layout: GridLayout, column: number): Formula {
  const people = layout.all(column);
  const goal = layout.at(ROWS.target, column);
  const isThere = f`AND(ISNUMBER(${goal});ISNUMBER(${layout.need});${hasWindow(layout)};COUNT(${people})>0)`;
  const value = f`ROUND(${people};9)`;
  const stand = holding(f`ISNUMBER(${people})*(${value}>=0)*${stands(key, layout, value, goal)}`);
  return f`IF(${isThere};SUMPRODUCT(${stand}*1);"")`;
}

/** The condition of a standing over a column of numbers. */
function stands(key: Counted, { bar, need, of }: GridLayout, people: Formula, goal: Reference): Formula {
  switch (bar) {
    case "window": {
      const possible = f`(${people}>=${goal}+${need}-${of})`;
      const valid = f`(${people}<=${goal})*(${goal}<=${of})`;
      if (key === "met") return f`${valid}*(${people}>=${need})`;
      return key === "possible"
        ? f`${valid}*(${people}<${need})*${possible}`
        : f`${valid}*(${people}<${need})*(${people}<${goal}+${need}-${of})`;
    }
    case "pace":
      if (key === "met") return f`(${people}>=1)`;
      return key === "possible"
        ? f`(${people}<1)*(${people}>=${goal})`
        : f`(${people}<1)*(${people}<${goal})`;
    case "level":
      if (key === "lost") return f`0`;
      return key === "met" ? f`(${people}>=${need})` : f`(${people}<${need})`;
  }
}

/** A student's number of the week that is shown; `?` where the cell holds something else. */
export function valueShown(layout: GridLayout, row: number): Formula {
  const week = f`INDEX(${layout.across(row)};1;${layout.weekShown})`;
  return f`IF(ISNUMBER(${layout.weekShown});IF(ISNUMBER(${week});${week};IF(ISBLANK(${week});"";"?"));"")`;
}

/** The word beside a code: where the student stands now. */
export function standing(layout: GridLayout, row: number): Formula {
  const { bar, need, of, at, value } = layout;
  const shown = at(row, value);
  const held = f`ROUND(${shown};9)`;
  const goal = f`INDEX(${layout.across(ROWS.target)};1;${layout.weekShown})`;
  const words = STANDINGS[bar];
  const third = (is: Formula) => f`IF(${is};${words.possible};${words.lost})`;
  const judged = {
    window: f`IF(OR(${held}>${goal};${goal}>${of});${CHECK};IF(${held}>=${need};${words.met};${third(f`${held}>=${goal}+${need}-${of}`)}))`,
    pace: f`IF(${held}>=1;${words.met};${third(f`${held}>=${goal}`)})`,
    level: f`IF(${held}>=${need};${words.met};${words.possible})`,
  }[bar];
  const number = f`IF(AND(ISNUMBER(${goal});${hasWindow(layout)});IF(${shown}<0;${CHECK};${judged});"")`;
  const read = f`IF(${shown}="";${DUE};IF(ISNUMBER(${shown});${number};${CHECK}))`;
  const begun = f`AND(${at(row, COLUMNS.code)}<>"";ISNUMBER(${layout.weekShown}))`;
  return f`IF(${begun};${read};"")`;
}

/** 1 where a code looks like a name or an e-mail address, as `looksLikeName` of the domain finds it. */
export function looksNamed({ at }: GridLayout, row: number): Formula {
  const text = f`TRIM(${at(row, COLUMNS.code)})`;
  const has = (sought: string) => f`ISNUMBER(SEARCH(${sought};${text}))`;
  const digits = joined(
    Array.from({ length: 10 }, (_, digit) => has(String(digit))),
    ";",
  );
  const worded = f`OR(${has(" ")};LEN(${text})>4;NOT(EXACT(${text};UPPER(${text}))))`;
  return f`IF(${has("@")};1;IF(OR(${digits};LEN(${text})<3);0;IF(${worded};1;0)))`;
}
