import type { Execution } from "../execution.ts";
import { type Emulated, emulated } from "../strict.ts";
import type { DocumentLock } from "./document-lock.ts";
import { LockEmulation } from "./lock.ts";

export class LockServiceEmulation
  extends emulated("LockService")
  implements Emulated<GoogleAppsScript.Lock.LockService, "getDocumentLock">
{
  readonly #execution: Execution;
  readonly #lock: DocumentLock;

  constructor(execution: Execution, lock: DocumentLock) {
    super();
    this.#execution = execution;
    this.#lock = lock;
  }

  getDocumentLock(): LockEmulation {
    this.#execution.enter("LockService.getDocumentLock", "address");
    return new LockEmulation(this.#execution, this.#lock);
  }
}
