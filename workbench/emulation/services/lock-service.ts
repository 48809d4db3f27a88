import type { Execution } from "../execution.ts";
import { type Emulated, emulated } from "../strict.ts";
import type { DocumentLock } from "./document-lock.ts";
import { LockEmulation } from "./lock.ts";
import { notThere } from "./no-file.ts";

export class LockServiceEmulation
  extends emulated("LockService")
  implements Emulated<GoogleAppsScript.Lock.LockService, "getDocumentLock">
{
  readonly #execution: Execution;
  readonly #lock: DocumentLock | null;

  /** @param lock `null` in a run without a file */
  constructor(execution: Execution, lock: DocumentLock | null) {
    super();
    this.#execution = execution;
    this.#lock = lock;
  }

  getDocumentLock(): LockEmulation {
    this.#execution.enter("LockService.getDocumentLock", "address");
    return this.#lock === null ? notThere() : new LockEmulation(this.#execution, this.#lock);
  }
}
