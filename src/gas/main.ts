import type { Book } from "../app/book.ts";
import { openCharter } from "../app/charter/open-charter.ts";
import { saveCharter } from "../app/charter/save-charter.ts";
import { nextCycle } from "../app/close/next-cycle.ts";
import { results, saveResults } from "../app/close/results.ts";
import { startCycle } from "../app/close/start-cycle.ts";
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
import { showFunctionExamples as showExamples } from "../app/functions/function-examples.ts";
import { insertFunction } from "../app/functions/insert-function.ts";
import { offeredFunctions } from "../app/functions/offered-functions.ts";
import { home } from "../app/home/home.ts";
import { openMeeting } from "../app/journal/meeting.ts";
import { writeJournal } from "../app/journal/write-journal.ts";
import { bringDecisions } from "../app/pages/bring-decisions.ts";
import { checkIns, makeCheckIn } from "../app/pages/check-in.ts";
import { openPlan } from "../app/plan/open-plan.ts";
import { drawPlan, rePlan } from "../app/plan/re-plan.ts";
import { showPortfolio as openPortfolio } from "../app/portfolio/portfolio.ts";
import { checkUp, foundInWords } from "../app/repair/check-up.ts";
import { repairPace } from "../app/repair/pace.ts";
import { repair } from "../app/repair/repair.ts";
import { upToDate } from "../app/repair/upgrade.ts";
import { makeRetrospective, openRetrospective } from "../app/retrospective/make-retrospective.ts";
import { saveRetrospective } from "../app/retrospective/save-retrospective.ts";
import { stampFor } from "../app/stamp.ts";
import { openWeek } from "../app/week/open-week.ts";
import { recordWeek } from "../app/week/record-week.ts";
import { weekEffect } from "../app/week/week-effect.ts";
import { CHECK_INS, type CheckInNumber, checkInName } from "../domain/check-in.ts";
import { customFunctions } from "../functions/custom-functions.ts";
import { replied, serve } from "../rpc/serve.ts";
import { ROWS } from "../workbook/tabs/team/layout.ts";
import { decimalHere } from "./decimal.ts";
import { formulaDesk } from "./formula-desk.ts";
import { heldRoster } from "./held-roster.ts";
import { leaveAside, postOffice } from "./post-office.ts";
import { shownTabs } from "./shown-tabs.ts";
import { spreadsheetBook } from "./spreadsheet-book.ts";
import { tagOf } from "./survey.ts";
import { tabRanges } from "./tab-ranges.ts";
import { teamTabs } from "./team-tabs.ts";

const TITLE = "Breakthrough Teams";

/** The open file, brought up to this version before anything is written into it. */
const openBook = (): Book => upToDate(spreadsheetBook(SpreadsheetApp.getActiveSpreadsheet()));

/** Builds the menu and nothing else: a published add-on runs this in AuthMode.NONE, where no other service answers. */
export function buildMenu(): void {
  const ui = SpreadsheetApp.getUi();
  const checkInMenu = ui.createMenu("Check-ins");
  for (const { number } of CHECK_INS) checkInMenu.addItem(checkInName(number), `showCheckIn${number}`);
  ui.createAddonMenu()
    .addItem("Open the sidebar", "showSidebar")
    .addItem("New cohort", "showSidebar")
    .addSubMenu(checkInMenu)
    .addSeparator()
    .addItem("Portfolio", "showPortfolio")
    .addItem("Function examples", "showFunctionExamples")
    .addItem("Repair", "repairWorkbook")
    .addToUi();
}

export function showSidebar(): void {
  const page = HtmlService.createHtmlOutputFromFile("Sidebar").setTitle(TITLE);
  SpreadsheetApp.getUi().showSidebar(page);
}

export function repairWorkbook(): void {
  // From here on Google counts, the time among it in which a person makes up their mind.
  const pace = repairPace(Date.now);
  const ui = SpreadsheetApp.getUi();
  const say = (text: string, buttons: GoogleAppsScript.Base.ButtonSet) => ui.alert("Repair", text, buttons);
  const found = replied(() => checkUp(openBook()));
  if (!found.ok) {
    say(found.message, ui.ButtonSet.OK);
    return;
  }
  const question = `${foundInWords(found.value)}\n\nRepair now? What people typed in their own cells stays as it is.`;
  if (say(question, ui.ButtonSet.OK_CANCEL) !== ui.Button.OK) return;
  const reply = replied(() => repair(openBook(), pace));
  say(reply.ok ? reply.value.said.join("\n\n") : reply.message, ui.ButtonSet.OK);
}

export function showFunctionExamples(): void {
  const reply = replied(() => showExamples(openBook()));
  const ui = SpreadsheetApp.getUi();
  if (!reply.ok) ui.alert("Function examples", reply.message, ui.ButtonSet.OK);
}

export function showPortfolio(): void {
  const reply = replied(() => openPortfolio(spreadsheetBook(SpreadsheetApp.getActiveSpreadsheet())));
  const ui = SpreadsheetApp.getUi();
  if (!reply.ok) ui.alert("Portfolio", reply.message, ui.ButtonSet.OK);
}

/** Makes the page of a check-in, or shows it and says that it was there. */
export function showCheckIn(number: CheckInNumber): void {
  const reply = replied(() => makeCheckIn(openBook(), number));
  if (reply.ok && reply.value.made) return;
  const ui = SpreadsheetApp.getUi();
  ui.alert(checkInName(number), reply.ok ? reply.value.said : reply.message, ui.ButtonSet.OK);
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
  else
    dailyRun(
      upToDate(spreadsheetBook(spreadsheet)),
      postOffice(spreadsheet),
      String(event?.triggerUid ?? ""),
    );
}

/** Answers the sidebar. */
export function call(name: unknown, argument: unknown): unknown {
  const book = openBook;
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
      results: () => results(book()),
      saveResults: (typed) => saveResults(book(), typed),
      nextCycle: () => nextCycle(book()),
      startCycle: (asked) => startCycle(book(), asked, Date.now),
      functions: ({ team }) => offeredFunctions(desk(), team, functions),
      insertFunction: (asked) => insertFunction(desk(), asked, functions),
      week: ({ team, week }) => openWeek(weekTabs(), team, week ?? null),
      effect: (asked) => weekEffect(weekTabs(), asked),
      record: (asked) => recordWeek(weekTabs(), asked),
      checkIns: () => checkIns(book()),
      makeCheckIn: ({ number }) => makeCheckIn(book(), number),
      checkInDecisions: ({ number }) => bringDecisions(book(), number),
      retrospective: ({ team }) => openRetrospective(book(), team),
      saveRetrospective: (asked) => saveRetrospective(book(), asked),
      makeRetrospective: ({ team }) => makeRetrospective(book(), team),
      charter: ({ team }) => openCharter(book(), team),
      saveCharter: (asked) => saveCharter(book(), asked),
      meeting: ({ team }) => openMeeting(book(), team),
      journal: (change) => writeJournal(book(), change),
      coach: ({ coach }) => coachView(book(), coach),
      checkUp: () => checkUp(book()),
      repair: () => repair(book(), repairPace(Date.now)),
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
export const functions = customFunctions({ tabRanges, decimal: decimalHere });
