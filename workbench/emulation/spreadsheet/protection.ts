import { a1Of, addressOfA1 } from "../engine/a1-notation.ts";
import type { Address } from "../engine/address.ts";
import type { ProtectionData } from "../engine/protections-plugin.ts";
import { emulated } from "../strict.ts";
import { addressOf, type Context, type Enter, enterAs, service } from "./context.ts";
import { ProtectionType } from "./enums.ts";

type Protection = GoogleAppsScript.Spreadsheet.Protection;
type Range = GoogleAppsScript.Spreadsheet.Range;
type Type = GoogleAppsScript.Spreadsheet.ProtectionType;

class EmulatedProtection extends emulated("Protection") implements Partial<Protection> {
  readonly #context: Context;
  readonly #sheetId: string;
  readonly #id: string;
  readonly #enter: Enter;

  constructor(context: Context, sheetId: string, id: string) {
    super();
    this.#context = context;
    this.#sheetId = sheetId;
    this.#id = id;
    this.#enter = enterAs("Protection", context);
  }

  canEdit(): boolean {
    this.#enter("canEdit", "read");
    return this.#context.execution.forOwner || this.#read("canEdit").warningOnly;
  }

  getDescription(): string {
    return this.#read("getDescription").description;
  }

  getProtectionType(): Type {
    return this.#read("getProtectionType").kind === "sheet" ? ProtectionType.SHEET : ProtectionType.RANGE;
  }

  getRange(): Range {
    const { range } = this.#read("getRange");
    if (range !== undefined)
      return this.#context.range(addressOfA1(this.#context.file, range, this.#sheetId));
    const zone = this.#context.file.structure.getSheetZone(this.#sheetId);
    return this.#context.range({ sheetId: this.#sheetId, zone });
  }

  getUnprotectedRanges(): Range[] {
    const { file, range } = this.#context;
    const { unprotected } = this.#read("getUnprotectedRanges");
    return unprotected.map((a1) => range(addressOfA1(file, a1, this.#sheetId)));
  }

  isWarningOnly(): boolean {
    return this.#read("isWarningOnly").warningOnly;
  }

  remove(): void {
    this.#enter("remove", "write");
    const { file } = this.#context;
    file.arrange((apply) => apply({ type: "REMOVE_PROTECTION", sheetId: this.#sheetId, id: this.#id }));
  }

  setDescription(description: string): Protection {
    return this.#set("setDescription", { description });
  }

  setUnprotectedRanges(ranges: Range[]): Protection {
    const addresses = ranges.map(addressOf);
    if (addresses.some(({ sheetId }) => sheetId !== this.#sheetId)) {
      throw new Error("Unprotected ranges must be on the sheet that is protected.");
    }
    return this.#set("setUnprotectedRanges", { unprotected: addresses.map(({ zone }) => a1Of(zone)) });
  }

  setWarningOnly(warningOnly: boolean): Protection {
    return this.#set("setWarningOnly", { warningOnly });
  }

  #read(method: string): ProtectionData {
    this.#enter(method, "read");
    return this.#data();
  }

  #data(): ProtectionData {
    const { structure } = this.#context.file;
    const data = structure.getProtections(this.#sheetId).find(({ id }) => id === this.#id);
    if (!data) throw new Error("This protection does not exist any more.");
    return data;
  }

  #set(method: string, change: Partial<ProtectionData>): Protection {
    this.#enter(method, "write");
    const protection = { ...this.#data(), ...change };
    this.#context.file.arrange((apply) =>
      apply({ type: "SET_PROTECTION", sheetId: this.#sheetId, protection }),
    );
    return service<Protection>(this);
  }
}

const protectionOf = (context: Context, sheetId: string, id: string) =>
  service<Protection>(new EmulatedProtection(context, sheetId, id));

/**
 * Protects a range, or the sheet where no range is given. A sheet that is protected keeps its one protection; a
 * range gets another one.
 */
export function newProtection(context: Context, sheetId: string, range?: Address): Protection {
  const { file } = context;
  const known = file.structure.getProtections(sheetId).find(({ kind }) => kind === "sheet");
  if (!range && known) return protectionOf(context, sheetId, known.id);
  const protection: ProtectionData = {
    id: file.newId(),
    sheetId,
    kind: range ? "range" : "sheet",
    range: range && a1Of(range.zone),
    unprotected: [],
    description: "",
    warningOnly: false,
  };
  file.arrange((apply) => apply({ type: "SET_PROTECTION", sheetId, protection }));
  return protectionOf(context, sheetId, protection.id);
}

/** The protections of one type on a sheet. */
export function protectionsOf(context: Context, sheetId: string, type: Type): Protection[] {
  const kind = type === ProtectionType.SHEET ? "sheet" : "range";
  return context.file.structure
    .getProtections(sheetId)
    .filter((each) => each.kind === kind)
    .map(({ id }) => protectionOf(context, sheetId, id));
}
