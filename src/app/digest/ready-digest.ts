import { type Day, mondayOf } from "../../domain/day.ts";
import { digestOf, EDITIONS, type Edition } from "../../domain/digest.ts";
import { digestHtml } from "../../domain/digest-html.ts";
import { digestText } from "../../domain/digest-text.ts";
import type { MailCalendar } from "../../domain/mailing.ts";
import type { Wording } from "../../domain/reminder.ts";
import type { TabKey } from "../../workbook/reference.ts";
import type { Book } from "../book.ts";
import type { Letter, PostOffice } from "../post-office.ts";
import { misplacedInWords, type Present, readRegisters } from "../read-registers.ts";
import { type AddressBook, addressBook } from "./address-book.ts";
import { lettersTo } from "./deliver.ts";
import { type DigestMaterial, digestMaterial } from "./digest-material.ts";
import { mailCalendar } from "./mail-calendar.ts";

/** An update that is ready to go: what each edition says, to whom, and what is kept of it. */
export interface ReadyDigest {
  readonly kind: "ready";
  /** The Monday of the week that it is for. */
  readonly week: Day;
  /** As the rollup says it. */
  readonly title: string;
  readonly calendar: MailCalendar;
  readonly material: DigestMaterial;
  readonly addresses: AddressBook;
  readonly wordings: Readonly<Record<Edition, Wording>>;
  readonly letters: readonly Letter[];
}

export type Ready = ReadyDigest | { readonly kind: "missing"; readonly message: string };

/** The tabs that an update reads. */
const NEEDED: readonly TabKey[] = [
  "rollup",
  "data",
  "digests",
  "brightSpots",
  "members",
  "journal",
  "cohort",
];

/** Composes this week's update as the file stands, without sending anything. */
export function readyDigest(
  book: Book,
  office: Pick<PostOffice, "linkTo">,
  sender: { readonly by: string; readonly rhythm: string },
): Ready {
  const present = readRegisters(book);
  const { cohort } = present;
  const lack = lacking(present);
  if (lack !== null || cohort === null) return { kind: "missing", message: lack ?? NO_COHORT };
  const week = mondayOf(cohort.asOf ?? book.today());
  const material = digestMaterial(book, present, cohort, week);
  const facts = { ...material.facts, link: office.linkTo("rollup"), ...sender };
  const wording = (edition: Edition): Wording => {
    const digest = digestOf(facts, edition);
    return { subject: digest.subject, text: digestText(digest), html: digestHtml(digest) };
  };
  const wordings = { teams: wording("teams"), sponsors: wording("sponsors") };
  const addresses = addressBook(present, cohort);
  const letters = EDITIONS.flatMap((edition) => lettersTo(addresses[edition], wordings[edition], sender.by));
  const calendar = mailCalendar({ ...present, cohort }, book.today());
  return { kind: "ready", week, title: facts.week, calendar, material, addresses, wordings, letters };
}

const NO_COHORT = "This file has no cohort yet. Choose New cohort in the menu.";

/** Why the file cannot tell an update, or `null`. */
export function lacking({ cohort, teams, misplaced, survey }: Present): string | null {
  if (cohort === null || teams.length === 0) return NO_COHORT;
  if (misplaced !== null) return misplacedInWords(misplaced);
  return NEEDED.every((key) => survey.tabs.has(key))
    ? null
    : "A tab that the weekly update reads is missing. Choose Repair in the menu, then try again.";
}
