import { setImmediate } from "node:timers/promises";
import { stateOf } from "../scenarios/state.ts";
import { type Workbook, writes } from "../scenarios/workbook.ts";
import { FAILS, KINDS, type Kind } from "./kinds.ts";
import { type Operation, type Told, TYPED } from "./operations.ts";
import { openedFrom, type Stage, stagesOf, storedOf } from "./stages.ts";
import { isReading, type Stopped, stopped } from "./stopped.ts";

/** A place where a run is stopped. */
interface Point {
  readonly stage: Stage;
  readonly kind: Kind;
  readonly at: number;
}

/** What a sweep over an operation found: a row of the table. */
interface Swept {
  readonly operation: string;
  readonly calls: number;
  readonly points: number;
  /** Different files that the stopped runs left. */
  readonly files: number;
  /** Points after which something that a person typed is gone. */
  readonly lost: readonly string[];
  /** Points after which doing it again ends in another workbook. */
  readonly unequal: readonly string[];
  /** Replies that are no words for people, or that say of a run which was stopped that it is done. */
  readonly replies: readonly string[];
  readonly seconds: number;
}

/** Service calls of an operation, counted from 1 over all its stages, both ends included. */
export interface Calls {
  readonly from: number;
  readonly to: number;
}

/** Stops an operation at so many of its points, evenly spread over these calls; at all of them if not said otherwise. */
export async function sweep(
  operation: Operation,
  most = Number.POSITIVE_INFINITY,
  { from, to }: Calls = { from: 1, to: Number.POSITIVE_INFINITY },
): Promise<Swept> {
  const began = performance.now();
  const { stages, end } = stagesOf(operation);
  const points = stages
    .flatMap((stage) => stage.calls.map((_, index) => ({ stage, at: index + 1 })))
    .slice(from - 1, to)
    .flatMap((moment) => KINDS.map((kind) => ({ ...moment, kind })));
  const seen = new Findings(operation, stages[0]?.before ?? "", comparable(end), points.length <= most);
  for (const point of spread(points, most)) {
    seen.tryOut(point);
    // The engine lets go of a file only once the script that used it has ended.
    await setImmediate();
  }
  seen.tryLock();
  const { files, lost, unequal, replies, tried } = seen;
  const seconds = (performance.now() - began) / 1000;
  const calls = stages.reduce((sum, stage) => sum + stage.calls.length, 0);
  return { operation: operation.name, calls, points: tried, files, lost, unequal, replies, seconds };
}

/** So many of the points at most, each from the middle of its share of them. */
function spread(all: readonly Point[], most: number): readonly Point[] {
  if (all.length <= most) return all;
  const middle = (index: number) => Math.floor(((index + 0.5) * all.length) / most);
  return Array.from({ length: most }, (_, index) => all[middle(index)]).filter(
    (point) => point !== undefined,
  );
}

class Findings {
  readonly lost: string[] = [];
  readonly unequal: string[] = [];
  readonly replies: string[] = [];
  tried = 0;
  readonly #operation: Operation;
  readonly #before: string;
  readonly #wanted: string;
  /** What doing it again in a file came to: many points leave the same file. */
  readonly #again = new Map<string, { readonly lost: boolean; readonly unequal: boolean }>();
  /** Runs in which one call failed, at this point and the next. */
  #failed: readonly { readonly stage: Stage; readonly at: number; readonly run: Stopped }[] = [];
  /** Whether all points are tried, one after the other, so that runs can be shared. */
  readonly #isWhole: boolean;

  constructor(operation: Operation, before: string, wanted: string, isWhole: boolean) {
    this.#operation = operation;
    this.#before = before;
    this.#wanted = wanted;
    this.#isWhole = isWhole;
  }

  get files(): number {
    return this.#again.size;
  }

