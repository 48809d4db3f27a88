/** Why no answer came back, in words for the person who waits for it. */
export interface Failure {
  readonly kind: "several accounts" | "no permission" | "too long" | "too much" | "offline" | "unknown";
  readonly why: string;
  /** What the person can do, the surest first. */
  readonly waysOn: readonly string[];
}

const PERMISSION =
  /permission[_ ]denied|authori[sz]ation|not authori[sz]ed|do not have permission|refused to connect/i;
const TOO_LONG = /maximum execution time|timed? ?out|deadline/i;
const TOO_MUCH = /too many (?:times|scripts|simultaneous)/i;
const OFFLINE = /network|connection|HTTP 0|offline/i;

/**
 * Explains what Google said when a call did not come back. A browser that is signed in to several accounts makes its
 * calls as the first of them, which may not open the file: then nothing is ever answered. A refusal after an answer
 * has another cause, for the account is the right one.
 */
export function explained(message: string, { answered }: { readonly answered: boolean }): Failure {
  if (PERMISSION.test(message)) return answered ? NO_PERMISSION : SEVERAL_ACCOUNTS;
  if (TOO_LONG.test(message)) return TOO_SLOW;
  if (TOO_MUCH.test(message)) return TOO_BUSY;
  if (OFFLINE.test(message)) return NO_CONNECTION;
  return { kind: "unknown", why: `Google said: ${message.trim() || "nothing"}`, waysOn: [REOPEN] };
}

export const REOPEN = "Close this panel, open it again from the menu, and try once more.";

const SEVERAL_ACCOUNTS: Failure = {
  kind: "several accounts",
  why: "Google did not let this panel reach the file. This happens when the browser is signed in to several accounts.",
  waysOn: [
    "Open the file in a window with only your school account (a browser profile of its own, or a private window), then try again.",
    "Go on in the tabs: they need no panel, and typing in the cells does the same.",
  ],
};

const NO_PERMISSION: Failure = {
  kind: "no permission",
  why: "Google no longer lets this panel reach the file. Your access to it may have changed.",
  waysOn: ["Ask the owner of the file whether you may still edit it.", REOPEN],
};

const TOO_SLOW: Failure = {
  kind: "too long",
  why: "Google ends whatever takes longer than six minutes.",
  waysOn: ["Start it once more: the tracker goes on where it stopped."],
};

const TOO_BUSY: Failure = {
  kind: "too much",
  why: "Google is running as many scripts for your account as it allows.",
  waysOn: ["Wait a minute, then try again."],
};

const NO_CONNECTION: Failure = {
  kind: "offline",
  why: "The connection broke before an answer came.",
  waysOn: ["Check the connection, then try again."],
};
