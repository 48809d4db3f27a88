import { enumeration } from "../enumeration.ts";
import type { Execution } from "../execution.ts";
import { type Emulated, emulated } from "../strict.ts";
import type { ButtonName, Desk, Question } from "./desk.ts";
import { type Menu, MenuEmulation } from "./menu.ts";

type Base = typeof GoogleAppsScript.Base;
type ButtonSet = GoogleAppsScript.Base.ButtonSet;
type Page = Pick<GoogleAppsScript.HTML.HtmlOutput, "getTitle" | "getContent">;

const Button = enumeration<Base["Button"]>(["CLOSE", "OK", "CANCEL", "YES", "NO"]);
const ButtonSet = enumeration<Base["ButtonSet"]>(["OK", "OK_CANCEL", "YES_NO", "YES_NO_CANCEL"]);

const buttonsOf: ReadonlyMap<ButtonSet, readonly ButtonName[]> = new Map([
  [ButtonSet.OK, ["OK"]],
  [ButtonSet.OK_CANCEL, ["OK", "CANCEL"]],
  [ButtonSet.YES_NO, ["YES", "NO"]],
  [ButtonSet.YES_NO_CANCEL, ["YES", "NO", "CANCEL"]],
] as const);

type Asked =
  | [text: string]
  | [text: string, buttons: ButtonSet]
  | [title: string, text: string, buttons: ButtonSet];

/** What the Ui shows, and where: the person, and the menu bar above them. */
export interface Screen {
  readonly desk: Desk;
  /** The caption of the add-on's own menu, which Sheets takes from the project's name. */
  readonly addonName: string;
  readonly showMenu: (menu: Menu) => void;
}

type Emulates = Emulated<
  GoogleAppsScript.Base.Ui,
  | "Button"
  | "ButtonSet"
  | "alert"
  | "createAddonMenu"
  | "createMenu"
  | "prompt"
  | "showModalDialog"
  | "showSidebar"
>;

export class UiEmulation extends emulated("Ui") implements Emulates {
  readonly Button = Button;
  readonly ButtonSet = ButtonSet;
  readonly #execution: Execution;
  readonly #screen: Screen;

  constructor(execution: Execution, screen: Screen) {
    super();
    this.#execution = execution;
    this.#screen = screen;
  }

  alert(...asked: Asked): GoogleAppsScript.Base.Button {
    this.#execution.enter("Ui.alert", "ui");
    const shown = question(asked, ButtonSet.OK);
    return pressed(this.#screen.desk.press(shown), shown);
  }

  prompt(...asked: Asked): GoogleAppsScript.Base.PromptResponse {
    this.#execution.enter("Ui.prompt", "ui");
    const shown = question(asked, ButtonSet.OK);
    const { button, text } = this.#screen.desk.type(shown);
    const selected = pressed(button, shown);
    return { getResponseText: () => text, getSelectedButton: () => selected };
  }

  createAddonMenu(): GoogleAppsScript.Base.Menu {
    this.#execution.enter("Ui.createAddonMenu", "menu");
    return this.#menu("extensions", this.#screen.addonName);
  }

  createMenu(caption: string): GoogleAppsScript.Base.Menu {
    this.#execution.enter("Ui.createMenu", "menu");
    return this.#menu("bar", caption);
  }

  showSidebar(page: Page): void {
    this.#execution.enter("Ui.showSidebar", "ui");
    this.#screen.desk.openSidebar({ title: page.getTitle(), html: page.getContent() });
  }

  showModalDialog(page: Page, title: string): void {
    this.#execution.enter("Ui.showModalDialog", "ui");
    this.#screen.desk.openDialog({ title, html: page.getContent() });
  }

  #menu(place: Menu["place"], caption: string): MenuEmulation {
    return new MenuEmulation(this.#execution, place, caption, this.#screen.showMenu);
  }
}

function question(asked: Asked, standard: ButtonSet): Question {
  const [title, text, set] =
    asked.length === 3 ? asked : (["", asked[0], asked.length === 2 ? asked[1] : standard] as const);
  const buttons = buttonsOf.get(set);
  if (!buttons) throw new Error(`Ui needs a ButtonSet and was given ${String(set)}.`);
  return { title, text, buttons };
}

function pressed(name: ButtonName, { buttons, text }: Question): GoogleAppsScript.Base.Button {
  // CLOSE is the cross in the corner, which every dialog has.
  if (name !== "CLOSE" && !buttons.includes(name)) throw new Error(`"${text}" has no button ${name}.`);
  return Button[name];
}
