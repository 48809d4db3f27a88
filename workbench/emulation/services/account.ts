/** A mail as a script sent it. */
export interface SentMail {
  readonly to: readonly string[];
  readonly cc: readonly string[];
  readonly bcc: readonly string[];
  readonly subject: string;
  readonly body: string;
  readonly htmlBody: string | null;
  /** The sender's name as the reader sees it; `null` for the account's own. */
  readonly name: string | null;
}

/** A trigger that runs a function every so many days. */
export interface ClockTrigger {
  readonly id: string;
  readonly runs: string;
  readonly everyDays: number;
  readonly atHour: number | null;
  readonly timeZone: string | null;
}

/** One person's Google account, as far as one add-on meets it in one file. Other accounts cannot see its triggers. */
export interface Account {
  /** Whether the file is its own: the owner may edit whatever is locked. */
  ownsFile: boolean;
  /** How many people it may still write to today. */
  quota: number;
  /** Scopes of the manifest that the person refused, or took back later. */
  readonly refused: Set<string>;
  readonly outbox: SentMail[];
  readonly triggers: ClockTrigger[];
  /** The add-on's user properties. */
  readonly properties: Map<string, string>;
}

/** What Google lets an account without a domain write to in a day. */
const CONSUMER_QUOTA = 100;

/** A new account, which has granted what the manifest asks for. */
export const newAccount = (quota = CONSUMER_QUOTA): Account => ({
  ownsFile: true,
  quota,
  refused: new Set(),
  outbox: [],
  triggers: [],
  properties: new Map(),
});

/** What an add-on asks a person for, and what that person granted. */
export interface Permissions {
  /** The manifest's scopes; `null` where it lists none and they are told from the code. */
  readonly listed: readonly string[] | null;
  readonly refused: ReadonlySet<string>;
}

/** @throws as Apps Script does where the manifest lacks the scope or the person refused it */
export function requireScope({ listed, refused }: Permissions, scope: string, method: string): void {
  if ((listed === null || listed.includes(scope)) && !refused.has(scope)) return;
  throw new Error(`You do not have permission to call ${method}. Required permissions: ${scope}`);
}

/** Whether the person has still to grant something that the manifest asks for. */
export const lacksPermission = ({ listed, refused }: Permissions): boolean =>
  listed === null ? refused.size > 0 : listed.some((scope) => refused.has(scope));
