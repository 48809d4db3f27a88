import type { Execution } from "../execution.ts";
import { type Emulated, emulated } from "../strict.ts";
import { type Account, type Permissions, requireScope } from "./account.ts";

const SEND_MAIL = "https://www.googleapis.com/auth/script.send_mail";

const MOST_RECIPIENTS = 50;
/** A consumer account's; others may send twice as much. */
const LONGEST_BODY = 200 * 1024;
const LONGEST_SUBJECT = 250;

type Message = GoogleAppsScript.Mail.MailAdvancedParameters;
const EMULATED: readonly string[] = ["to", "cc", "bcc", "subject", "body", "htmlBody", "name"];

const ADDRESS = /^[^\s@<>,;:"()[\]\\]+@[^\s@<>,;:"()[\]\\]+\.[^\s@<>,;:"()[\]\\.]+$/;

export class MailAppEmulation
  extends emulated("MailApp")
  implements Pick<Emulated<GoogleAppsScript.Mail.MailApp, "getRemainingDailyQuota">, "getRemainingDailyQuota">
{
  readonly #execution: Execution;
  readonly #account: Account;
  readonly #permissions: Permissions;

  constructor(execution: Execution, account: Account, permissions: Permissions) {
    super();
    this.#execution = execution;
    this.#account = account;
    this.#permissions = permissions;
  }

  getRemainingDailyQuota(): number {
    this.#enter("MailApp.getRemainingDailyQuota");
    return this.#account.quota;
  }

  /** Sends one message as an object; the other forms are not emulated. Nobody gets it where anything is wrong. */
  sendEmail(message: Message): void {
    this.#enter("MailApp.sendEmail");
    if (typeof message !== "object" || message === null) {
      throw new Error("MailApp.sendEmail is emulated for one object only.");
    }
    const unknown = Object.keys(message).find((key) => !EMULATED.includes(key));
    if (unknown !== undefined) throw new Error(`MailApp.sendEmail: ${unknown} is not emulated.`);
    const [to, cc, bcc] = [message.to, message.cc, message.bcc].map(addresses) as [
      string[],
      string[],
      string[],
    ];
    const { subject = "", body = "", htmlBody = null, name = null } = message;
    const recipients = to.length + cc.length + bcc.length;
    // Whether Google sends mail that has copies and no recipient is not documented.
    if (to.length === 0) throw new Error("Failed to send email: no recipient");
    if (recipients > MOST_RECIPIENTS) throw new Error("Limit Exceeded: Email Recipients Per Message.");
    if (subject.length > LONGEST_SUBJECT || /[\r\n]/.test(subject))
      throw new Error("Invalid argument: subject");
    if (bytes(body) + bytes(htmlBody ?? "") > LONGEST_BODY)
      throw new Error("Limit Exceeded: Email Body Size.");
    if (recipients > this.#account.quota) {
      throw new Error("Service invoked too many times for one day: email.");
    }
    this.#account.quota -= recipients;
    this.#account.outbox.push({ to, cc, bcc, subject, body, htmlBody, name });
  }

  #enter(method: string): void {
    this.#execution.enter(method, "mail");
    requireScope(this.#permissions, SEND_MAIL, method);
  }
}

/** The addresses of a comma-separated list. @throws as Google does for one that is none */
function addresses(list: string | undefined): readonly string[] {
  const found = (list ?? "")
    .split(",")
    .map((address) => address.trim())
    .filter((address) => address !== "");
  const wrong = found.find((address) => !ADDRESS.test(address));
  if (wrong !== undefined) throw new Error(`Invalid email: ${wrong}`);
  return found;
}

const bytes = (text: string): number => new TextEncoder().encode(text).length;
