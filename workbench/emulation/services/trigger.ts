import { enumeration } from "../enumeration.ts";
import { type Emulated, emulated } from "../strict.ts";
import type { ClockTrigger } from "./account.ts";

export const EventType = enumeration<typeof GoogleAppsScript.Script.EventType>([
  "CLOCK",
  "ON_OPEN",
  "ON_EDIT",
  "ON_FORM_SUBMIT",
  "ON_CHANGE",
  "ON_EVENT_UPDATED",
]);

type Emulates = Emulated<
  GoogleAppsScript.Script.Trigger,
  "getEventType" | "getHandlerFunction" | "getUniqueId"
>;

export class TriggerEmulation extends emulated("Trigger") implements Emulates {
  readonly #trigger: ClockTrigger;

  constructor(trigger: ClockTrigger) {
    super();
    this.#trigger = trigger;
  }

  getEventType(): GoogleAppsScript.Script.EventType {
    return EventType.CLOCK;
  }

  getHandlerFunction(): string {
    return this.#trigger.runs;
  }

  getUniqueId(): string {
    return this.#trigger.id;
  }
}
