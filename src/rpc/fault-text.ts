import type { Fault } from "./contract.ts";

const LONGEST_EXCERPT = 80;

/** As much of a text as a message can carry. */
export function excerpt(text: string): string {
  return text.length <= LONGEST_EXCERPT ? text : `${text.slice(0, LONGEST_EXCERPT)}…`;
}

/** One line for a person, such as `cohort, row 4, column Baseline: found "forty", expected a number such as 43`. */
export function faultText(fault: Fault): string {
  const place = [
    fault.source,
    ...(fault.row === null ? [] : [`row ${fault.row}`]),
    ...(fault.column === null ? [] : [`column ${fault.column}`]),
  ];
  return `${place.join(", ")}: found ${foundText(fault)}, expected ${fault.expected}`;
}

/** A cell is quoted; what is said of a whole row or file is not. */
function foundText({ found, column }: Fault): string {
  if (found.trim() === "") return "nothing";
  return column === null ? found : `"${excerpt(found.replace(/\s+/g, " "))}"`;
}
