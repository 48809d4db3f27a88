import { keeper } from "../keeper.ts";
import type { Finals } from "./finals.ts";

/** What was typed for the next cycle; a team without an entry here goes on as it is told. */
export interface NextEntries {
  readonly start?: string;
  readonly weeks?: string;
  readonly goals: Readonly<Record<string, string>>;
  readonly goesOn: Readonly<Record<string, boolean>>;
}

export const NOTHING_TYPED: NextEntries = { goals: {}, goesOn: {} };

export const useNext = keeper<NextEntries>();

export const useFinals = keeper<{ readonly finals: Finals }>();
