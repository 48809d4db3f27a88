import { NO_FILE } from "../app/digest/daily-run.ts";
import type { PostOffice } from "../app/post-office.ts";
import { ourSheets } from "./survey.ts";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** The top-level function that the clock calls. */
const DAILY = "sendDueMail";
const MEMORY = "mail";
const ASIDE = "mail left aside";

/** Mail, the clock and what is remembered of both, in the account of whoever runs the script. */
export function postOffice(spreadsheet: Spreadsheet): PostOffice {
  const ours = () =>
    ScriptApp.getProjectTriggers().filter((trigger) => trigger.getHandlerFunction() === DAILY);
  return {
    quota: () => MailApp.getRemainingDailyQuota(),
    send({ to, from, subject, text, html }) {
      MailApp.sendEmail({ to: to.join(","), name: from, subject, body: text, htmlBody: html });
    },
    missingPermission() {
      const info = ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL);
      const isComplete = info.getAuthorizationStatus() !== ScriptApp.AuthorizationStatus.REQUIRED;
      return isComplete ? null : info.getAuthorizationUrl();
    },
    dailyRuns: () => ours().map((trigger) => trigger.getUniqueId()),
    startDaily: (hour) =>
      ScriptApp.newTrigger(DAILY)
        .timeBased()
        .everyDays(1)
        .atHour(hour)
        // Without it the hour would be one of the script's own time zone.
        .inTimezone(spreadsheet.getSpreadsheetTimeZone())
        .create()
        .getUniqueId(),
    stopDaily(id) {
      for (const trigger of ours()) if (trigger.getUniqueId() === id) ScriptApp.deleteTrigger(trigger);
    },
    recall: () => PropertiesService.getDocumentProperties().getProperty(MEMORY),
    keep: (text) => void PropertiesService.getDocumentProperties().setProperty(MEMORY, text),
    leftAside: () => PropertiesService.getUserProperties().getProperty(ASIDE) ?? "",
    clearAside: () => void PropertiesService.getUserProperties().deleteProperty(ASIDE),
    linkTo(key) {
      const sheetId = ourSheets(spreadsheet).get(key)?.sheetId;
      return sheetId === undefined ? spreadsheet.getUrl() : `${spreadsheet.getUrl()}#gid=${sheetId}`;
    },
  };
}

/** Without a file there is no cell to say it in: the owner's sidebar will. */
export function leaveAside(): void {
  PropertiesService.getUserProperties().setProperty(ASIDE, NO_FILE);
  console.warn(NO_FILE);
}
