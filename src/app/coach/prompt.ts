import type { SignalKey, StatusKey } from "../../domain/status.ts";

/** What a coach's question depends on. */
interface Standing {
  readonly signal: SignalKey | null;
  readonly status: StatusKey | null;
  /** Measured weeks in a row on plan (+) or under it (−). */
  readonly streak: number;
  /** Whether who took part is told apart from how well they did. */
  readonly isSplit: boolean;
}

const NUMBERS = ["No", "One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine", "Ten"];

const weeks = (count: number): string => `${NUMBERS[count] ?? count} ${count === 1 ? "week" : "weeks"}`;

/** The question that opens a coach's talk with a team; "" where nothing stands out. */
export function promptFor({ signal, status, streak, isSplit }: Standing): string {
  switch (signal) {
    case "talk now":
      return `${weeks(-streak)} under plan: ${isSplit ? "participation or score?" : "what is the root cause?"}`;
    case "watch":
      return "Below plan but closing: what changed?";
    case "share it":
      return `${weeks(streak)} on plan: what should others copy?`;
    case "no update twice":
      return "Two weeks without a number: what is in the way of measuring?";
    case null:
      return promptForStatus(status);
  }
}

function promptForStatus(status: StatusKey | null): string {
  switch (status) {
    case "behind":
      return "Under plan this week: what happened?";
    case "check":
      return "A number needs a look: is it typed as it was meant?";
    case "no update":
      return "No number last week: when will it be measured?";
    case "goal not recorded":
      return "The goal is not recorded yet: what should change, from where to where?";
    default:
      return "";
  }
}
