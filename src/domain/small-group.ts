import type { Kind } from "./goal.ts";

/** Whether each of few people can be seen in a number of this kind: counts and totals tell of nobody alone. */
export const showsPeople = (kind: Kind): boolean => kind === "average" || kind === "rate";

/** Whether a number stays with its team, for any of the sizes that are known of its group is below the smallest shown. */
export const isKeptBack = (kind: Kind, sizes: readonly (number | null)[], smallest: number): boolean =>
  showsPeople(kind) && sizes.some((size) => size !== null && size < smallest);
