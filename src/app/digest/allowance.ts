import type { Letter, PostOffice } from "../post-office.ts";
import { peopleIn, reasonOf } from "./deliver.ts";

export const NEEDS_PERMISSION =
  "The add-on may not send mail or run by the clock for you yet. Give it these permissions, then try again; everything else works without.";

/** How many people the account may write to today, or a sentence for why it may not write at all. */
export function quotaOf(office: PostOffice): { readonly left: number } | { readonly why: string } {
  try {
    return { left: office.quota() };
  } catch (error) {
    // What the platform says of a missing permission is said in the person’s own language.
    if (office.missingPermission() !== null) return { why: NEEDS_PERMISSION };
    return { why: `This account cannot send mail now: ${reasonOf(error)}` };
  }
}

/** Why a mailing cannot go out whole today, or `null`: half a mailing is sent to nobody. */
export function shortOfQuota(office: PostOffice, letters: readonly Letter[]): string | null {
  const [people, left] = [peopleIn(letters), office.quota()];
  if (people <= left) return null;
  return `It goes to ${people} people, and this account may write to ${Math.max(0, left)} more today. It goes to all or to nobody.`;
}

/** The account’s own daily runs; without permission it has none that it could see or end. */
export function ownRuns(office: PostOffice): readonly string[] {
  try {
    return office.dailyRuns();
  } catch {
    return [];
  }
}
