import type { Execution } from "../execution.ts";
import { type Emulated, emulated } from "../strict.ts";
import { notThere } from "./no-file.ts";
import { PropertiesEmulation } from "./properties.ts";

type Emulates = Emulated<
  GoogleAppsScript.Properties.PropertiesService,
  "getDocumentProperties" | "getUserProperties"
>;

export class PropertiesServiceEmulation extends emulated("PropertiesService") implements Emulates {
  readonly #execution: Execution;
  readonly #documentStore: Map<string, string> | null;
  readonly #userStore: Map<string, string>;

  /**
   * @param documentStore the add-on's properties in this file, which all executions share; `null` in a run without a file
   * @param userStore its properties for the person who runs it, whatever the file
   */
  constructor(
    execution: Execution,
    documentStore: Map<string, string> | null,
    userStore = new Map<string, string>(),
  ) {
    super();
    this.#execution = execution;
    this.#documentStore = documentStore;
    this.#userStore = userStore;
  }

  getDocumentProperties(): PropertiesEmulation {
    this.#execution.enter("PropertiesService.getDocumentProperties", "address");
    return this.#documentStore === null
      ? notThere()
      : new PropertiesEmulation(this.#execution, this.#documentStore);
  }

  getUserProperties(): PropertiesEmulation {
    this.#execution.enter("PropertiesService.getUserProperties", "address");
    return new PropertiesEmulation(this.#execution, this.#userStore);
  }
}
