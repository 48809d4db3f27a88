import { type CellPosition, DispatchResult, helpers, type Model, type Zone } from "@odoo/o-spreadsheet";
import type { SpreadsheetFile } from "../emulation/engine/file.ts";
import { type Edit, personIn } from "../emulation/engine/person.ts";
import { type Obstacle, obstacleTo } from "../emulation/engine/protected-cells.ts";
import { show, tell } from "./dialog.ts";
import { touchedBy } from "./touched-cells.ts";

type Dispatch = Model["dispatch"];

/** A cell as the composer writes it. */
interface Typing extends CellPosition {
  readonly content?: string;
}

interface Pasting {
  readonly target: readonly Zone[];
  readonly clipboardContent: { readonly text?: string; readonly imageData?: unknown };
}

/** Commands of the grid that write many cells at once; formatting and the like are nobody's edit. */
const bulk: ReadonlySet<string> = new Set([
  "AUTOFILL",
  "AUTOFILL_AUTO",
  "DELETE_CONTENT",
  "DELETE_UNFILTERED_CONTENT",
  "PASTE",
  "PASTE_FROM_OS_CLIPBOARD",
  "REPEAT_PASTE",
  "COPY_PASTE_CELLS_ABOVE",
  "COPY_PASTE_CELLS_ON_LEFT",
  "REPLACE_SEARCH",
  "SORT_CELLS",
  "SUM_SELECTION",
  "TOGGLE_CHECKBOX",
]);

const warning =
  "You are trying to edit part of this sheet that should not be changed accidentally. Edit it anyway?";
const refusal = "You are trying to edit a protected cell or object. Please contact the spreadsheet owner.";

async function sure(): Promise<boolean> {
  const buttons = [
    ["ok", "OK"],
    ["cancel", "Cancel"],
  ] as const;
  return (await show({ title: "Heads up!", text: [warning], buttons })) === "ok";
}

const refused = () =>
  new DispatchResult("CancelledForUnknownReason" as ConstructorParameters<typeof DispatchResult>[0]);

function zoneAround(cells: readonly CellPosition[]): Zone {
  const cols = cells.map(({ col }) => col);
  const rows = cells.map(({ row }) => row);
  return {
    left: Math.min(...cols),
    right: Math.max(...cols),
    top: Math.min(...rows),
    bottom: Math.max(...rows),
  };
}

/**
 * Turns what people do in the grid into what the emulation knows as a person's edit: the engine itself would take a
 * 43 in a percent cell for 4300 %, ask nobody about protected cells, and tell no script.
 *
 * @param edited is told of each edit, as Sheets tells `onEdit`
 */
export function watchHand(file: SpreadsheetFile, edited: (edit: Edit) => void): void {
  const { model } = file;
  const person = personIn(file);
  // The emulation keeps its own way to the engine: what scripts write does not come by here.
  const dispatch = model.dispatch as (type: string, payload?: object) => DispatchResult;
  const sheetName = (sheetId: string) => file.structure.getSheetName(sheetId);

  const guarded = (obstacle: Obstacle, edit: () => Edit): DispatchResult => {
    const perform = () => {
      try {
        edited(edit());
        return DispatchResult.Success;
      } catch (error) {
        void tell("There was a problem", error instanceof Error ? error.message : String(error));
        return refused();
      }
    };
    switch (obstacle) {
      case "none":
        return perform();
      case "warning":
        void sure().then((yes) => yes && perform());
        return refused();
      case "refusal":
        void tell("There was a problem", refusal);
        return refused();
    }
  };

  const types = ({ sheetId, col, row, content = "" }: Typing) => {
    const zone = { left: col, right: col, top: row, bottom: row };
    const a1 = helpers.toXC(col, row);
    return guarded(obstacleTo(file, { sheetId, zone }), () =>
      content === ""
        ? person.clears(sheetName(sheetId), a1)
        : // The engine's editor puts a % behind the first digit, and a person may type one, too.
          person.types(sheetName(sheetId), a1, content.replace(/%+$/, "%")),
    );
  };

  const pastes = (text: string, target: readonly Zone[]) => {
    const sheetId = model.getters.getActiveSheetId();
    const { left, top } = target[0] ?? model.getters.getSelectedZone();
    const rows = text
      .replace(/\r?\n$/, "")
      .split(/\r?\n/)
      .map((line) => line.split("\t"));
    const right = left + Math.max(...rows.map((cells) => cells.length)) - 1;
    const zone = { left, right, top, bottom: top + rows.length - 1 };
    return guarded(obstacleTo(file, { sheetId, zone }), () =>
      person.pastes(sheetName(sheetId), helpers.toXC(left, top), rows),
    );
  };

  /** The cells are known only once they are written: a person who is not sure after all gets them back. */
  const writes = (type: string, payload?: object) => {
    let result = DispatchResult.Success;
    const cells = touchedBy(() => {
      result = dispatch(type, payload);
    });
    const sheetId = cells[0]?.sheetId;
    if (sheetId === undefined) return result;
    const zone = zoneAround(cells.filter((cell) => cell.sheetId === sheetId));
    const takeBack = () => dispatch("REQUEST_UNDO");
    const keep = () => edited({ sheetName: sheetName(sheetId), a1: a1Of(zone), warned: false });
    const obstacle = obstacleTo(file, { sheetId, zone });
    if (obstacle === "none") keep();
    else if (obstacle === "warning") void sure().then((yes) => (yes ? keep() : takeBack()));
    else {
      takeBack();
      void tell("There was a problem", refusal);
    }
    return result;
  };

  model.dispatch = ((type: string, payload?: object) => {
    if (type === "UPDATE_CELL" && payload && "content" in payload) return types(payload as Typing);
    if (type === "PASTE_FROM_OS_CLIPBOARD") {
      const { clipboardContent, target } = payload as Pasting;
      if (clipboardContent.text && !clipboardContent.imageData) return pastes(clipboardContent.text, target);
    }
    return bulk.has(type) ? writes(type, payload) : dispatch(type, payload);
  }) as Dispatch;
}

function a1Of({ left, right, top, bottom }: Zone): string {
  const first = helpers.toXC(left, top);
  return left === right && top === bottom ? first : `${first}:${helpers.toXC(right, bottom)}`;
}
