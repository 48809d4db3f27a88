/** What a script finds in its global scope beside the language itself, by name. */
export type Globals = Readonly<Record<string, object>>;

/** One loading of the script: a global scope of its own, which nothing outlives. */
export interface Realm {
  /**
   * Calls a top-level function of the script with values rebuilt in its realm.
   *
   * @throws what the function throws, and if the script declares no such function
   */
  readonly call: (name: string, parameters: readonly unknown[]) => unknown;
}

/** A compiled script. Loading it runs its global statements, which may throw. */
export interface Script {
  readonly load: (globals: Globals) => Realm;
}

/** How a platform compiles a script: in Node as a `vm` script, in the page for a hidden frame. */
export type Compile = (code: string) => Script;

/** The constructors of one realm, in which values handed to its script are rebuilt. */
export type Intrinsics = Pick<typeof globalThis, "Array" | "Date" | "Object">;

/**
 * A value from outside as the script would have made it itself, so that `instanceof` holds: arrays, dates and
 * plain objects are rebuilt from the realm's constructors. Objects of the services pass as they are.
 */
export function rebuilt(value: unknown, intrinsics: Intrinsics): unknown {
  if (Array.isArray(value)) {
    // A loop, as ranges hold tens of thousands of cells and Array.from takes three times as long.
    const copy: unknown[] = new intrinsics.Array();
    for (const item of value) copy.push(rebuilt(item, intrinsics));
    return copy;
  }
  if (value instanceof Date) return new intrinsics.Date(value.getTime());
  if (!isPlain(value)) return value;
  const entries = Object.entries(value).map(([key, item]) => [key, rebuilt(item, intrinsics)]);
  return intrinsics.Object.fromEntries(entries);
}

function isPlain(value: unknown): value is object {
  return typeof value === "object" && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}

/** What Apps Script says of a name that it cannot call. */
export function functionNotFound(name: string): Error {
  return new Error(`Script function not found: ${name}`);
}
