import { expect, test } from "vitest";
import { type AuthMode, Execution } from "../../../../workbench/emulation/execution.ts";
import {
  type Desk,
  emptyDesk,
  type Page,
  type Question,
} from "../../../../workbench/emulation/services/desk.ts";
import { HtmlServiceEmulation } from "../../../../workbench/emulation/services/html-service.ts";
import type { Menu } from "../../../../workbench/emulation/services/menu.ts";
import { UiEmulation } from "../../../../workbench/emulation/services/ui.ts";

function uiFor(desk: Partial<Desk>, mode: AuthMode = "FULL") {
  const menus: Menu[] = [];
  const execution = new Execution(mode);
  const screen = {
    desk: { ...emptyDesk, ...desk },
    addonName: "Tracker",
    showMenu: (menu: Menu) => void menus.push(menu),
  };
  return { ui: new UiEmulation(execution, screen), menus, execution };
}

test("an add-on menu stands under Extensions with the add-on's name", () => {
  const { ui, menus } = uiFor({}, "NONE");
  ui.createAddonMenu().addItem("Open", "showSidebar").addSeparator().addItem("Repair", "repair").addToUi();
  const entries = [
    { kind: "item", caption: "Open", runs: "showSidebar" },
    { kind: "separator" },
    { kind: "item", caption: "Repair", runs: "repair" },
  ];
  expect(menus).toEqual([{ kind: "menu", place: "extensions", caption: "Tracker", entries }]);
});

test("a menu of its own stands in the bar and holds submenus", () => {
  const { ui, menus } = uiFor({});
  const more = ui.createMenu("More").addItem("Examples", "examples");
  ui.createMenu("Teams").addSubMenu(more).addToUi();
  const entries = [{ kind: "item", caption: "Examples", runs: "examples" }];
  expect(menus).toEqual([
    {
      kind: "menu",
      place: "bar",
      caption: "Teams",
      entries: [{ kind: "menu", place: "bar", caption: "More", entries }],
    },
  ]);
});

test("a menu that is not added to the Ui is not shown", () => {
  const { ui, menus } = uiFor({});
  ui.createMenu("Teams").addItem("Open", "showSidebar");
  expect(menus).toEqual([]);
});

test("an alert shows its title, text and buttons, and gives the button pressed", () => {
  const shown: Question[] = [];
  const { ui } = uiFor({
    press: (question) => {
      shown.push(question);
      return "NO";
    },
  });
  expect(ui.alert("Rebuild", "Rebuild the tabs?", ui.ButtonSet.YES_NO)).toBe(ui.Button.NO);
  expect(shown).toEqual([{ title: "Rebuild", text: "Rebuild the tabs?", buttons: ["YES", "NO"] }]);
});

test("an alert without buttons has OK, and any alert can be closed", () => {
  const shown: Question[] = [];
  const { ui } = uiFor({
    press: (question) => {
      shown.push(question);
      return "CLOSE";
    },
  });
  expect(ui.alert("Done")).toBe(ui.Button.CLOSE);
  expect(ui.alert("Done?", ui.ButtonSet.YES_NO_CANCEL)).toBe(ui.Button.CLOSE);
  expect(shown.map(({ title, buttons }) => [title, buttons])).toEqual([
    ["", ["OK"]],
    ["", ["YES", "NO", "CANCEL"]],
  ]);
});

test("a button that is not shown cannot be pressed", () => {
  const { ui } = uiFor({ press: () => "YES" });
  expect(() => ui.alert("Done")).toThrow('"Done" has no button YES.');
});

test("a prompt gives the text and the button", () => {
  const { ui } = uiFor({ type: () => ({ button: "OK", text: "Banning" }) });
  const response = ui.prompt("Team", "Which one?", ui.ButtonSet.OK_CANCEL);
  expect(response.getResponseText()).toBe("Banning");
  expect(response.getSelectedButton()).toBe(ui.Button.OK);
});

test("the sidebar and a dialog show the page, the sidebar under the page's own title", () => {
  const shown: [string, Page][] = [];
  const { ui, execution } = uiFor({
    openSidebar: (page) => void shown.push(["sidebar", page]),
    openDialog: (page) => void shown.push(["dialog", page]),
  });
  const html = new HtmlServiceEmulation(execution, new Map([["Sidebar", "<p>Hello</p>"]]));
  const page = html.createHtmlOutputFromFile("Sidebar").setTitle("Tracker").setWidth(900);
  ui.showSidebar(page);
  ui.showModalDialog(page, "Import");
  expect(shown).toEqual([
    ["sidebar", { title: "Tracker", html: "<p>Hello</p>" }],
    ["dialog", { title: "Import", html: "<p>Hello</p>" }],
  ]);
});

test("nothing is shown where nobody is said to sit", () => {
  const { ui } = uiFor({});
  expect(() => ui.alert("Done")).toThrow("Nobody sits at the desk, and the script shows an alert: Done.");
  expect(() => ui.prompt("Team?")).toThrow("asks: Team?");
});

test.each(["NONE", "LIMITED", "CUSTOM_FUNCTION"] as const)("mode %s may not show an alert", (mode) => {
  const { ui } = uiFor({ press: () => "OK" }, mode);
  expect(() => ui.alert("Hello")).toThrow("You do not have permission to call Ui.alert");
});

test("a custom function may not make a menu", () => {
  expect(() => uiFor({}, "CUSTOM_FUNCTION").ui.createAddonMenu()).toThrow("Ui.createAddonMenu");
});
