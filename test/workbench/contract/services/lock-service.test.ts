import { describe, expect, test } from "vitest";
import { Execution } from "../../../../workbench/emulation/execution.ts";
import { DocumentLock, type LockWorld } from "../../../../workbench/emulation/services/document-lock.ts";
import { LockServiceEmulation } from "../../../../workbench/emulation/services/lock-service.ts";

const quiet: LockWorld = { heldElsewhere: () => 0, writesPending: () => false };

function lockIn(documentLock: DocumentLock, execution = new Execution("FULL")) {
  return new LockServiceEmulation(execution, documentLock).getDocumentLock();
}

test("one execution at a time holds the lock of a file", () => {
  const file = new DocumentLock(quiet);
  const [first, second] = [lockIn(file), lockIn(file)];
  expect(first.tryLock(0)).toBe(true);
  expect([first.hasLock(), second.hasLock()]).toEqual([true, false]);
  expect(second.tryLock(0)).toBe(false);
  first.releaseLock();
  expect(second.tryLock(0)).toBe(true);
});

test("who does not hold the lock cannot release it", () => {
  const file = new DocumentLock(quiet);
  const [first, second] = [lockIn(file), lockIn(file)];
  first.waitLock(0);
  second.releaseLock();
  expect(first.hasLock()).toBe(true);
});

test("an execution that ends lets go of the lock", () => {
  const file = new DocumentLock(quiet);
  const execution = new Execution("FULL");
  lockIn(file, execution).waitLock(0);
  file.executionEnded(execution);
  expect(lockIn(file).tryLock(0)).toBe(true);
});

describe("while another person's execution holds the lock for 5 seconds", () => {
  const busy = { ...quiet, heldElsewhere: () => 5_000 };

  test("who waits long enough gets it", () => {
    expect(lockIn(new DocumentLock(busy)).tryLock(5_000)).toBe(true);
  });

  test("who is less patient does not: tryLock says so and waitLock throws", () => {
    const lock = lockIn(new DocumentLock(busy));
    expect(lock.tryLock(4_999)).toBe(false);
    expect(() => lock.waitLock(4_999)).toThrow("Lock timeout");
    expect(lock.hasLock()).toBe(false);
  });
});

test("a release while writes are pending is allowed, and counted", () => {
  let pending = true;
  const file = new DocumentLock({ ...quiet, writesPending: () => pending });
  const lock = lockIn(file);
  lock.waitLock(0);
  lock.releaseLock();
  expect(file.releasesBeforeFlush).toBe(1);
  pending = false;
  lock.waitLock(0);
  lock.releaseLock();
  expect(file.releasesBeforeFlush).toBe(1);
});

test("the menu of an unused add-on may not ask for the lock", () => {
  expect(() => lockIn(new DocumentLock(quiet), new Execution("NONE"))).toThrow("LockService.getDocumentLock");
});
