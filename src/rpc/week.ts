import type { DecimalMark } from "../domain/decimal-mark.ts";
import type { ShownStatus } from "./contract.ts";
import type { NO_MEASURE, NUMBER_KEYS, WORD_KEYS } from "./week-keys.ts";

export type NumberKey = (typeof NUMBER_KEYS)[number];
export type WordKey = (typeof WORD_KEYS)[number];
export type NoMeasure = (typeof NO_MEASURE)[number];

/** Texts as a person types them, by key: `57%`, `57,5`, `49`; "" clears the cell. A field that is left out is left alone. */
export type Numbers = Readonly<Partial<Record<NumberKey, string>>>;
export type Words = Readonly<Partial<Record<WordKey, string>>>;

/** What a week's cells held when they were read: numbers as `week` shows them, `n/a` in `actual` for no measure. */
export interface Seen {
  readonly numbers: Numbers;
  readonly words: Words;
  readonly pivot: boolean;
  /** How decimals were written then, as the file writes them; numbers typed over these are read alike. A point if left out. */
  readonly decimal?: DecimalMark;
}

/** One number of the week. A tab has one to four of them, in the order in which they are typed. */
export interface NumberField {
  readonly key: NumberKey;
  readonly label: string;
  /** As the person would type it; "" where nothing is. */
  readonly value: string;
  /** A short line under the field; "" for none. */
  readonly hint: string;
  readonly percent: boolean;
  /** What the tab fills in by itself, such as Enrolled: typed only where it differs. */
  readonly given: boolean;
}

/** One team's week as it is opened to be recorded. What has nothing to say is "" or `null`. */
export interface OpenWeek {
  /** The team's id. */
  readonly team: string;
  readonly name: string;
  readonly week: number;
  readonly weeks: number;
  /** The working weeks that have begun, in order; each can be opened. */
  readonly begun: readonly number[];
  /** `May 18–24` */
  readonly dates: string;
  /** `due Thu May 21` */
  readonly due: string;
  /** The week's row on the team's tab. */
  readonly row: number;
  /** `60.5%` */
  readonly target: string;
  readonly fields: readonly NumberField[];
  /** What those numbers make on a tab that computes its Actual, or that Actual where it was typed over: `57%`. */
  readonly actual: string;
  /** Whether a number was typed over an Actual that is otherwise computed; that number wins over the fields. */
  readonly typedOver: boolean;
  /** Whether the week says that there is no measure. */
  readonly notMeasured: boolean;
  readonly words: Readonly<Record<WordKey, string>>;
  readonly pivot: boolean;
  /** The working week before this one; `null` in week 1. */
  readonly last: { readonly week: number; readonly plan: string; readonly actual: string } | null;
  readonly status: ShownStatus | null;
  /** `1.4 weeks behind`, `on plan` */
  readonly ahead: string;
  readonly seen: Seen;
}

interface WeekNumbers {
  readonly team: string;
  readonly week: number;
  readonly numbers: Numbers;
}

/** `decimal` is that of what was seen. */
export interface EffectAsked extends WeekNumbers {
  readonly decimal?: DecimalMark;
}

/** A text that cannot be taken into a number field. */
export interface FieldFault {
  readonly key: NumberKey;
  readonly found: string;
  readonly expected: string;
}

/** What numbers would do to the week; nothing is written. What has nothing to say is "" or `null`. */
export interface Effect {
  /** Where there is one, nothing else is told and `record` would refuse the numbers. */
  readonly faults: readonly FieldFault[];
  /** `Below the 12 of an earlier week. Keep it? It is saved and shown as Check.`; saving is not held up. */
  readonly question: string;
  /** `57%` */
  readonly actual: string;
  /** How it is counted: `with zeroes`. */
  readonly note: string;
  readonly status: ShownStatus | null;
  /** `1 week behind` */
  readonly ahead: string;
  /** The status of the latest measured week before this one. */
  readonly earlierStatus: ShownStatus | null;
  /** What `ahead` was then: `was 1.4 behind`. */
  readonly earlier: string;
  /** `4.7 points a week from here, plan 3.5` */
  readonly needed: string;
  /** `Up 5: participation +5.9, score −0.9` */
  readonly driver: string;
  /** `3 students short` */
  readonly short: string;
}

export interface WeekAsked extends WeekNumbers {
  readonly words: Words;
  readonly pivot: boolean;
  /** No measure this week, and why: `n/a` is written as the Actual, and the numbers are left alone. */
  readonly noMeasure: NoMeasure | null;
  readonly seen: Seen;
}

/** A cell that two people changed. `key` is a number's, a sentence's or "pivot"; flags read `ticked` or "". */
export interface Conflict {
  readonly key: NumberKey | WordKey | "pivot";
  readonly label: string;
  readonly theirs: string;
  readonly mine: string;
}

export type Recorded =
  | {
      readonly kind: "saved";
      /** How many cells were written; 0 where nothing had changed. */
      readonly cells: number;
      /** What the cells hold now, for the next save. */
      readonly seen: Seen;
    }
  /**
   * Nothing was written. Recording again with this `seen` saves mine; with theirs in place of mine it keeps theirs.
   * What only the others changed stays theirs either way.
   */
  | { readonly kind: "conflict"; readonly conflicts: readonly Conflict[]; readonly seen: Seen }
  /** Nothing was written: these numbers cannot be taken. */
  | { readonly kind: "faults"; readonly faults: readonly FieldFault[] };
