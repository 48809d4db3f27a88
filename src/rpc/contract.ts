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

/** A team's plan as the editor opens it. Values of a percent metric are fractions; one entry a working week. */
export interface OpenPlan {
  /** The team's id. */
  readonly team: string;
  readonly name: string;
  readonly version: number;
  readonly percent: boolean;
  readonly unit: string;
  readonly decimals: number;
  readonly baseline: number | null;
  readonly goal: number | null;
  readonly weeks: number;
  /** 0 before the start, one more than the weeks after the end. */
  readonly weekNow: number;
  readonly shape: string;
  readonly targets: readonly (number | null)[];
  readonly actuals: readonly (number | null)[];
}

/** A plan as a person typed it, in the words of a roster: `71`, `even` or `60; 65; 71`. */
export interface AskedPlan {
  readonly after: string;
  readonly goal: string;
  readonly weeks: string;
  readonly shape: string;
}
export interface PlanAsked extends AskedPlan {
  readonly team: string;
}
export interface ReplanAsked extends PlanAsked {
  /** The version that the editor was opened on. */
  readonly version: number;
  readonly reason: string;
  readonly by: string;
  readonly agreedWith: string;
}
export interface DrawnPlan {
  readonly targets: readonly (number | null)[];
}
export interface Replanned {
  readonly version: number;
}

/** Every call that crosses `google.script.run`: its name, what it takes, what it gives. */
export interface Calls {
  readonly home: { readonly takes: null; readonly gives: Home };
  readonly preview: { readonly takes: Handed; readonly gives: Preview };
  readonly build: { readonly takes: Handed; readonly gives: Built };
  readonly plan: { readonly takes: { readonly team: string }; readonly gives: OpenPlan };
  readonly drawPlan: { readonly takes: PlanAsked; readonly gives: DrawnPlan };
  readonly rePlan: { readonly takes: ReplanAsked; readonly gives: Replanned };
}
export type CallName = keyof Calls;
