import { type Canvas, canvas } from "../canvas.ts";
import { type Formula, f } from "../formula.ts";
import { INK_2, INK_3 } from "../style.ts";
import { type TabDescription, zone } from "../tab.ts";
import { allCohorts, type CohortsKey } from "./cohorts-columns.ts";
import { listed, readable } from "./cohorts-tab.ts";
import { COHORTS } from "./room.ts";
import type { TallyKey } from "./tallies.ts";
import { TALLY_COLUMNS } from "./tally-columns.ts";
import { paintTotal, putHeaders, putTallies, type TallyTable, tallyTab } from "./tally-table.ts";
import { countLine, leftOut, otherCounts, teamsInWords } from "./top-lines.ts";

const ROWS = { counts: 1, teams: 2, read: 3, legend: 4, header: 5, total: 6, first: 7 } as const;

const TABLE: TallyTable = {
  tab: "portfolio",
  header: ROWS.header,
  last: ROWS.first + COHORTS - 1,
  names: [
    { header: "Cohort", width: 170 },
    { header: "Now", width: 104 },
  ],
};

/** A tally of all cohorts together. */
const total = (key: TallyKey): Formula =>
  key === "oldest ask" ? f`MAX(${allCohorts(key)})` : f`SUM(${allCohorts(key)})`;

/** Describes the page that executives open: all cohorts in one line, then a row a cohort in the order of the register. */
export function portfolioTab(): TabDescription {
  const grid = canvas(TABLE.last + 1, TABLE.names.length + TALLY_COLUMNS.length);
  const lines = [
    {
      row: ROWS.counts,
      left: f`${readable}&IF(${readable}=1;" cohort";" cohorts")`,
      right: countLine(total),
      look: { size: 12, bold: true },
    },
    { row: ROWS.teams, left: teamsInWords(total), right: otherCounts(total), look: { color: INK_2 } },
    {
      row: ROWS.read,
      left: f`"Read"`,
      right: leftOut(listed, readable),
      look: { size: 9, color: INK_3 },
    },
    {
      row: ROWS.legend,
      left: f`"Legend"`,
      right: f`"▲ on plan or goal met   ◆ a little behind   ▼ behind   – no number   Each cohort’s own settings draw the lines."`,
      look: { size: 9, color: INK_3 },
    },
  ];
  for (const { row, left, right, look } of lines) {
    grid.put(row, 1, left);
    grid.put(row, 2, right);
    grid.paint(zone(row, 1, row, 2), look);
  }
  putHeaders(grid, TABLE);
  grid.put(ROWS.total, 1, f`"All cohorts"`);
  putTallies(grid, TABLE, ROWS.total, total);
  paintTotal(grid, TABLE, ROWS.total);
  for (let place = 1; place <= COHORTS; place++) putCohort(grid, place);
  return tallyTab(TABLE, "Portfolio", grid, [32, 24, 20, 24]);
}

/** The cohort that stands in this place on the register, blank rows left out. */
function putCohort(grid: Canvas, place: number): void {
  const row = ROWS.first + place - 1;
  const isListed = f`${place}<=${listed}`;
  const found = f`MATCH(${place};${allCohorts("number")};0)`;
  const look = (key: CohortsKey): Formula => f`INDEX(${allCohorts(key)};${found})`;
  const name = f`IF(${look("cohort")}="";"Row "&(${found}+1)&" of Cohorts";${look("cohort")})`;
  const link = f`HYPERLINK("https://docs.google.com/spreadsheets/d/"&${look("file")};${name})`;
  const isCounted = f`${look("counted")}=1`;
  grid.put(row, 1, f`IF(${isListed};${link};"")`);
  grid.put(row, 2, f`IF(${isListed};IF(${isCounted};${look("now")};"Left out");"")`);
  const tally = (key: TallyKey) => look(key);
  putTallies(grid, TABLE, row, tally, f`IF(${isListed};${isCounted};FALSE)`);
}
