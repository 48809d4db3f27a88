import {
  CorePlugin,
  coreTypes,
  type Range,
  type RangeAdapterFunctions,
  registries,
  type SheetData,
  type WorkbookData,
} from "@odoo/o-spreadsheet";

/** Sets the note of a cell; an empty text removes it. */
export type NoteCommand = {
  readonly type: "SET_NOTE";
  readonly sheetId: string;
  readonly col: number;
  readonly row: number;
  readonly text: string;
};

type Note = { readonly range: Range; readonly text: string };
type NotedSheet = SheetData & { notes?: Readonly<Record<string, string>> };
type State = { readonly notes: Readonly<Record<string, readonly Note[]>> };
type Command = Parameters<CorePlugin["handle"]>[0] | NoteCommand;

/** The notes of cells, which the engine lacks: kept in the file, and moving with their cells. */
class NotesPlugin extends CorePlugin<State> {
  static override readonly getters = ["getNote"];
  readonly notes: State["notes"] = {};

  getNote({ sheetId, col, row }: { readonly sheetId: string; readonly col: number; readonly row: number }) {
    return (
      this.notes[sheetId]?.find(({ range: { zone } }) => zone.left === col && zone.top === row)?.text ?? ""
    );
  }

  override handle(command: Command): void {
    switch (command.type) {
      case "SET_NOTE":
        this.#set(command);
        break;
      case "DUPLICATE_SHEET":
        for (const { range, text } of this.notes[command.sheetId] ?? []) {
          const { left: col, top: row } = range.zone;
          this.#set({ type: "SET_NOTE", sheetId: command.sheetIdTo, col, row, text });
        }
        break;
      case "DELETE_SHEET":
        this.history.update("notes", command.sheetId, []);
        break;
    }
  }

  override adaptRanges({ applyChange }: RangeAdapterFunctions): void {
    for (const [sheetId, notes] of Object.entries(this.notes)) {
      const adapted = notes.flatMap(({ range, text }) => {
        const change = applyChange(range);
        return change.changeType === "REMOVE" ? [] : [{ range: change.range, text }];
      });
      this.history.update("notes", sheetId, adapted);
    }
  }

  override import(data: WorkbookData): void {
    for (const sheet of data.sheets as readonly NotedSheet[]) {
      const notes = Object.entries(sheet.notes ?? {}).map(([xc, text]) => ({
        range: this.getters.getRangeFromSheetXC(sheet.id, xc),
        text,
      }));
      this.history.update("notes", sheet.id, notes);
    }
  }

  override export(data: WorkbookData): void {
    for (const sheet of data.sheets as NotedSheet[]) {
      const notes = this.notes[sheet.id] ?? [];
      if (notes.length === 0) continue;
      sheet.notes = Object.fromEntries(
        notes.map(({ range, text }) => [this.getters.getRangeString(range, sheet.id), text]),
      );
    }
  }

  #set({ sheetId, col, row, text }: NoteCommand): void {
    const others = (this.notes[sheetId] ?? []).filter(
      ({ range: { zone } }) => zone.left !== col || zone.top !== row,
    );
    const range = this.getters.getRangeFromZone(sheetId, { left: col, right: col, top: row, bottom: row });
    this.history.update("notes", sheetId, text === "" ? others : [...others, { range, text }]);
  }
}

export type NoteGetters = Pick<NotesPlugin, "getNote">;

// The engine's set of core commands is typed for its own ones; plugins extend it.
(coreTypes as Set<string>).add("SET_NOTE");
registries.corePluginRegistry.add("notes", NotesPlugin);
