/** Text cells of a pasted or read table: a header row, then one row a team or a reading. */
export type Table = readonly (readonly string[])[];

/** One fault in something a person handed in. `row` and `column` are as the person sees them: the header is row 1. */
export interface Fault {
  /** What was handed in: "cohort", "readings" or "settings". */
  readonly source: "cohort" | "readings" | "settings";
  readonly row: number | null;
  readonly column: string | null;
  readonly found: string;
  readonly expected: string;
}

export type Reply<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly message: string; readonly faults: readonly Fault[] };

/** What a person hands in to build a cohort. `settings` is the settings file's JSON; `asOf` is a day, `YYYY-MM-DD`. */
export interface Handed {
  readonly cohort: Table;
  readonly readings?: Table;
  readonly settings?: unknown;
  readonly asOf?: string;
}

export interface Preview {
  readonly cohort: string;
  readonly teams: readonly { readonly name: string; readonly goal: string }[];
}

export interface Built {
  readonly teams: readonly string[];
  readonly readings: number;
}

/** What the sidebar says of the tab that is open. */
export type Home =
  | { readonly kind: "no cohort" }
  | {
      readonly kind: "team";
      readonly team: string;
      readonly sentence: string;
      readonly headline: string;
      readonly tiles: readonly Tile[];
    }
  | { readonly kind: "rollup"; readonly week: string; readonly counts: string; readonly updates: string }
  /** Any other tab of a workbook that has a cohort. */
  | { readonly kind: "elsewhere"; readonly week: string; readonly counts: string };

export interface Tile {
  readonly label: string;
  readonly value: string;
  readonly note: string;
}

/** Every call that crosses `google.script.run`: its name, what it takes, what it gives. */
export interface Calls {
  readonly home: { readonly takes: null; readonly gives: Home };
  readonly preview: { readonly takes: Handed; readonly gives: Preview };
  readonly build: { readonly takes: Handed; readonly gives: Built };
}
export type CallName = keyof Calls;
