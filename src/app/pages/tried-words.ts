import { type Tried, weeksInWords } from "../../domain/tried.ts";

/** `Weeks 3 and 5` */
export function whenTried({ weeks }: Tried): string {
  const words = weeksInWords(weeks);
  return words.charAt(0).toUpperCase() + words.slice(1);
}

export const decisionInWords = ({ decision, elsewhere }: Tried): string =>
  [decision ?? "not decided", ...(elsewhere ? ["could work elsewhere"] : [])].join(", ");
