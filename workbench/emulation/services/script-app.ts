import { enumeration } from "../enumeration.ts";
import type { Execution } from "../execution.ts";
import { emulated } from "../strict.ts";
import { type Account, lacksPermission, type Permissions, requireScope } from "./account.ts";
import { AuthorizationInfoEmulation, AuthorizationStatus } from "./authorization-info.ts";
import { ClockTriggerBuilderEmulation } from "./clock-trigger-builder.ts";
import { EventType, TriggerEmulation } from "./trigger.ts";

const SCRIPT_APP = "https://www.googleapis.com/auth/script.scriptapp";

/** The modes as a script sees them, in `ScriptApp.AuthMode` and in the events of its triggers. */
export const AuthMode = enumeration<typeof GoogleAppsScript.Script.AuthMode>([
  "NONE",
  "LIMITED",
  "CUSTOM_FUNCTION",
  "FULL",
]);

type Trigger = GoogleAppsScript.Script.Trigger;
type ScriptApp = GoogleAppsScript.Script.ScriptApp;

/** Triggers of the account that runs the script, in this file; an add-on may have one by the clock for each. */
export class ScriptAppEmulation
  extends emulated("ScriptApp")
  implements Pick<ScriptApp, "AuthMode" | "AuthorizationStatus" | "EventType" | "deleteTrigger">
{
  readonly AuthMode = AuthMode;
  readonly AuthorizationStatus = AuthorizationStatus;
  readonly EventType = EventType;
  readonly #execution: Execution;
  readonly #account: Account;
  readonly #permissions: Permissions;

  constructor(execution: Execution, account: Account, permissions: Permissions) {
    super();
    this.#execution = execution;
    this.#account = account;
    this.#permissions = permissions;
  }

  getAuthorizationInfo(mode: GoogleAppsScript.Script.AuthMode): AuthorizationInfoEmulation {
    this.#execution.enter("ScriptApp.getAuthorizationInfo", "address");
    // Only FULL asks for anything.
    return new AuthorizationInfoEmulation(mode === AuthMode.FULL && lacksPermission(this.#permissions));
  }

  getProjectTriggers(): readonly TriggerEmulation[] {
    this.#enter("ScriptApp.getProjectTriggers");
    return this.#account.triggers.map((trigger) => new TriggerEmulation(trigger));
  }

  newTrigger(runs: string): { timeBased(): ClockTriggerBuilderEmulation } {
    this.#enter("ScriptApp.newTrigger");
    const { triggers } = this.#account;
    const timeBased = () =>
      new ClockTriggerBuilderEmulation((settings) => {
        this.#enter("ClockTriggerBuilder.create");
        if (triggers.length > 0) {
          throw new Error(
            "This add-on has created too many time-based triggers in this document for this Google user account.",
          );
        }
        const trigger = { id: crypto.randomUUID(), runs, ...settings };
        triggers.push(trigger);
        return new TriggerEmulation(trigger) as unknown as Trigger;
      });
    return { timeBased };
  }

  deleteTrigger(trigger: Pick<Trigger, "getUniqueId">): void {
    this.#enter("ScriptApp.deleteTrigger");
    const { triggers } = this.#account;
    const place = triggers.findIndex(({ id }) => id === trigger.getUniqueId());
    if (place === -1) throw new Error("The trigger was not found: it was deleted, or is another person’s.");
    triggers.splice(place, 1);
  }

  #enter(method: string): void {
    this.#execution.enter(method, "triggers");
    requireScope(this.#permissions, SCRIPT_APP, method);
  }
}
