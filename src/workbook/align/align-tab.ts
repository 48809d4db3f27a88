import type { Change } from "../change.ts";
import type { Held } from "../plan.ts";
import type { TabDescription } from "../tab.ts";
import { rulerOf } from "./labels.ts";
import { type Axis, type Fillings, type Labels, shiftsTo } from "./shifts.ts";

type Described = Pick<TabDescription, "key" | "contents">;

/** Fewer labels than these are no ruler: what a person typed may read like one of them. */
const FEWEST_LABELS = 3;

/**
 * What brings the rows, or the columns, of a tab back to where they are described; nothing where they are there. Rows
 * come first: a header row that was deleted has to come back before it can tell columns.
 */
export function aligned({ key, contents }: Described, held: Held, axis: Axis): readonly Change[] {
  const { wanted, present } = lines(contents, held, axis);
  const shifts = shiftsTo(wanted, present, axis === "columns" ? fillings(contents, held) : undefined);
  return shifts.length === 0 ? [] : [{ kind: "align", key, axis, shifts }];
}

/** What the columns of a tab are filled with below their headers. */
function fillings(contents: Described["contents"], held: Held): Fillings {
  const width = (lines: readonly (readonly unknown[])[]) => Math.max(0, ...lines.map((line) => line.length));
  const header = rulerOf(contents, held, "columns")?.found ?? -1;
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

const NOTHING = { wanted: [], present: [] };

function lines(
  contents: Described["contents"],
  held: Held,
  axis: Axis,
): Record<"wanted" | "present", Labels> {
  const ruler = rulerOf(contents, held, axis);
  const labels = ruler?.wanted.filter((label) => label !== null).length ?? 0;
  if (ruler !== null && labels >= FEWEST_LABELS) return { wanted: ruler.wanted, present: ruler.held };
  return axis === "columns" ? NOTHING : headerRow(contents, held);
}

/** A table's rows bear no labels of ours: only its header row has a place to keep. */
function headerRow(contents: Described["contents"], held: Held): Record<"wanted" | "present", Labels> {
  const header = rulerOf(contents, held, "columns");
  if (header === null) {
    const [first = []] = held;
    const isLost = first.some(isFilled) && !readsLikeHeaders(first);
    return isLost ? { wanted: ["header"], present: held.map(() => null) } : NOTHING;
  }
  const upTo = (place: number): Labels => [...new Array<null>(place).fill(null), "header"];
  const below = new Array<null>(Math.max(0, held.length - header.found - 1)).fill(null);
  return { wanted: upTo(header.place), present: [...upTo(header.found), ...below] };
}

const isFilled = ({ value, formula }: Held[number][number]): boolean =>
  formula !== "" || value.kind !== "blank";

/** A row all of texts was typed over our headers, in another language perhaps; one of data has days or addresses. */
function readsLikeHeaders(row: Held[number]): boolean {
  const filled = row.filter(isFilled);
  const isTitle = ({ value, formula }: Held[number][number]) =>
    formula === "" && value.kind === "text" && !value.text.includes("@");
  return 5 * filled.length >= 4 * row.length && filled.every(isTitle);
}
