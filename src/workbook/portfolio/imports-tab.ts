import { type Formula, f, joined } from "../formula.ts";
import { columnLetters } from "../reference.ts";
import { registerCanvas, registerTab } from "../register.ts";
import type { TabDescription } from "../tab.ts";
import { dataColumn } from "../tabs/data-columns.ts";
import { inRegister } from "./cohorts-columns.ts";
import {
  BLOCK_ROWS,
  blockTop,
  everywhere,
  IMPORTS_COLUMNS,
  IMPORTS_ROWS,
  type ImportsKey,
  importedCell,
  importsColumn,
  NOWHERE,
  TAKEN,
} from "./imports-columns.ts";
import { COHORTS } from "./room.ts";
import { countedByStatus } from "./tallies.ts";

/** Describes the hidden tab into which the teams of all cohorts are imported, a block of rows a cohort. */
export function importsTab(): TabDescription {
  const grid = registerCanvas(IMPORTS_COLUMNS, IMPORTS_ROWS, 0);
  for (let cohort = 0; cohort < COHORTS; cohort++) {
    const top = blockTop(cohort);
    grid.put(top, importsColumn("contract"), imported(cohort));
    for (let row = top; row < top + BLOCK_ROWS; row++) {
      for (const [key, formula] of Object.entries(toldOf(row, cohort))) {
        grid.put(row, importsColumn(key as ImportsKey), formula);
      }
    }
  }
  const identity = { key: "imports", kind: "imports", name: "Imports", hidden: true } as const;
  return { ...registerTab(identity, IMPORTS_COLUMNS, grid), open: [] };
}

/**
 * The one formula of the tracker that spills: a cohort’s rows of Data down to one more than are read, and of them the
 * columns that are needed. The range is open at its end, since one that leaves the other tab may be refused.
 */
function imported(cohort: number): Formula {
  const last = Math.max(...TAKEN.map(dataColumn));
  const range = f`${inRegister("source", cohort)}&${`A2:${columnLetters(last)}`}`;
  const rows = f`ARRAY_CONSTRAIN(IMPORTRANGE(${inRegister("link", cohort)};${range});${BLOCK_ROWS};${last})`;
  const columns = joined(
    TAKEN.map((key) => f`${dataColumn(key)}`),
    ";",
  );
  return f`IF(${inRegister("usable", cohort)}=1;IFERROR(CHOOSECOLS(${rows};${columns});"");"")`;
}

/** How a row’s team is counted: blank, and with no asks, where there is none or its cohort is left out. */
function toldOf(row: number, cohort: number) {
  const here = (key: ImportsKey) => importedCell(key, row);
  const isCounted = f`IF(${inRegister("counted", cohort)}=1;${here("team")}<>"";FALSE)`;
  const number = (key: ImportsKey) => f`IF(AND(${isCounted};ISNUMBER(${here(key)}));${here(key)};0)`;
  const priority = f`TRIM(${here("priority")})`;
  return {
    "counted as": f`IF(${isCounted};${countedByStatus(here("status"))};"")`,
    "open asks": number("asks"),
    "ask age": number("oldestAsk"),
    "counted for": f`IF(${here("counted as")}="";"";IF(${priority}="";"No priority";${priority}))`,
    // MATCH takes these three for patterns.
    key: f`SUBSTITUTE(SUBSTITUTE(SUBSTITUTE(${here("counted for")};"~";"–");"*";"×");"?";"¿")`,
    first: f`IF(${here("key")}="";${NOWHERE};MATCH(${here("key")};${everywhere("key")};0))`,
  } satisfies Partial<Record<ImportsKey, Formula>>;
}
