import {
  CorePlugin,
  coreTypes,
  type Range,
  type RangeAdapterFunctions,
  registries,
  type WorkbookData,
} from "@odoo/o-spreadsheet";

/** A protection of a sheet or of a range, with its ranges in A1 notation of that sheet. */
export type ProtectionData = {
  readonly id: string;
  readonly sheetId: string;
  readonly kind: "sheet" | "range";
  /** The protected range; for a sheet the ranges are what stays open. */
  readonly range: string | undefined;
  readonly unprotected: readonly string[];
  readonly description: string;
  readonly warningOnly: boolean;
};

export type ProtectionCommand =
  | { readonly type: "SET_PROTECTION"; readonly sheetId: string; readonly protection: ProtectionData }
  | { readonly type: "REMOVE_PROTECTION"; readonly sheetId: string; readonly id: string };

type Protection = Omit<ProtectionData, "range" | "unprotected"> & {
  readonly range: Range | undefined;
  readonly unprotected: readonly Range[];
};
type ProtectedWorkbook = WorkbookData & { protections?: readonly ProtectionData[] };
type State = { readonly protections: readonly Protection[] };
type Command = Parameters<CorePlugin["handle"]>[0] | ProtectionCommand;

/** Protected sheets and ranges, which the engine lacks. A copied sheet comes without them, as in Sheets. */
class ProtectionsPlugin extends CorePlugin<State> {
  static override readonly getters = ["getProtections"];
  readonly protections: State["protections"] = [];

  getProtections(sheetId: string): readonly ProtectionData[] {
    return this.protections.filter((each) => each.sheetId === sheetId).map((each) => this.#written(each));
  }

  override handle(command: Command): void {
    switch (command.type) {
      case "SET_PROTECTION": {
        const read = this.#read(command.protection);
        const known = this.protections.some(({ id }) => id === read.id);
        this.#keep(
          known
            ? this.protections.map((each) => (each.id === read.id ? read : each))
            : [...this.protections, read],
        );
        break;
      }
      case "REMOVE_PROTECTION":
        this.#keep(this.protections.filter(({ id }) => id !== command.id));
        break;
      case "DELETE_SHEET":
        this.#keep(this.protections.filter(({ sheetId }) => sheetId !== command.sheetId));
        break;
    }
  }

  override adaptRanges({ applyChange }: RangeAdapterFunctions): void {
    const adapt = (range: Range) => {
      const change = applyChange(range);
      return change.changeType === "REMOVE" ? [] : [change.range];
    };
    this.#keep(
      this.protections.flatMap((each) => {
        const unprotected = each.unprotected.flatMap(adapt);
        if (!each.range) return [{ ...each, unprotected }];
        return adapt(each.range).map((range) => ({ ...each, range, unprotected }));
      }),
    );
  }

  override import(data: ProtectedWorkbook): void {
    this.#keep((data.protections ?? []).map((each) => this.#read(each)));
  }

  override export(data: ProtectedWorkbook): void {
    if (this.protections.length > 0) data.protections = this.protections.map((each) => this.#written(each));
  }

  #keep(protections: readonly Protection[]): void {
    this.history.update("protections", protections);
  }

  #read({ range, unprotected, ...rest }: ProtectionData): Protection {
    const rangeOf = (xc: string) => this.getters.getRangeFromSheetXC(rest.sheetId, xc);
    return {
      ...rest,
      range: range === undefined ? undefined : rangeOf(range),
      unprotected: unprotected.map(rangeOf),
    };
  }

  #written({ range, unprotected, ...rest }: Protection): ProtectionData {
    const textOf = (each: Range) => this.getters.getRangeString(each, rest.sheetId);
    return { ...rest, range: range && textOf(range), unprotected: unprotected.map(textOf) };
  }
}

export type ProtectionGetters = Pick<ProtectionsPlugin, "getProtections">;

// The engine's set of core commands is typed for its own ones; plugins extend it.
for (const type of ["SET_PROTECTION", "REMOVE_PROTECTION"]) (coreTypes as Set<string>).add(type);
registries.corePluginRegistry.add("protections", ProtectionsPlugin);
