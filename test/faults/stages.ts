import { SpreadsheetFile } from "../../workbench/emulation/engine/file.ts";
import { lastRun, opened, type Workbook } from "../scenarios/workbook.ts";
import type { Operation } from "./operations.ts";

/** A run of an operation that nothing stops: most operations are one, some take several. */
export interface Stage {
  /** The file before and after, as stored. */
  readonly before: string;
  readonly after: string;
  readonly calls: readonly string[];
  /** The file as it was last flushed before a call, counted from 1. */
  readonly flushedAt: (call: number) => string;
}

export const storedOf = ({ file }: Workbook): string => JSON.stringify(file);

export const openedFrom = (stored: string, opening: Parameters<typeof opened>[0] = {}): Workbook =>
  opened(opening, SpreadsheetFile.fromJSON(JSON.parse(stored)));

/** An operation's runs one after the other, and the workbook at their end. @throws Error where one is refused */
export function stagesOf(operation: Operation): {
  readonly stages: readonly Stage[];
  readonly end: Workbook;
} {
  const stages: Stage[] = [];
  let before = storedOf(operation.file());
  for (;;) {
    const { stage, end, isLeft } = stageOf(operation, before);
    stages.push(stage);
    if (!isLeft) return { stages, end };
    before = stage.after;
  }
}

function stageOf({ name, does }: Operation, before: string) {
  const flushed: { readonly call: number; readonly stored: string }[] = [];
  let [call, flushes] = [0, 0];
  const end = openedFrom(before, {
    beforeCall: () => {
      call += 1;
      if (end.file.flushes === flushes) return;
      flushes = end.file.flushes;
      flushed.push({ call, stored: storedOf(end) });
    },
  });
  [call, flushes] = [0, end.file.flushes];
  const told = does(end);
  if (!told.ok) throw new Error(`${name}: ${told.message}`);
  const { calls } = lastRun(end);
  const flushedAt = (at: number) => flushed.findLast((each) => each.call <= at)?.stored ?? before;
  return { end, isLeft: told.isLeft === true, stage: { before, after: storedOf(end), calls, flushedAt } };
}
