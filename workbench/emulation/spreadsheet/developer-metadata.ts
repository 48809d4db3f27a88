import { addressOfA1 } from "../engine/a1-notation.ts";
import type { MetadataEntry, MetadataLocation } from "../engine/metadata-plugin.ts";
import { emulated } from "../strict.ts";
import { type Context, type Enter, enterAs, service } from "./context.ts";
import { DeveloperMetadataLocationType, DeveloperMetadataVisibility } from "./enums.ts";

type Metadata = GoogleAppsScript.Spreadsheet.DeveloperMetadata;
type Finder = GoogleAppsScript.Spreadsheet.DeveloperMetadataFinder;
type Location = GoogleAppsScript.Spreadsheet.DeveloperMetadataLocation;
type LocationType = GoogleAppsScript.Spreadsheet.DeveloperMetadataLocationType;
type Visibility = GoogleAppsScript.Spreadsheet.DeveloperMetadataVisibility;

const typeOf = ({ kind }: MetadataLocation): LocationType => {
  switch (kind) {
    case "spreadsheet":
      return DeveloperMetadataLocationType.SPREADSHEET;
    case "sheet":
      return DeveloperMetadataLocationType.SHEET;
    case "row":
      return DeveloperMetadataLocationType.ROW;
    case "column":
      return DeveloperMetadataLocationType.COLUMN;
  }
};

class EmulatedLocation extends emulated("DeveloperMetadataLocation") implements Partial<Location> {
  readonly #context: Context;
  readonly #location: MetadataLocation;

  constructor(context: Context, location: MetadataLocation) {
    super();
    this.#context = context;
    this.#location = location;
  }

  getColumn(): GoogleAppsScript.Spreadsheet.Range | null {
    return this.#range("column");
  }

  getLocationType(): LocationType {
    return typeOf(this.#location);
  }

  getRow(): GoogleAppsScript.Spreadsheet.Range | null {
    return this.#range("row");
  }

  getSheet(): GoogleAppsScript.Spreadsheet.Sheet | null {
    return this.#location.kind === "spreadsheet" ? null : this.#context.sheet(this.#location.sheetId);
  }

  getSpreadsheet(): GoogleAppsScript.Spreadsheet.Spreadsheet | null {
    return this.#location.kind === "spreadsheet" ? this.#context.spreadsheet() : null;
  }

  #range(kind: "row" | "column"): GoogleAppsScript.Spreadsheet.Range | null {
    const location = this.#location;
    if (location.kind !== kind || !("range" in location)) return null;
    return this.#context.range(addressOfA1(this.#context.file, location.range, location.sheetId));
  }
}

class EmulatedMetadata extends emulated("DeveloperMetadata") implements Partial<Metadata> {
  readonly #context: Context;
  readonly #id: number;
  readonly #enter: Enter;

  constructor(context: Context, id: number) {
    super();
    this.#context = context;
    this.#id = id;
    this.#enter = enterAs("DeveloperMetadata", context);
  }

  getId(): number {
    this.#enter("getId", "address");
    return this.#id;
  }

  getKey(): string {
    this.#enter("getKey", "address");
    return this.#entry.key;
  }

