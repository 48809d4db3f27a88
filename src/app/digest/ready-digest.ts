import { closingOf } from "../../domain/closing.ts";
import { type Day, mondayOf } from "../../domain/day.ts";
import { digestOf, EDITIONS, type Edition } from "../../domain/digest.ts";
import { digestHtml } from "../../domain/digest-html.ts";
import { digestText } from "../../domain/digest-text.ts";
import type { MailCalendar } from "../../domain/mailing.ts";
import type { Wording } from "../../domain/reminder.ts";
import type { TabKey } from "../../workbook/reference.ts";
import type { Book } from "../book.ts";
import type { Letter, PostOffice } from "../post-office.ts";
import { ALL_RETIRED, noCohort, UNDATED } from "../refused.ts";
import { misplacedInWords } from "../registers/misplaced.ts";
import type { Present } from "../registers/read-registers.ts";
import { type AddressBook, addressBook } from "./address-book.ts";
import { type ClosingMaterial, closingMaterial } from "./closing-material.ts";
import { lettersTo } from "./deliver.ts";
import { countIn, type DigestMaterial, digestMaterial } from "./digest-material.ts";
import { mailCalendar } from "./mail-calendar.ts";
import { mailRegisters } from "./mail-registers.ts";

/** An update, or the closing mail after the end, that is ready to go: what each edition says, to whom, and what is kept. */
export interface ReadyDigest {
  readonly kind: "ready";
  /** The Monday of the week that it is for. */
  readonly week: Day;
  readonly cycle: number;
  /** As the rollup says it. */
  readonly title: string;
  readonly calendar: MailCalendar;
  readonly material: DigestMaterial | ClosingMaterial;
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

/** Composes this week's update, or the closing mail, as the file stands, without sending anything. */
export function readyDigest(
  book: Book,
  office: Pick<PostOffice, "linkTo">,
  sender: { readonly by: string; readonly rhythm: string },
): Ready {
  const present = mailRegisters(book);
  const { cohort } = present;
  const lack = lacking(present);
  if (lack !== null || cohort === null) return { kind: "missing", message: lack ?? noCohort(present.survey) };
  const week = mondayOf(cohort.asOf ?? book.today());
  const rollup = book.read("rollup");
  const title = countIn(rollup, "week");
  const material =
    countIn(rollup, "all ended") === "1"
      ? closingMaterial(book, present, cohort, title)
      : digestMaterial(book, present, cohort, { week, title });
  const link = office.linkTo("rollup");
  const wording = (edition: Edition) => wordingOf(material, { link, ...sender }, edition);
  const wordings = { teams: wording("teams"), sponsors: wording("sponsors") };
  const addresses = addressBook(present, cohort);
  const letters = EDITIONS.flatMap((edition) => lettersTo(addresses[edition], wordings[edition], sender.by));
  const calendar = mailCalendar({ ...present, cohort }, book.today());
  const { cycle } = cohort;
  return { kind: "ready", week, cycle, title, calendar, material, addresses, wordings, letters };
}

interface Signature {
  readonly link: string;
  readonly by: string;
  readonly rhythm: string;
}

function wordingOf(
  material: DigestMaterial | ClosingMaterial,
  { link, by, rhythm }: Signature,
  edition: Edition,
): Wording {
  const digest =
    material.kind === "closing"
      ? closingOf({ ...material.facts, link, by }, edition)
      : digestOf({ ...material.facts, link, by, rhythm }, edition);
  return { subject: digest.subject, text: digestText(digest), html: digestHtml(digest) };
}

/** Why the file cannot tell an update, or `null`. */
export function lacking({ cohort, undated, teams, teamRows, misplaced, survey }: Present): string | null {
  if (cohort === null || teamRows === 0) return noCohort(survey);
  if (teams.length === 0) return ALL_RETIRED;
  if (misplaced !== null) return misplacedInWords(misplaced);
  if (undated) return UNDATED;
  return NEEDED.every((key) => survey.tabs.has(key))
    ? null
    : "A tab that the weekly update reads is missing. Choose Repair in the menu, then try again.";
}
