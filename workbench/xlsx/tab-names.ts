import { a1Of } from "../emulation/engine/a1-notation.ts";
import type { Zone } from "../emulation/engine/address.ts";

/** Excel's limit; Sheets allows a hundred characters. */
const LONGEST = 31;

/** A name that Excel takes, cut where it is too long, and numbered where another tab has it in whatever capitals. */
export function freeName(name: string, taken: Iterable<string>): string {
  const known = new Set([...taken].map((each) => each.toLowerCase()));
  for (let copy = 1; ; copy += 1) {
    const ending = copy === 1 ? "" : ` ${copy}`;
    const free = `${name.slice(0, LONGEST - ending.length).trimEnd()}${ending}`;
    if (!known.has(free.toLowerCase())) return free;
  }
}

/** The names of tabs in an .xlsx, by the names that they have in Sheets. */
export function excelTabNames(names: readonly string[]): ReadonlyMap<string, string> {
  // Names that fit are given out first, so that a long one never takes a short one's.
  const fits = (name: string) => name.length <= LONGEST;
  const given = new Map(names.filter(fits).map((name) => [name, name]));
  for (const name of names) if (!fits(name)) given.set(name, freeName(name, given.values()));
  return given;
}

/** A tab's name as it stands in a reference. */
export const quoted = (name: string): string => `'${name.replaceAll("'", "''")}'`;

/** A range as charts and names of the file give it: `'Tab'!$A$1:$A$9`. */
export const absolute = (tab: string, zone: Zone): string =>
  `${quoted(tab)}!${a1Of(zone).replace(/([A-Z]+)(\d+)/g, "$$$1$$$2")}`;
