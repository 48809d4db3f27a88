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

/** What a whole build has made: the names of the teams, and how many weeks took in a reading. */
export interface Whole {
  readonly teams: readonly string[];
  readonly readings: number;
}

/** Builds a cohort as the sidebar does, step by step through `google.script.run`. */
export function build(addon: Addon, handed: Handed): Reply<Whole> {
  let reply = step(addon, "build", handed);
  let whole: Whole = { teams: [], readings: 0 };
  while (reply.ok) {
    const { made, left, readings } = reply.value;
    whole = { teams: [...whole.teams, ...made], readings: whole.readings + readings };
    if (left.length === 0) return { ok: true, value: whole };
    reply = step(addon, "goOn", handed);
  }
  return reply;
}

/** One step of a build: one call, which ends while Apps Script still lets it. */
export function step(addon: Addon, name: "build" | "goOn", handed: Handed | null): Reply<Built> {
  const outcome = addon.serve("bttCall", [name, handed]);
  return outcome.ok ? (outcome.value as Reply<Built>) : { ok: false, message: outcome.message, faults: [] };
}
