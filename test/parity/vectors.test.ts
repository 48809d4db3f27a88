import { beforeAll, describe, expect, test } from "vitest";
import { STATUSES, statusLabel } from "../../src/domain/status.ts";
import { vectors } from "../vectors.ts";
import {
  type Cell,
  factsOf,
  type TeamTab,
  typeWeeks,
  type Workbook,
  weekRange,
  workbookOf,
} from "./workbook.ts";

/** A worked case as a team's tab: the plan made by its shape, or typed as listed. */
interface Case {
  readonly baseline: number;
  readonly goal: number;
  readonly shape: string;
  readonly decimals: number;
  readonly targets: readonly Cell[] | null;
  readonly actuals: readonly Cell[];
  /** How many rows the calendar has, and which of them, from 1 on, is a break. */
  readonly rows: number;
  readonly pause: number | null;
}

type Columns = (typeof vectors.weeksAhead)[number][0];

const caseOfColumns = ([baseline, targets, actuals]: Columns): Case => {
  const blank = targets.indexOf("");
  const goal = targets.findLast((target) => typeof target === "number") ?? 0;
  const pause = blank === -1 ? null : blank + 1;
  return { baseline, goal, shape: "even", decimals: 3, targets, actuals, rows: targets.length, pause };
};

const planCases = vectors.targets.map(
  ([[baseline, goal, rows, shape = "even", breaks = [], decimals = 6]]): Case => {
    const pause = breaks[0] ?? null;
    return { baseline, goal, shape, decimals, targets: null, actuals: [], rows, pause };
  },
);

const progressCases = vectors.progress.map(([[baseline, goal, actual]]): Case => {
  return {
    baseline,
    goal,
    shape: "even",
    decimals: 3,
    targets: null,
    actuals: [actual],
    rows: 2,
    pause: null,
  };
});

const { illustrative } = vectors;
const walk: Columns = [illustrative.baseline, illustrative.targets, illustrative.actuals];
const named = (columns: Columns): string => JSON.stringify(columns);
/** The words and the weeks ahead are worked out for the same columns, the walk's among them. */
const columnCases = new Map(
  [walk, ...[...vectors.ontrack.columns, ...vectors.weeksAhead].map(([columns]) => columns)].map(
    (columns) => [named(columns), caseOfColumns(columns)] as const,
  ),
);
const cases = [...planCases, ...progressCases, ...columnCases.values()];

/** The only break of the cohort lies in row 4 of the cases that have one; the others start after it. */
const BREAK = { monday: "2020-05-11", reason: "Spring break" };
const startOf = ({ pause }: Case) => (pause === null ? "2020-05-18" : "2020-04-20");

const HEADER = ["Team", "Kind", "Unit", "Decimals", "Shape", "Baseline", "Goal", "Start", "Weeks"];
const rosterRow = (each: Case, index: number): readonly string[] => {
  const weeks = each.rows - (each.pause === null ? 0 : 1);
  const numbers = [each.decimals, each.shape, each.baseline, each.goal, startOf(each), weeks].map(String);
  return [`Case ${index + 1}`, "average", "points", ...numbers];
};

let book: Workbook;

beforeAll(() => {
  book = workbookOf({
    cohort: [HEADER, ...cases.map(rosterRow)],
    settings: { start: "2020-04-20", breaks: [BREAK] },
    asOf: "2020-12-31",
  });
  for (const each of cases) {
    const column = (cells: readonly Cell[]) =>
      Array.from({ length: each.rows }, (_, row) => [cells[row] ?? ""]);
    typeWeeks(tabOf(each), "actual", column(each.actuals));
    if (each.targets !== null) typeWeeks(tabOf(each), "target", column(each.targets));
  }
}, 60_000);

function tabOf(each: Case | undefined): TeamTab {
  const tab = each && book.tabs[cases.indexOf(each)];
  if (tab === undefined) throw new Error("The workbook has no tab for this case.");
  return tab;
}

function shown(each: Case | undefined, key: "target" | "status" | "ahead"): readonly unknown[] {
  const { sheet, layout } = tabOf(each);
  return weekRange(sheet, layout, key).getValues().flat();
}

/** A Status cell as the vectors say it: without its symbol, and blank where nothing was entered. */
function wordOf(label: unknown): string {
  const status = STATUSES.find((each) => statusLabel(each) === label);
  if (status === undefined) throw new Error(`${String(label)} is no status`);
  return status.key === "no update" || status.key === "break" ? "" : status.word;
}

const close = (values: readonly unknown[], places: number) =>
  values.map((value) => (typeof value === "number" ? expect.closeTo(value, places) : value));

describe("native formulas give the worked", () => {
  test.each(vectors.targets.map(([given, targets], index) => ({ given, targets, each: planCases[index] })))(
    "targets of $given",
    ({ targets, each }) => {
      // A tab keeps at most six decimals, rounded in the team's favour.
      expect(shown(each, "target")).toEqual(close(targets, each?.shape === "even" ? 9 : 5));
    },
  );

  test.each(vectors.ontrack.columns.map(([columns, words], index) => ({ columns, words, index })))(
    "words of columns $index",
    ({ columns, words }) => {
      expect(shown(columnCases.get(named(columns)), "status").map(wordOf)).toEqual(words);
    },
  );

  test.each(vectors.weeksAhead.map(([columns, weeks], index) => ({ columns, weeks, index })))(
    "weeks ahead of columns $index",
    ({ columns, weeks }) => {
      expect(shown(columnCases.get(named(columns)), "ahead")).toEqual(close(weeks, 9));
    },
  );

  test.each(
    vectors.progress.map(([given, progress], index) => ({ given, progress, each: progressCases[index] })),
  )("progress of $given", ({ progress, each }) => {
    expect([factsOf(tabOf(each)).get("progress")]).toEqual(close([progress], 12));
  });

  test("words and weeks ahead of the illustrative walk", () => {
    const each = columnCases.get(named(walk));
    expect(shown(each, "status").map(wordOf)).toEqual(illustrative.status);
    expect(shown(each, "ahead")).toEqual(close(illustrative.weeksAhead, 9));
  });
});
