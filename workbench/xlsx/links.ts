import type { WriteSheet } from "hucre/xlsx";
import { quoted } from "./tab-names.ts";

/** A tab in Sheets, where links know it by its number, and in the file, where they know it by its name. */
interface LinkedTab {
  readonly sheetId: string;
  readonly name: string;
}

/** The ranges of the list, for formulas that look a link up. */
export function linkRanges(name: string, tabs: number) {
  return { from: `${quoted(name)}!$A$1:$A$${tabs}`, to: `${quoted(name)}!$B$1:$B$${tabs}` };
}

/** The hidden list by which links between tabs find their way. */
export function linkSheet(name: string, tabs: readonly LinkedTab[]): WriteSheet {
  const rows = tabs.map((tab) => [`#gid=${tab.sheetId}`, `#${quoted(tab.name)}!A1`]);
  return { name, rows, hidden: true };
}
