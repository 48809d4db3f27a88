import type { BARS } from "../../../domain/goal.ts";
import { type Formula, f } from "../../formula.ts";
import { INK, INK_2, INK_3, type Style, WARNING } from "../../style.ts";
import type { TeamLayout } from "../team/layout.ts";
import { COLUMNS, type GridLayout, ROWS } from "./layout.ts";

/** A line of the words beside the students, and how it looks. */
export interface Line {
  readonly row: number;
  readonly text: Formula;
  readonly style: Partial<Style>;
}

type Told = Readonly<Record<(typeof BARS)[number], Formula>>;

/** What a teacher reads beside the grid: the bar, this week's counts, and how to fill it in. */
export function lines(grid: GridLayout, team: TeamLayout): readonly Line[] {
  const { need, of, weekShown } = grid;
  const shown = (row: number) => f`INDEX(${grid.across(row)};1;${weekShown})`;
  const students = f`COUNTA(${grid.all(COLUMNS.code)})`;
  const [met, possible, lost] = [shown(ROWS.met), shown(ROWS.possible), shown(ROWS.lost)];
  const goal = f`IF(ISNUMBER(${team.fact("goal")});". Goal: "&${team.fact("goal")}&".";".")`;
  const percent = f`ROUND(100*${need};1)&"%"`;
  const bars: Told = {
    window: f`"Each student attends at least "&${need}&" of "&${of}&" days."`,
    pace: f`"Each student finishes "&${percent}&" of the work a week."`,
    level: f`"Each student reaches level "&${need}&"."`,
  };
  const first: Told = {
    window: f`"▲  "&(${met}+${possible})&" of "&${students}&" can meet the bar, "&${met}&" of them already have"&${goal}`,
    pace: f`"▲  "&(${met}+${possible})&" of "&${students}&" on pace, "&${met}&" of them done"&${goal}`,
    level: f`"★  "&${met}&" of "&${students}&" at the level"&${goal}`,
  };
  const second: Told = {
    window: f`"▼  "&${lost}&" can no longer meet it"`,
    pace: f`"▼  "&${lost}&" behind"`,
    level: f`"▼  "&${possible}&" not yet"`,
  };
  const how: Told = {
    window: f`"Type the days held so far in row 2, and the days each has attended so far."`,
    pace: f`"Type the share done, one number a week."`,
    level: f`"Type the level, one number a week."`,
  };
  const has = (text: Formula) => f`IF(ISNUMBER(${weekShown});IF(ISNUMBER(${met});${text};"");"")`;
  const silent = f`${students}-SUMPRODUCT((${grid.all(COLUMNS.code)}<>"")*ISNUMBER(${grid.all(grid.value)}))`;
  const named = f`SUM(${grid.all(grid.named)})`;
  const count = f`${named}&IF(${named}=1;" code looks";" codes look")`;
  const body = { size: 10, color: INK } as const;
  const quiet = { size: 9, color: INK_3 } as const;
  return [
    { row: ROWS.header, text: f`${team.fact("team")}&" students"`, style: { size: 16, bold: true } },
    { row: ROWS.target, text: f`IF(ISNUMBER(${need});${bars[grid.bar]};"")`, style: { color: INK_2 } },
    {
      row: ROWS.first,
      text: f`IF(ISNUMBER(${weekShown});"Week "&${weekShown};"Not started yet")`,
      style: { size: 11, bold: true },
    },
    { row: ROWS.first + 1, text: has(first[grid.bar]), style: body },
    { row: ROWS.first + 2, text: has(second[grid.bar]), style: body },
    {
      row: ROWS.first + 3,
      text: f`IF(ISNUMBER(${weekShown});"○  "&${silent}&" without a number";"")`,
      style: body,
    },
    { row: ROWS.first + 5, text: how[grid.bar], style: quiet },
    { row: ROWS.first + 6, text: f`"A blank is never a zero."`, style: quiet },
    {
      row: ROWS.first + 7,
      text: f`"Codes only, never names: everyone with the link can open this file."`,
      style: quiet,
    },
    {
      row: ROWS.first + 8,
      text: f`IF(${named}=0;"";${count}&" like a name or an e-mail address. Please use codes.")`,
      style: { size: 10, bold: true, color: WARNING },
    },
  ];
}
