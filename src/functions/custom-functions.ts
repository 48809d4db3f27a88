import { exampleOf, type TabRanges, type Usage } from "./example.ts";
import { GAP, gap } from "./gap.ts";
import { NEEDED, needed } from "./needed.ts";
import { ON_TRACK, onTrack } from "./on-track.ts";
import { PROGRESS, progress } from "./progress.ts";
import { TARGETS, targets } from "./targets.ts";
import { WEEKS_AHEAD, weeksAhead } from "./weeks-ahead.ts";

/** The functions that people type into cells: how each explains itself. */
export const USAGES: readonly Usage[] = [ON_TRACK, TARGETS, GAP, WEEKS_AHEAD, PROGRESS, NEEDED];

/**
 * The custom functions, as Sheets calls them: cells in, cells out, bad data never an error. Only a wrong call throws, in
 * one sentence; `tabRanges` is asked for the ranges of the tab that it stands on, and for nothing else.
 */
export function customFunctions(tabRanges: () => TabRanges | null) {
  function explained<Arguments extends readonly unknown[], Value>(
    usage: Usage,
    run: (...given: Arguments) => Value,
  ): (...given: Arguments) => Value {
    return (...given) => {
      // A blank cell arrives as "", so only what was left out is undefined.
      const present = given.slice(0, usage.required).filter((argument) => argument !== undefined);
      if (present.length === usage.required) return run(...given);
      throw new Error(`${usage.name} needs ${usage.needs}, e.g. ${exampleOf(usage, tabRanges())}`);
    };
  }
  return {
    onTrack: explained(ON_TRACK, onTrack),
    targets: explained(TARGETS, targets),
    gap: explained(GAP, gap),
    weeksAhead: explained(WEEKS_AHEAD, weeksAhead),
    progress: explained(PROGRESS, progress),
    needed: explained(NEEDED, needed),
  };
}
