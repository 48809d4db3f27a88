import type { Execution } from "../execution.ts";
import { emulated } from "../strict.ts";

const bytesAValue = 9 * 1024;
const bytesAStore = 500 * 1024;

export class PropertiesEmulation
  extends emulated("Properties")
  implements GoogleAppsScript.Properties.Properties
{
  readonly #execution: Execution;
  readonly #store: Map<string, string>;

  constructor(execution: Execution, store: Map<string, string>) {
    super();
    this.#execution = execution;
    this.#store = store;
  }

  getProperty(key: string): string | null {
    this.#execution.enter("Properties.getProperty", "properties");
    return this.#store.get(key) ?? null;
  }

  getProperties(): { [key: string]: string } {
    this.#execution.enter("Properties.getProperties", "properties");
    return Object.fromEntries(this.#store);
  }

  getKeys(): string[] {
    this.#execution.enter("Properties.getKeys", "properties");
    return [...this.#store.keys()];
  }

  setProperty(key: string, value: string): this {
    this.#execution.enter("Properties.setProperty", "properties");
    return this.#keep([[key, value]]);
  }

  setProperties(properties: { readonly [key: string]: string }, deleteAllOthers = false): this {
    this.#execution.enter("Properties.setProperties", "properties");
    if (deleteAllOthers) this.#store.clear();
    return this.#keep(Object.entries(properties));
  }

  deleteProperty(key: string): this {
    this.#execution.enter("Properties.deleteProperty", "properties");
    this.#store.delete(key);
    return this;
  }

  deleteAllProperties(): this {
    this.#execution.enter("Properties.deleteAllProperties", "properties");
    this.#store.clear();
    return this;
  }

  #keep(properties: readonly (readonly [string, string])[]): this {
    for (const [key, value] of properties) {
      const text = String(value);
      if (bytes(text) > bytesAValue) throw new Error("Argument too large: value");
      const others = [...this.#store].filter(([other]) => other !== key);
      const total = [...others, [key, text]].flat().reduce((sum, each) => sum + bytes(each), 0);
      if (total > bytesAStore) throw new Error("You have exceeded the property storage quota.");
      this.#store.set(key, text);
    }
    return this;
  }
}

function bytes(text: string): number {
  return new TextEncoder().encode(text).length;
}
