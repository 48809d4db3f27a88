import type { Workbook } from "../scenarios/workbook.ts";
import { isLock, type Kind } from "./kinds.ts";
import type { Operation, Told } from "./operations.ts";
import { openedFrom, storedOf } from "./stages.ts";

/** A run that was stopped, and what it left. */
export interface Stopped {
  readonly workbook: Workbook;
  readonly stored: string;
  readonly told: Told;
  /** Whether it asked for nothing more, other than to let go of the lock. */
  readonly isSilent: boolean;
}

/** Whether a call changes nothing. */
export const isReading = (method = ""): boolean => /\.(?:get|is|find)/.test(method);

/** Does an operation in a file and stops it at a service call, counted from 1. */
export function stopped({ does }: Operation, before: string, kind: Kind, at: number): Stopped {
  let [call, isSilent] = [0, true];
  const listen = (when: "before" | "after") => (method: string) => {
    if (when === "before") call += 1;
    if (call > at && !isLock(method)) isSilent = false;
    if (kind.fails({ call, method, when }, at)) throw new Error(kind.message);
  };
  const workbook = openedFrom(before, {
    beforeCall: listen("before"),
    ...(kind.lies === "after" ? { afterCall: listen("after") } : {}),
  });
  [call, isSilent] = [0, true];
  const told = does(workbook);
  return { workbook, stored: storedOf(workbook), told, isSilent };
}
