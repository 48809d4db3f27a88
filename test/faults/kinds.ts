/** A moment of a run: a service call, counted from 1, before it is made or after it took effect. */
interface Moment {
  readonly call: number;
  readonly method: string;
  readonly when: "before" | "after";
}

/** A way in which Apps Script lets a run down. */
export interface Kind {
  readonly name: string;
  /** What Apps Script then throws. */
  readonly message: string;
  /** Whether the call at which the fault lies still takes effect. */
  readonly lies: Moment["when"];
  /** Whether it throws at this moment, where the fault lies at a service call. */
  readonly fails: (moment: Moment, at: number) => boolean;
  /**
   * Apps Script bundles writes: when a run is killed, those that wait may be lost with it. "what was flushed" tries the
   * file as it was at the last flush as well.
   */
  readonly leaves: "all that was written" | "what was flushed";
}

export const isLock = (method: string): boolean => method.startsWith("Lock.");

export const FAILS: Kind = {
  name: "one call fails",
  message: "Service Spreadsheets failed while accessing document.",
  lies: "before",
  fails: ({ call, when }, at) => when === "before" && call === at,
  leaves: "all that was written",
};

export const KINDS: readonly Kind[] = [
  FAILS,
  {
    name: "one call arrives and its answer is lost",
    message: "Service timed out: Spreadsheets",
    lies: "after",
    fails: ({ call, when }, at) => when === "after" && call === at,
    leaves: "all that was written",
  },
  {
    // Nothing is answered any more, not even to what a finally block asks.
    name: "the run is killed",
    message: "Exceeded maximum execution time",
    lies: "before",
    fails: ({ call, when }, at) => when === "before" && call >= at,
    leaves: "what was flushed",
  },
  {
    // The lock is another service, and can still be let go.
    name: "the quota is used up",
    message: "Service invoked too many times for one day: spreadsheets.",
    lies: "before",
    fails: ({ call, method, when }, at) => when === "before" && call >= at && !isLock(method),
    leaves: "all that was written",
  },
];
