import type { Reply } from "../../rpc/contract.ts";
import type { MailAsked, MailSent } from "../../rpc/mail.ts";
import type { Book } from "../book.ts";
import type { PostOffice } from "../post-office.ts";
import { refused } from "../refused.ts";
import { quotaOf } from "./allowance.ts";
import { sendDigest } from "./send-digest.ts";
import { NAME_MISSING, senderName } from "./sender-name.ts";

/** Sends this week’s update from the account of whoever calls. */
export function sendNow(book: Book, office: PostOffice, { name, again }: MailAsked): Reply<MailSent> {
  const by = senderName(name);
  if (by === "") return refused(NAME_MISSING);
  const quota = quotaOf(office);
  if ("why" in quota) return refused(quota.why);
  const outcome = sendDigest(book, office, { by, rhythm: "", again });
  return outcome.people === 0 ? refused(outcome.said) : { ok: true, value: outcome };
}
