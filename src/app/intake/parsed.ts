/** What became of one text: a value, or what would have been expected in its place. */
export type Parsed<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly expected: string };

/** Reads the text of one cell that is not blank. */
export type Parser<Value> = (text: string) => Parsed<Value>;

export function parsed<Value>(value: Value): Parsed<Value> {
  return { ok: true, value };
}

/** `expected` ends the sentence "expected …". */
export function refused(expected: string): Parsed<never> {
  return { ok: false, expected };
}
