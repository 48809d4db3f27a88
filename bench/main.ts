import { textTable } from "../evidence/text-table.ts";
import { BUDGETS, type BudgetKey, type Figures, SIZES, type Size, verdictOn } from "./budgets.ts";
import { codeFigures } from "./code-figures.ts";
import { readmeWith } from "./readme.ts";
import { markdown, reasons, tableRows } from "./table.ts";
import { figuresAt } from "./workbook-figures.ts";

/** What the command tells, in every form that it can be asked for. */
interface Findings {
  readonly report: string;
  readonly json: unknown;
  /** The budgets that are broken, and whose breaking nobody has accepted. */
  readonly broken: readonly string[];
  /** The README with its table brought up to date; `null` where it has no place for it. */
  readonly told: (readme: string) => string | null;
}

/** Measures at these sizes of a cohort, one after the other; `tell` hears of each before it begins. */
export function findings(dist: string, sizes: readonly Size[], tell: (teams: Size) => void): Findings {
  const figures = measured(dist, sizes, tell);
  const rows = tableRows(figures, sizes);
  const notes = reasons(figures).map((reason) => `\\* ${reason}`);
  const verdicts = keys.map((key) => [key, verdictOn(BUDGETS[key], figures[key] ?? new Map())] as const);
  return {
    report: [textTable(rows), ...notes.map((note) => note.slice(1))].join("\n"),
    json: {
      version: 1,
      sizes,
      budgets: verdicts.map(([key, verdict]) => {
        const { what, limit, unit, accepted = null } = BUDGETS[key];
        return { what, limit, unit, measured: Object.fromEntries(figures[key] ?? []), verdict, accepted };
      }),
    },
    broken: verdicts.filter(([, verdict]) => verdict === "over").map(([key]) => BUDGETS[key].what),
    told: (readme) => readmeWith(readme, [markdown(rows), ...notes].join("\n\n")),
  };
}

/** The sizes that a text names, such as "1,6". @throws with a sentence where it names another */
export function sizesIn(text: string | undefined): readonly Size[] {
  if (text === undefined) return SIZES;
  return text.split(",").map((each) => {
    const size = SIZES.find((known) => String(known) === each.trim());
    if (size === undefined) throw new Error(`--teams: found "${each}", expected some of ${SIZES.join(", ")}`);
    return size;
  });
}

const keys = Object.keys(BUDGETS) as readonly BudgetKey[];

function measured(dist: string, sizes: readonly Size[], tell: (teams: Size) => void): Figures {
  const code = codeFigures(dist);
  const workbooks = sizes.map((teams) => {
    tell(teams);
    return [teams, figuresAt(teams, dist)] as const;
  });
  const mapped = keys.map((key) => {
    const all = code[key];
    const found: readonly (readonly [Size | "any", number])[] =
      all === undefined
        ? workbooks.map(([teams, figures]) => [teams, figures[key] ?? Number.NaN])
        : [["any", all]];
    return [key, new Map(found)] as const;
  });
  return Object.fromEntries(mapped);
}
