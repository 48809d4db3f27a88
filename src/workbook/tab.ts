import { type Formula, f } from "./formula.ts";
import type { TabKey, TabKind } from "./reference.ts";
import type { Style } from "./style.ts";
import type { MadeFor } from "./tabs/team/made-for.ts";
import { numberValue, textValue, type Value } from "./value.ts";

/** What a described cell holds, and whose it is. */
export type Content =
  /** People's: never written. */
  | { readonly kind: "open" }
  /** Ours: restored when it differs. */
  | { readonly kind: "constant"; readonly value: Value }
  | Formula
  /**
   * A formula over which a typed value wins: written only into a blank cell or over an older form of itself, which is
   * known by the words that it begins with.
   */
  | { readonly kind: "default"; readonly formula: Formula }
  /** Where a row of ours may have stood: a formula that begins like this one is cleared, anything else is people's. */
  | { readonly kind: "vacated"; readonly formula: Formula }
  /** Where a cell of ours may end up when people insert rows: what has its shape is cleared, anything else is people's. */
  | { readonly kind: "stray"; readonly shapes: ReadonlySet<string> }
  /** Written when the tab is made; from then on the person's. */
  | { readonly kind: "seed"; readonly value: Value };

/** A rectangle of cells; rows and columns count from 1, ends included. */
export interface Zone {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export type Condition =
  | { readonly kind: "text is"; readonly text: string }
  /** Relative to the top left cell of the first zone, as Sheets reads it. */
  | { readonly kind: "formula"; readonly formula: Formula };

export interface ConditionalFormat {
  readonly condition: Condition;
  readonly zones: readonly Zone[];
  readonly fill: string | null;
  readonly color: string | null;
  readonly bold: boolean;
}

/** Validations advise and never refuse, but for the choice in a check box. */
export type Rule =
  | { readonly kind: "one of"; readonly words: readonly string[] }
  | { readonly kind: "check box" }
  | { readonly kind: "day" }
  | { readonly kind: "number"; readonly from: number; readonly to: number }
  | { readonly kind: "formula"; readonly formula: Formula };

export interface Validation {
  readonly zone: Zone;
  readonly rule: Rule;
  readonly help: string;
}

export interface Border {
  readonly zones: readonly Zone[];
  readonly sides: readonly ("top" | "bottom" | "left" | "right" | "rows" | "columns")[];
  readonly color: string;
}

interface Series {
  /** A column of cells, its header on top. */
  readonly zone: Zone;
  readonly color: string;
  readonly width: number;
  readonly points: number;
}

export interface Chart {
  readonly kind: "line" | "bar";
  readonly title: string;
  readonly labels: Zone;
  readonly series: readonly Series[];
  /** A column that nobody else draws, by which the chart is known. */
  readonly mark: number;
  /** Anchor cell and offset in pixels. */
  readonly row: number;
  readonly column: number;
  readonly offset: { readonly x: number; readonly y: number };
  readonly size: { readonly width: number; readonly height: number };
  readonly valueFormat: string;
}

export interface Note {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** One tab, whole: what it holds, how it looks, what people may type. Rows and columns count from 1. */
export interface TabDescription {
  readonly key: TabKey;
  readonly kind: TabKind;
  /** The name it is made with; people may change it. */
  readonly name: string;
  readonly hidden: boolean;
  /** Rows of weeks and breaks on a team's tab, columns of weeks on a student grid, 0 on every other. */
  readonly weekRows: number;
  /** On a team's tab what its columns were made for; `null` on every other. */
  readonly made: MadeFor | null;
  readonly gridlines: boolean;
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly contents: readonly (readonly Content[])[];
  readonly styles: readonly (readonly Style[])[];
  /** Pixels, one a column and one a row. */
  readonly widths: readonly number[];
  readonly heights: readonly number[];
  readonly hiddenColumns: readonly { readonly from: number; readonly to: number }[];
  readonly hiddenRows?: { readonly from: number; readonly to: number };
  readonly borders: readonly Border[];
  readonly notes: readonly Note[];
  readonly conditionalFormats: readonly ConditionalFormat[];
  readonly validations: readonly Validation[];
  /** What people may edit without a warning; `null` leaves the tab unprotected. */
  readonly open: readonly Zone[] | null;
  readonly chart: Chart | null;
}

export const OPEN: Content = { kind: "open" };
export const constant = (value: string | number): Content => ({
  kind: "constant",
  value: typeof value === "string" ? textValue(value) : numberValue(value),
});
export const seed = (value: Value): Content => ({ kind: "seed", value });
export const withDefault = (formula: Formula): Content => ({ kind: "default", formula });

/** A default that begins by saying what it is, so that no formula of a person's begins alike. */
export const namedDefault = (name: string, formula: Formula): Content =>
  withDefault(f`IF(${name}="";"";${formula})`);

export const zone = (top: number, left: number, bottom = top, right = left): Zone => ({
  top,
  left,
  bottom,
  right,
});
