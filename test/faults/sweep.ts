import { SpreadsheetFile } from "../../workbench/emulation/engine/file.ts";
import { stateOf } from "../scenarios/state.ts";
import { opened, type Workbook, writes } from "../scenarios/workbook.ts";
import { KINDS, type Kind } from "./kinds.ts";
import { type Operation, type Told, TYPED } from "./operations.ts";

/** A place where a run is stopped. */
interface Point {
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

const storedOf = ({ file }: Workbook): string => JSON.stringify(file);
const openedFrom = (stored: string, opening: Parameters<typeof opened>[0] = {}): Workbook =>
  opened(opening, SpreadsheetFile.fromJSON(JSON.parse(stored)));

/** Stops an operation at so many of its points, evenly spread; at all of them if not said otherwise. */
export function sweep(operation: Operation, most = Number.POSITIVE_INFINITY): Swept {
  const began = performance.now();
  const before = storedOf(operation.file());
  const undisturbed = openedFrom(before);
  const done = operation.does(undisturbed);
  if (!done.ok) throw new Error(`${operation.name}: ${done.message}`);
  const calls = callsOf(undisturbed);
  const seen = new Findings(operation, { before, calls, wanted: comparable(undisturbed) });
  const all = Array.from({ length: calls.length }, (_, index) =>
    KINDS.map((kind) => ({ kind, at: index + 1 })),
  ).flat();
  const points = spread(all, most);
  for (const point of points) seen.tryOut(point);
  seen.tryLock();
  const { files, lost, unequal, replies, tried } = seen;
  const seconds = (performance.now() - began) / 1000;
  return {
    operation: operation.name,
    calls: calls.length,
    points: tried,
    files,
    lost,
    unequal,
    replies,
    seconds,
  };
}

/** The service calls of all that was done in a file: some of it takes several runs. */
const callsOf = ({ addon }: Workbook): readonly string[] => addon.ended.flatMap(({ calls }) => calls);

/** So many of the points at most, each from the middle of its share of them. */
function spread(all: readonly Point[], most: number): readonly Point[] {
  if (all.length <= most) return all;
  const middle = (index: number) => Math.floor(((index + 0.5) * all.length) / most);
  return Array.from({ length: most }, (_, index) => all[middle(index)]).filter(
    (point) => point !== undefined,
  );
}

/** The file before, the calls of a run that nothing stops, and the file then. */
interface Undisturbed {
  readonly before: string;
  readonly calls: readonly string[];
  readonly wanted: string;
}

class Findings {
  readonly lost: string[] = [];
  readonly unequal: string[] = [];
  readonly replies: string[] = [];
  tried = 0;
  readonly #operation: Operation;
  readonly #before: string;
  readonly #calls: readonly string[];
  readonly #wanted: string;
  /** What doing it again in a file came to: many points leave the same file. */
  readonly #again = new Map<string, { readonly lost: boolean; readonly unequal: boolean }>();

  constructor(operation: Operation, { before, calls, wanted }: Undisturbed) {
    this.#operation = operation;
    this.#before = before;
    this.#calls = calls;
    this.#wanted = wanted;
  }

  get files(): number {
    return this.#again.size;
  }

  tryOut({ kind, at }: Point): void {
    const { workbook, told, flushed } = stopped(this.#operation, this.#before, kind, at);
    const where = `${kind.name}, call ${at} (${this.#calls[at - 1]})`;
    this.#listen(told, where, workbook);
    this.#doAgain(storedOf(workbook), where);
    if (kind.leaves === "what was flushed") this.#doAgain(flushed, `${where}, what waited is lost`);
  }

  /** Somebody else holds the lock for longer than anyone waits: nothing is written at all. */
  tryLock(): void {
    const workbook = openedFrom(this.#before, { heldElsewhere: () => 3_600_000 });
    const told = this.#operation.does(workbook);
    const where = "the lock is not given";
    this.#listen(told, where, workbook);
    const written = workbook.addon.ended.flatMap(writes);
    if (written.length > 0) this.unequal.push(`${where}: ${written.join(", ")}`);
    this.#doAgain(storedOf(workbook), where);
  }

  #listen(told: Told, where: string, workbook: Workbook): void {
    if (!told.ok && isInWords(told.message)) return;
    if (told.ok && comparable(workbook) === this.#wanted) return;
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
    this.#operation.does(workbook);
    const typed = TYPED.filter((text) => this.#before.includes(text));
    const isIn = (file: string) => typed.every((text) => file.includes(text));
    return {
      lost: !isIn(stored) || !isIn(storedOf(workbook)),
      unequal: comparable(workbook) !== this.#wanted,
    };
  }
}

/** Does an operation in a file and stops it, and keeps the file as it was when it was last flushed, too. */
function stopped({ does }: Operation, before: string, kind: Kind, at: number) {
  let call = 0;
  let [flushed, flushes] = [before, 0];
  const listen = (when: "before" | "after") => (method: string) => {
    if (when === "before") call += 1;
    if (when === "before" && kind.leaves === "what was flushed" && call <= at) keep();
    if (kind.fails({ call, method, when }, at)) throw new Error(kind.message);
  };
  const isLate = kind.fails({ call: at, method: "", when: "after" }, at);
  const workbook = openedFrom(before, {
    beforeCall: listen("before"),
    ...(isLate ? { afterCall: listen("after") } : {}),
  });
  const keep = () => {
    if (workbook.file.flushes === flushes) return;
    flushes = workbook.file.flushes;
    flushed = storedOf(workbook);
  };
  call = 0;
  flushes = workbook.file.flushes;
  const told = does(workbook);
  return { workbook, told, flushed };
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
