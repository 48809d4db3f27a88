import { type Parser, refused } from "./parsed.ts";
import { nameKey, nameText, sameName } from "./text.ts";

/** What Google Sheets takes as the name of a tab. */
const LONGEST_TAB_NAME = 100;

/** Tabs of the workbook itself, which no team's tab may be taken for. */
const OUR_TABS = [
  "Rollup",
  "Teams",
  "Charters",
  "Members",
  "Journal",
  "Plans",
  "Cohort",
  "Data",
  "Functions",
  "Bright spots",
  "Digests",
] as const;

/** A team's name, which its tab must be able to carry once the characters that tabs refuse are taken out. */
export const teamName: Parser<string> = (text) => {
  const name = nameText(text);
  if (!name.ok) return name;
  const tab = name.value.replace(/[*?:/\\[\]]/g, "").trim();
  if (nameKey(tab) === "") return refused("a name with letters or digits; tabs cannot carry * ? : / \\ [ ]");
  if (tab.length > LONGEST_TAB_NAME) return refused(`a name of at most ${LONGEST_TAB_NAME} characters`);
  const ours = OUR_TABS.find((taken) => sameName(taken, tab));
  return ours === undefined ? name : refused(`another name: the workbook has a tab of its own named ${ours}`);
};
