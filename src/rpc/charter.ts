import type { CharterKey } from "../domain/charter.ts";
import type { LaunchOutput } from "../domain/ready.ts";
import type { SmartPart } from "../domain/smart.ts";

export type CharterWords = Readonly<Partial<Record<CharterKey, string>>>;

/** A team's charter, as its panel opens it. */
export interface OpenCharter {
  /** The team's id. */
  readonly team: string;
  readonly name: string;
  readonly words: Readonly<Record<CharterKey, string>>;
  /** What the goal on the Teams tab says of each part of SMART, beside the team's own words. */
  readonly smart: readonly (SmartPart & { readonly key: CharterKey })[];
  readonly missing: readonly LaunchOutput["key"][];
  /** `Call ten families (Ana, by May 4, 2020)`: those of the Journal, or what stands on Charters if it has none. */
  readonly actions: readonly string[];
  /** Who is proposed for an action. */
  readonly members: readonly string[];
}

/** A first action; `due` is a day, `YYYY-MM-DD`, or "". */
export interface FirstAction {
  readonly text: string;
  readonly owner: string;
  readonly due: string;
}

export interface CharterAsked {
  readonly team: string;
  /** Only what was touched. */
  readonly words: CharterWords;
  /** What the cells held when they were read. */
  readonly seen: CharterWords;
  readonly actions: readonly FirstAction[];
}

/** A cell that two people changed, each to something else. */
export interface CharterConflict {
  readonly key: CharterKey;
  readonly label: string;
  readonly theirs: string;
  readonly mine: string;
}

export type CharterSaved =
  /** How many cells of Charters were written, and rows of the Journal added. */
  | { readonly kind: "saved"; readonly cells: number; readonly actions: number }
  /** Nothing was written. Saving again with this `seen` saves mine; without the words in question it keeps theirs. */
  | {
      readonly kind: "conflict";
      readonly conflicts: readonly CharterConflict[];
      readonly seen: CharterWords;
    };
