/**
 * The engine calls `Object.groupBy`, which Node 20 and browsers of before 2024 lack. Imported for its effect,
 * by the one module that creates models.
 */
function groupBy<Item>(items: Iterable<Item>, key: (item: Item, index: number) => string) {
  const groups: Record<string, Item[]> = Object.create(null);
  let index = 0;
  for (const item of items) {
    const name = key(item, index);
    index += 1;
    const group = groups[name];
    if (group) group.push(item);
    else groups[name] = [item];
  }
  return groups;
}

if (!("groupBy" in Object)) Object.defineProperty(Object, "groupBy", { value: groupBy });
