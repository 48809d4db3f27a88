import {
  CorePlugin,
  coreTypes,
  type Range,
  type RangeAdapterFunctions,
  registries,
  type WorkbookData,
} from "@odoo/o-spreadsheet";

/** Where developer metadata hangs. A row or column is the one whose cells `range` names in A1 notation. */
export type MetadataLocation =
  | { readonly kind: "spreadsheet" }
  | { readonly kind: "sheet"; readonly sheetId: string }
  | { readonly kind: "row" | "column"; readonly sheetId: string; readonly range: string };

export type MetadataEntry = {
  readonly id: number;
  readonly key: string;
  readonly value: string | undefined;
  readonly visibility: "DOCUMENT" | "PROJECT";
  readonly location: MetadataLocation;
};

export type MetadataCommand =
  | { readonly type: "SET_METADATA"; readonly entry: MetadataEntry }
  | { readonly type: "REMOVE_METADATA"; readonly id: number };

type Kept = { readonly entry: MetadataEntry; readonly range: Range | undefined };
type TaggedWorkbook = WorkbookData & { developerMetadata?: readonly MetadataEntry[] };
type State = { readonly metadata: readonly Kept[] };
type Command = Parameters<CorePlugin["handle"]>[0] | MetadataCommand;

const sheetOf = ({ location }: MetadataEntry) =>
  location.kind === "spreadsheet" ? undefined : location.sheetId;

/**
 * Developer metadata, which the engine lacks. It goes with its sheet, row or column. Google does not say whether
 * a copied sheet brings its metadata along; here it does, which is the case a script finds harder.
 */
class MetadataPlugin extends CorePlugin<State> {
  static override readonly getters = ["getMetadata", "getNextMetadataId"];
  readonly metadata: State["metadata"] = [];

  getMetadata(): readonly MetadataEntry[] {
    return this.metadata.map((each) => this.#written(each));
  }

  getNextMetadataId(): number {
    return Math.max(0, ...this.metadata.map(({ entry }) => entry.id)) + 1;
  }

  override handle(command: Command): void {
    switch (command.type) {
      case "SET_METADATA":
        this.#set(command.entry);
        break;
      case "REMOVE_METADATA":
        this.#keep(this.metadata.filter(({ entry }) => entry.id !== command.id));
        break;
      case "DUPLICATE_SHEET":
        for (const entry of this.getMetadata()) {
          if (entry.location.kind === "spreadsheet" || entry.location.sheetId !== command.sheetId) continue;
          const location = { ...entry.location, sheetId: command.sheetIdTo };
          this.#set({ ...entry, id: this.getNextMetadataId(), location });
        }
        break;
      case "DELETE_SHEET":
        this.#keep(this.metadata.filter(({ entry }) => sheetOf(entry) !== command.sheetId));
        break;
    }
  }

  override adaptRanges({ applyChange }: RangeAdapterFunctions): void {
    this.#keep(
      this.metadata.flatMap((each) => {
        if (!each.range) return [each];
        const change = applyChange(each.range);
        return change.changeType === "REMOVE" ? [] : [{ entry: each.entry, range: change.range }];
      }),
    );
  }

  override import(data: TaggedWorkbook): void {
    this.#keep((data.developerMetadata ?? []).map((entry) => this.#read(entry)));
  }

  override export(data: TaggedWorkbook): void {
    if (this.metadata.length > 0) data.developerMetadata = this.getMetadata();
  }

  #set(entry: MetadataEntry): void {
    const known = this.metadata.some((each) => each.entry.id === entry.id);
    const read = this.#read(entry);
    this.#keep(
      known
        ? this.metadata.map((each) => (each.entry.id === entry.id ? read : each))
        : [...this.metadata, read],
    );
  }

  #keep(metadata: readonly Kept[]): void {
    this.history.update("metadata", metadata);
  }

  #read(entry: MetadataEntry): Kept {
    const { location } = entry;
    if (!("range" in location)) return { entry, range: undefined };
    return { entry, range: this.getters.getRangeFromSheetXC(location.sheetId, location.range) };
  }

  #written({ entry, range }: Kept): MetadataEntry {
    const { location } = entry;
    if (!range || !("range" in location)) return entry;
    return {
      ...entry,
      location: { ...location, range: this.getters.getRangeString(range, location.sheetId) },
    };
  }
}

export type MetadataGetters = Pick<MetadataPlugin, "getMetadata" | "getNextMetadataId">;

// The engine's set of core commands is typed for its own ones; plugins extend it.
for (const type of ["SET_METADATA", "REMOVE_METADATA"]) (coreTypes as Set<string>).add(type);
registries.corePluginRegistry.add("developer metadata", MetadataPlugin);
