/** The sizes of cohorts that everything is measured at, in teams. */
export const SIZES = [1, 6, 30, 100] as const;
export type Size = (typeof SIZES)[number];

export type BudgetKey =
  | "nth tab"
  | "mean tab"
  | "flushes"
  | "build"
  | "record"
  | "edit"
  | "repair"
  | "rollup"
  | "formulas"
  | "all formulas"
  | "computed"
  | "recalculation"
  | "weight"
  | "evaluation"
  | "ten thousand";

export interface Budget {
  readonly what: string;
  /** The most that is allowed; `null` is only told. By teams where it grows with them. */
  readonly most: number | ((teams: Size) => number) | null;
  /** The limit in words, for the table. */
  readonly limit: string;
  readonly unit: "" | "ms" | "s" | "KB";
  /** Why a figure over the budget is accepted for now; any other one fails the run. */
  readonly accepted?: string;
}

/** The first tab of a form that a step makes has nothing to be copied from. */
const FIRST_OF_A_STEP =
  "The first tab of a form in a step is dressed call by call; the others are copied from it. No older tab is copied, because a copy brings along what people noted and coloured there.";

export const BUDGETS: Readonly<Record<BudgetKey, Budget>> = {
  "nth tab": {
    what: "service calls to add the last team’s tab",
    most: 20,
    limit: "≤ 20",
    unit: "",
    accepted: FIRST_OF_A_STEP,
  },
  "mean tab": {
    what: "service calls to add one team’s tab, mean of all",
    most: 20,
    limit: "≤ 20",
    unit: "",
    accepted: FIRST_OF_A_STEP,
  },
  flushes: {
    what: "flushes to build the cohort, service calls of 30 ms",
    most: (teams) => 3 + teams / 10,
    limit: "≤ 3 + teams/10",
    unit: "",
  },
  build: { what: "time to build the cohort in the emulation", most: null, limit: "–", unit: "s" },
  record: { what: "service calls to record a week from the sidebar", most: 8, limit: "≤ 8", unit: "" },
  edit: { what: "service calls of the edit trigger", most: 4, limit: "≤ 4", unit: "" },
  repair: {
    what: "service calls of Repair on an undamaged workbook",
    most: null,
    limit: "–",
    unit: "",
  },
  rollup: {
    what: "custom-function and script calls when a sponsor opens the rollup",
    most: 0,
    limit: "0",
    unit: "",
  },
  formulas: {
    what: "formulas on the last team’s tab, more than on the first’s",
    most: 0,
    limit: "0",
    unit: "",
  },
  "all formulas": { what: "formulas in the whole workbook", most: null, limit: "–", unit: "" },
  computed: { what: "formulas that one edit computes again", most: null, limit: "–", unit: "" },
  recalculation: {
    what: "one edit recalculated, 10 weeks a team, median",
    most: 100,
    limit: "≤ 100 ms",
    unit: "ms",
  },
  weight: {
    what: "size of Code.js",
    most: 120,
    limit: "≤ 120 KB",
    unit: "KB",
    accepted:
      "Everything that the script can do is in the one file that every custom-function call loads. What the size stands for, the time to evaluate it, is within its budget.",
  },
  evaluation: {
    what: "Code.js evaluated in a fresh context, median",
    most: 5,
    limit: "≤ 5 ms",
    unit: "ms",
  },
  "ten thousand": { what: "BTT_ONTRACK over 10,000 rows, median", most: 30, limit: "≤ 30 ms", unit: "ms" },
};

/** What was measured for one budget: a figure a size, or one for all. */
export type Figures = Readonly<Partial<Record<BudgetKey, ReadonlyMap<Size | "any", number>>>>;

export type Verdict = "within" | "over, accepted" | "over" | "told";

export function verdictOn({ most, accepted }: Budget, figures: ReadonlyMap<Size | "any", number>): Verdict {
  if (most === null) return "told";
  const isOver = [...figures].some(([size, figure]) => {
    const limit = typeof most === "number" ? most : most(size === "any" ? SIZES[0] : size);
    return figure > limit;
  });
  if (!isOver) return "within";
  return accepted === undefined ? "over" : "over, accepted";
}
