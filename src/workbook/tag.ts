import { fingerprint } from "./fingerprint.ts";
import { isTabKey, type TabKey } from "./reference.ts";
import type { TabDescription } from "./tab.ts";
import { type MadeFor, readMadeFor } from "./tabs/team/made-for.ts";

/**
 * What our developer metadata says of a tab. The sheet id stands in it because a copied tab may bring the tag along:
 * a tag whose sheet id is not its own sheet's is a copy, and not ours.
 */
export interface Tag {
  readonly key: TabKey;
  readonly sheetId: number;
  /** Rows of weeks on a team's tab, columns of weeks on a student grid, 0 elsewhere. */
  readonly weekRows: number;
  /** What the columns of a team's tab were made for. */
  readonly made: MadeFor | null;
  /** A fingerprint of the looks it was last given. */
  readonly looks: string;
  /** When the round of Repair began, in milliseconds, that had come to this tab when it was last dressed; 0 for none. */
  readonly round: number;
}

/** The looks of a tab into which rows or columns were inserted, and whose cells are still to be written. */
export const GROWN = "grown";

/** The looks of such a tab whose cells are written since, and which is still to be dressed. */
export const FILLED = "filled";

/** The looks of a tab of so many rows, or columns, into which more are about to be inserted. */
export const growing = (size: number): string => `growing from ${size}`;

/** How many rows or columns a tab had before more were to be inserted; `null` where none were. */
export const growingFrom = (looks: string): number | null =>
  looks.startsWith(growing(0).slice(0, -1)) ? Number(looks.slice(growing(0).length - 1)) : null;

/** Whether a run that was stopped has inserted rows or columns, or was about to, and not written their cells. */
export const isGrown = (looks: string): boolean => looks === GROWN || growingFrom(looks) !== null;

/** The key of our developer metadata, under which each of our tabs carries its tag. */
export const TAG_KEY = "breakthrough-team-tracker";

export const writeTag = (tag: Tag): string => JSON.stringify(tag);

/** The tag that a text holds, or `null` for any other text. */
export function readTag(text: string): Tag | null {
  try {
    const tag: unknown = JSON.parse(text);
    if (typeof tag !== "object" || tag === null) return null;
    const { key, sheetId, weekRows, looks, made, round } = tag as Readonly<Record<string, unknown>>;
    if (typeof key !== "string" || !isTabKey(key)) return null;
    if (typeof sheetId !== "number" || typeof weekRows !== "number" || typeof looks !== "string") return null;
    const rest = { made: readMadeFor(made), round: typeof round === "number" ? round : 0 };
    return { key, sheetId, weekRows, looks, ...rest };
  } catch {
    return null;
  }
}

/** A short text that changes when anything of a tab's looks, rules or chart does; its cells are compared singly. */
export function looksOf(description: TabDescription): string {
  const { contents, name, hidden, ...looks } = description;
  return fingerprint(JSON.stringify([looks, contents.length, contents[0]?.length ?? 0]));
}

/**
 * The same text for tabs that look alike, whoever's they are and whatever their charts show: one of them can be made as
 * a copy of another.
 */
export function patternOf(description: TabDescription): string {
  const { key, contents, name, hidden, chart, ...looks } = description;
  const size = [contents.length, contents[0]?.length ?? 0];
  // Rules point at cells of the tab itself by its key, in which the team's id stands.
  const id = key.slice(key.indexOf(":") + 1);
  return fingerprint(JSON.stringify([looks, size]).split(id).join(""));
}
