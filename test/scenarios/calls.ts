import type { CallName, Calls, Reply } from "../../src/rpc/contract.ts";
import { beside, tab, type Workbook } from "./workbook.ts";

/** One call of the sidebar, through `google.script.run`. @throws Error where the script itself failed */
export function calls<Name extends CallName>(
  { addon }: Workbook,
  name: Name,
  argument: Calls[Name]["takes"],
): Reply<Calls[Name]["gives"]> {
  const outcome = addon.serve("bttCall", [name, argument]);
  if (!outcome.ok) throw new Error(outcome.message);
  return outcome.value as Reply<Calls[Name]["gives"]>;
}

/** What a call gives. @throws Error where it was refused */
export function given<Name extends CallName>(
  workbook: Workbook,
  name: Name,
  argument: Calls[Name]["takes"],
): Calls[Name]["gives"] {
  const reply = calls(workbook, name, argument);
  if (!reply.ok) throw new Error(reply.message);
  return reply.value;
}

/** The id of a team, by the name of its tab. */
export const idOf = (workbook: Workbook, team: string): string =>
  String(beside(tab(workbook, team), "team id"));
