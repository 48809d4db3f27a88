import type { Execution } from "../execution.ts";
import { emulated } from "../strict.ts";
import type { DocumentLock } from "./document-lock.ts";

export class LockEmulation extends emulated("Lock") implements GoogleAppsScript.Lock.Lock {
  readonly #execution: Execution;
  readonly #lock: DocumentLock;

  constructor(execution: Execution, lock: DocumentLock) {
    super();
    this.#execution = execution;
    this.#lock = lock;
  }

  hasLock(): boolean {
    this.#execution.enter("Lock.hasLock", "lock");
    return this.#lock.heldBy(this.#execution);
  }

  tryLock(timeoutInMillis: number): boolean {
    this.#execution.enter("Lock.tryLock", "lock");
    return this.#lock.taken(this.#execution, timeoutInMillis);
  }

  waitLock(timeoutInMillis: number): void {
    this.#execution.enter("Lock.waitLock", "lock");
    if (this.#lock.taken(this.#execution, timeoutInMillis)) return;
    throw new Error("Lock timeout: another process was holding the lock for too long.");
  }

  releaseLock(): void {
    this.#execution.enter("Lock.releaseLock", "lock");
    this.#lock.release(this.#execution);
  }
}
