import { isHalfArchived, lastArchived } from "../../workbook/archive.ts";
import type { Book } from "../book.ts";
import { noCohort } from "../refused.ts";
import { type Present, readRegisters } from "../registers/read-registers.ts";
import { archivedBook } from "./archived-book.ts";

/** Between which cycles a file stands, told by its tabs alone: a run that stopped is gone on with from there. */
export type Standing =
  | { readonly kind: "running"; readonly cycle: number; readonly source: Present }
  /** Some of its tabs are archived. */
  | { readonly kind: "half archived"; readonly cycle: number; readonly source: Present }
  /** No team is in a later cycle yet. */
  | { readonly kind: "archived"; readonly cycle: number; readonly source: Present }
  | { readonly kind: "unknown"; readonly message: string };

/** Reads where the file stands, and from where the next cycle is carried on. */
export function standingOf(book: Book): Standing {
  const live = readRegisters(book);
  const keys = [...live.survey.tabs.keys()];
  const last = lastArchived(keys);
  const cycle = live.cohort?.cycle ?? 0;
  const archived = () => readRegisters(archivedBook(book, last));
  if (isHalfArchived(keys, cycle)) return { kind: "half archived", cycle, source: archived() };
  if (last > 0 && live.teams.length === 0) return { kind: "archived", cycle: last, source: archived() };
  if (live.cohort === null) return unknown(noCohort(live.survey));
  if (cycle <= last) return unknown(taken(cycle));
  const isWhole = (["rollup", "teams", "cohort"] as const).every((key) => live.survey.tabs.has(key));
  return isWhole
    ? { kind: "running", cycle, source: live }
    : unknown("A tab of this cohort is missing. Choose Repair in the menu, then try again.");
}

const unknown = (message: string): Standing => ({ kind: "unknown", message });

const taken = (cycle: number): string =>
  `The Cohort tab says cycle ${cycle}, and this file has archived a cycle with that number or a later one. Type the next number as Cycle number there, then try again.`;
