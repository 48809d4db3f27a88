import * as z from "zod/mini";
import type { Closing } from "../../domain/closing-due.ts";
import { WEEKDAYS, type Weekday } from "../../domain/cohort.ts";
import { type Day, parseDay } from "../../domain/day.ts";
import { oneLine } from "../../domain/digest-words.ts";
import type { Mailing } from "../../domain/mailing.ts";
import { NothingDone } from "../../rpc/nothing-done.ts";
import type { PostOffice } from "../post-office.ts";

/** Who sends the weekly update, and when. The account behind the name is known by its daily run alone. */
export interface Schedule {
  /** The id of the daily run; a run with another id has been replaced, and ends itself. */
  readonly run: string;
  readonly by: string;
  readonly day: Weekday;
  readonly hour: number;
  readonly since: Day;
}

/** What is remembered of mail from run to run, outside of the cells: nobody can type over it. */
export interface MailMemory {
  readonly schedule: Schedule | null;
  /** Daily runs that were replaced and may not have ended themselves yet. */
  readonly replaced: readonly string[];
  /** The updates of the latest weeks that had one. */
  readonly digest: readonly Mailing[];
  readonly reminder: Mailing | null;
  /** The closing mail of the last cycle that had one. */
  readonly closing: Closing | null;
  /** The last update that went out whole: `Week 5 of 8, on May 22, 2020, to 24 people`. */
  readonly sent: string;
  /** What was last said of mail, by a daily run or a person. */
  readonly said: string;
  /** The last day on which a daily run reported. */
  readonly ran: Day | null;
}

const NOTHING: MailMemory = {
  schedule: null,
  replaced: [],
  digest: [],
  reminder: null,
  closing: null,
  sent: "",
  said: "",
  ran: null,
};

/** @throws NothingDone where something else stands there: forgetting what was sent would send it twice */
export function recall(office: PostOffice): MailMemory {
  const text = office.recall();
  if (text === null || text === "") return NOTHING;
  const parsed = schema().safeParse(jsonOf(text));
  if (parsed.success) return parsed.data;
  throw new NothingDone(
    "What this file remembers of its mail cannot be read, so nothing is sent. A newer version of the add-on may have written it.",
  );
}

/** A property holds 9 KB: where a sentence of Google's fills it, what was sent could not be kept. */
const LONGEST_SAID = 1500;

export const keep = (office: PostOffice, memory: MailMemory): void =>
  office.keep(JSON.stringify({ ...memory, said: oneLine(memory.said, LONGEST_SAID) }));

function schema() {
  const day = () => z.custom<Day>((text) => typeof text === "string" && parseDay(text) !== null);
  const state = () => z.enum(["sending", "sent"]);
  const mailing = () => z.object({ week: day(), on: day(), state: state() });
  const closing = z.object({ cycle: z.number(), on: day(), state: state() });
  return z.object({
    schedule: z.nullable(
      z.object({
        run: z.string(),
        by: z.string(),
        day: z.enum(WEEKDAYS),
        hour: z.int().check(z.gte(0), z.lte(23)),
        since: day(),
      }),
    ),
    replaced: z.array(z.string()),
    digest: z.array(mailing()),
    reminder: z.nullable(mailing()),
    // What was kept before there was a closing mail does not tell of one.
    closing: z._default(z.nullable(closing), null),
    sent: z.string(),
    said: z.string(),
    ran: z.nullable(day()),
  });
}

function jsonOf(text: string): unknown {
  try {
    // Where one week alone was remembered, it stands there without a list.
    return JSON.parse(text, (key, value) => (key === "digest" ? [value ?? []].flat() : value));
  } catch {
    return null;
  }
}

/** `Fridays at 7:00` */
export const rhythmInWords = ({ day, hour }: Pick<Schedule, "day" | "hour">): string =>
  `${day}s at ${hour}:00`;
