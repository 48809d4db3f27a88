import { type TakenIn, takeIn } from "../../../src/app/intake/take-in.ts";
import { parseDay } from "../../../src/domain/day.ts";
import type { Handed } from "../../../src/rpc/contract.ts";
import { faultText } from "../../../src/rpc/fault-text.ts";

/** Takes in what is handed on Wednesday, May 13, 2020, with the ids t1, t2 … */
export function intake(handed: Handed): TakenIn {
  const today = parseDay("2020-05-13");
  if (today === null) throw new Error("not a day");
  let ids = 0;
  const newId = () => {
    ids += 1;
    return `t${ids}`;
  };
  return takeIn(handed, { newId, today });
}

/** What is said to the person, a line a fault; nothing if all could be read. */
export function faults(handed: Handed): readonly string[] {
  const taken = intake(handed);
  return taken.ok ? [] : taken.faults.map(faultText);
}

/** What was taken in, where a test counts on it. */
export function taken(handed: Handed): Extract<TakenIn, { readonly ok: true }> {
  const result = intake(handed);
  if (!result.ok) throw new Error(result.faults.map(faultText).join("\n"));
  return result;
}

/** A cohort of one team from `Column: cell` pairs. */
export function oneTeam(cells: Readonly<Record<string, string>>): Handed {
  const row = { Team: "Algebra", ...cells };
  return { cohort: [Object.keys(row), Object.values(row)] };
}
