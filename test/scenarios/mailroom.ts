import type { Handed } from "../../src/rpc/contract.ts";
import type { MailSwitchedOn } from "../../src/rpc/mail.ts";
import { instantOf, serialOf } from "../../workbench/emulation/engine/calendar.ts";
import { SpreadsheetFile } from "../../workbench/emulation/engine/file.ts";
import { personIn } from "../../workbench/emulation/engine/person.ts";
import { installAddon } from "../../workbench/emulation/realm/addon.ts";
import { readProject } from "../../workbench/emulation/realm/node-project.ts";
import { compileInNode } from "../../workbench/emulation/realm/node-realm.ts";
import { type Account, newAccount, type SentMail } from "../../workbench/emulation/services/account.ts";
import { emptyDesk } from "../../workbench/emulation/services/desk.ts";
import { calls } from "./calls.ts";
import { beside, dist, tab, types, type Workbook, workbookOf } from "./workbook.ts";

const project = readProject(dist, "Breakthrough Team Tracker");

export const SEND_MAIL = "https://www.googleapis.com/auth/script.send_mail";
export const SCRIPT_APP = "https://www.googleapis.com/auth/script.scriptapp";

/** One person of a file, with an account of their own. */
export interface Colleague extends Workbook {
  readonly account: Account;
}

/** A file that several people share, on a day that the test chooses. */
export interface Mailroom {
  readonly file: SpreadsheetFile;
  /** The first person of the file. */
  readonly ortega: Colleague;
  /** Another person opens the file. */
  readonly joins: (quota?: number) => Colleague;
  /** It is nine in the morning, in the file's time zone, of another day. */
  readonly turnTo: (day: string) => void;
  /** What the add-on remembers of the file, for everyone. */
  readonly properties: Map<string, string>;
  /** What service calls are told before they are made; what it throws, the call throws. */
  beforeCall: (method: string) => void;
}

/** A file on a day, with a cohort in it that follows the calendar. */
export function mailroom(day: string, handed: Handed, quota?: number): Mailroom {
  const built = storedFile(handed);
  const nine = (of: string) => {
    const onTheWall = serialOf(new Date(`${of}T09:00:00Z`), "UTC");
    return instantOf(onTheWall, built.timeZone).getTime();
  };
  let now = nine(day);
  const file = SpreadsheetFile.fromJSON(built, () => new Date(now));
  const properties = new Map<string, string>();
  const joins = (some?: number): Colleague => {
    const account = newAccount(some);
    const alerts: string[] = [];
    const addon = installAddon({
      project,
      compile: (code) => compileInNode(code, () => now),
      file,
      usedBefore: true,
      properties,
      account,
      desk: {
        ...emptyDesk,
        press: ({ text }) => {
          alerts.push(text);
          return "OK";
        },
      },
      beforeCall: (method) => room.beforeCall(method),
    });
    addon.open();
    return { file, addon, person: personIn(file), alerts, account };
  };
  const room: { -readonly [Key in keyof Mailroom]: Mailroom[Key] } = {
    file,
    properties,
    joins,
    turnTo: (to) => {
      now = nine(to);
      file.recompute();
    },
    beforeCall: () => {},
    ortega: undefined as unknown as Colleague,
  };
  room.ortega = joins(quota);
  return room;
}

const stored = new Map<string, ReturnType<SpreadsheetFile["toJSON"]>>();

/** A file with a cohort in it, built once for all tests that use the same. */
function storedFile(handed: Handed): ReturnType<SpreadsheetFile["toJSON"]> {
  const key = JSON.stringify(handed);
  const found = stored.get(key);
  if (found !== undefined) return found;
  const workbook = workbookOf(handed);
  const made = workbook.file.toJSON();
  stored.set(key, made);
  return made;
}

const FRIDAYS: MailSwitchedOn = { name: "M. Ortega", day: "Friday", hour: 7, takeOver: false };

export const switchesOn = (who: Colleague, more: Partial<MailSwitchedOn> = {}) =>
  calls(who, "mailOn", { ...FRIDAYS, ...more });

/** What the Cohort tab says of mail. */
export const mailBlock = ({ ortega }: Pick<Mailroom, "ortega">) => {
  const cohort = tab(ortega, "Cohort");
  return {
    rhythm: beside(cohort, "Weekly update"),
    sent: beside(cohort, "Last update sent"),
    said: beside(cohort, "Last word on mail"),
  };
};

export const recipients = (mails: readonly SentMail[]): readonly string[] => mails.flatMap(({ to }) => to);

/** Two teams of eight weeks from April 20, 2020, with people, a coach and two sponsors. */
export const SPRING: Handed = {
  cohort: [
    ["Team", "Coach", "Leader", "Members", "Metric", "Unit", "Baseline", "Goal", "Start", "Weeks"],
    [
      "Algebra",
      "R. Diaz <diaz@d.org>",
      "Ada",
      "Ada <ada@s.org>; Ben <ben@s.org>",
      "Average",
      "percent",
      "43",
      "71",
      "2020-04-20",
      "8",
    ],
    ["Geometry", "K. Osei", "", "Cy <cy@s.org>", "Average", "percent", "34", "78", "2020-04-20", "8"],
  ],
  readings: [
    ["Team", "Week", "Actual", "Success", "Challenge", "Breakthrough", "Ask", "Strategy"],
    ["Algebra", "3", "46", "", "", "", "", ""],
    ["Algebra", "4", "51", "", "", "", "", ""],
    ["Algebra", "5", "57", "Most took it", "New takers", "49 of 59 took it", "", "Homework"],
    ["Geometry", "3", "45", "", "", "", "", ""],
    ["Geometry", "4", "47", "", "", "", "Loan devices", ""],
    ["Geometry", "5", "50", "", "No device on Mondays", "", "", ""],
  ],
  settings: {
    name: "South, spring 2020",
    start: "2020-04-20",
    weeks: 8,
    executiveSponsor: "Ana Ruiz <ana@d.org>",
    sponsorshipTeam: ["Lee Cho <lee@d.org>", "Ms Brandt"],
  },
};

/** A person types, on a day. */
export const typed = (room: Mailroom, sheet: string, a1: string, text: string): void =>
  void types(room.ortega, sheet, a1, text);
