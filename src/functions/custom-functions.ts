import type { DecimalMark } from "../domain/decimal-mark.ts";
import { CHANGE, change } from "./change.ts";
import { COHORT, cohort } from "./cohort.ts";
import { COUNT_MET, countMet } from "./count-met.ts";
import { DRIVER, driver } from "./driver.ts";
import { exampleOf, type TabRanges, type Usage } from "./example.ts";
import { GAP, gap } from "./gap.ts";
import { GOAL_TEXT, goalTextWith } from "./goal-text.ts";
import { type Result, withoutOverflow } from "./grid.ts";
import { NEEDED, needed } from "./needed.ts";
import { ON_TRACK, onTrack } from "./on-track.ts";
import { OUTLOOK, outlook } from "./outlook.ts";
import { PACE, pace } from "./pace.ts";
import { PARTICIPATION, participation } from "./participation.ts";
import { PROGRESS, progress } from "./progress.ts";
import { PROJECT, project } from "./project.ts";
import { REACHABLE, reachable } from "./reachable.ts";
import { RESULT, result } from "./result.ts";
import { SIGNAL, signal } from "./signal.ts";
import { STATUS, status } from "./status.ts";
import { STREAK, streak } from "./streak.ts";
import { TAKERS_NEED, takersNeed } from "./takers-need.ts";
import { TARGETS, targets } from "./targets.ts";
import { WEEK, week } from "./week.ts";
import { WEEKS_AHEAD, weeksAhead } from "./weeks-ahead.ts";
import { WrongCall } from "./wrong-call.ts";

/** The functions that people type into cells: how each explains itself. */
export const USAGES: readonly Usage[] = [
  ON_TRACK,
  TARGETS,
  PACE,
  GAP,
  WEEKS_AHEAD,
  PROGRESS,
  STREAK,
  SIGNAL,
  NEEDED,
  PROJECT,
  OUTLOOK,
  STATUS,
  PARTICIPATION,
  DRIVER,
  TAKERS_NEED,
  COUNT_MET,
  REACHABLE,
  CHANGE,
  WEEK,
  RESULT,
  COHORT,
  GOAL_TEXT,
];

/** What functions ask of the file that they stand in. */
export interface Around {
  /** The ranges of the tab, for the example of a wrong call; `null` where it is no team's. Nothing else asks for them. */
  tabRanges(): TabRanges | null;
  /** How the file writes the decimals in a sentence. */
  decimal(): DecimalMark;
}

/**
 * The custom functions, as Sheets calls them: cells in, cells out, bad data never an error. Only a wrong call throws, in
 * one sentence with a ready example.
 */
export function customFunctions({ tabRanges, decimal }: Around) {
  function explained<Arguments extends readonly unknown[], Value extends Result | Result[][]>(
    usage: Usage,
    run: (...given: Arguments) => Value,
  ): (...given: Arguments) => Value {
    return (...given) => {
      // A blank cell arrives as "", so only what was left out is undefined.
      const present = given.slice(0, usage.required).filter((argument) => argument !== undefined);
      if (present.length < usage.required) {
        throw new Error(`${usage.name} needs ${usage.needs}, e.g. ${exampleOf(usage, tabRanges())}`);
      }
      try {
        return withoutOverflow(run(...given));
      } catch (error) {
        if (!(error instanceof WrongCall)) throw error;
        throw new Error(`${usage.name}: ${error.message}; e.g. ${exampleOf(usage, tabRanges())}`);
      }
    };
  }
  return {
    onTrack: explained(ON_TRACK, onTrack),
    targets: explained(TARGETS, targets),
    pace: explained(PACE, pace),
    gap: explained(GAP, gap),
    weeksAhead: explained(WEEKS_AHEAD, weeksAhead),
    progress: explained(PROGRESS, progress),
    streak: explained(STREAK, streak),
    signal: explained(SIGNAL, signal),
    needed: explained(NEEDED, needed),
    project: explained(PROJECT, project),
    outlook: explained(OUTLOOK, outlook),
    status: explained(STATUS, status),
    participation: explained(PARTICIPATION, participation),
    driver: explained(DRIVER, driver),
    takersNeed: explained(TAKERS_NEED, takersNeed),
    countMet: explained(COUNT_MET, countMet),
    reachable: explained(REACHABLE, reachable),
    change: explained(CHANGE, change),
    week: explained(WEEK, week),
    result: explained(RESULT, result),
    cohort: explained(COHORT, cohort),
    goalText: explained(GOAL_TEXT, goalTextWith(decimal)),
  };
}
