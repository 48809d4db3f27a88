/** What the language itself looks up on any object: `await` asks for `then`, `JSON.stringify` for `toJSON`. */
const askedByTheLanguage: ReadonlySet<string> = new Set(["then", "toJSON"]);

/**
 * The base of an emulated Apps Script class: a member that the subclass lacks throws its own name, so that a
 * script never runs on past something that only looks emulated. The look-up ends in a proxy behind the
 * prototypes, so members that exist cost nothing and private fields work.
 *
 * @param service the name under which scripts know the class, e.g. "Ui"
 */
export function emulated(service: string): new () => object {
  class Emulated {}
  bases.add(Emulated.prototype);
  const missing = new Proxy(Object.prototype, {
    get(target, key, receiver) {
      if (typeof key === "symbol" || key in target) return Reflect.get(target, key, receiver);
      if (askedByTheLanguage.has(key)) return undefined;
      throw new Error(`${service}.${key} is not emulated.`);
    },
  });
  Object.setPrototypeOf(Emulated.prototype, missing);
  return Emulated;
}

const bases = new WeakSet<object>();

/** Whether a value is an object of an emulated class, as opposed to a day, an enum or plain data. */
export function isEmulated(value: object): boolean {
  for (let above: unknown = value; typeof above === "object" && above !== null; ) {
    if (bases.has(above)) return true;
    above = Object.getPrototypeOf(above);
  }
  return false;
}

/**
 * The part of an Apps Script class that is emulated: the same names and parameters. Results are left to the
 * emulation, as a method that returns another class returns the emulated part of it.
 */
export type Emulated<Service, Name extends keyof Service> = {
  readonly [Member in Name]: Service[Member] extends (...parameters: infer Parameters) => unknown
    ? (...parameters: Parameters) => unknown
    : Service[Member];
};
