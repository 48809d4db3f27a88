import type { Change } from "../change.ts";
import { type Held, isFilled } from "../held.ts";
import type { TabDescription } from "../tab.ts";
import { toldByFormulas } from "./formula-kinds.ts";
import { describedRuler, rulerOf } from "./labels.ts";
import { shapeOf, shapeOfOurs } from "./shape.ts";
import { shifted } from "./shifted.ts";
import { type Axis, type Fillings, type Labels, type Shift, shiftsTo, twinIn } from "./shifts.ts";

type Described = Pick<TabDescription, "key" | "contents">;

/** Fewer labels than these are no ruler: what a person typed may read like one of them. */
const FEWEST_LABELS = 3;

/** What brings the rows and columns of a tab back, or why it cannot be told which of them is which. */
export type Straightened =
  | { readonly kind: "told"; readonly changes: readonly Change[]; readonly after: Held }
  | Untold;

/** Two lines bear the same label, or labels are gone while lines were inserted, deleted or moved. */
interface Untold {
  readonly kind: "untold";
  readonly twin: string | null;
}

/**
 * What brings the rows and columns of a tab back to where they are described; nothing where they are there. Rows come
 * first: a header row that was deleted has to come back before it can tell columns.
 */
export function straightened({ key, contents }: Described, held: Held): Straightened {
  const rows = rowShifts(contents, held);
  if (rows === null) return { kind: "untold", twin: null };
  const upright = shifted(held, "rows", rows);
  const columns = columnShifts(contents, upright);
  if ("kind" in columns) return columns;
  const change = (axis: Axis, shifts: readonly Shift[]): readonly Change[] =>
    shifts.length === 0 ? [] : [{ kind: "align", key, axis, shifts }];
  return {
    kind: "told",
    changes: [...change("rows", rows), ...change("columns", columns)],
    after: shifted(upright, "columns", columns),
  };
}

type Contents = Described["contents"];

function rowShifts(contents: Contents, held: Held): readonly Shift[] | null {
  if (!isRuled(contents, "rows")) return headerShifts(contents, held);
  const ruler = rulerOf(contents, held, "rows");
  if (ruler === null) return byFormulas(contents, held, "rows");
  const { wanted } = ruler;
  if (wanted.every((label, row) => label === null || label === ruler.held[row])) return [];
  return shiftsTo(wanted, ruler.held, rowFillings(contents, held, wanted));
}

/**
 * A row of people's is one without any formula of the rows that bear labels. Students' rows bear none: one that a
 * person put among them is one of them.
 */
function rowFillings(contents: Contents, held: Held, wanted: Labels): Fillings {
  const formulas = contents.map((line, row) =>
    wanted[row] === null ? [] : line.flatMap((cell) => (cell.kind === "formula" ? [shapeOfOurs(cell)] : [])),
  );
  const ours = new Set(formulas.flat());
  const isOurs = ({ formula }: Held[number][number]) => formula !== "" && ours.has(shapeOf(formula));
  return {
    computed: formulas.map((line) => line.length > 0),
    typed: held.map((line) => line.some(isFilled) && !line.some(isOurs)),
  };
}

function columnShifts(contents: Contents, held: Held): readonly Shift[] | Untold {
  if (!isRuled(contents, "columns")) return [];
  const ruler = rulerOf(contents, held, "columns");
  if (ruler === null) return byFormulas(contents, held, "columns") ?? { kind: "untold", twin: null };
  const filled = fillings(contents, held, ruler.found);
  const twin = twinIn(ruler.wanted, ruler.held, filled);
  return twin === null ? shiftsTo(ruler.wanted, ruler.held, filled) : { kind: "untold", twin };
}

const isRuled = (contents: Contents, axis: Axis): boolean =>
  describedRuler(contents, axis).wanted.filter((label) => label !== null).length >= FEWEST_LABELS;

function byFormulas(contents: Contents, held: Held, axis: Axis): readonly Shift[] | null {
  const told = toldByFormulas(contents, held, axis);
  return told === null ? null : shiftsTo(told.wanted, told.present);
}

/** What the columns of a tab are filled with below their headers. */
function fillings(contents: Contents, held: Held, header: number): Fillings {
  const width = (lines: readonly (readonly unknown[])[]) => Math.max(0, ...lines.map((line) => line.length));
  const body = held.filter((_, row) => row !== header);
  return {
    computed: Array.from({ length: width(contents) }, (_, column) =>
      contents.some((line) => line[column]?.kind === "formula"),
    ),
    typed: Array.from({ length: width(held) }, (_, column) => {
      const cells = body.flatMap((line) => line[column] ?? []);
      return cells.some(isFilled) && cells.every(({ formula }) => formula === "");
    }),
  };
}

/** A table's rows bear no labels of ours: only its header row has a place to keep. */
function headerShifts(contents: Contents, held: Held): readonly Shift[] | null {
  const { place } = describedRuler(contents, "columns");
  const header = rulerOf(contents, held, "columns");
  if (header?.found === place) return [];
  if (place > 0) return byFormulas(contents, held, "rows");
  const [first = []] = held;
  if (header === null)
    return first.some(isFilled) && !readsLikeHeaders(first) ? [{ kind: "insert", at: 1 }] : [];
  // Rows of people's above the headers go to the end; headers that were dragged among the rows go back themselves.
  return held.slice(0, header.found).some(isRowOfTable)
    ? [{ kind: "move", from: header.found + 1, count: 1, to: 1 }]
    : [{ kind: "move", from: 1, count: header.found, to: held.length + 1 }];
}

/** A row of which a formula tells, or several cells: a title that people put above a table stands in one. */
const isRowOfTable = (line: Held[number]): boolean =>
  line.some(({ formula }) => formula !== "") || line.filter(isFilled).length > 1;

/** A row all of texts was typed over our headers, in another language perhaps; one of data has days or addresses. */
function readsLikeHeaders(row: Held[number]): boolean {
  const filled = row.filter(isFilled);
  const isTitle = ({ value, formula }: Held[number][number]) =>
    formula === "" && value.kind === "text" && !value.text.includes("@");
  return 5 * filled.length >= 4 * row.length && filled.every(isTitle);
}
