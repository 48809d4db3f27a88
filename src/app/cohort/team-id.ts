import { fingerprint } from "../../workbook/fingerprint.ts";

/**
 * The id that a team gets by its first name, which it keeps under any other: so a build that was stopped finds the tabs
 * that it had made when it is run again.
 */
export const idByName = (name: string): string => `t${fingerprint(name.trim().toLowerCase())}`;

/** A new team's id; numbered where another team of the roster, since renamed, has it. */
export function newId(name: string, taken: ReadonlySet<string>): string {
  const own = idByName(name);
  for (let number = 1; ; number++) {
    const id = number === 1 ? own : `${own}-${number}`;
    if (!taken.has(id)) return id;
  }
}
