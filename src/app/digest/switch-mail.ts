import type { Reply } from "../../rpc/contract.ts";
import type { MailSwitched, MailSwitchedOn } from "../../rpc/mail.ts";
import type { Book } from "../book.ts";
import type { PostOffice } from "../post-office.ts";
import { refused } from "../refused.ts";
import { NEEDS_PERMISSION, ownRuns } from "./allowance.ts";
import { showMail } from "./mail-block.ts";
import { keep, type MailMemory, recall, rhythmInWords } from "./mail-memory.ts";
import { mailRegisters } from "./mail-registers.ts";
import { lacking } from "./ready-digest.ts";
import { NAME_MISSING, senderName } from "./sender-name.ts";

/** Replaced runs end themselves within a day; more than a few means that they are gone. */
const MOST_REPLACED = 20;

/** Sends the weekly update from the account of whoever calls, once a week. One account sends for a file, and no two. */
export function mailOn(book: Book, office: PostOffice, asked: MailSwitchedOn): Reply<MailSwitched> {
  const by = senderName(asked.name);
  if (by === "") return refused(NAME_MISSING);
  if (office.missingPermission() !== null) return refused(NEEDS_PERMISSION);
  return shown(book, office, () => {
    const lack = lacking(mailRegisters(book));
    if (lack !== null) return refused(lack);
    const memory = recall(office);
    const own = office.dailyRuns();
    const others = memory.schedule !== null && !own.includes(memory.schedule.run) ? memory.schedule : null;
    if (others !== null && !asked.takeOver) {
      return refused(
        `${others.by} sends the weekly update, ${rhythmInWords(others)}. Take over to send it from your account instead.`,
      );
    }
    // The platform lets an account have one daily run in a file: its own goes before the new one comes.
    const known = [...memory.replaced, ...(memory.schedule === null ? [] : [memory.schedule.run])];
    for (const run of own.filter((each) => known.includes(each))) office.stopDaily(run);
    const { day, hour } = asked;
    const schedule = { run: office.startDaily(hour), by, day, hour, since: book.today() };
    const said = `${others === null ? "Switched on" : `Taken over from ${others.by}`} by ${by}.`;
    return switched(office, { ...memory, schedule, replaced: left(known, own), said });
  });
}

/** Switches the weekly update off, whoever’s account sends it: another’s daily run ends itself when it next runs. */
export function mailOff(book: Book, office: PostOffice): Reply<MailSwitched> {
  return shown(book, office, () => {
    const memory = recall(office);
    const { schedule } = memory;
    if (schedule === null) return { ok: true, value: { rhythm: "" } };
    const own = ownRuns(office);
    if (own.includes(schedule.run)) office.stopDaily(schedule.run);
    const replaced = left([...memory.replaced, schedule.run], own);
    return switched(office, { ...memory, schedule: null, replaced, said: "Switched off." });
  });
}

/** The replaced runs that are not the account's own, which are ended already. */
const left = (known: readonly string[], own: readonly string[]): readonly string[] =>
  known.filter((run) => !own.includes(run)).slice(-MOST_REPLACED);

function shown(book: Book, office: PostOffice, change: () => Reply<MailSwitched>): Reply<MailSwitched> {
  const reply = book.exclusively(change);
  if (reply.ok) showMail(book, office);
  return reply;
}

function switched(office: PostOffice, memory: MailMemory): Reply<MailSwitched> {
  keep(office, memory);
  const { schedule } = memory;
  return { ok: true, value: { rhythm: schedule === null ? "" : rhythmInWords(schedule) } };
}
