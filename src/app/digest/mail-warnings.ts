import { hasEnded, isLateToClose } from "../../domain/closing-due.ts";
import { type Day, daysBetween, dayWithYear, mondayOf } from "../../domain/day.ts";
import { firstOf } from "../../domain/digest-words.ts";
import { closedWeek } from "../../domain/mailing.ts";
import type { PostOffice } from "../post-office.ts";
import type { quotaOf } from "./allowance.ts";
import { peopleIn } from "./deliver.ts";
import type { MailMemory } from "./mail-memory.ts";
import { alreadySent } from "./mailing-in-memory.ts";
import type { ReadyDigest } from "./ready-digest.ts";

interface Now {
  readonly quota: ReturnType<typeof quotaOf>;
  readonly today: Day;
}

/** What stands in the way of sending, or is likely to; each a sentence. */
export function mailWarnings(
  office: PostOffice,
  memory: MailMemory,
  ready: ReadyDigest,
  now: Now,
): readonly string[] {
  const aside = office.leftAside();
  return [
    ...quotaWarnings(ready, now),
    ...resultWarnings(memory, ready),
    ...clockWarnings(memory, ready, now),
    ...(aside === "" ? [] : [aside]),
    ...silenceWarnings(memory, now),
  ];
}

function quotaWarnings({ letters }: ReadyDigest, { quota }: Now): readonly string[] {
  const people = peopleIn(letters);
  if ("why" in quota) return [quota.why];
  if (quota.left >= people) return [];
  return [
    `The update goes to ${people} people, and this account may write to ${quota.left} more today. It goes to all or to nobody.`,
  ];
}

/** The closing mail is sent once, so that it is better to wait. */
function resultWarnings(memory: MailMemory, ready: ReadyDigest): readonly string[] {
  const { material } = ready;
  if (material.kind !== "closing" || material.missing.length === 0) return [];
  if (alreadySent(memory, ready) !== null) return [];
  return [
    `Without a final result: ${firstOf(material.missing)}. The closing mail goes out only once${memory.schedule === null ? "" : "; the daily run waits"}.`,
  ];
}

/** Why a daily run sends nothing now. After the end it still has the closing mail to send. */
function clockWarnings(memory: MailMemory, ready: ReadyDigest, { today }: Now): readonly string[] {
  const { calendar, material } = ready;
  const closed = closedWeek(calendar, mondayOf(today));
  if (memory.schedule === null || closed === null) return [];
  const closes = material.kind === "closing" && calendar.pinned === null && hasEnded(calendar);
  if (closes && (alreadySent(memory, ready) !== null || !isLateToClose(calendar))) return [];
  return [`Nothing goes out by itself. ${closed}`];
}

function silenceWarnings({ schedule, ran }: MailMemory, { today }: Now): readonly string[] {
  if (schedule === null) return [];
  const since = ran !== null && ran > schedule.since ? ran : schedule.since;
  // A day late may be an hour of the clock; two are not.
  if (daysBetween(since, today) <= 1) return [];
  return [
    `The daily run of ${schedule.by} has not reported since ${dayWithYear(since)}. Send the update from here, or take over.`,
  ];
}
