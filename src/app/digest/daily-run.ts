import { closingDue, hasEnded } from "../../domain/closing-due.ts";
import { dayWithYear } from "../../domain/day.ts";
import { digestDue, reminderDue } from "../../domain/mailing.ts";
import type { Book } from "../book.ts";
import type { PostOffice } from "../post-office.ts";
import { reasonOf } from "./deliver.ts";
import { showMail } from "./mail-block.ts";
import { mailCalendar } from "./mail-calendar.ts";
import { keep, type MailMemory, recall, rhythmInWords, type Schedule } from "./mail-memory.ts";
import { mailRegisters } from "./mail-registers.ts";
import { missingFinals } from "./missing-finals.ts";
import { remind } from "./reminders.ts";
import { sendDigest } from "./send-digest.ts";

/** What a daily run without a file leaves for its owner: it can reach nobody else. */
export const NO_FILE =
  "Google gave the daily run no file to read, so it sent nothing. Send the weekly update from the sidebar.";

/**
 * The one run a day that decides what is due. A run that somebody else’s has replaced ends itself and sends nothing;
 * every other says on the Cohort tab what it did, or why it did nothing.
 *
 * @param run the id of the daily run, as the platform tells it
 */
export function dailyRun(book: Book, office: PostOffice, run: string): void {
  const schedule = book.exclusively(() => ownSchedule(office, run));
  if (schedule === null) return;
  const said = saidBy(() => work(book, office, schedule));
  book.exclusively(() => {
    const today = book.today();
    const memory = { ...recall(office), ran: today, said: `${dayWithYear(today)}: ${said}` };
    keep(office, memory);
  });
  showMail(book, office);
  office.clearAside();
}

/** The schedule that this run belongs to; without one the run is over for good. */
function ownSchedule(office: PostOffice, run: string): Schedule | null {
  const memory = recall(office);
  if (run !== "" && memory.schedule?.run === run) return memory.schedule;
  if (run !== "") {
    office.stopDaily(run);
    forget(office, memory, run);
  }
  return null;
}

function forget(office: PostOffice, memory: MailMemory, run: string): void {
  if (!memory.replaced.includes(run)) return;
  keep(office, { ...memory, replaced: memory.replaced.filter((each) => each !== run) });
}

function work(book: Book, office: PostOffice, schedule: Schedule): string {
  const permission = office.missingPermission();
  if (permission !== null) {
    return `${schedule.by} has to give the add-on its permissions again before mail can go out: open the sidebar there, or let someone else take over.`;
  }
  const { cohort, teams } = mailRegisters(book);
  if (cohort === null) return "This file has no cohort.";
  const calendar = mailCalendar({ cohort, teams }, book.today());
  const memory = recall(office);
  const reminder = reminderDue(calendar, memory.reminder);
  const digest = hasEnded(calendar)
    ? closingDue(calendar, schedule, {
        cycle: cohort.cycle,
        missing: missingFinals(teams),
        last: memory.closing,
      })
    : digestDue(calendar, schedule, memory.digest);
  const sender = { by: schedule.by, rhythm: rhythmInWords(schedule), again: false };
  const sent = digest.kind === "due" ? sendDigest(book, office, sender).said : digest.reason;
  if (reminder.kind !== "due") return sent;
  return `${remind(book, office, reminder.week, schedule.by).said} ${sent}`;
}

/** What work says, or what stopped it. */
function saidBy(work: () => string): string {
  try {
    return work();
  } catch (error) {
    return `It stopped: ${reasonOf(error)}`;
  }
}
