import type { SmartPart } from "../domain/smart.ts";
import type { Fault } from "./contract.ts";

/** What a person answered in place of a cell of the roster: `{row: 4, column: "Goal", text: "71"}`. */
export interface Answer {
  readonly row: number;
  readonly column: string;
  readonly text: string;
}

/** What a notice asks, which decides how the sidebar lets a person answer. */
export type NoticeKind =
  | "goal missing"
  | "baseline missing"
  /** Answered in Same group, by yes or no. */
  | "same group?"
  | "other group"
  | "group share"
  | "scale"
  | "team size"
  | "mail twice"
  | "tab name"
  | "start"
  | "weeks"
  | "here already";

/** Something worth a look in a row of the roster, and never a block. `row` and `column` are as the person sees them. */
export interface Notice {
  readonly kind: NoticeKind;
  readonly row: number;
  readonly column: string;
  readonly found: string;
  readonly expected: string;
  /** The whole of it, in a sentence or two. */
  readonly says: string;
}

/** A row of the roster, as it would be built. */
export interface PreviewRow {
  /** As the person sees it: the header is row 1. */
  readonly row: number;
  readonly name: string;
  /** `34% → 78%, 8 weeks` */
  readonly summary: string;
  /** Where there are faults the row is not built: it is to be left out, or mended. */
  readonly faults: readonly Fault[];
  readonly notices: readonly Notice[];
  /** What the goal says of each part of SMART, and what it lacks. */
  readonly smart: readonly SmartPart[];
}

/** A column that nothing is read from, and the one that was probably meant. */
export interface UnusedColumn {
  readonly column: string;
  readonly meant: string | null;
}

/** How many of the teams on the Teams tab are built. */
export interface Unfinished {
  readonly done: number;
  readonly total: number;
  /** The names of the others. */
  readonly left: readonly string[];
}
