import { describe, expect, test } from "vitest";
import { type AuthMode, Execution } from "../../../../workbench/emulation/execution.ts";
import { newAccount } from "../../../../workbench/emulation/services/account.ts";
import { MailAppEmulation } from "../../../../workbench/emulation/services/mail-app.ts";

const SEND_MAIL = "https://www.googleapis.com/auth/script.send_mail";

function mail(
  account = newAccount(),
  listed: readonly string[] | null = [SEND_MAIL],
  mode: AuthMode = "FULL",
) {
  const app = new MailAppEmulation(new Execution(mode), account, { listed, refused: account.refused });
  return { account, app };
}

const letter = {
  to: "ada@school.org",
  subject: "Week 5",
  body: "Text",
  htmlBody: "<p>Text</p>",
  name: "M. Ortega",
};
const many = (count: number) => Array.from({ length: count }, (_, index) => `p${index}@school.org`).join(",");

test("a mail is sent as it was given, and its recipients are taken off the day’s quota", () => {
  const { account, app } = mail();
  app.sendEmail({ ...letter, to: "ada@school.org, ben@school.org", cc: "coach@school.org" });
  expect(account.outbox).toEqual([
    {
      to: ["ada@school.org", "ben@school.org"],
      cc: ["coach@school.org"],
      bcc: [],
      subject: "Week 5",
      body: "Text",
      htmlBody: "<p>Text</p>",
      name: "M. Ortega",
    },
  ]);
  expect(app.getRemainingDailyQuota()).toBe(97);
});

describe("nobody gets a mail", () => {
  test.each<[string, object]>([
    ["Failed to send email: no recipient", { to: "" }],
    ["Failed to send email: no recipient", { to: "", bcc: "ada@school.org" }],
    ["Invalid email: ada", { to: "ben@school.org, ada" }],
    ["Limit Exceeded: Email Recipients Per Message.", { to: many(51) }],
    ["Limit Exceeded: Email Body Size.", { htmlBody: "x".repeat(200 * 1024) }],
    ["Invalid argument: subject", { subject: "Week\nBcc: all@school.org" }],
    ["Invalid argument: subject", { subject: "x".repeat(251) }],
    ["MailApp.sendEmail: noReply is not emulated.", { noReply: true }],
  ])("%s", (message, more) => {
    const { account, app } = mail();
    expect(() => app.sendEmail({ ...letter, ...more })).toThrow(message);
    expect([account.outbox, account.quota]).toEqual([[], 100]);
  });

  test("where the day’s quota is too small for all of its recipients", () => {
    const { account, app } = mail(newAccount(2));
    expect(() => app.sendEmail({ ...letter, to: many(3) })).toThrow(
      "Service invoked too many times for one day: email.",
    );
    expect([account.outbox, account.quota]).toEqual([[], 2]);
  });

  test("where the person refused the scope, or the manifest lacks it", () => {
    const account = newAccount();
    account.refused.add(SEND_MAIL);
    const refusal = `You do not have permission to call MailApp.sendEmail. Required permissions: ${SEND_MAIL}`;
    expect(() => mail(account).app.sendEmail(letter)).toThrow(refusal);
    expect(() => mail(newAccount(), []).app.sendEmail(letter)).toThrow(refusal);
    expect(() => mail(account).app.getRemainingDailyQuota()).toThrow("MailApp.getRemainingDailyQuota");
  });

  test.each<AuthMode>(["NONE", "LIMITED", "CUSTOM_FUNCTION"])("in AuthMode.%s", (mode) => {
    expect(() => mail(newAccount(), null, mode).app.sendEmail(letter)).toThrow("MailApp.sendEmail");
  });
});
