import type { Execution } from "../execution.ts";
import { emulated } from "../strict.ts";

/** One line of a menu. `runs` is the name of the top-level function that a click calls. */
export type MenuEntry =
  | { readonly kind: "item"; readonly caption: string; readonly runs: string }
  | { readonly kind: "separator" }
  | Menu;

/** A menu with its lines. `place` is "extensions" for an add-on's own menu, "bar" for one beside Help. */
export interface Menu {
  readonly kind: "menu";
  readonly place: "extensions" | "bar";
  readonly caption: string;
  readonly entries: readonly MenuEntry[];
}

type Emulates = Pick<GoogleAppsScript.Base.Menu, "addItem" | "addSeparator" | "addSubMenu" | "addToUi">;

export class MenuEmulation extends emulated("Menu") implements Emulates {
  readonly #execution: Execution;
  readonly #place: Menu["place"];
  readonly #caption: string;
  readonly #show: (menu: Menu) => void;
  readonly #entries: MenuEntry[] = [];

  constructor(execution: Execution, place: Menu["place"], caption: string, show: (menu: Menu) => void) {
    super();
    this.#execution = execution;
    this.#place = place;
    this.#caption = caption;
    this.#show = show;
  }

  addItem(caption: string, functionName: string): this {
    this.#execution.enter("Menu.addItem", "menu");
    this.#entries.push({ kind: "item", caption, runs: functionName });
    return this;
  }

  addSeparator(): this {
    this.#execution.enter("Menu.addSeparator", "menu");
    this.#entries.push({ kind: "separator" });
    return this;
  }

  addSubMenu(menu: Emulates): this {
    this.#execution.enter("Menu.addSubMenu", "menu");
    if (!(menu instanceof MenuEmulation)) throw new Error("Menu.addSubMenu takes a Menu.");
    this.#entries.push(menu.#described());
    return this;
  }

  addToUi(): void {
    this.#execution.enter("Menu.addToUi", "menu");
    this.#show(this.#described());
  }

  #described(): Menu {
    return { kind: "menu", place: this.#place, caption: this.#caption, entries: [...this.#entries] };
  }
}
