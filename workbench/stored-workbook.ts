import type { StoredFile } from "./emulation/engine/file.ts";

/** The version of what the workbench stores. */
export const STORED_VERSION = 1;

/** A workbook as the workbench keeps it: the file, and what the add-on keeps in its document properties. */
export interface StoredWorkbook {
  readonly breakthroughWorkbench: typeof STORED_VERSION;
  readonly file: StoredFile;
  readonly properties: Readonly<Record<string, string>>;
}

/**
 * Whether a text is a stored workbook, as far as can be told without the engine: half of one is no JSON, and the JSON
 * of another program lacks the mark.
 *
 * @returns what is wrong with it, as the end of a sentence that begins with the file's name; null if nothing is
 */
export function faultOfStored(text: string): string | null {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return "is not complete JSON";
  }
  const { breakthroughWorkbench: version, file } = Object(value);
  if (version === undefined) return "is JSON, but no workbook of this workbench";
  if (version !== STORED_VERSION) {
    return `is a workbook of version ${String(version)}; this workbench reads version ${STORED_VERSION}`;
  }
  const { workbook, timeZone } = Object(file);
  if (typeof timeZone !== "string" || !Array.isArray(Object(workbook).sheets)) {
    return "says that it is a workbook of this workbench and holds no sheets";
  }
  return null;
}
