import { buildCohort, previewCohort } from "../app/build-cohort.ts";
import { showFunctionExamples as showExamples } from "../app/function-examples.ts";
import { home } from "../app/home.ts";
import { openPlan } from "../app/plan/open-plan.ts";
import { drawPlan, rePlan } from "../app/plan/re-plan.ts";
import { repair, repairedInWords } from "../app/repair.ts";
import { stampFor } from "../app/stamp.ts";
import { customFunctions } from "../functions/custom-functions.ts";
import { serve } from "../rpc/serve.ts";
import { ROWS } from "../workbook/tabs/team/layout.ts";
import { shownTabs } from "./shown-tabs.ts";
import { spreadsheetBook } from "./spreadsheet-book.ts";
import { tagOf } from "./survey.ts";
import { tabRanges } from "./tab-ranges.ts";

const TITLE = "Breakthrough Teams";

/** Builds the menu and nothing else: a published add-on runs this in AuthMode.NONE, where no other service answers. */
export function buildMenu(): void {
  SpreadsheetApp.getUi()
    .createAddonMenu()
    .addItem("New cohort", "showSidebar")
    .addSeparator()
    .addItem("Function examples", "showFunctionExamples")
    .addItem("Repair", "repairWorkbook")
    .addToUi();
}

export function showSidebar(): void {
  const page = HtmlService.createHtmlOutputFromFile("Sidebar").setTitle(TITLE);
  SpreadsheetApp.getUi().showSidebar(page);
}

export function repairWorkbook(): void {
  const reply = repair(spreadsheetBook(SpreadsheetApp.getActiveSpreadsheet()));
  const ui = SpreadsheetApp.getUi();
  ui.alert("Repair", reply.ok ? repairedInWords(reply.value) : reply.message, ui.ButtonSet.OK);
}

export function showFunctionExamples(): void {
  const reply = showExamples(spreadsheetBook(SpreadsheetApp.getActiveSpreadsheet()));
  const ui = SpreadsheetApp.getUi();
  if (!reply.ok) ui.alert("Function examples", reply.message, ui.ButtonSet.OK);
}

/** Stamps Updated beside an edited number. A courtesy: edits on phones and by scripts never come here. */
export function stampEdit({ range }: GoogleAppsScript.Events.SheetsOnEdit): void {
  const sheet = range.getSheet();
  const tag = tagOf(sheet);
  if (tag === null || !tag.key.startsWith("team:")) return;
  const [headers = []] = sheet.getRange(`${ROWS.header}:${ROWS.header}`).getValues();
  const stamp = stampFor({
    top: range.getRow(),
    bottom: range.getLastRow(),
    left: range.getColumn(),
    right: range.getLastColumn(),
    weekRows: tag.weekRows,
    headers: headers.map(String),
  });
  if (stamp === null) return;
  // An instant, which Sheets shows as the day that it is in the file's own time zone.
  sheet.getRange(stamp.row, stamp.column, stamp.rows).setValue(new Date());
}

/** Answers the sidebar. */
export function call(name: unknown, argument: unknown): unknown {
  const book = () => spreadsheetBook(SpreadsheetApp.getActiveSpreadsheet());
  return serve(
    {
      home: () => home(shownTabs(SpreadsheetApp.getActiveSpreadsheet())),
      preview: (handed) => previewCohort(book(), handed),
      build: (handed) => buildCohort(book(), handed),
      plan: ({ team }) => openPlan(book(), team),
      drawPlan: (asked) => drawPlan(book(), asked),
      rePlan: (asked) => rePlan(book(), asked),
    },
    name,
    argument,
  );
}

/** The functions that people type into cells. */
export const functions = customFunctions(tabRanges);
