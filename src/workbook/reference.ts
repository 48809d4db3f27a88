/**
 * Where a formula points. Tabs are named by key and columns by number; the text of an address is made last,
 * with the names that the tabs have in the file by then (people rename tabs).
 */
export type Reference =
  | {
      readonly kind: "cell";
      readonly tab: TabKey;
      readonly row: number;
      readonly column: number;
      /** What `$` holds in place, where a formula is copied or a conditional format runs over its zone. */
      readonly held: "nothing" | "column" | "row" | "cell";
    }
  | {
      readonly kind: "area";
      readonly tab: TabKey;
      readonly top: number;
      readonly left: number;
      readonly bottom: number;
      readonly right: number;
    }
  | { readonly kind: "column"; readonly tab: TabKey; readonly column: number }
  /** The sheet id, for links inside the file. */
  | { readonly kind: "sheetId"; readonly tab: TabKey };

export const REGISTERS = [
  "teams",
  "charters",
  "members",
  "journal",
  "brightSpots",
  "plans",
  "cohort",
  "data",
  "digests",
] as const;
/**
 * Kinds of which a file has many, told apart by what follows a colon: a team's own tabs by the team's id, a page by what
 * it is (`page:check-in 2`), a tab of a cycle that is over by the cycle and what it was (`archive:1 team:t4f`).
 */
const MANY = ["team", "grid", "page", "archive"] as const;
/** The tabs of a portfolio, which reads the cohorts of other files, in the order in which they stand in a file of its own. */
export const PORTFOLIO_TABS = ["portfolio", "priorities", "cohorts", "imports"] as const;
const TAB_KINDS = ["rollup", ...MANY, ...REGISTERS, "functions", ...PORTFOLIO_TABS] as const;
export type TabKind = (typeof TAB_KINDS)[number];
type ManyKind = (typeof MANY)[number];

/** What names a tab for good. */
export type TabKey = Exclude<TabKind, ManyKind> | `${ManyKind}:${string}`;

export const kindOf = (key: TabKey): TabKind =>
  TAB_KINDS.find((kind) => key === kind || key.startsWith(`${kind}:`)) ?? "team";

export function isTabKey(key: string): key is TabKey {
  return (
    MANY.some((kind) => key.startsWith(`${kind}:`)) ||
    TAB_KINDS.some((kind) => kind === key && !MANY.some((many) => many === kind))
  );
}

export const cell = (tab: TabKey, row: number, column: number): Reference => ({
  kind: "cell",
  tab,
  row,
  column,
  held: "nothing",
});

export const fixedCell = (tab: TabKey, row: number, column: number): Reference => ({
  kind: "cell",
  tab,
  row,
  column,
  held: "cell",
});

/** The same row in a column that stays: what a conditional format over several columns looks at. */
export const inColumn = (tab: TabKey, row: number, column: number): Reference => ({
  kind: "cell",
  tab,
  row,
  column,
  held: "column",
});

/** The same column in a row that stays. */
export const inRow = (tab: TabKey, row: number, column: number): Reference => ({
  kind: "cell",
  tab,
  row,
  column,
  held: "row",
});

export const area = (tab: TabKey, top: number, left: number, bottom: number, right = left): Reference => ({
  kind: "area",
  tab,
  top,
  left,
  bottom,
  right,
});

export const wholeColumn = (tab: TabKey, column: number): Reference => ({ kind: "column", tab, column });

export const sheetIdOf = (tab: TabKey): Reference => ({ kind: "sheetId", tab });

/** Column 1 is A, 27 is AA. */
export function columnLetters(column: number): string {
  const rest = Math.floor((column - 1) / 26);
  const letter = String.fromCharCode(65 + ((column - 1) % 26));
  return rest === 0 ? letter : columnLetters(rest) + letter;
}

/** The address of a reference in A1 notation, without its tab. */
export function a1(reference: Exclude<Reference, { kind: "sheetId" }>): string {
  switch (reference.kind) {
    case "cell": {
      const letters = columnLetters(reference.column);
      const holds = (part: "column" | "row") => reference.held === part || reference.held === "cell";
      return `${holds("column") ? "$" : ""}${letters}${holds("row") ? "$" : ""}${reference.row}`;
    }
    case "area": {
      const from = `$${columnLetters(reference.left)}$${reference.top}`;
      const to = `$${columnLetters(reference.right)}$${reference.bottom}`;
      // An area of one cell is handed back as that cell.
      return from === to ? from : `${from}:${to}`;
    }
    case "column": {
      const letters = columnLetters(reference.column);
      return `$${letters}:$${letters}`;
    }
  }
}
