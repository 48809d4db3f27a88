import type { Cohort } from "../../domain/cohort.ts";
import type { Day } from "../../domain/day.ts";
import type { DecimalMark } from "../../domain/decimal-mark.ts";
import { counted } from "../../domain/digest-words.ts";
import { alreadyFor } from "../../domain/mailing.ts";
import { reminderOf } from "../../domain/reminder.ts";
import type { RosterTeam } from "../../workbook/describe.ts";
import { teamKey } from "../../workbook/tabs/team/layout.ts";
import type { Book } from "../book.ts";
import type { Letter, PostOffice } from "../post-office.ts";
import { numberIn } from "../registers/cell-value.ts";
import { shownValue } from "../week/number-text.ts";
import { addressBook, type Recipient } from "./address-book.ts";
import { shortOfQuota } from "./allowance.ts";
import { deliver, lettersTo, toPeople } from "./deliver.ts";
import { keep, recall } from "./mail-memory.ts";
import { mailRegisters } from "./mail-registers.ts";
import { lacking } from "./ready-digest.ts";
import type { Outcome } from "./send-digest.ts";
import { teamNotes } from "./team-notes.ts";

type Claim =
  | { readonly kind: "nothing"; readonly why: string }
  | {
      readonly kind: "claimed";
      readonly letters: readonly Letter[];
      readonly teams: number;
      readonly on: Day;
    };

/** Reminds the teams whose number for the week of a Monday is missing, once. */
export function remind(book: Book, office: PostOffice, week: Day, by: string): Outcome {
  const claimed = book.exclusively(() => claim(book, office, week, by));
  if (claimed.kind === "nothing") return { people: 0, said: claimed.why };
  const { people, failures } = deliver(office, claimed.letters);
  book.exclusively(() => {
    const reminder = people === 0 ? null : ({ week, on: claimed.on, state: "sent" } as const);
    keep(office, { ...recall(office), reminder });
  });
  const teams = counted(claimed.teams, "team");
  const done =
    people === 0 ? "Nobody was reminded." : `Reminders for ${teams} were sent ${toPeople(people)}.`;
  return { people, said: [done, ...failures].join(" ") };
}

function claim(book: Book, office: PostOffice, week: Day, by: string): Claim {
  const memory = recall(office);
  const already = alreadyFor(memory.reminder, week);
  if (already !== null) return { kind: "nothing", why: already };
  const present = mailRegisters(book);
  const { cohort } = present;
  const lack = lacking(present);
  if (lack !== null || cohort === null) return { kind: "nothing", why: lack ?? "" };
  const { members } = addressBook(present, cohort);
  const round = { book, office, cohort, decimal: book.decimal(), members, week, by };
  const late = present.teams
    .map((entry) => reminderFor(round, entry))
    .filter((letters) => letters.length > 0);
  const letters = late.flat();
  if (letters.length === 0) return { kind: "nothing", why: "No reminder was needed." };
  const short = shortOfQuota(office, letters);
  if (short !== null) return { kind: "nothing", why: short };
  const on = book.today();
  keep(office, { ...memory, reminder: { week, on, state: "sending" } });
  return { kind: "claimed", letters, teams: late.length, on };
}

interface Round {
  readonly book: Book;
  readonly office: PostOffice;
  readonly cohort: Cohort;
  readonly decimal: DecimalMark;
  readonly members: readonly Recipient[];
  readonly week: Day;
  readonly by: string;
}

/** The letters to a team whose week has no number; none where it has one, or nobody can be written to. */
function reminderFor(round: Round, entry: RosterTeam): readonly Letter[] {
  const { book, office, cohort, decimal, members, week, by } = round;
  const notes = teamNotes(book, entry, cohort);
  const number = notes === null ? 0 : notes.mondays.indexOf(week) + 1;
  if (notes === null || number === 0 || notes.actual(number).kind !== "blank") return [];
  const people = remindedOf(members, entry.team.name);
  const target = numberIn(notes.fact("suppressed")) === 1 ? null : notes.target(number);
  const wording = reminderOf({
    team: entry.team.name,
    week: number,
    meetingDay: cohort.meetingDay,
    target: target === null ? "" : shownValue(target, { ...entry.team.goal, decimal }),
    link: office.linkTo(teamKey(entry.team.id)),
  });
  return lettersTo(people, wording, by);
}

/** The leader; everyone on the team where it has none with an address. */
function remindedOf(all: readonly Recipient[], team: string): readonly Recipient[] {
  const people = all.filter((each) => each.team === team);
  const leaders = people.filter(({ leads }) => leads);
  return leaders.length > 0 ? leaders : people;
}
