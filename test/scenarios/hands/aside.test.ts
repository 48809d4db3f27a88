import { expect, test } from "vitest";
import { columnLetters } from "../../../src/workbook/reference.ts";
import { repaired, tab, types, type Workbook } from "../workbook.ts";
import { checkedUp, settled } from "./damage.ts";

type Hand = (workbook: Workbook) => void;

/** Inserts a column, and types headers of one's own over all. */
function headsAnew(workbook: Workbook, name: string): void {
  workbook.person.insertsColumns(name, 2);
  (tab(workbook, name).values[0] ?? []).forEach((_, index) => {
    types(workbook, name, `${columnLetters(index + 1)}1`, `Ours ${index}`);
  });
}

test.each<[string, Hand]>([
  [
    "Functions",
    ({ addon, person }) => {
      addon.choose("Breakthrough Team Tracker", "Function examples");
      person.deletesColumns("Functions", 2);
      person.deletesRows("Functions", 3, 9);
    },
  ],
  ["Bright spots", (workbook) => headsAnew(workbook, "Bright spots")],
  ["Digests", (workbook) => headsAnew(workbook, "Digests")],
])("where the lines of %s cannot be told, it is left as it is, and all others are mended", (name, hand) => {
  const workbook = settled();
  hand(workbook);
  const before = tab(workbook, name);
  const said = expect.stringContaining(`On ${name} it cannot be told`);
  types(workbook, "Algebra", "E9", "fine");
  expect(checkedUp(workbook)).toMatchObject({
    findings: [{ tab: "Algebra", said: "1 cell is restored: E9." }],
    left: [said],
  });
  repaired(workbook);
  expect(workbook.alerts.at(-1)).toEqual(said);
  expect(tab(workbook, "Algebra").values[8]?.[4]).toBe("◆ Close");
  expect(tab(workbook, name)).toEqual(before);
});
