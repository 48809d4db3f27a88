import { type Day, daysBetween, dayWithYear, mondayOf } from "../../domain/day.ts";
import { EDITIONS } from "../../domain/digest.ts";
import { alreadyFor, closedWeek } from "../../domain/mailing.ts";
import type { Reply } from "../../rpc/contract.ts";
import type { MailView } from "../../rpc/mail.ts";
import type { Book } from "../book.ts";
import type { PostOffice } from "../post-office.ts";
import { refused } from "../refused.ts";
import { ownRuns, quotaOf } from "./allowance.ts";
import { peopleIn } from "./deliver.ts";
import { type MailMemory, recall, rhythmInWords } from "./mail-memory.ts";
import { type ReadyDigest, readyDigest } from "./ready-digest.ts";

/** How mail stands, and this week's update as it would go out now; sends and changes nothing. */
export function mailView(book: Book, office: PostOffice): Reply<MailView> {
  const memory = recall(office);
  const { schedule, digest } = memory;
  const rhythm = schedule === null ? "" : rhythmInWords(schedule);
  const ready = readyDigest(book, office, { by: schedule?.by ?? "", rhythm });
  if (ready.kind === "missing") return refused(ready.message);
  const quota = quotaOf(office);
  const told = alreadyFor(digest, ready.week);
  const view: MailView = {
    week: ready.title,
    schedule:
      schedule === null
        ? null
        : {
            by: schedule.by,
            day: schedule.day,
            hour: schedule.hour,
            rhythm,
            mine: ownRuns(office).includes(schedule.run),
          },
    state: told === null ? "not sent" : digest?.state === "sending" ? "unfinished" : "sent",
    told: told ?? "",
    lastSent: memory.sent,
    lastSaid: memory.said,
    warnings: warnings(office, memory, ready, { quota, today: book.today() }),
    permission: office.missingPermission() ?? "",
    quota: "left" in quota ? quota.left : null,
    people: peopleIn(ready.letters),
    editions: EDITIONS.map((edition) => ({
      edition,
      ...ready.wordings[edition],
      recipients: ready.addresses[edition].map(({ name, address }) => ({ name, address })),
    })),
    unreached: ready.addresses.unreached,
  };
  return { ok: true, value: view };
}

function warnings(
  office: PostOffice,
  { schedule, ran }: MailMemory,
  { letters, calendar }: ReadyDigest,
  { quota, today }: { readonly quota: ReturnType<typeof quotaOf>; readonly today: Day },
): readonly string[] {
  const people = peopleIn(letters);
  const aside = office.leftAside();
  const closed = closedWeek(calendar, mondayOf(today));
  const since = schedule === null ? today : ran !== null && ran > schedule.since ? ran : schedule.since;
  return [
    ...("why" in quota ? [quota.why] : []),
    ...("left" in quota && quota.left < people
      ? [
          `The update goes to ${people} people, and this account may write to ${quota.left} more today. It goes to all or to nobody.`,
        ]
      : []),
    ...(schedule === null || closed === null ? [] : [`Nothing goes out by itself. ${closed}`]),
    ...(aside === "" ? [] : [aside]),
    // A day late may be an hour of the clock; two are not.
    ...(schedule !== null && daysBetween(since, today) > 1
      ? [
          `The daily run of ${schedule.by} has not reported since ${dayWithYear(since)}. Send the update from here, or take over.`,
        ]
      : []),
  ];
}
