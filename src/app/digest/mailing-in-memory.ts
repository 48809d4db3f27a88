import { alreadyClosed, type Closing } from "../../domain/closing-due.ts";
import { alreadyFor, type Mailing, mailingOf, remembering } from "../../domain/mailing.ts";
import type { MailMemory } from "./mail-memory.ts";
import type { ReadyDigest } from "./ready-digest.ts";

/** What is remembered of this week's update, or of the last closing mail. */
export const lastOf = (
  { digest, closing }: MailMemory,
  { material, week }: ReadyDigest,
): Mailing | Closing | null => (material.kind === "closing" ? closing : mailingOf(digest, week));

/** What to say where it went out already, or began to: nothing goes out twice by itself. */
export const alreadySent = ({ digest, closing }: MailMemory, ready: ReadyDigest): string | null =>
  ready.material.kind === "closing"
    ? alreadyClosed(closing, { cycle: ready.cycle, last: ready.calendar.cycle?.last ?? null })
    : alreadyFor(mailingOf(digest, ready.week), ready.week);

/** The memory of a mailing that begins or has ended; with what was remembered before, of one that reached nobody. */
export const withMailing = (
  memory: MailMemory,
  { material, week, cycle }: ReadyDigest,
  mailing: Pick<Mailing, "on" | "state"> | null,
): MailMemory =>
  material.kind === "closing"
    ? { ...memory, closing: mailing && { cycle, ...mailing } }
    : { ...memory, digest: remembering(memory.digest, week, mailing) };

/** `The update for week 5 of 8`, `The closing mail` */
export const nameOf = ({ material, title }: ReadyDigest): string =>
  material.kind === "closing"
    ? "The closing mail"
    : `The update for ${title.charAt(0).toLowerCase()}${title.slice(1)}`;

/** `Week 5 of 8`, `Closing mail` */
export const titleOf = ({ material, title }: ReadyDigest): string =>
  material.kind === "closing" ? "Closing mail" : title;
