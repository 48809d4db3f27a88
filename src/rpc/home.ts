import type { SignalKey } from "../domain/status.ts";
import type { ShownStatus } from "./contract.ts";

/** What the sidebar says of the tab that is open. */
export type Home =
  | { readonly kind: "no cohort" }
  /** A cycle is archived, whole or in part, and the next has not begun. */
  | { readonly kind: "between cycles"; readonly cycle: number }
  /** The cohort has teams, and every one was taken out of it. */
  | { readonly kind: "all retired" }
  | TeamHome
  | {
      readonly kind: "rollup";
      readonly week: string;
      readonly counts: string;
      readonly updates: string;
      /** The teams that show a pattern, those to talk with first; `null` where no team can be judged. */
      readonly signals: readonly SignalledTeam[] | null;
    }
  /** Any other tab of a workbook that has a cohort. */
  | { readonly kind: "elsewhere"; readonly week: string; readonly counts: string };

/** A team as its tab shows it. What has nothing to say is "" or `null`. */
export interface TeamHome {
  readonly kind: "team";
  /** By which the calls about one team know it. */
  readonly id: string;
  readonly team: string;
  /** `Week 5 of 8 · May 18–24 · measure by Thursday` */
  readonly second: string;
  readonly status: ShownStatus | null;
  /** `1.4 weeks behind`, `on plan` */
  readonly ahead: string;
  /** `Week 4: 52.0% against 57.0%` */
  readonly standing: string;
  readonly signal: ShownSignal | null;
  /** Every working week; a status is `null` where the week's cell is blank. */
  readonly strip: readonly { readonly week: number; readonly status: ShownStatus | null }[];
  /** Whether its last week is over. */
  readonly ended: boolean;
  /** The week to record; `null` before the start, during a break and after the end. */
  readonly record: {
    readonly week: number;
    readonly row: number;
    readonly target: string;
    /** Whether it has its number already. */
    readonly done: boolean;
  } | null;
  /** `1 open, 9 days` */
  readonly asks: string;
  /** What the launch has given so far, before the start; `null` from then on. */
  readonly launch: readonly { readonly words: string; readonly isThere: boolean }[] | null;
}

/** A signal by its key, its word and why it stands: `below plan but closing`. */
export interface ShownSignal {
  readonly key: SignalKey;
  readonly word: string;
  readonly note: string;
}

export interface SignalledTeam {
  readonly team: string;
  readonly status: ShownStatus | null;
  readonly signal: Pick<ShownSignal, "key" | "word">;
}
