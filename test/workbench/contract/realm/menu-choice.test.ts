import { expect, test } from "vitest";
import { functionBehind } from "../../../../workbench/emulation/realm/menu-choice.ts";
import type { Menu } from "../../../../workbench/emulation/services/menu.ts";

const more: Menu = {
  kind: "menu",
  place: "bar",
  caption: "More",
  entries: [{ kind: "item", caption: "Repair", runs: "repair" }],
};
const menus: readonly Menu[] = [
  {
    kind: "menu",
    place: "extensions",
    caption: "Tracker",
    entries: [{ kind: "item", caption: "Open", runs: "showSidebar" }, { kind: "separator" }, more],
  },
];

test("a click runs the function behind the item, also in a submenu", () => {
  expect(functionBehind(menus, ["Tracker", "Open"])).toBe("showSidebar");
  expect(functionBehind(menus, ["Tracker", "More", "Repair"])).toBe("repair");
});

test.each([
  [["Tracker", "Close"], 'No menu item "Close"; there is "Open", "More".'],
  [["Help"], 'No menu item "Help"; there is "Tracker".'],
  [["Tracker", "More"], 'No menu item ""; there is "Repair".'],
])("%j says what there is instead", (captions, message) => {
  expect(() => functionBehind(menus, captions)).toThrow(message);
});
