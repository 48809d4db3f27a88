import type { TabDescription } from "./tab.ts";

const LONGEST = 100;

/** What a tab is called until it is tagged: a run that stopped there is known by it, and no tab of a person's is. */
export const PROVISIONAL = "Breakthrough Team Tracker is making a tab";

/** A team's name as a tab can carry it: no characters that Sheets refuses, and none that breaks a formula. */
export function tabName(name: string, taken: ReadonlySet<string>): string {
  const cleaned = name
    .replace(/'/g, "’")
    .replace(/[*?:/\\[\]]/g, "")
    .trim();
  const wanted = cleaned === "" ? "Team" : cleaned;
  for (let number = 1; ; number++) {
    const suffix = number === 1 ? "" : ` ${number}`;
    const candidate = cut(wanted, LONGEST - suffix.length) + suffix;
    if (!taken.has(candidate.toLowerCase())) return candidate;
  }
}

/** As much of a text as fits, never half of a character that takes two units, nor a space at its end. */
function cut(text: string, length: number): string {
  const end = /[\uD800-\uDBFF]/.test(text.charAt(length - 1)) ? length - 1 : length;
  return text.slice(0, end).trimEnd();
}

/** A tab with a name that no other in the file has, whatever its case. */
export const namedBeside = (tab: TabDescription, names: readonly string[]): TabDescription => ({
  ...tab,
  name: tabName(tab.name, new Set(names.map((name) => name.toLowerCase()))),
});