  getLocation(): Location {
    this.#enter("getLocation", "address");
    return service<Location>(new EmulatedLocation(this.#context, this.#entry.location));
  }

  getValue(): string | null {
    this.#enter("getValue", "address");
    return this.#entry.value ?? null;
  }

  getVisibility(): Visibility {
    this.#enter("getVisibility", "address");
    return DeveloperMetadataVisibility[this.#entry.visibility];
  }

  remove(): void {
    this.#enter("remove", "write");
    this.#context.file.arrange((apply) => apply({ type: "REMOVE_METADATA", id: this.#id }));
  }

  setKey(key: string): Metadata {
    return this.#set("setKey", { key });
  }

  setValue(value: string): Metadata {
    return this.#set("setValue", { value: text(value, "DeveloperMetadata.setValue") });
  }

  setVisibility(visibility: Visibility): Metadata {
    return this.#set("setVisibility", { visibility: visibilityOf(visibility) });
  }

  get #entry(): MetadataEntry {
    const entry = this.#context.file.structure.getMetadata().find(({ id }) => id === this.#id);
    if (!entry) throw new Error("This developer metadata does not exist any more.");
    return entry;
  }

  #set(method: string, change: Partial<MetadataEntry>): Metadata {
    this.#enter(method, "write");
    const entry = { ...this.#entry, ...change };
    this.#context.file.arrange((apply) => apply({ type: "SET_METADATA", entry }));
    return service<Metadata>(this);
  }
}

type Wish = (entry: MetadataEntry) => boolean;

class EmulatedFinder extends emulated("DeveloperMetadataFinder") implements Partial<Finder> {
  readonly #context: Context;
  readonly #within: Wish;
  readonly #wishes: Wish[] = [];

  constructor(context: Context, within: Wish) {
    super();
    this.#context = context;
    this.#within = within;
  }

  find(): Metadata[] {
    this.#context.execution.enter("DeveloperMetadataFinder.find", "read");
    return this.#context.file.structure
      .getMetadata()
      .filter((entry) => this.#within(entry) && this.#wishes.every((wish) => wish(entry)))
      .map(({ id }) => metadataOf(this.#context, id));
  }

  withId(id: number): Finder {
    return this.#and((entry) => entry.id === id);
  }

  withKey(key: string): Finder {
    return this.#and((entry) => entry.key === key);
  }

  withLocationType(locationType: LocationType): Finder {
    return this.#and((entry) => typeOf(entry.location) === locationType);
  }

  withValue(value: string): Finder {
    return this.#and((entry) => entry.value === value);
  }

  withVisibility(visibility: Visibility): Finder {
    return this.#and((entry) => entry.visibility === visibilityOf(visibility));
  }

  #and(wish: Wish): Finder {
    this.#wishes.push(wish);
    return service<Finder>(this);
  }
}

function visibilityOf(visibility: Visibility): MetadataEntry["visibility"] {
  if (visibility === DeveloperMetadataVisibility.DOCUMENT) return "DOCUMENT";
  if (visibility === DeveloperMetadataVisibility.PROJECT) return "PROJECT";
  throw new Error(`A DeveloperMetadataVisibility was expected, not ${String(visibility)}.`);
}

function text(value: unknown, method: string): string {
  if (typeof value === "string") return value;
  throw new Error(`The parameters don't match the method signature for SpreadsheetApp.${method}.`);
}

const metadataOf = (context: Context, id: number) => service<Metadata>(new EmulatedMetadata(context, id));

/**
 * Adds metadata with what Apps Script's overloads allow after the key: nothing, a value, a visibility, or both.
 * Left out, the visibility is `DOCUMENT`.
 */
export function addMetadata(
  context: Context,
  location: MetadataLocation,
  key: string,
  rest: readonly (string | Visibility | undefined)[],
): void {
  const given = rest.filter((each) => each !== undefined);
  const value = given.find((each) => typeof each === "string");
  const visibility = given.find((each): each is Visibility => typeof each !== "string");
  const { file } = context;
  const entry: MetadataEntry = {
    id: file.structure.getNextMetadataId(),
    key: text(key, "addDeveloperMetadata"),
    value,
    visibility: visibility === undefined ? "DOCUMENT" : visibilityOf(visibility),
    location,
  };
  file.arrange((apply) => apply({ type: "SET_METADATA", entry }));
}

/** The metadata that hang on just this object, not on what is within it. */
export function metadataAt(context: Context, isHere: Wish): Metadata[] {
  return context.file.structure
    .getMetadata()
    .filter(isHere)
    .map(({ id }) => metadataOf(context, id));
}

/** A finder of all metadata that hang on an object or on what is within it. */
export function metadataFinder(context: Context, isWithin: Wish): Finder {
  return service<Finder>(new EmulatedFinder(context, isWithin));
}
