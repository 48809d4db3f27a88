import { dayWithYear, parseDay } from "../../domain/day.ts";
import type { FirstAction } from "../../rpc/charter.ts";

/** `Call ten families (Ana, by May 4, 2020)` */
export function actionInWords({ text, owner, due }: FirstAction): string {
  const day = parseDay(due);
  const more = [...(owner === "" ? [] : [owner]), ...(day === null ? [] : [`by ${dayWithYear(day)}`])];
  return more.length === 0 ? text : `${text} (${more.join(", ")})`;
}
