import type { Execution } from "../execution.ts";
import { type Emulated, emulated } from "../strict.ts";
import { HtmlOutputEmulation } from "./html-output.ts";

type Emulates = Emulated<GoogleAppsScript.HTML.HtmlService, "createHtmlOutput" | "createHtmlOutputFromFile">;

export class HtmlServiceEmulation extends emulated("HtmlService") implements Emulates {
  readonly #execution: Execution;
  readonly #pages: ReadonlyMap<string, string>;

  /** @param pages the project's HTML files by name, without `.html` */
  constructor(execution: Execution, pages: ReadonlyMap<string, string>) {
    super();
    this.#execution = execution;
    this.#pages = pages;
  }

  createHtmlOutput(html: unknown = ""): HtmlOutputEmulation {
    this.#execution.enter("HtmlService.createHtmlOutput", "address");
    if (typeof html !== "string") throw new Error("HtmlService.createHtmlOutput is emulated for text only.");
    return new HtmlOutputEmulation(html);
  }

  createHtmlOutputFromFile(filename: string): HtmlOutputEmulation {
    this.#execution.enter("HtmlService.createHtmlOutputFromFile", "address");
    const html = this.#pages.get(filename.replace(/\.html$/, ""));
    if (html === undefined) throw new Error(`No HTML file named ${filename} was found.`);
    return new HtmlOutputEmulation(html);
  }
}
