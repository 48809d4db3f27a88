import { EDITIONS } from "../../domain/digest.ts";
import type { Reply } from "../../rpc/contract.ts";
import type { MailView } from "../../rpc/mail.ts";
import type { Book } from "../book.ts";
import type { PostOffice } from "../post-office.ts";
import { refused } from "../refused.ts";
import { ownRuns, quotaOf } from "./allowance.ts";
import { peopleIn } from "./deliver.ts";
import { recall, rhythmInWords } from "./mail-memory.ts";
import { mailWarnings } from "./mail-warnings.ts";
import { alreadySent, lastOf } from "./mailing-in-memory.ts";
import { readyDigest } from "./ready-digest.ts";

/** How mail stands, and this week's update as it would go out now; sends and changes nothing. */
export function mailView(book: Book, office: PostOffice): Reply<MailView> {
  const memory = recall(office);
  const { schedule } = memory;
  const rhythm = schedule === null ? "" : rhythmInWords(schedule);
  const ready = readyDigest(book, office, { by: schedule?.by ?? "", rhythm });
  if (ready.kind === "missing") return refused(ready.message);
  const quota = quotaOf(office);
  const told = alreadySent(memory, ready);
  const view: MailView = {
    week: ready.title,
    kind: ready.material.kind,
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
    state: told === null ? "not sent" : lastOf(memory, ready)?.state === "sending" ? "unfinished" : "sent",
    told: told ?? "",
    lastSent: memory.sent,
    lastSaid: memory.said,
    warnings: mailWarnings(office, memory, ready, { quota, today: book.today() }),
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
