import { addressOfA1 } from "./a1-notation.ts";
import type { Address, Zone } from "./address.ts";
import type { SpreadsheetFile } from "./file.ts";
import type { ProtectionData } from "./protections-plugin.ts";
import { positionsOf } from "./range-grid.ts";

/** What stands between a person and an edit: nothing, a question whether they are sure, or a refusal. */
export type Obstacle = "none" | "warning" | "refusal";

const holds = ({ left, right, top, bottom }: Zone, col: number, row: number) =>
  left <= col && col <= right && top <= row && row <= bottom;

function covers(file: SpreadsheetFile, protection: ProtectionData, address: Address): boolean {
  const zoneOf = (a1: string) => addressOfA1(file, a1, protection.sheetId).zone;
  const closed = protection.range === undefined ? undefined : zoneOf(protection.range);
  const open = protection.unprotected.map(zoneOf);
  return positionsOf(address).some(
    ({ col, row }) => (!closed || holds(closed, col, row)) && !open.some((zone) => holds(zone, col, row)),
  );
}

/** @throws as Sheets refuses an edit of locked cells, by hand or by script, to all but the owner of the file */
export function refuseLocked(file: SpreadsheetFile, address: Address): void {
  if (obstacleTo(file, address) === "refusal") {
    throw new Error(
      "You are trying to edit a protected cell or object. Please contact the spreadsheet owner.",
    );
  }
}

/** What a person who is not on any list of editors meets at an edit of these cells. */
export function obstacleTo(file: SpreadsheetFile, address: Address): Obstacle {
  const met = file.structure
    .getProtections(address.sheetId)
    .filter((protection) => covers(file, protection, address));
  if (met.length === 0) return "none";
  return met.every(({ warningOnly }) => warningOnly) ? "warning" : "refusal";
}
