import { coachView } from "../app/coach/coach-view.ts";
import { buildCohort, goOn } from "../app/cohort/build-cohort.ts";
import { listTeams } from "../app/cohort/list-teams.ts";
import { previewCohort } from "../app/cohort/preview-cohort.ts";
import { renameTeam } from "../app/cohort/rename-team.ts";
import { bringBackTeam, retireTeam } from "../app/cohort/retire-team.ts";
import { unfinishedBuild } from "../app/cohort/unfinished-build.ts";
import { dailyRun } from "../app/digest/daily-run.ts";
import { mailView } from "../app/digest/mail-view.ts";
import { sendNow } from "../app/digest/send-now.ts";
import { mailOff, mailOn } from "../app/digest/switch-mail.ts";
import { showFunctionExamples as showExamples } from "../app/function-examples.ts";
import { insertFunction } from "../app/functions/insert-function.ts";
import { offeredFunctions } from "../app/functions/offered-functions.ts";
import { home } from "../app/home/home.ts";
import { openMeeting } from "../app/journal/meeting.ts";
import { writeJournal } from "../app/journal/write-journal.ts";
import { openPlan } from "../app/plan/open-plan.ts";
import { drawPlan, rePlan } from "../app/plan/re-plan.ts";
import { repair, repairedInWords } from "../app/repair.ts";
import { stampFor } from "../app/stamp.ts";
import { openWeek } from "../app/week/open-week.ts";
import { recordWeek } from "../app/week/record-week.ts";
import { weekEffect } from "../app/week/week-effect.ts";
import { customFunctions } from "../functions/custom-functions.ts";
import { serve } from "../rpc/serve.ts";
import { ROWS } from "../workbook/tabs/team/layout.ts";
import { formulaDesk } from "./formula-desk.ts";
import { heldRoster } from "./held-roster.ts";
import { leaveAside, postOffice } from "./post-office.ts";
import { shownTabs } from "./shown-tabs.ts";
import { spreadsheetBook } from "./spreadsheet-book.ts";
import { tagOf } from "./survey.ts";
import { tabRanges } from "./tab-ranges.ts";
import { teamTabs } from "./team-tabs.ts";

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

/** Runs by the clock, once a day, in the account of the person who switched mail on. */
export function sendDueMail(event: { readonly triggerUid?: string } | undefined): void {
  const spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet | null = SpreadsheetApp.getActiveSpreadsheet();
  if (spreadsheet === null) leaveAside();
  else dailyRun(spreadsheetBook(spreadsheet), postOffice(spreadsheet), String(event?.triggerUid ?? ""));
}

/** Answers the sidebar. */
export function call(name: unknown, argument: unknown): unknown {
  const book = () => spreadsheetBook(SpreadsheetApp.getActiveSpreadsheet());
  const desk = () => formulaDesk(SpreadsheetApp.getActiveSpreadsheet());
  const weekTabs = () => teamTabs(SpreadsheetApp.getActiveSpreadsheet());
  const office = () => postOffice(SpreadsheetApp.getActiveSpreadsheet());
  return serve(
    {
      home: () => home(shownTabs(SpreadsheetApp.getActiveSpreadsheet())),
      preview: (handed) => previewCohort(book(), handed),
      build: (handed) => buildCohort(book(), handed, Date.now),
      goOn: (handed) => goOn(book(), handed, Date.now),
      unfinished: () => ({
        ok: true,
        value: unfinishedBuild(heldRoster(SpreadsheetApp.getActiveSpreadsheet())),
      }),
      roster: () => listTeams(book()),
      rename: (asked) => renameTeam(book(), asked),
      retire: ({ team }) => retireTeam(book(), team),
      bringBack: ({ team }) => bringBackTeam(book(), team),
      plan: ({ team }) => openPlan(book(), team),
      drawPlan: (asked) => drawPlan(book(), asked),
      rePlan: (asked) => rePlan(book(), asked),
      functions: ({ team }) => offeredFunctions(desk(), team, functions),
      insertFunction: (asked) => insertFunction(desk(), asked, functions),
      week: ({ team, week }) => openWeek(weekTabs(), team, week ?? null),
      effect: (asked) => weekEffect(weekTabs(), asked),
      record: (asked) => recordWeek(weekTabs(), asked),
      meeting: ({ team }) => openMeeting(book(), team),
      journal: (change) => writeJournal(book(), change),
      coach: ({ coach }) => coachView(book(), coach),
      mail: () => mailView(book(), office()),
      sendMail: (asked) => sendNow(book(), office(), asked),
      mailOn: (asked) => mailOn(book(), office(), asked),
      mailOff: () => mailOff(book(), office()),
    },
    name,
    argument,
  );
}

/** The functions that people type into cells. */
export const functions = customFunctions(tabRanges);
