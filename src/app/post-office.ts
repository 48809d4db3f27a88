import type { Wording } from "../domain/reminder.ts";
import type { TabKey } from "../workbook/reference.ts";

/** One mail, to people who know each other: each of them sees the others' addresses. */
export interface Letter extends Wording {
  readonly to: readonly string[];
  /** The name that its readers see; the address is the sending account's own. */
  readonly from: string;
}

/** What the weekly mail needs of the platform, in the account of the person who runs it. */
export interface PostOffice {
  /** How many people the account may still write to today. @throws where the permission to send is missing */
  quota(): number;
  /** @throws what the platform says of a mail that it does not take */
  send(letter: Letter): void;
  /** Where the person can give a permission that is missing; `null` where none is. */
  missingPermission(): string | null;
  /** The account's own daily runs, by their ids; those of other people cannot be seen. @throws without permission */
  dailyRuns(): readonly string[];
  /** Runs the mail every day in this hour of the file's time zone, and gives the run's id. */
  startDaily(hour: number): string;
  /** Ends a daily run of the account's own; one that is gone already is left alone. */
  stopDaily(id: string): void;
  /** What was kept for all people of this file; `null` where nothing was. */
  recall(): string | null;
  keep(text: string): void;
  /** What a daily run without a file left for its owner; "" for nothing. */
  leftAside(): string;
  clearAside(): void;
  /** The address of one of our tabs. */
  linkTo(key: TabKey): string;
}
