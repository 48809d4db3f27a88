import { emulated } from "../strict.ts";
import type { ClockTrigger } from "./account.ts";

type Settings = Omit<ClockTrigger, "id" | "runs">;
type Builder = GoogleAppsScript.Script.ClockTriggerBuilder;
type Created = GoogleAppsScript.Script.Trigger;

/** Builds a trigger that runs every so many days; add-ons may not run more often than every hour. */
export class ClockTriggerBuilderEmulation
  extends emulated("ClockTriggerBuilder")
  implements Record<keyof Pick<Builder, "everyDays" | "atHour" | "inTimezone" | "create">, unknown>
{
  readonly #create: (settings: Settings) => Created;
  #everyDays: number | null = null;
  #atHour: number | null = null;
  #timeZone: string | null = null;

  constructor(create: (settings: Settings) => Created) {
    super();
    this.#create = create;
  }

  everyDays(days: number): this {
    this.#everyDays = whole(days, 1, 365, "everyDays");
    return this;
  }

  atHour(hour: number): this {
    this.#atHour = whole(hour, 0, 23, "atHour");
    return this;
  }

  inTimezone(timeZone: string): this {
    new Intl.DateTimeFormat("en-US", { timeZone });
    this.#timeZone = timeZone;
    return this;
  }

  create(): Created {
    if (this.#everyDays === null) throw new Error("A time-based trigger needs to be told how often it runs.");
    return this.#create({ everyDays: this.#everyDays, atHour: this.#atHour, timeZone: this.#timeZone });
  }
}

function whole(value: number, least: number, most: number, method: string): number {
  if (Number.isInteger(value) && value >= least && value <= most) return value;
  throw new Error(`ClockTriggerBuilder.${method} was given ${value}.`);
}
