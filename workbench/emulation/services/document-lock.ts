import type { Execution } from "../execution.ts";

/** How a file's one document lock stands between the executions that want it. */
export interface LockWorld {
  /** How many milliseconds another person's execution will still hold the lock; 0 if nobody does. */
  readonly heldElsewhere: () => number;
  /** Whether writes wait that the next person to get the lock would not see. */
  readonly writesPending: () => boolean;
}

/** The one document lock of a file, which all executions in that file share. */
export class DocumentLock {
  #holder: Execution | null = null;
  #releasesBeforeFlush = 0;
  readonly #world: LockWorld;

  constructor(world: LockWorld) {
    this.#world = world;
  }

  /** How often the lock was released while writes were pending. Apps Script allows it; our rule is to flush first. */
  get releasesBeforeFlush(): number {
    return this.#releasesBeforeFlush;
  }

  heldBy(execution: Execution): boolean {
    return this.#holder === execution;
  }

  /** Takes the lock if it comes free within `patience` milliseconds. */
  taken(execution: Execution, patience: number): boolean {
    if (this.heldBy(execution)) return true;
    if (this.#holder !== null || this.#world.heldElsewhere() > patience) return false;
    this.#holder = execution;
    return true;
  }

  release(execution: Execution): void {
    if (!this.heldBy(execution)) return;
    if (this.#world.writesPending()) this.#releasesBeforeFlush += 1;
    this.#holder = null;
  }

  /** Apps Script writes what is pending and lets go of the lock when an execution ends, however it ends. */
  executionEnded(execution: Execution): void {
    if (this.heldBy(execution)) this.#holder = null;
  }
}
