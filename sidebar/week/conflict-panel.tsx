import type { VNode } from "preact";
import type { Conflict, OpenWeek } from "../../src/rpc/week.ts";
import { BothPanel } from "../parts/both-panel.tsx";

interface ConflictProps {
  readonly open: OpenWeek;
  readonly conflicts: readonly Conflict[];
  readonly saving: boolean;
  readonly back: () => void;
  readonly saveMine: () => void;
  readonly keepTheirs: () => void;
}

/** Somebody changed cells of the same week. */
export function ConflictPanel({ open, ...more }: ConflictProps): VNode {
  return <BothPanel what={`Week ${open.week}`} second={`${open.name} · ${open.dates}`} {...more} />;
}
