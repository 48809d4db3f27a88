import { BUDGETS, type Budget, type BudgetKey, type Figures, type Size, verdictOn } from "./budgets.ts";

/** The table's own rows: every budget, in the order in which they are declared. */
const ROWS = Object.entries(BUDGETS) as readonly (readonly [BudgetKey, Budget])[];

const VERDICTS = { within: "yes", "over, accepted": "no *", over: "NO", told: "–" } as const;

/** The figures as rows of text, the header first. */
export function tableRows(figures: Figures, sizes: readonly Size[]): readonly (readonly string[])[] {
  const teams = (size: Size) => (size === 1 ? "1 team" : `${size} teams`);
  return [
    ["what", "budget", ...sizes.map(teams), "within"],
    ...ROWS.map(([key, budget]) => {
      const found = figures[key] ?? new Map();
      const all = found.get("any");
      const cells = sizes.map((size, index) =>
        all === undefined ? shown(found.get(size), budget) : index === 0 ? shown(all, budget) : "",
      );
      return [budget.what, budget.limit, ...cells, VERDICTS[verdictOn(budget, found)]];
    }),
  ];
}

/** Why figures over their budgets are accepted, each reason once. */
export function reasons(figures: Figures): readonly string[] {
  const over = ROWS.filter(
    ([key, budget]) => verdictOn(budget, figures[key] ?? new Map()) === "over, accepted",
  );
  return [...new Set(over.map(([, { accepted = "" }]) => accepted))];
}

/** The first two columns, which the README holds to the code. */
export const budgetColumns = (): readonly (readonly string[])[] =>
  ROWS.map(([, { what, limit }]) => [what, limit]);

export const markdown = ([head = [], ...body]: readonly (readonly string[])[]): string =>
  [head, head.map(() => "---"), ...body].map((row) => `| ${row.join(" | ")} |`).join("\n");

function shown(figure: number | undefined, { unit }: Budget): string {
  if (figure === undefined || Number.isNaN(figure)) return "";
  const text = unit === "ms" || unit === "s" ? figure.toFixed(1) : String(Number(figure.toFixed(1)));
  return unit === "" ? text : `${text} ${unit}`;
}
