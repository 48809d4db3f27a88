import { type CellPosition, DispatchResult, helpers, type Model, type Zone } from "@odoo/o-spreadsheet";
import { a1Of } from "../emulation/engine/a1-notation.ts";
import type { SpreadsheetFile } from "../emulation/engine/file.ts";
import { type Edit, personIn } from "../emulation/engine/person.ts";
import { obstacleTo } from "../emulation/engine/protected-cells.ts";
import { guarded, sure, tellRefusal } from "./sureness.ts";
import { touchedBy } from "./touched-cells.ts";

/** The hand that is watched: the file that it edits, and who is told of each edit. */
interface Watched {
  readonly file: SpreadsheetFile;
  readonly edited: (edit: Edit) => void;
  /** The engine's own way, past this watch. */
  readonly dispatch: (type: string, payload?: object) => DispatchResult;
}

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

function types({ file, edited }: Watched, { sheetId, col, row, content = "" }: Typing): DispatchResult {
  const obstacle = obstacleTo(file, { sheetId, zone: { left: col, right: col, top: row, bottom: row } });
  const person = personIn(file);
  const tab = file.structure.getSheetName(sheetId);
  const a1 = helpers.toXC(col, row);
  // The engine's editor puts a % behind the first digit, and a person may type one, too.
  const text = content.replace(/%+$/, "%");
  const edit = () => (text === "" ? person.clears(tab, a1) : person.types(tab, a1, text));
  return guarded(obstacle, edit, edited);
}

function pastes({ file, edited }: Watched, text: string, target: readonly Zone[]): DispatchResult {
  const { getters } = file.model;
  const sheetId = getters.getActiveSheetId();
  const { left, top } = target[0] ?? getters.getSelectedZone();
  const lines = text.replace(/\r?\n$/, "").split(/\r?\n/);
  const rows = lines.map((line) => line.split("\t"));
  const right = left + Math.max(...rows.map((cells) => cells.length)) - 1;
  const obstacle = obstacleTo(file, { sheetId, zone: { left, right, top, bottom: top + rows.length - 1 } });
  const edit = () => personIn(file).pastes(getters.getSheetName(sheetId), helpers.toXC(left, top), rows);
  return guarded(obstacle, edit, edited);
}

/** The cells are known only once they are written: a person who is not sure after all gets them back. */
function writes({ file, edited, dispatch }: Watched, type: string, payload?: object): DispatchResult {
  let result = DispatchResult.Success;
  const cells = touchedBy(() => {
    result = dispatch(type, payload);
  });
  const sheetId = cells[0]?.sheetId;
  if (sheetId === undefined) return result;
  const zone = zoneAround(cells.filter((cell) => cell.sheetId === sheetId));
  const keep = () =>
    edited({ sheetName: file.structure.getSheetName(sheetId), a1: a1Of(zone), warned: false });
  const takeBack = () => void dispatch("REQUEST_UNDO");
  switch (obstacleTo(file, { sheetId, zone })) {
    case "none":
      keep();
      break;
    case "warning":
      void sure().then((yes) => (yes ? keep() : takeBack()));
      break;
    case "refusal":
      takeBack();
      tellRefusal();
  }
  return result;
}

/**
 * Turns what people do in the grid into what the emulation knows as a person's edit: the engine itself would take a
 * 43 in a percent cell for 4300 %, ask nobody about protected cells, and tell no script.
 *
 * @param edited is told of each edit, as Sheets tells `onEdit`
 */
export function watchHand(file: SpreadsheetFile, edited: (edit: Edit) => void): void {
  const { model } = file;
  // The emulation keeps its own way to the engine: what scripts write does not come by here. The engine types its
  // commands one by one, and here any may come.
  const dispatch = model.dispatch as Watched["dispatch"];
  const watched = { file, edited, dispatch };
  model.dispatch = ((type: string, payload?: object) => {
    if (type === "UPDATE_CELL" && payload && "content" in payload) return types(watched, payload as Typing);
    if (type === "PASTE_FROM_OS_CLIPBOARD") {
      const { clipboardContent, target } = payload as Pasting;
      const { text, imageData } = clipboardContent;
      if (text && !imageData) return pastes(watched, text, target);
    }
    return bulk.has(type) ? writes(watched, type, payload) : dispatch(type, payload);
  }) as Model["dispatch"];
}
