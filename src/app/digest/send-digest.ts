import { type Day, dayWithYear } from "../../domain/day.ts";
import { NothingDone } from "../../rpc/nothing-done.ts";
import type { Book } from "../book.ts";
import type { PostOffice } from "../post-office.ts";
import { shortOfQuota } from "./allowance.ts";
import { spotRows } from "./bright-spots.ts";
import { deliver, toPeople } from "./deliver.ts";
import { showMail } from "./mail-block.ts";
import { keep, type MailMemory, recall } from "./mail-memory.ts";
import { alreadySent, lastOf, nameOf, titleOf, withMailing } from "./mailing-in-memory.ts";
import { type ReadyDigest, readyDigest } from "./ready-digest.ts";
import { toldRows } from "./told.ts";

/** What became of a mailing, in a sentence; where nobody was written to, `people` is 0. */
export interface Outcome {
  readonly people: number;
  readonly said: string;
}

export interface Sender {
  /** The name that readers see. */
  readonly by: string;
  /** `Fridays at 7:00`; "" where a person sends it now. */
  readonly rhythm: string;
  /** Whether a person asked to send again what did not report its end. */
  readonly again: boolean;
}

/**
 * Sends this week's update, or the closing mail of a cycle that is over, once. That it begins is written down under the
 * document's lock before the first mail, and that it ended after the last: two who send at the same time, or a run that
 * stops between, never send it twice.
 */
export function sendDigest(book: Book, office: PostOffice, sender: Sender): Outcome {
  const claimed = book.exclusively(() => claim(book, office, sender));
  if (claimed.kind === "refused") return { people: 0, said: claimed.why };
  showMail(book, office);
  const { people, failures } = deliver(office, claimed.ready.letters);
  const said = [
    people === 0 ? "Nobody was written to." : `${nameOf(claimed.ready)} was sent ${toPeople(people)}.`,
    ...failures,
  ].join(" ");
  afterMail(() => book.exclusively(() => conclude(book, office, claimed, { people, said })));
  showMail(book, office);
  return { people, said };
}

/** Once mails are out, what stops a run must not say that nothing was done. */
function afterMail(run: () => void): void {
  try {
    run();
  } catch (error) {
    throw error instanceof NothingDone ? new Error(GONE_OUT) : error;
  }
}

const GONE_OUT =
  "The mail went out. That it did could not be written down: somebody else was saving in this file.";

type Claim =
  | { readonly kind: "refused"; readonly why: string }
  | { readonly kind: "claimed"; readonly ready: ReadyDigest; readonly before: MailMemory; readonly on: Day };

function claim(book: Book, office: PostOffice, sender: Sender): Claim {
  const before = recall(office);
  const ready = readyDigest(book, office, sender);
  if (ready.kind === "missing") return { kind: "refused", why: ready.message };
  const already = alreadySent(before, ready);
  const isUnfinished = lastOf(before, ready)?.state === "sending";
  if (already !== null && !(isUnfinished && sender.again)) return { kind: "refused", why: already };
  if (ready.letters.length === 0) {
    return { kind: "refused", why: "Nobody has an e-mail address on Members, and no sponsor on Cohort." };
  }
  const short = shortOfQuota(office, ready.letters);
  if (short !== null) {
    return {
      kind: "refused",
      why: sender.rhythm === "" ? short : `${short} The daily run tries again tomorrow.`,
    };
  }
  const on = book.today();
  const said = `${nameOf(ready)} began to go out on ${dayWithYear(on)}.`;
  const memory = { ...withMailing(before, ready, { on, state: "sending" }), said };
  keep(office, memory);
  return { kind: "claimed", ready, before, on };
}

function conclude(
  book: Book,
  office: PostOffice,
  { ready, before, on }: Extract<Claim, { kind: "claimed" }>,
  { people, said }: Outcome,
): void {
  const { week, material } = ready;
  const now = recall(office);
  // Where nobody was written to, the week is as open as it was.
  const memory: MailMemory =
    people === 0
      ? { ...withMailing(now, ready, lastOf(before, ready)), said }
      : {
          ...withMailing(now, ready, { on, state: "sent" }),
          sent: `${titleOf(ready)}, on ${dayWithYear(on)}, ${toPeople(people)}`,
          said,
        };
  keep(office, memory);
  if (people > 0) {
    const rows = [
      ...(material.kind === "weekly" ? toldRows(book.read("digests"), week, on, material.told) : []),
      ...spotRows(book.read("brightSpots"), material.spots, material.facts.asOf),
    ];
    book.apply(rows);
  }
}
