import { tabName } from "../../../workbook/tab-name.ts";
import { nameKey } from "../../intake/text.ts";
import type { Beside, SeenRow } from "./notice.ts";

/** What the rows of a roster are seen beside: the file that they join, and each other. */
export function besideOf(
  rows: readonly SeenRow[],
  file: Pick<Beside, "cohort" | "inFile"> & { readonly tabNames: readonly string[] },
): Beside {
  const { cohort, inFile } = file;
  return { cohort, inFile, tabNames: tabNamesOf(rows, inFile, file.tabNames), mailRows: mailRowsOf(rows) };
}

function tabNamesOf(
  rows: readonly SeenRow[],
  inFile: Beside["inFile"],
  present: readonly string[],
): Beside["tabNames"] {
  const taken = new Set(present.map((name) => name.toLowerCase()));
  const names = new Map<number, string>();
  for (const { row, team } of rows) {
    if (team.name === "" || inFile(team) !== undefined) continue;
    const name = tabName(team.name, taken);
    taken.add(name.toLowerCase());
    names.set(row.number, name);
  }
  return names;
}

function mailRowsOf(rows: readonly SeenRow[]): Beside["mailRows"] {
  const found = new Map<string, readonly number[]>();
  for (const { row, team } of rows) {
    for (const { email } of team.members) {
      const key = nameKey(email);
      found.set(key, [...(found.get(key) ?? []), row.number]);
    }
  }
  return found;
}
