import { type Formula, f, joined } from "../formula.ts";
import { FIRST_ROW, registerCanvas, registerTab } from "../register.ts";
import { WARNING } from "../style.ts";
import { constant, type TabDescription, zone } from "../tab.ts";
import { CONTRACT } from "../tabs/data-columns.ts";
import { weekInWords } from "../tabs/rollup-counts.ts";
import {
  allCohorts,
  COHORTS_COLUMNS,
  type CohortsKey,
  cohortsColumn,
  DECIMAL,
  inRegister,
  LAST_ROW,
  upTo,
  VISIBLE,
} from "./cohorts-columns.ts";
import { blockTop, importedCell, inBlock } from "./imports-columns.ts";
import { COHORTS, TEAMS } from "./room.ts";
import { tallyFormulas } from "./tallies.ts";

/** Describes the register of a portfolio: links that people paste, and in words whether each could be read. */
export function cohortsTab(): TabDescription {
  const grid = registerCanvas(COHORTS_COLUMNS, COHORTS, 1);
  for (let cohort = 0; cohort < COHORTS; cohort++) {
    for (const [key, formula] of Object.entries(cohortFormulas(cohort))) {
      grid.put(FIRST_ROW + cohort, cohortsColumn(key as CohortsKey), formula);
    }
  }
  grid.put(DECIMAL.row, DECIMAL.column, constant(DECIMAL.number));
  grid.paint(zone(DECIMAL.row, DECIMAL.column), { numberFormat: "0.0" });
  const state = cohortsColumn("state");
  const isLeftOut = f`AND(${inRegister("link", 0)}<>"";${inRegister("counted", 0)}=0)`;
  return {
    ...registerTab({ key: "cohorts", kind: "cohorts", name: "Cohorts" }, COHORTS_COLUMNS, grid, {
      hiddenColumns: [{ from: cohortsColumn(VISIBLE) + 1, to: COHORTS_COLUMNS.length }],
    }),
    open: [zone(FIRST_ROW, cohortsColumn("link"), LAST_ROW, cohortsColumn("tab"))],
    conditionalFormats: [
      {
        condition: { kind: "formula", formula: isLeftOut },
        zones: [zone(FIRST_ROW, state, LAST_ROW)],
        fill: null,
        color: WARNING,
        bold: false,
      },
    ],
  };
}

/** What is told of a cohort, from its link to its counts. */
function cohortFormulas(cohort: number) {
  const here = (key: CohortsKey) => inRegister(key, cohort);
  const hasLink = f`TRIM(${here("link")})<>""`;
  const phase = inBlock("phase", cohort);
  const inPhase = (name: string) => f`SUMPRODUCT((${phase}=${name})*${here("counted")})`;
  const now = weekInWords((key) => inBlock(key, cohort), {
    allEnded: f`${here("ended")}=${here("teams")}`,
    running: here("running"),
    onBreak: here("on break"),
  });
  return {
    // Bare of any IFERROR: the click on “Allow access” is offered by the very cell that shows #REF!, and only by one cell.
    connection: f`IF(${hasLink};IMPORTRANGE(${here("link")};${here("source")}&"A2");"")`,
    cohort: f`IF(${here("counted")}=1;${importedCell("cohort", blockTop(cohort))}&"";"")`,
    state: state(here, cohort),
    file: fileId(here),
    source: f`"'"&SUBSTITUTE(IF(TRIM(${here("tab")})="";"Data";TRIM(${here("tab")}));"'";"''")&"'!"`,
    usable: f`IF(ISNUMBER(${here("connection")});IF(${here("connection")}=${CONTRACT};IF(${isRepeated(here, cohort)};0;1);0);0)`,
    counted: counted(here, cohort),
    number: f`IF(${hasLink};SUMPRODUCT((${upTo("file", cohort)}<>"")*1);"")`,
    ended: inPhase("ended"),
    running: inPhase("running"),
    "on break": f`SUM(${inBlock("onBreak", cohort)})`,
    now: f`IF(${here("counted")}=1;${now};"")`,
    ...tallyFormulas({
      countedAs: inBlock("counted as", cohort),
      asks: inBlock("open asks", cohort),
      oldestAsk: inBlock("ask age", cohort),
      where: f`1`,
    }),
  } satisfies Partial<Record<CohortsKey, Formula>>;
}

type Here = (key: CohortsKey) => ReturnType<typeof inRegister>;

/** The id in a link, which is all that two links to one file have in common; a bare id is its own. */
function fileId(here: Here): Formula {
  const link = f`TRIM(${here("link")})`;
  const rest = f`MID(${link};SEARCH("/d/";${link})+3;200)`;
  return f`IF(${link}="";"";IFERROR(LEFT(${rest};SEARCH("/";${rest}&"/")-1);${link}))`;
}

const isRepeated = (here: Here, cohort: number): Formula =>
  f`SUMPRODUCT(EXACT(${upTo("file", cohort)};${here("file")})*1)>1`;

/** A cohort of more teams than are read is left out as a whole: half a cohort would be a wrong number. */
function counted(here: Here, cohort: number): Formula {
  const first = importedCell("team", blockTop(cohort));
  const beyond = importedCell("team", blockTop(cohort) + TEAMS);
  return f`IF(${here("usable")}=1;IF(AND(${first}<>"";${beyond}="");1;0);0)`;
}

function state(here: Here, cohort: number): Formula {
  const connection = here("connection");
  const outcomes: readonly (readonly [Formula, Formula])[] = [
    [f`TRIM(${here("link")})=""`, f`""`],
    [isRepeated(here, cohort), f`"Left out: this spreadsheet stands in a row above already."`],
    [
      f`ISERROR(${connection})`,
      f`"Not connected: point at Contract and choose Allow access, or check link, tab and sharing."`,
    ],
    [f`${connection}&""=""`, f`"No team yet. If there are teams, check that the tab is the cohort’s Data."`],
    [f`NOT(ISNUMBER(${connection}))`, f`"Left out: this tab is not the Data of a cohort."`],
    [
      f`${connection}<>${CONTRACT}`,
      f`"Left out: its Data follows contract "&${connection}&", and this portfolio reads contract ${CONTRACT}. Bring the older of the two up to date with Repair."`,
    ],
    [
      f`${importedCell("team", blockTop(cohort))}=""`,
      f`"Left out: connected, but its teams could not be read. Wait a moment; then check that its columns are as they were."`,
    ],
    [f`${here("counted")}=0`, f`"Left out: it has more than ${TEAMS} teams."`],
  ];
  const read = f`${here("teams")}&IF(${here("teams")}=1;" team";" teams")`;
  const closing = outcomes.map(() => f`)`);
  const chain = outcomes.map(([condition, words]) => f`IF(${condition};${words};`);
  return joined([...chain, read, ...closing], "");
}

/** How many rows of the register are in use, and how many of them could be read. */
export const listed = f`SUMPRODUCT((${allCohorts("file")}<>"")*1)`;
export const readable = f`SUM(${allCohorts("counted")})`;
