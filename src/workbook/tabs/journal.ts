import { JOURNAL_KINDS, JOURNAL_STATES } from "../../domain/journal.ts";
import { type Formula, f } from "../formula.ts";
import { COUNT, DAY } from "../number-format.ts";
import { cell, type Reference, wholeColumn } from "../reference.ts";
import { columnOf, FIRST_ROW, type RegisterColumn, registerCanvas, registerTab } from "../register.ts";
import { INK_3 } from "../style.ts";
import { type TabDescription, type Validation, zone } from "../tab.ts";
import { typedWords } from "../typed-words.ts";
import { judgingDay } from "./settings.ts";

const wrapped = { wrap: true } as const;
const day = { numberFormat: DAY, across: "center" } as const;

/** One row an event of a team's weeks, newest last. The team is named as on its row of the Teams tab. */
export const JOURNAL_COLUMNS = [
  { key: "date", header: "Date", width: 84, style: day },
  { key: "team", header: "Team", width: 160 },
  { key: "week", header: "Week", width: 50, style: { numberFormat: COUNT, across: "center" } },
  { key: "kind", header: "Kind", width: 90 },
  { key: "text", header: "What", width: 320, style: wrapped },
  { key: "owner", header: "Who", width: 130 },
  { key: "due", header: "Due", width: 84, style: day },
  { key: "state", header: "State", width: 80, note: "Blank is open." },
  { key: "outcome", header: "Outcome", width: 240, style: wrapped },
  {
    key: "elsewhere",
    header: "Could work elsewhere",
    width: 90,
    style: { across: "center" },
    note: "Tick what other teams could copy.",
  },
  // Hidden, and without a header: a text in the column could not be reckoned with.
  { key: "age", header: "", width: 60, style: { numberFormat: COUNT, color: INK_3 }, reckoned: true },
] as const satisfies readonly RegisterColumn<string>[];
export type JournalColumnKey = (typeof JOURNAL_COLUMNS)[number]["key"];

export const journalColumn = (key: JournalColumnKey): number =>
  columnOf<JournalColumnKey>(JOURNAL_COLUMNS, key);

/** A cycle of some teams: in these rows the age of an ask is reckoned before Repair adds more. */
const SPARE_ROWS = 300;

/** A whole column of the Journal, for counts: rows that people add below ours count as well. */
export const journalEvents = (key: JournalColumnKey): Reference => wholeColumn("journal", journalColumn(key));

/** Which rows of the Journal are a team's: its name may be typed with spaces around it, and in any case. */
export const ofTeam = (team: Reference): Formula =>
  f`(${typedWords(journalEvents("team"))}=${typedWords(team)})`;

/** How long an ask has been open, in days; 0 for every other row, and where a formula of people's fails: it is summed. */
function age(row: number): Formula {
  const at = (key: JournalColumnKey) => cell("journal", row, journalColumn(key));
  const open = f`AND(${at("kind")}="ask";${at("state")}<>"done";${at("state")}<>"dropped";ISNUMBER(${at("date")}))`;
  return f`IFERROR(IF(${open};MAX(0;${judgingDay}-INT(${at("date")}));0);0)`;
}

export function journalTab(used: number): TabDescription {
  const grid = registerCanvas(JOURNAL_COLUMNS, used, SPARE_ROWS);
  for (let row = FIRST_ROW; row <= grid.contents.length; row++) grid.put(row, journalColumn("age"), age(row));
  return registerTab({ key: "journal", kind: "journal", name: "Journal" }, JOURNAL_COLUMNS, grid, {
    validations: validations(grid.contents.length),
    hiddenColumns: [{ from: journalColumn("age"), to: journalColumn("age") }],
  });
}

function validations(lastRow: number): readonly Validation[] {
  const on = (key: JournalColumnKey, rule: Validation["rule"], help: string): Validation => ({
    zone: zone(FIRST_ROW, journalColumn(key), lastRow),
    rule,
    help,
  });
  return [
    on("date", { kind: "day" }, "A day, such as 2020-05-04."),
    on("kind", { kind: "one of", words: JOURNAL_KINDS }, "What the row is about."),
    on("due", { kind: "day" }, "A day, such as 2020-05-04."),
    on("state", { kind: "one of", words: JOURNAL_STATES }, "open, done or dropped; blank is open."),
    on("elsewhere", { kind: "check box" }, ""),
  ];
}
