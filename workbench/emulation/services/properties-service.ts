import type { Execution } from "../execution.ts";
import { type Emulated, emulated } from "../strict.ts";
import { PropertiesEmulation } from "./properties.ts";

export class PropertiesServiceEmulation
  extends emulated("PropertiesService")
  implements Emulated<GoogleAppsScript.Properties.PropertiesService, "getDocumentProperties">
{
  readonly #execution: Execution;
  readonly #documentStore: Map<string, string>;

  /** @param documentStore the add-on's properties in this file, which all executions share */
  constructor(execution: Execution, documentStore: Map<string, string>) {
    super();
    this.#execution = execution;
    this.#documentStore = documentStore;
  }

  getDocumentProperties(): PropertiesEmulation {
    this.#execution.enter("PropertiesService.getDocumentProperties", "address");
    return new PropertiesEmulation(this.#execution, this.#documentStore);
  }
}
