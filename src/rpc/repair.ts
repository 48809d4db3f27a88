/** What is not as the tracker made it on one tab. */
export interface TabFinding {
  readonly tab: string;
  /** `moved`: rows or columns were inserted, deleted or dragged. `longer`: a longer plan needs more weeks than it has. */
  readonly kind: "missing" | "moved" | "longer" | "changed";
  /** In words, with the addresses of the first few cells: `2 cells are restored: E9, F12.` */
  readonly said: string;
}

/** What Repair would change; nothing is changed. */
export interface CheckUp {
  /** The health line: `All 11 tabs are as the tracker made them.` */
  readonly health: string;
  readonly findings: readonly TabFinding[];
  /** Sentences on what Repair leaves alone: tabs, and what people typed that cannot be read. */
  readonly left: readonly string[];
}

export interface Repaired {
  /** What was done, in sentences. */
  readonly said: readonly string[];
}
