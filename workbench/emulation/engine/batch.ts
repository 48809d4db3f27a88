import { type CoreCommand, type DispatchResult, registries, UIPlugin } from "@odoo/o-spreadsheet";
import type { WriteCellsCommand } from "./cell-writer-plugin.ts";
import type { MetadataCommand } from "./metadata-plugin.ts";
import type { NoteCommand } from "./notes-plugin.ts";
import type { ProtectionCommand } from "./protections-plugin.ts";

/** A change of the file: the engine's own, or of what this emulation adds to it. */
export type Change = CoreCommand | NoteCommand | ProtectionCommand | MetadataCommand | WriteCellsCommand;

/** Applies one change; what the engine refuses changes nothing. */
export type Apply = (change: Change) => DispatchResult;

/** Many changes as one command: one step for undo, and one evaluation. */
export type Batch = { readonly type: "BATCH"; readonly work: (apply: Apply) => void };

const isBatch = (command: { readonly type: string }): command is Batch => command.type === "BATCH";

class BatchPlugin extends UIPlugin {
  override handle(command: { readonly type: string }): void {
    if (!isBatch(command)) return;
    // The engine's union of commands is closed; its plugins add to it all the same.
    command.work((change) => this.dispatch(change.type as never, change as never));
  }
}

registries.featurePluginRegistry.add("batch", BatchPlugin);
