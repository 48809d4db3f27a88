import type { DigestChange } from "./digest-facts.ts";
import { onDay } from "./digest-words.ts";

/** `Banning Algebra 1: week 4 changed from 51% to 52% on May 18.` */
export function changeInWords(change: DigestChange): string {
  return `${change.team}: ${happened(change)}.`;
}

function happened(change: DigestChange): string {
  switch (change.kind) {
    case "re-plan":
      return `planned anew, version ${change.version}`;
    case "pivot":
      return `changed course in week ${change.week}`;
    case "reading":
      return readingChanged(change);
  }
}

function readingChanged({ week, values, on }: Extract<DigestChange, { kind: "reading" }>): string {
  if (values === null) return `week ${week} changed${onDay(on)}`;
  const { was, now } = values;
  if (was === "") return `week ${week} came in late, ${now}${onDay(on)}`;
  if (now === "") return `week ${week} was taken out, it had been ${was}`;
  return `week ${week} changed from ${was} to ${now}${onDay(on)}`;
}
