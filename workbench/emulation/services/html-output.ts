import { type Emulated, emulated } from "../strict.ts";

type Emulates = Emulated<
  GoogleAppsScript.HTML.HtmlOutput,
  "getContent" | "getTitle" | "setHeight" | "setTitle" | "setWidth"
>;

export class HtmlOutputEmulation extends emulated("HtmlOutput") implements Emulates {
  readonly #html: string;
  #title = "";

  constructor(html: string) {
    super();
    this.#html = html;
  }

  getContent(): string {
    return this.#html;
  }

  getTitle(): string {
    return this.#title;
  }

  setTitle(title: string): this {
    this.#title = title;
    return this;
  }

  /** Sheets ignores the width of a sidebar; the page of the workbench sizes its dialogs itself. */
  setWidth(_width: number): this {
    return this;
  }

  setHeight(_height: number): this {
    return this;
  }
}
