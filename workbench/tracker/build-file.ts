import type { Built, Handed, Reply } from "../../src/rpc/contract.ts";
import { SpreadsheetFile } from "../emulation/engine/file.ts";
import { type Addon, installAddon } from "../emulation/realm/addon.ts";
import { readProject } from "../emulation/realm/node-project.ts";
import { compileInNode } from "../emulation/realm/node-realm.ts";

export interface Place {
  readonly locale: string;
  readonly timeZone: string;
}

/** A new file with the shipped add-on installed and opened. */
export function newFile(
  dist: string,
  place: Place,
): { readonly file: SpreadsheetFile; readonly addon: Addon } {
  const file = SpreadsheetFile.create(place);
  const project = readProject(dist, "Breakthrough Teams");
  const addon = installAddon({ project, compile: compileInNode, file, usedBefore: true });
  addon.open();
  return { file, addon };
}

/** Builds a cohort as the sidebar does: one call through `google.script.run`. */
export function build(addon: Addon, handed: Handed): Reply<Built> {
  const outcome = addon.serve("bttCall", ["build", handed]);
  return outcome.ok ? (outcome.value as Reply<Built>) : { ok: false, message: outcome.message, faults: [] };
}
