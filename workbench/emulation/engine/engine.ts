import "./quiet.ts";
import "./group-by.ts";
import "./check-boxes.ts";
import "./lean-plugins.ts";
import "./deferred-evaluation.ts";
import "./batch.ts";
import "./cell-writer-plugin.ts";
import "./metadata-plugin.ts";
import "./notes-plugin.ts";
import "./protections-plugin.ts";
import "./built-in-functions.ts";
import "./import-range.ts";
import {
  type DispatchResult,
  type Getters,
  type Locale,
  Model,
  type WorkbookData,
} from "@odoo/o-spreadsheet";
import type { Apply, Batch } from "./batch.ts";
import type { FunctionHost } from "./custom-functions.ts";
import type { EvaluationGetters } from "./deferred-evaluation.ts";
import type { MetadataGetters } from "./metadata-plugin.ts";
import type { NoteGetters } from "./notes-plugin.ts";
import type { ProtectionGetters } from "./protections-plugin.ts";

type EngineGetters = Getters & EvaluationGetters & NoteGetters & ProtectionGetters & MetadataGetters;

/** A model of the engine with what the emulation adds to it. */
export type Engine = {
  readonly model: Model;
  readonly getters: EngineGetters;
  /** Runs many changes as one command. */
  readonly batch: (work: (apply: Apply) => void) => void;
};

/** What a workbook needs to be loaded; the rest has defaults. */
export type WorkbookSource = Partial<Omit<WorkbookData, "settings">> & {
  readonly settings: { readonly locale: Locale };
};

/**
 * Numbers the sheets, charts and rules of a file. Sheets draws them at random; these rise, as the engine keeps
 * its charts in the order of their numbers, and are the same each time, so that a build can be repeated.
 */
export class Numbering {
  #last: number;

  constructor(last: number) {
    this.#last = last;
  }

  get last(): number {
    return this.#last;
  }

  smallUuid(): string {
    this.#last += 7919;
    return String(this.#last);
  }

  uuidv4(): string {
    return this.smallUuid();
  }
}

/** Without a name for its one user, the engine would number them like a sheet. */
const client = { id: "workbench", name: "Workbench" };

export function startEngine(source: WorkbookSource, host: FunctionHost, numbering: Numbering): Engine {
  // A model takes any object with these two methods; its declared class has private members besides.
  const ids = numbering as unknown as ConstructorParameters<typeof Model>[3];
  const model = new Model(source, { custom: { host }, client }, [], ids);
  // The engine builds its getters from its plugins at run time; its type knows its own plugins alone.
  const getters = model.getters as EngineGetters;
  const dispatch = model.dispatch as (type: Batch["type"], batch: Omit<Batch, "type">) => DispatchResult;
  model.on("command-finalized", host, () => getters.evaluationMayRun());
  getters.evaluationMayRun();
  return { model, getters, batch: (work) => void dispatch("BATCH", { work }) };
}
