import { NothingDone } from "../rpc/nothing-done.ts";

/** Another person's set-up may take as long as Apps Script lets it: waiting longer than this helps nobody. */
const LONGEST_WAIT_MS = 30_000;

/** Under the document's lock; what was written is flushed before another may begin. */
export function exclusively<Result>(work: () => Result): Result {
  const lock = LockService.getDocumentLock();
  if (lock === null || !lock.tryLock(LONGEST_WAIT_MS)) {
    throw new NothingDone(
      "Someone else is saving in this file right now. Nothing was changed; try again in a minute.",
    );
  }
  try {
    return work();
  } finally {
    flushAndRelease(lock);
  }
}

function flushAndRelease(lock: GoogleAppsScript.Lock.Lock): void {
  try {
    SpreadsheetApp.flush();
  } finally {
    lock.releaseLock();
  }
}
