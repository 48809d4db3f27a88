class EnumValue {
  readonly #name: string;

  constructor(name: string) {
    this.#name = name;
  }

  toString(): string {
    return this.#name;
  }

  toJSON(): string {
    return this.#name;
  }
}

/**
 * An Apps Script enum: its values are objects that equal themselves only and print as their names, so that a
 * comparison with a plain string fails here as it does there.
 */
export function enumeration<Enum extends object>(names: readonly (keyof Enum & string)[]): Readonly<Enum> {
  const values = names.map((name) => [name, Object.freeze(new EnumValue(name))]);
  // The published types say that the values are numbers, which they are not.
  return Object.freeze(Object.fromEntries(values)) as Enum;
}
