import type { Execution } from "../execution.ts";
import { type Emulated, emulated } from "../strict.ts";

/** Where the person and the script are: the person's language, and the time zone of the project's manifest. */
export interface SessionFacts {
  readonly userLocale: string;
  readonly scriptTimeZone: string;
}

export class SessionEmulation
  extends emulated("Session")
  implements Emulated<GoogleAppsScript.Base.Session, "getActiveUserLocale" | "getScriptTimeZone">
{
  readonly #execution: Execution;
  readonly #facts: SessionFacts;

  constructor(execution: Execution, facts: SessionFacts) {
    super();
    this.#execution = execution;
    this.#facts = facts;
  }

  getActiveUserLocale(): string {
    this.#execution.enter("Session.getActiveUserLocale", "locale");
    return this.#facts.userLocale;
  }

  getScriptTimeZone(): string {
    this.#execution.enter("Session.getScriptTimeZone", "locale");
    return this.#facts.scriptTimeZone;
  }
}
