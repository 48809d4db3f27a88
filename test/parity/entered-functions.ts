import { isFlatByDefinition, storedPlacesOf } from "../../src/domain/goal.ts";
import { a1, type Reference } from "../../src/workbook/reference.ts";
import { ROWS } from "../../src/workbook/tabs/team/layout.ts";
import type { Answer, CallKey, Told } from "./functions-say.ts";
import type { Spreadsheet, TeamTab } from "./workbook.ts";

/** The calls in the order of the columns in which they are entered. */
const COLUMNS: readonly CallKey[] = [
  ...(["onTrack", "ahead", "gap", "progress", "targets"] as const),
  ...(["needed", "streak", "signal"] as const),
];

/** The calls as a person would enter them, on the ranges of a team's own tab. */
function formulasFor(
  { sheet, layout }: TeamTab,
  { judged, closeBand }: Told,
): Readonly<Record<CallKey, string>> {
  const { goal, plan, calendar } = judged;
  const on = (address: string) => `'${sheet.getName()}'!${address}`;
  const at = (reference: Reference) => on(reference.kind === "sheetId" ? "" : a1(reference));
  const cell = (key: "target" | "actual", row: number) =>
    a1({ ...cellAt(layout.column(key), row), tab: layout.key });
  const weeks = (key: "target" | "actual") =>
    on(`${cell(key, ROWS.firstWeek)}:${cell(key, layout.lastWeek)}`);
  const [actuals, targets, start] = [weeks("actual"), weeks("target"), on(cell("actual", ROWS.start))];
  const [baseline, end, count] = [
    at(layout.fact("baseline")),
    at(layout.fact("goal")),
    at(layout.fact("weeks")),
  ];
  const towards = `"${plan?.direction ?? "auto"}"`;
  const direction = isFlatByDefinition(goal) ? towards : `"auto"`;
  const breaks = calendar.flatMap(({ kind }, index) => (kind === "break" ? [index + 1] : [])).join(",");
  const shape = ["slow", "fast"].includes(goal.shape.kind) ? goal.shape.kind : "even";
  return {
    onTrack: `=BTT_ONTRACK(${actuals},${targets},${start},${direction},${closeBand})`,
    ahead: `=BTT_WEEKSAHEAD(${start},${targets},${actuals})`,
    gap: `=BTT_GAP(${actuals},${targets},${towards})`,
    progress: `=BTT_PROGRESS(${baseline},${end},${actuals})`,
    needed: `=BTT_NEEDED(${baseline},${end},${actuals},${count},"${breaks}")`,
    streak: `=BTT_STREAK(${actuals},${targets},${towards})`,
    signal: `=BTT_SIGNAL(${start},${targets},${actuals},,${direction})`,
    targets: `=BTT_TARGETS(${baseline},${end},${calendar.length},"${shape}","${breaks}",${storedPlacesOf(goal)})`,
  };
}

const cellAt = (column: number, row: number) => ({ kind: "cell", row, column, held: "nothing" }) as const;

/** Enters the calls for every team on a free tab, and gives what the cells then show. */
export function enterFunctions(
  spreadsheet: Spreadsheet,
  teams: readonly { readonly tab: TeamTab; readonly told: Told }[],
): readonly Answer[] {
  const sheet = spreadsheet.getSheetByName("Functions tried") ?? spreadsheet.insertSheet("Functions tried");
  sheet.clearContents();
  let free = 1;
  const blocks = teams.map(({ tab, told }) => {
    const [top, height] = [free, told.held.actuals.length];
    free += height;
    const formulas = formulasFor(tab, told);
    sheet.getRange(top, 1, 1, COLUMNS.length).setFormulas([COLUMNS.map((key) => formulas[key])]);
    return { top, height };
  });
  return blocks.map(
    ({ top, height }): Answer =>
      (key) =>
        sheet.getRange(top, COLUMNS.indexOf(key) + 1, height).getValues(),
  );
}