  tryOut(point: Point): void {
    const { stage, kind, at } = point;
    const run = this.#runOf(point);
    const where = `${kind.name}, call ${at} (${stage.calls[at - 1]})`;
    this.#listen(run, where, stage);
    this.#doAgain(run.stored, where);
    if (kind.leaves === "what was flushed")
      this.#doAgain(stage.flushedAt(at), `${where}, what waited is lost`);
  }

  /** Somebody else holds the lock for longer than anyone waits: nothing is written at all. */
  tryLock(): void {
    const workbook = openedFrom(this.#before, { heldElsewhere: () => 3_600_000 });
    const told = this.#operation.does(workbook);
    const where = "the lock is not given";
    if (told.ok || !isInWords(told.message)) this.replies.push(where);
    const written = workbook.addon.ended.flatMap(writes);
    if (written.length > 0) this.unequal.push(`${where}: ${written.join(", ")}`);
    this.#doAgain(storedOf(workbook), where);
  }

  /**
   * A run that asks for nothing more once a call has failed goes the same way whatever would have been answered: these
   * runs are one. Where the call still took effect, it leaves what one leaves that fails at the next call.
   */
  #runOf({ stage, kind, at }: Point): Stopped {
    const run = () => stopped(this.#operation, stage.before, kind, at);
    if (!this.#isWhole) return run();
    const failed = this.#failedAt(stage, at);
    if (kind.lies === "before") return failed.isSilent || kind === FAILS ? failed : run();
    if (isReading(stage.calls[at - 1])) return failed;
    if (!failed.isSilent || at === stage.calls.length) return run();
    const next = this.#failedAt(stage, at + 1);
    return next.isSilent ? next : run();
  }

  #failedAt(stage: Stage, at: number): Stopped {
    const known = this.#failed.find((each) => each.stage === stage && each.at === at);
    if (known !== undefined) return known.run;
    const run = stopped(this.#operation, stage.before, FAILS, at);
    this.#failed = [...this.#failed.slice(-1), { stage, at, run }];
    return run;
  }

  #listen({ told, workbook }: Stopped, where: string, stage: Stage): void {
    if (!told.ok && isInWords(told.message)) return;
    if (told.ok && told.isRefused === true) return;
    if (told.ok && comparable(workbook) === comparable(openedFrom(stage.after))) return;
    this.replies.push(`${where}: ${told.ok ? "said to be done, and is not" : told.message}`);
  }

  #doAgain(stored: string, where: string): void {
    this.tried += 1;
    const known = this.#again.get(stored) ?? this.#foundIn(stored);
    this.#again.set(stored, known);
    if (known.lost) this.lost.push(where);
    if (known.unequal) this.unequal.push(where);
  }

  #foundIn(stored: string) {
    const workbook = openedFrom(stored);
    whole(this.#operation, workbook);
    const typed = TYPED.filter((text) => this.#before.includes(text));
    const isIn = (file: string) => typed.every((text) => file.includes(text));
    return {
      lost: !isIn(stored) || !isIn(storedOf(workbook)),
      unequal: comparable(workbook) !== this.#wanted,
    };
  }
}

/** Does an operation to its end, or as far as it is done. */
function whole({ does }: Operation, workbook: Workbook): void {
  let told: Told;
  do told = does(workbook);
  while (told.ok && told.isLeft);
}

/** A sentence, and nothing of a program. */
const isInWords = (message: string): boolean =>
  /^[\p{Lu}“].*\p{L}/su.test(message) &&
  !/undefined|null|NaN|\[object|TypeError|is not a function|Cannot read|\bat .+:\d+/.test(message);

/**
 * A workbook as it is compared. The instants in Updated are left out: each run stamps its own, and only whether a week
 * was stamped is the same. A file that was stored tells its properties in another order.
 */
const comparable = (workbook: Workbook): string =>
  JSON.stringify(stateOf(workbook), inOrder).replace(/"\d{4}-\d\d-\d\dT[\d:.]+"/g, '"an instant"');

function inOrder(_: string, value: unknown): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)));
}
