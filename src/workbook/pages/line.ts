import { SIGNALS, type SignalKey, type StatusKey, statusLabel, statusNamed } from "../../domain/status.ts";
import { DAY } from "../number-format.ts";
import { INK_2, INK_3, type Style } from "../style.ts";
import { BLANK, textValue, type Value } from "../value.ts";

/** A cell of a page. An open one is for people to write in, by hand or in the file. */
export interface PageCell {
  readonly value: Value;
  readonly style?: Partial<Style>;
  readonly open?: true;
}

/** The four columns of a page: what it is about, a text, and two short columns. */
type PageCells = readonly [PageCell, PageCell, PageCell, PageCell];

/** A page from the top, line by line. A mark is hidden, and tells the tracker what a row is about. */
export type PageLine =
  | { readonly kind: "title"; readonly text: string }
  | { readonly kind: "sentence"; readonly text: string; readonly quiet?: true }
  /** A team's name, or what a table is about, with a short text in each of the last two columns. */
  | { readonly kind: "heading"; readonly text: string; readonly aside?: readonly [string, string] }
  | {
      readonly kind: "header";
      readonly texts: readonly [string, string, string, string];
      readonly mark?: string;
    }
  | { readonly kind: "row"; readonly cells: PageCells; readonly mark?: string }
  | { readonly kind: "gap" }
  | { readonly kind: "chart"; readonly chart: PageChart };

/** Bars of what was before, what was wanted and what came of it. */
export interface PageChart {
  readonly title: string;
  readonly valueFormat: string;
  readonly bars: readonly {
    readonly label: string;
    readonly before: number | null;
    readonly target: number | null;
    readonly after: number | null;
  }[];
}

export const says = (text: string, style: Partial<Style> = {}): PageCell => ({
  value: textValue(text),
  style: { wrap: true, ...style },
});
export const NOTHING: PageCell = { value: BLANK };
/** What stands left of a row and says what it is about. */
export const label = (text: string): PageCell => says(text, { color: INK_3, size: 9 });
export const named = (text: string): PageCell => says(text, { bold: true });
export const quiet = (text: string): PageCell => says(text, { color: INK_3 });
export const short = (text: string): PageCell => says(text, { color: INK_2, size: 9 });
export const open = (value: Value = BLANK): PageCell => ({ value, style: { wrap: true }, open: true });
export const openDay = (): PageCell => ({
  value: BLANK,
  style: { numberFormat: DAY, across: "left" },
  open: true,
});

/** A status in its fill. */
export function chip(key: StatusKey | null): PageCell {
  if (key === null) return NOTHING;
  const status = statusNamed(key);
  return says(statusLabel(status), { fill: status.fill, color: status.text });
}

export function signalChip(key: SignalKey | null): PageCell {
  const signal = SIGNALS.find((each) => each.key === key);
  if (signal === undefined) return NOTHING;
  return says(signal.word, { fill: signal.fill, color: signal.text, bold: signal.key === "talk now" });
}
