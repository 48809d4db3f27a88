import { enumeration } from "../enumeration.ts";
import { emulated } from "../strict.ts";

export const AuthorizationStatus = enumeration<typeof GoogleAppsScript.Script.AuthorizationStatus>([
  "REQUIRED",
  "NOT_REQUIRED",
]);

/** What a person has still to grant. The published type says that there is always an address; the reference says otherwise. */
export class AuthorizationInfoEmulation extends emulated("AuthorizationInfo") {
  readonly #isRequired: boolean;

  constructor(isRequired: boolean) {
    super();
    this.#isRequired = isRequired;
  }

  getAuthorizationStatus(): GoogleAppsScript.Script.AuthorizationStatus {
    return this.#isRequired ? AuthorizationStatus.REQUIRED : AuthorizationStatus.NOT_REQUIRED;
  }

  getAuthorizationUrl(): string | null {
    return this.#isRequired ? "https://script.google.com/macros/authorize" : null;
  }
}
