/** The entry of a closed table that has this key. @throws for a key that the table does not know */
export function entryOf<Entry extends { readonly key: string }>(
  table: readonly Entry[],
  key: Entry["key"],
): Entry {
  const found = table.find((entry) => entry.key === key);
  if (found === undefined) throw new Error(`nothing is called "${key}"`);
  return found;
}
