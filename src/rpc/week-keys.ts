/** The columns of a week's numbers that people may type. */
export const NUMBER_KEYS = [
  "actual",
  "took",
  "enrolled",
  "average",
  "participationTarget",
  "part",
  "whole",
  "added",
  "lastYear",
  "met",
  "possible",
  "lost",
  "comparison",
] as const;

/** The columns of a week's sentences, from the left. */
export const WORD_KEYS = ["success", "challenge", "plan", "ask", "breakthrough", "strategy"] as const;

/** Why a week has no number. */
export const NO_MEASURE = ["break", "test moved", "other"] as const;
