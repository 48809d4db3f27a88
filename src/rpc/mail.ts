import type { Weekday } from "../domain/cohort.ts";

/** One edition of the weekly update as it would go out now: `html` is a whole page, to be shown in a frame. */
interface MailEdition {
  readonly edition: "teams" | "sponsors";
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly recipients: readonly { readonly name: string; readonly address: string }[];
}

/** The weekly update as the sidebar shows it: how it is switched, what it would say now, and to whom. */
export interface MailView {
  /** `Week 5 of 8`, `Ended Jun 12` */
  readonly week: string;
  /** `closing`: the cycle is over, and what goes out now is the mail that closes it, once. */
  readonly kind: "weekly" | "closing";
  /** `null` while it is switched off. */
  readonly schedule: {
    readonly by: string;
    readonly day: Weekday;
    readonly hour: number;
    /** `Fridays at 7:00` */
    readonly rhythm: string;
    /** Whether it is sent from the account of whoever looks. */
    readonly mine: boolean;
  } | null;
  /** `unfinished`: it began to go out and did not report its end. `told` says what happened, and when. */
  readonly state: "not sent" | "sent" | "unfinished";
  readonly told: string;
  /** `Week 5 of 8, on May 22, 2020, to 24 people`, `Closing mail, on …`; "" before the first. */
  readonly lastSent: string;
  /** What the last daily run, or the last person, had to say; "" for nothing. */
  readonly lastSaid: string;
  /** What stands in the way of sending, or is likely to; each a sentence. */
  readonly warnings: readonly string[];
  /** Where the missing permission can be given, or "" where none is missing. */
  readonly permission: string;
  /** How many people this account may still write to today; `null` where it may not send. */
  readonly quota: number | null;
  readonly people: number;
  readonly editions: readonly MailEdition[];
  /** Who would get it, and has no address that can be read. `as`: `Algebra`, `coach of Algebra`, `sponsor`. */
  readonly unreached: readonly { readonly name: string; readonly as: string; readonly found: string }[];
}

/** Sends this week's update now. `again` only where the first attempt is unfinished. */
export interface MailAsked {
  readonly name: string;
  readonly again: boolean;
}
export interface MailSent {
  readonly people: number;
  /** What happened, in sentences; letters that were not taken among them. */
  readonly said: string;
}

export interface MailSwitchedOn {
  /** The name that readers see. */
  readonly name: string;
  readonly day: Weekday;
  /** 0 to 23, in the file's time zone. */
  readonly hour: number;
  /** Whether to take over from somebody else, whose daily run then ends itself. */
  readonly takeOver: boolean;
}
export interface MailSwitched {
  /** `Fridays at 7:00`, or "" for off. */
  readonly rhythm: string;
}
