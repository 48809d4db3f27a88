import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { faultOfStored } from "../stored-workbook.ts";

/** A stored workbook and the name of exactly this content, by which a writer says what it has seen. */
interface Kept {
  readonly text: string;
  readonly version: string;
}

type Written =
  | { readonly kind: "kept"; readonly version: string }
  /** The file holds something else than the writer has seen. */
  | { readonly kind: "changed since" }
  | { readonly kind: "refused"; readonly why: string };

/** The one file in which the workbench keeps its workbook. */
export interface WorkbookFile {
  readonly path: string;
  /**
   * @returns null where there is no file yet
   * @throws Error with a sentence where the file is not a whole workbook of the workbench
   */
  readonly read: () => Kept | null;
  /**
   * Replaces the file in one step, so that a stop at any moment leaves the old or the new workbook.
   *
   * @param seen the version that the writer's edits are based on; null for none
   */
  readonly write: (text: string, seen: string | null) => Written;
}

const versionOf = (text: string) => createHash("sha256").update(text).digest("hex").slice(0, 16);

export function workbookFile(path: string): WorkbookFile {
  const read = (): Kept | null => {
    if (!existsSync(path)) return null;
    const text = readFileSync(path, "utf8");
    const fault = faultOfStored(text);
    if (fault !== null) {
      throw new Error(
        `${path} ${fault}. It was not touched. Move it away, or name another file: npm start -- --file PATH`,
      );
    }
    return { text, version: versionOf(text) };
  };
  return {
    path,
    read,
    write: (text, seen) => {
      const fault = faultOfStored(text);
      if (fault !== null) return { kind: "refused", why: `What was sent ${fault}.` };
      if ((read()?.version ?? null) !== seen) return { kind: "changed since" };
      mkdirSync(dirname(path), { recursive: true });
      const draft = `${path}.${process.pid}.draft`;
      writeFileSync(draft, text);
      renameSync(draft, path);
      return { kind: "kept", version: versionOf(text) };
    },
  };
}
