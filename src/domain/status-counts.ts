import { STATUSES, type Status, type StatusKey, statusLabel } from "./status.ts";

/** The statuses that a team can have, in the order of the rollup: those that need most help first. */
const IN_ROLLUP_ORDER: readonly Status[] = STATUSES.filter(({ need }) => need !== null).sort(
  (one, other) => Number(one.need) - Number(other.need),
);

/** How many teams have a status. */
export interface StatusCount {
  readonly status: Status;
  readonly count: number;
}

/** How many teams have each status, in the order of the rollup, zeroes included. */
export function countStatuses(teams: readonly StatusKey[]): readonly StatusCount[] {
  return IN_ROLLUP_ORDER.map((status) => ({
    status,
    count: teams.filter((key) => key === status.key).length,
  }));
}

/** The status that a cell says, with its symbol or without; `null` where it says none. */
export function statusSaid(text: string): StatusKey | null {
  const said = text.trim().toLowerCase();
  const found = STATUSES.find((status) =>
    [status.word, statusLabel(status)].some((label) => label.toLowerCase() === said),
  );
  return found?.key ?? null;
}
