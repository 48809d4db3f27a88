/**
 * A deep copy of what `google.script.run` carries either way: numbers, booleans, text, null, and plain objects and
 * arrays of these. Inside an array, undefined arrives as null; a function that returns nothing gives null.
 *
 * @param where what is being carried, for the message: "argument 1", "the result"
 * @throws on what Google says fails (dates, functions, instances, circles) and on what it does not document
 * (NaN, infinities, undefined properties)
 */
export function carried(value: unknown, where: string): unknown {
  return copied(value ?? null, where, []);
}

function copied(value: unknown, where: string, within: readonly object[]): unknown {
  if (value === null || typeof value === "string" || typeof value === "boolean") return value;
  if (typeof value === "number") {
    if (Number.isFinite(value)) return value;
    throw refused(where, String(value));
  }
  if (typeof value !== "object") throw refused(where, `a value of type ${typeof value}`);
  if (within.includes(value)) throw refused(where, "an object that holds itself");
  const path = [...within, value];
  if (Array.isArray(value)) {
    return Array.from(value, (item: unknown, index) => copied(item ?? null, `${where}[${index}]`, path));
  }
  if (!isPlain(value)) throw refused(where, `an instance of ${className(value)}`);
  const entries = Object.entries(value).map(([key, item]) => [key, copied(item, `${where}.${key}`, path)]);
  return Object.fromEntries(entries);
}

/** Whether an object of any realm stands directly below that realm's Object.prototype, or below nothing. */
function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

function className(value: object): string {
  return String(value.constructor?.name ?? "an unnamed class");
}

function refused(where: string, what: string): Error {
  return new Error(`google.script.run cannot carry ${what} (${where}).`);
}
