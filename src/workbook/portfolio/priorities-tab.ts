import { type Canvas, canvas } from "../canvas.ts";
import { type Formula, f } from "../formula.ts";
import { cell, type Reference } from "../reference.ts";
import { INK_3 } from "../style.ts";
import { type TabDescription, zone } from "../tab.ts";
import { everywhere, IMPORTS_ROWS, NOWHERE } from "./imports-columns.ts";
import { PRIORITIES } from "./room.ts";
import { TALLIES, type TallyKey, tallyFormulas } from "./tallies.ts";
import { TALLY_COLUMNS } from "./tally-columns.ts";
import { putHeaders, putTallies, type TallyTable, tallyTab } from "./tally-table.ts";

const ROWS = { title: 1, header: 2, first: 3 } as const;

const TABLE: TallyTable = {
  tab: "priorities",
  header: ROWS.header,
  last: ROWS.first + PRIORITIES - 1,
  names: [{ header: "Priority", width: 200 }],
};

const SHOWN = TABLE.names.length + TALLY_COLUMNS.length;
/** Hidden: the row of the imports that names the priority first, and the tallies, each counted once however often it is shown. */
const FIRST_COLUMN = SHOWN + 1;
const tallyColumn = (key: TallyKey): number => FIRST_COLUMN + TALLIES.indexOf(key) + 1;
const LAST_COLUMN = FIRST_COLUMN + TALLIES.length;

/** Describes the counts by priority, over the teams of all cohorts: one that several cohorts name is one row. */
export function prioritiesTab(): TabDescription {
  const grid = canvas(TABLE.last + 1, LAST_COLUMN);
  const beyond = f`SUMPRODUCT((${everywhere("first")}>${firstOf(ROWS.first + PRIORITIES - 1)})*(${everywhere("first")}<${NOWHERE}))`;
  const title = "By priority, over all cohorts";
  const missing = f`${`${title} · `}&${beyond}&" teams of further priorities are not shown here"`;
  grid.put(ROWS.title, 1, f`IF(${beyond}=0;${title};${missing})`);
  grid.paint(zone(ROWS.title, 1), { size: 12, bold: true });
  putHeaders(grid, TABLE);
  for (let row = ROWS.first; row <= TABLE.last; row++) putPriority(grid, row);
  grid.paint(zone(ROWS.first, FIRST_COLUMN, TABLE.last, LAST_COLUMN), { size: 9, color: INK_3 });
  const tab = tallyTab(TABLE, "Priorities", grid, [32]);
  return {
    ...tab,
    widths: [...tab.widths, 70, ...TALLIES.map(() => 70)],
    hiddenColumns: [{ from: FIRST_COLUMN, to: LAST_COLUMN }],
  };
}

const firstOf = (row: number): Reference => cell("priorities", row, FIRST_COLUMN);

function putPriority(grid: Canvas, row: number): void {
  const first = firstOf(row);
  grid.put(row, FIRST_COLUMN, row === ROWS.first ? f`MIN(${everywhere("first")})` : after(firstOf(row - 1)));
  const isThere = f`${first}<${NOWHERE}`;
  grid.put(row, 1, f`IF(${isThere};INDEX(${everywhere("counted for")};MIN(${first};${IMPORTS_ROWS}));"")`);
  const counts = tallyFormulas({
    countedAs: everywhere("counted as"),
    asks: everywhere("open asks"),
    oldestAsk: everywhere("ask age"),
    where: f`(${everywhere("first")}=${first})`,
  });
  for (const key of TALLIES) grid.put(row, tallyColumn(key), counts[key]);
  const tally = (key: TallyKey) => f`${cell("priorities", row, tallyColumn(key))}`;
  putTallies(grid, TABLE, row, tally, isThere);
}

/** The next priority is the one that is first named soonest behind this one. */
function after(previous: Reference): Formula {
  const first = everywhere("first");
  return f`SUMPRODUCT(MIN((${first}>${previous})*${first}+(${first}<=${previous})*${NOWHERE}))`;
}
