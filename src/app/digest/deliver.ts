import { counted, firstOf, oneLine, sentence } from "../../domain/digest-words.ts";
import type { Wording } from "../../domain/reminder.ts";
import { messageOf } from "../../rpc/message-of.ts";
import type { Letter, PostOffice } from "../post-office.ts";
import type { Recipient } from "./address-book.ts";

/** More addresses one mail cannot have. */
const MOST_ADDRESSES = 50;

/** One letter a team, since its people know each other; a large team has more. */
export function lettersTo(people: readonly Recipient[], wording: Wording, from: string): readonly Letter[] {
  const teams = [...new Set(people.map(({ team }) => team))];
  return teams.flatMap((team) => {
    const addresses = people.filter((each) => each.team === team).map(({ address }) => address);
    const parts = Math.ceil(addresses.length / MOST_ADDRESSES);
    return Array.from({ length: parts }, (_, part) => ({
      ...wording,
      from,
      to: addresses.slice(part * MOST_ADDRESSES, (part + 1) * MOST_ADDRESSES),
    }));
  });
}

export const peopleIn = (letters: readonly Letter[]): number =>
  letters.reduce((sum, { to }) => sum + to.length, 0);

/** What is remembered of mail has little room: of many refusals, or addresses of one, the others are counted. */
const MOST_TOLD = 3;
const LONGEST_REASON = 200;

/** What became of a mailing. */
export interface Delivered {
  readonly people: number;
  /** Sentences on the letters that were not taken. */
  readonly failures: readonly string[];
}

/** Sends letter by letter: one that is not taken does not hold up the others. */
export function deliver(office: PostOffice, letters: readonly Letter[]): Delivered {
  let people = 0;
  const failures: string[] = [];
  for (const letter of letters) {
    try {
      office.send(letter);
      people += letter.to.length;
    } catch (error) {
      const reason = oneLine(reasonOf(error), LONGEST_REASON);
      failures.push(sentence(`Not sent to ${firstOf(letter.to, MOST_TOLD)}: ${reason}`));
    }
  }
  const more = failures.splice(MOST_TOLD).length;
  if (more > 0) failures.push(`And ${counted(more, "more letter was", "more letters were")} not sent.`);
  return { people, failures };
}

/** Why a service did not do what it was asked for. */
export const reasonOf = (thrown: unknown): string => messageOf(thrown, "it gave no reason");

/** `to 24 people` */
export const toPeople = (people: number): string => `to ${counted(people, "person", "people")}`;
