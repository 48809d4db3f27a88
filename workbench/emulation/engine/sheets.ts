import type { SpreadsheetFile } from "./file.ts";

/** What a new sheet measures in Sheets. */
const newSheetRows = 1000;
const newSheetColumns = 26;

const longestName = 100;

/**
 * @param sheetId the sheet that is to have the name, where it exists already
 * @throws Error as Sheets does for a name that is empty, too long or taken, and for characters the engine refuses
 */
function checkSheetName(file: SpreadsheetFile, name: string, sheetId?: string): void {
  if (name.trim() === "") throw new Error("The sheet name cannot be empty.");
  if (name.length > longestName) {
    throw new Error(`The sheet name cannot be greater than ${longestName} characters.`);
  }
  if (/['*?/\\[\]]/.test(name))
    throw new Error(`A sheet name with ' * ? / \\ [ or ] is not emulated: ${name}`);
  const taken = file.structure.getSheetIdByName(name);
  if (taken !== undefined && taken !== sheetId) {
    throw new Error(`A sheet with the name "${name}" already exists. Please enter another name.`);
  }
}

/** @returns the id of the new sheet, which stands at `index`, counted from zero */
export function insertSheet(file: SpreadsheetFile, name: string | undefined, index: number): string {
  const given = name ?? file.structure.getNextSheetName();
  checkSheetName(file, given);
  const count = file.structure.getSheetIds().length;
  if (index < 0 || index > count) throw new Error(`The sheet index ${index} is out of bounds.`);
  const sheetId = file.newId();
  file.change((apply) =>
    apply({
      type: "CREATE_SHEET",
      sheetId,
      name: given,
      position: index,
      rows: newSheetRows,
      cols: newSheetColumns,
    }),
  );
  return sheetId;
}

export function renameSheet(file: SpreadsheetFile, sheetId: string, name: string): void {
  checkSheetName(file, name, sheetId);
  const oldName = file.structure.getSheetName(sheetId);
  if (oldName === name) return;
  file.change((apply) => apply({ type: "RENAME_SHEET", sheetId, oldName, newName: name }));
}

/** The engine counts moves in visible sheets: hidden ones are shown while a sheet moves. */
export function moveSheet(file: SpreadsheetFile, sheetId: string, index: number): void {
  const { structure } = file;
  const sheets = structure.getSheetIds();
  if (index < 0 || index >= sheets.length)
    throw new Error(`The sheet position ${index + 1} is out of bounds.`);
  const delta = index - sheets.indexOf(sheetId);
  if (delta === 0) return;
  const hidden = sheets.filter((each) => !structure.isSheetVisible(each));
  file.arrange((apply) => {
    for (const each of hidden) apply({ type: "SHOW_SHEET", sheetId: each });
    apply({ type: "MOVE_SHEET", sheetId, delta });
    for (const each of hidden) apply({ type: "HIDE_SHEET", sheetId: each });
  });
}

/** @throws Error as Sheets does where no other sheet would be visible */
function checkAnotherVisible(file: SpreadsheetFile, sheetId: string, message: string): void {
  if (!file.structure.getVisibleSheetIds().some((each) => each !== sheetId)) throw new Error(message);
}

export function deleteSheet(file: SpreadsheetFile, sheetId: string): void {
  checkAnotherVisible(file, sheetId, "You can't remove all the visible sheets in a document.");
  const sheetName = file.structure.getSheetName(sheetId);
  file.unbound.remember(file, sheetId);
  file.change((apply) => {
    // The engine refuses to delete a hidden sheet beside a single visible one.
    apply({ type: "SHOW_SHEET", sheetId });
    apply({ type: "DELETE_SHEET", sheetId, sheetName });
  });
}

export function hideSheet(file: SpreadsheetFile, sheetId: string): void {
  checkAnotherVisible(file, sheetId, "You can't hide all the sheets in a document.");
  file.arrange((apply) => apply({ type: "HIDE_SHEET", sheetId }));
}

export function showSheet(file: SpreadsheetFile, sheetId: string): void {
  file.arrange((apply) => apply({ type: "SHOW_SHEET", sheetId }));
}

/** @returns the id of the copy, which stands at `index` */
export function copySheet(file: SpreadsheetFile, sheetId: string, name: string, index: number): string {
  checkSheetName(file, name);
  const sheetIdTo = file.newId();
  file.change((apply) => apply({ type: "DUPLICATE_SHEET", sheetId, sheetIdTo, sheetNameTo: name }));
  moveSheet(file, sheetIdTo, index);
  return sheetIdTo;
}

/** "Copy of Week 1", "Copy of Week 1 1", …: the first of these names that is free. */
export function copyName(file: SpreadsheetFile, sheetId: string): string {
  const base = `Copy of ${file.structure.getSheetName(sheetId)}`;
  const free = (name: string) => file.structure.getSheetIdByName(name) === undefined;
  let name = base;
  for (let count = 1; !free(name); count += 1) name = `${base} ${count}`;
  return name;
}

/**
 * The last row and column that hold anything, counted from one; zero in an empty sheet. A formula counts even
 * where it shows nothing, as in Sheets.
 */
export function usedSize(
  file: SpreadsheetFile,
  sheetId: string,
): { readonly rows: number; readonly columns: number } {
  const { computed } = file;
  let rows = 0;
  let columns = 0;
  const extend = (row: number, col: number) => {
    rows = Math.max(rows, row + 1);
    columns = Math.max(columns, col + 1);
  };
  for (const cell of computed.getCells(sheetId)) {
    if (!cell.isFormula && cell.content === "") continue;
    const { row, col } = computed.getCellPosition(cell.id);
    extend(row, col);
  }
  for (const position of computed.getEvaluatedCellsPositions(sheetId)) {
    const { value } = computed.getEvaluatedCell(position);
    if (value !== null && value !== "") extend(position.row, position.col);
  }
  return { rows, columns };
}
