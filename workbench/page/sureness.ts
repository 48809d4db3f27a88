import { DispatchResult } from "@odoo/o-spreadsheet";
import type { Edit } from "../emulation/engine/person.ts";
import type { Obstacle } from "../emulation/engine/protected-cells.ts";
import { show, tell } from "./dialog.ts";

const warning =
  "You are trying to edit part of this sheet that should not be changed accidentally. Edit it anyway?";
const refusal = "You are trying to edit a protected cell or object. Please contact the spreadsheet owner.";

/** Asks a person who edits what warns first. */
export async function sure(): Promise<boolean> {
  const buttons = [
    ["ok", "OK"],
    ["cancel", "Cancel"],
  ] as const;
  return (await show({ title: "Heads up!", text: [warning], buttons })) === "ok";
}

export function tellRefusal(): void {
  void tell("There was a problem", refusal);
}

/** What the grid is told of a command that is not carried out, or not yet. The engine's own reasons are an enum. */
const notDone = (): DispatchResult =>
  new DispatchResult("CancelledForUnknownReason" as ConstructorParameters<typeof DispatchResult>[0]);

/**
 * Carries an edit out, after asking where it is due.
 *
 * @param edited is told of the edit that was made
 */
export function guarded(obstacle: Obstacle, edit: () => Edit, edited: (edit: Edit) => void): DispatchResult {
  const perform = () => {
    try {
      edited(edit());
      return DispatchResult.Success;
    } catch (error) {
      void tell("There was a problem", error instanceof Error ? error.message : String(error));
      return notDone();
    }
  };
  switch (obstacle) {
    case "none":
      return perform();
    case "warning":
      void sure().then((yes) => yes && perform());
      return notDone();
    case "refusal":
      tellRefusal();
      return notDone();
  }
}
