import { describe, expect, test } from "vitest";
import { columnLetters } from "../../src/workbook/reference.ts";
import { settingRow } from "../../src/workbook/tabs/settings.ts";
import { teamColumn } from "../../src/workbook/tabs/teams.ts";
import { calls, given, idOf } from "./calls.ts";
import {
  mailBlock,
  mailroom,
  recipients,
  SCRIPT_APP,
  SEND_MAIL,
  SPRING,
  switchesOn,
  typed,
} from "./mailroom.ts";
import { HERE, withPoints } from "./place.ts";
import { lastRun, spreadsheetIn, tab } from "./workbook.ts";

const FRIDAY = "2020-05-22";
const SUBJECT = "South, spring 2020: week 5 of 8, 0 of 2 on track, 1 ask";

/** The file of two teams in week 5, with the weekly update switched on since the start of the cycle. */
function switchedOn(day = FRIDAY, quota?: number) {
  const room = mailroom("2020-04-20", SPRING, quota);
  switchesOn(room.ortega);
  room.turnTo(day);
  return room;
}

describe("the preview", () => {
  const room = mailroom(FRIDAY, SPRING);
  const view = given(room.ortega, "mail", null);

  test("tells both editions", () => {
    expect(
      view.editions.map(({ edition, subject, recipients: to }) => [edition, subject, to.length]),
    ).toEqual([
      ["teams", SUBJECT, 4],
      ["sponsors", SUBJECT, 2],
    ]);
    expect(withPoints(view.editions[0]?.text)).toMatchInlineSnapshot(`
      "0 on track · 1 close · 1 behind
      2 teams, 2 updated · 1 open ask, oldest 11 days
      South, spring 2020 · week 5 of 8


      NEEDS A CONVERSATION

      Geometry · Talk now
      2.1 weeks behind: 50% against 61.5%. “No device on Mondays”
      Coach: K. Osei


      ASKS

      Loan devices
      Asked by Geometry.
      11 days open


      BRIGHT SPOTS

      Algebra
      Homework: 49 of 59 took it.


      ALL TEAMS

      ▼ Behind: Geometry, 50% / 61.5%, 2.1 behind
      ◆ Close: Algebra, 57% / 60.5%, 1 behind


      Open the rollup: https://docs.google.com/spreadsheets/d/file/edit#gid=0

      Figures are as of May 22 and do not change in this mail. Reply to ask a question or to be taken off the list."
    `);
    expect(view.editions[1]?.html).toContain("Needs a conversation");
    expect(view.editions[1]?.html).not.toContain("All teams");
  });

  test("names who has no address", () => {
    expect(view.unreached).toEqual([
      { name: "K. Osei", as: "coach of Geometry", found: "" },
      { name: "Ms Brandt", as: "sponsor", found: "" },
    ]);
  });

  test("sends and changes nothing", () => {
    expect(room.ortega.account.outbox).toEqual([]);
    expect(lastRun(room.ortega).calls.filter((call) => /\.(?:set|send|delete|insert)/.test(call))).toEqual(
      [],
    );
    expect(view).toMatchObject({ state: "not sent", schedule: null, quota: 100, people: 6, permission: "" });
  });
});

describe("who gets it", () => {
  const listed = (room: ReturnType<typeof mailroom>) => {
    const { editions, unreached } = given(room.ortega, "mail", null);
    return { to: editions.map(({ recipients: people }) => people.map(({ address }) => address)), unreached };
  };

  test("is everybody once: who is on two teams, or a sponsor on a team, gets one mail", () => {
    const room = mailroom(FRIDAY, SPRING);
    typed(room, "Members", "A5", " geometry");
    typed(room, "Members", "B5", "Ada");
    typed(room, "Members", "C5", "ADA@s.org");
    typed(room, "Members", "A6", "GEOMETRY");
    typed(room, "Members", "B6", "Ana Ruiz");
    typed(room, "Members", "C6", "ana@d.org");
    expect(listed(room).to).toEqual([
      ["ada@s.org", "ben@s.org", "cy@s.org", "ana@d.org", "diaz@d.org"],
      ["lee@d.org"],
    ]);
  });

  test("is nobody whose address cannot be read, and that person is named", () => {
    const room = mailroom(FRIDAY, SPRING);
    typed(room, "Members", "C2", "ada at school");
    typed(room, "Members", "C3", "ben@s.org, evil@x.org");
    typed(room, "Members", "C4", "");
    const { to, unreached } = listed(room);
    expect(to[0]).toEqual(["diaz@d.org"]);
    expect(unreached.slice(0, 3)).toEqual([
      { name: "Ada", as: "Algebra", found: "ada at school" },
      { name: "Ben", as: "Algebra", found: "ben@s.org, evil@x.org" },
      { name: "Cy", as: "Geometry", found: "" },
    ]);
  });

  test("is nobody who shares a cell with others, wherever people are named: all who stand there are named", () => {
    const room = mailroom(FRIDAY, SPRING);
    const both = "Flo <flo@d.org>, Gil <gil@d.org>";
    typed(room, "Members", "C2", "Ada <ada@s.org>, Ben <ben@s.org>");
    typed(room, "Members", "C3", "ada@s.org, Ben <ben@s.org>");
    typed(room, "Members", "C4", "cy@s.org；dee@s.org");
    typed(room, "Teams", `${columnLetters(teamColumn("coach"))}2`, both);
    typed(room, "Cohort", `B${settingRow("executiveSponsor")}`, both);
    const { to, unreached } = listed(room);
    expect(to).toEqual([[], ["lee@d.org"]]);
    expect(unreached).toEqual([
      { name: "Ada", as: "Algebra", found: "Ada <ada@s.org>, Ben <ben@s.org>" },
      { name: "Ben", as: "Algebra", found: "ada@s.org, Ben <ben@s.org>" },
      { name: "Cy", as: "Geometry", found: "cy@s.org；dee@s.org" },
      { name: both, as: "coach of Algebra", found: "" },
      { name: "K. Osei", as: "coach of Geometry", found: "" },
      { name: both, as: "sponsor", found: "" },
      { name: "Ms Brandt", as: "sponsor", found: "" },
    ]);
  });

  test("is no longer a team that was taken off the Teams tab; a coach who stands on Members has the address there", () => {
    const room = mailroom(FRIDAY, SPRING);
    typed(room, "Members", "A4", "History");
    typed(room, "Members", "B5", "K. Osei");
    typed(room, "Members", "C5", "osei@d.org");
    typed(room, "Members", "D5", "coach");
    const { to, unreached } = listed(room);
    expect(to[0]).toEqual(["ada@s.org", "ben@s.org", "osei@d.org", "diaz@d.org"]);
    expect(unreached.map(({ name }) => name)).toEqual(["Ms Brandt"]);
  });

  const stands = (room: ReturnType<typeof mailroom>, row: number, cells: readonly string[]) =>
    void room.ortega.person.pastes("Members", `A${row}`, [cells]);

  test("is a coach by the address on any row of Members, of a mistyped or a retired team too", () => {
    const mistyped = mailroom(FRIDAY, SPRING);
    stands(mistyped, 5, ["Geometri", "k. osei", "osei@d.org"]);
    expect(listed(mistyped).to[0]).toEqual([
      "ada@s.org",
      "ben@s.org",
      "cy@s.org",
      "diaz@d.org",
      "osei@d.org",
    ]);
    expect(listed(mistyped).unreached.map(({ name }) => name)).toEqual(["Ms Brandt"]);
    const retired = mailroom(FRIDAY, SPRING);
    stands(retired, 5, ["Algebra", "K. Osei", "osei@d.org"]);
    given(retired.ortega, "retire", { team: idOf(retired.ortega, "Algebra") });
    expect(listed(retired).to[0]).toEqual(["cy@s.org", "osei@d.org"]);
    stands(retired, 6, ["Geometry", "K. Osei", "other@d.org"]);
    expect(listed(retired).to[0]).toEqual(["cy@s.org", "other@d.org"]);
  });

  test("is no coach without an address on such a row, and that coach is named once", () => {
    const room = mailroom(FRIDAY, SPRING);
    stands(room, 5, ["Geometri", "K. Osei", "osei at d"]);
    expect(listed(room).unreached[0]).toEqual({
      name: "K. Osei",
      as: "coach of Geometry",
      found: "osei at d",
    });
    stands(room, 6, ["Algebra", "K. Osei", ""]);
    expect(listed(room).unreached.map(({ name, as }) => [name, as])).toEqual([
      ["K. Osei", "Algebra"],
      ["Ms Brandt", "sponsor"],
    ]);
  });

  test("is nobody where no address stands anywhere, and sending says so", () => {
    const room = mailroom(FRIDAY, { ...SPRING, settings: { start: "2020-04-20", weeks: 8 } });
    for (const cell of ["C2", "C3", "C4"]) typed(room, "Members", cell, "");
    const [header = []] = tab(room.ortega, "Teams").values;
    typed(room, "Teams", `${String.fromCharCode(65 + header.indexOf("Coach"))}2`, "R. Diaz");
    expect(calls(room.ortega, "sendMail", { name: "M. Ortega", again: false })).toMatchObject({
      ok: false,
      message: "Nobody has an e-mail address on Members, and no sponsor on Cohort.",
    });
  });
});

describe("the daily run", () => {
  test("sends the update on its day: a mail a team with its coach, and one to the sponsors", () => {
    const room = switchedOn();
    room.ortega.addon.clockStrikes();
    const { outbox } = room.ortega.account;
    expect(outbox.map(({ to, subject, name }) => [to, subject, name])).toEqual([
      [["ada@s.org", "ben@s.org", "diaz@d.org"], SUBJECT, "M. Ortega"],
      [["cy@s.org"], SUBJECT, "M. Ortega"],
      [["ana@d.org", "lee@d.org"], SUBJECT, "M. Ortega"],
    ]);
    expect(outbox[0]?.body).toContain("ALL TEAMS");
    expect(outbox[2]?.body).not.toContain("ALL TEAMS");
    expect(outbox[2]?.body).toContain("Sent by M. Ortega, Fridays at 7:00.");
    expect(outbox[2]?.htmlBody).toContain("<!DOCTYPE html>");
    expect(mailBlock(room)).toEqual({
      rhythm: "On, Fridays at 7:00, sent by M. Ortega",
      sent: "Week 5 of 8, on May 22, 2020, to 6 people",
      said: "May 22, 2020: The update for week 5 of 8 was sent to 6 people.",
    });
  });

  test("that fires twice sends once, and says so", () => {
    const room = switchedOn();
    room.ortega.addon.clockStrikes();
    room.ortega.addon.clockStrikes();
    expect(room.ortega.account.outbox).toHaveLength(3);
    expect(mailBlock(room).said).toBe("May 22, 2020: This week’s was sent on May 22.");
    room.turnTo("2020-05-23");
    room.ortega.addon.clockStrikes();
    expect(room.ortega.account.outbox).toHaveLength(3);
  });

  test.each([
    ["2020-05-21", "May 21, 2020: The next update is due on Fri May 22."],
    ["2020-06-19", "Jun 19, 2020: The closing mail waits for 2 final results: Algebra, Geometry."],
    ["2020-04-17", "Apr 17, 2020: The cycle starts on Mon Apr 20."],
  ])("on %s sends nothing and says why", (day, said) => {
    const room = switchedOn(day);
    room.ortega.addon.clockStrikes();
    expect(room.ortega.account.outbox).toEqual([]);
    expect(mailBlock(room).said).toBe(said);
  });

  test("in a break week sends nothing and says why", () => {
    const room = switchedOn();
    typed(room, "Cohort", "E2", "2020-05-18");
    typed(room, "Cohort", "F2", "Spring break");
    room.ortega.addon.clockStrikes();
    expect(room.ortega.account.outbox).toEqual([]);
    expect(mailBlock(room).said).toBe("May 22, 2020: This week is a break: Spring break.");
    expect(given(room.ortega, "mail", null).warnings).toEqual([
      "Nothing goes out by itself. This week is a break: Spring break.",
    ]);
  });

  test("waits while As of holds a typed day", () => {
    const room = switchedOn();
    typed(room, "Cohort", "B16", "2020-05-08");
    room.ortega.addon.clockStrikes();
    expect(room.ortega.account.outbox).toEqual([]);
    expect(mailBlock(room).said).toContain("As of on the Cohort tab holds May 8, 2020.");
  });

  test.each([SEND_MAIL, SCRIPT_APP])(
    "after %s was withdrawn sends nothing and says who can help",
    (scope) => {
      const room = switchedOn();
      room.ortega.account.refused.add(scope);
      room.ortega.addon.clockStrikes();
      expect(room.ortega.account.outbox).toEqual([]);
      expect(mailBlock(room)).toMatchObject({
        sent: "",
        said: "May 22, 2020: M. Ortega has to give the add-on its permissions again before mail can go out: open the sidebar there, or let someone else take over.",
      });
      room.ortega.account.refused.clear();
      room.turnTo("2020-05-23");
      room.ortega.addon.clockStrikes();
      expect(room.ortega.account.outbox).toHaveLength(3);
    },
  );

  test("without a spreadsheet sends nothing; its owner is told in the sidebar, and later everyone", () => {
    const room = switchedOn();
    const other = room.joins();
    given(room.ortega, "mail", null);
    room.ortega.addon.clockStrikes("without a file");
    expect(room.ortega.account.outbox).toEqual([]);
    const told =
      "Google gave the daily run no file to read, so it sent nothing. Send the weekly update from the sidebar.";
    expect(given(room.ortega, "mail", null).warnings).toContain(told);
    const late =
      "The daily run of M. Ortega has not reported since Apr 20, 2020. Send the update from here, or take over.";
    expect(given(other, "mail", null).warnings).toEqual([late]);
    expect(given(room.ortega, "sendMail", { name: "M. Ortega", again: false })).toMatchObject({ people: 6 });
  });

  test("tells nobody else’s word twice: after a run with a file the owner’s warning is gone", () => {
    const room = switchedOn();
    room.ortega.addon.clockStrikes("without a file");
    room.ortega.addon.clockStrikes();
    expect(given(room.ortega, "mail", null)).toMatchObject({ warnings: [], state: "sent" });
  });
});

describe("two people", () => {
  test("cannot both switch it on: the second is told who sends, and may take over", () => {
    const room = switchedOn();
    const other = room.joins();
    expect(switchesOn(other, { name: "P. Lind" })).toMatchObject({
      ok: false,
      message:
        "M. Ortega sends the weekly update, Fridays at 7:00. Take over to send it from your account instead.",
    });
    expect(other.account.triggers).toEqual([]);
    expect(given(other, "mail", null).schedule).toMatchObject({ by: "M. Ortega", mine: false });
    expect(given(room.ortega, "mail", null).schedule).toMatchObject({ mine: true });
  });

  test("after a take-over the replaced run ends itself, and one mailing goes out", () => {
    const room = switchedOn("2020-05-20");
    const other = room.joins();
    switchesOn(other, { name: "P. Lind", takeOver: true });
    room.turnTo(FRIDAY);
    room.ortega.addon.clockStrikes();
    expect([room.ortega.account.outbox, room.ortega.account.triggers]).toEqual([[], []]);
    other.addon.clockStrikes();
    expect(other.account.outbox).toHaveLength(3);
    expect(mailBlock(room).rhythm).toBe("On, Fridays at 7:00, sent by P. Lind");
  });

  test("and the first may take it back before the replaced run has ended", () => {
    const room = switchedOn("2020-05-20");
    const other = room.joins();
    switchesOn(other, { name: "P. Lind", takeOver: true });
    expect(switchesOn(room.ortega, { takeOver: true }).ok).toBe(true);
    expect(room.ortega.account.triggers).toHaveLength(1);
    room.turnTo(FRIDAY);
    other.addon.clockStrikes();
    room.ortega.addon.clockStrikes();
    expect([other.account.outbox.length, room.ortega.account.outbox.length]).toEqual([0, 3]);
  });

  test("who send at the same time send one mailing", () => {
    const room = switchedOn();
    const other = room.joins();
    const replies: unknown[] = [];
    room.beforeCall = (method) => {
      if (method !== "MailApp.sendEmail" || replies.length > 0) return;
      replies.push(null);
      replies.push(calls(other, "sendMail", { name: "P. Lind", again: false }));
    };
    room.ortega.addon.clockStrikes();
    expect(replies[1]).toMatchObject({ ok: false, message: expect.stringContaining("began to go out") });
    expect([room.ortega.account.outbox.length, other.account.outbox.length]).toEqual([3, 0]);
  });

  test("need not be allowed to edit the Cohort tab: what stands there is only what the file remembers", () => {
    const room = mailroom("2020-05-22", SPRING);
    spreadsheetIn(room.file).getSheetByName("Cohort")?.protect().setWarningOnly(false);
    const other = room.joins();
    other.account.ownsFile = false;
    expect(calls(other, "sendMail", { name: "P. Lind", again: false })).toMatchObject({ ok: true });
    expect(other.account.outbox).toHaveLength(3);
    expect(given(other, "mail", null)).toMatchObject({
      state: "sent",
      lastSaid: expect.stringContaining("was sent"),
    });
    expect(mailBlock(room).sent).toBe("");
  });

  test("anyone may switch it off: another’s run ends itself", () => {
    const room = switchedOn();
    const other = room.joins();
    expect(given(other, "mailOff", null)).toEqual({ rhythm: "" });
    room.ortega.addon.clockStrikes();
    expect([room.ortega.account.outbox, room.ortega.account.triggers]).toEqual([[], []]);
    expect(mailBlock(room)).toMatchObject({ rhythm: "Off", said: "Switched off." });
  });
});

describe("switching on", () => {
  test("makes one daily trigger, in the file’s time zone, however often it is done", () => {
    const room = mailroom("2020-04-20", SPRING);
    switchesOn(room.ortega);
    switchesOn(room.ortega, { day: "Monday", hour: 16 });
    expect(room.ortega.account.triggers).toMatchObject([
      { runs: "sendDueMail", everyDays: 1, atHour: 16, timeZone: HERE.timeZone },
    ]);
    expect(mailBlock(room).rhythm).toBe("On, Mondays at 16:00, sent by M. Ortega");
  });

  test("asks for a name", () => {
    const room = mailroom("2020-04-20", SPRING);
    expect(switchesOn(room.ortega, { name: " \n" })).toMatchObject({
      ok: false,
      message: "Name: found nothing, expected the name that readers of the mail shall see.",
    });
  });

  test("is refused without permission, and refusing breaks nothing else", () => {
    const room = mailroom(FRIDAY, SPRING);
    room.ortega.account.refused.add(SEND_MAIL).add(SCRIPT_APP);
    const message = expect.stringContaining("Give it these permissions, then try again");
    expect(switchesOn(room.ortega)).toMatchObject({ ok: false, message });
    expect(calls(room.ortega, "sendMail", { name: "M. Ortega", again: false })).toMatchObject({
      ok: false,
      message,
    });
    const view = given(room.ortega, "mail", null);
    expect(view).toMatchObject({ quota: null, warnings: [message] });
    expect(view.permission).toMatch(/^https:/);
    expect(given(room.ortega, "home", null).kind).not.toBe("no cohort");
    expect(given(room.ortega, "coach", { coach: "" }).teams).toHaveLength(2);
    expect(given(room.ortega, "mailOff", null)).toEqual({ rhythm: "" });
  });

  test("needs the clock only: who refused it alone may still send by hand", () => {
    const room = mailroom(FRIDAY, SPRING);
    room.ortega.account.refused.add(SCRIPT_APP);
    expect(given(room.ortega, "sendMail", { name: "M. Ortega", again: false })).toMatchObject({ people: 6 });
  });
});

describe("sending by hand", () => {
  test("counts for the week: neither a second click nor the daily run sends it again", () => {
    const room = switchedOn("2020-05-21");
    expect(given(room.ortega, "sendMail", { name: "M. Ortega", again: false })).toEqual({
      people: 6,
      said: "The update for week 5 of 8 was sent to 6 people.",
    });
    for (const again of [false, true]) {
      expect(calls(room.ortega, "sendMail", { name: "M. Ortega", again })).toMatchObject({
        ok: false,
        message: "This week’s was sent on May 21.",
      });
    }
    room.turnTo(FRIDAY);
    room.ortega.addon.clockStrikes();
    expect(room.ortega.account.outbox).toHaveLength(3);
    expect(room.ortega.account.outbox[0]?.body).toContain("Sent by M. Ortega. Figures");
  });

  test("of an earlier week does not undo what went out since: the clock sends neither again", () => {
    const room = switchedOn();
    room.ortega.addon.clockStrikes();
    const asOf = (day: string) => typed(room, "Cohort", `B${settingRow("asOf")}`, day);
    asOf("2020-05-15");
    expect(given(room.ortega, "sendMail", { name: "M. Ortega", again: false })).toMatchObject({
      said: "The update for week 4 of 8 was sent to 6 people.",
    });
    asOf("");
    const told = { state: "sent", told: "This week’s was sent on May 22." };
    expect(given(room.ortega, "mail", null)).toMatchObject(told);
    room.turnTo("2020-05-23");
    room.ortega.addon.clockStrikes();
    expect(room.ortega.account.outbox).toHaveLength(6);
    asOf("2020-05-15");
    expect(given(room.ortega, "mail", null)).toMatchObject(told);
  });

  test("where nobody could be written to opens that week alone", () => {
    const room = switchedOn();
    room.ortega.addon.clockStrikes();
    room.beforeCall = (method) => {
      if (method === "MailApp.sendEmail") throw new Error("Mail is down");
    };
    typed(room, "Cohort", `B${settingRow("asOf")}`, "2020-05-15");
    expect(calls(room.ortega, "sendMail", { name: "M. Ortega", again: false }).ok).toBe(false);
    expect(given(room.ortega, "mail", null).state).toBe("not sent");
    typed(room, "Cohort", `B${settingRow("asOf")}`, "");
    expect(given(room.ortega, "mail", null).state).toBe("sent");
  });

  test("goes on where one letter is not taken, and says whose", () => {
    const room = mailroom(FRIDAY, SPRING);
    let first = true;
    room.beforeCall = (method) => {
      if (method !== "MailApp.sendEmail" || !first) return;
      first = false;
      throw new Error("Invalid email: ada@s.org");
    };
    const sent = given(room.ortega, "sendMail", { name: "M. Ortega", again: false });
    expect(sent).toEqual({
      people: 3,
      said: "The update for week 5 of 8 was sent to 3 people. Not sent to ada@s.org, ben@s.org, diaz@d.org: Invalid email: ada@s.org.",
    });
  });

  test("where no letter is taken leaves the week open", () => {
    const room = mailroom(FRIDAY, SPRING);
    room.beforeCall = (method) => {
      if (method === "MailApp.sendEmail") throw new Error("Mail is down");
    };
    expect(calls(room.ortega, "sendMail", { name: "M. Ortega", again: false })).toMatchObject({
      ok: false,
      message: expect.stringContaining("Nobody was written to."),
    });
    room.beforeCall = () => {};
    expect(given(room.ortega, "sendMail", { name: "M. Ortega", again: false }).people).toBe(6);
  });
});

describe("thirty letters that are not taken", () => {
  const crowded = () => {
    const room = mailroom(FRIDAY, SPRING, 200);
    const rows = Array.from({ length: 30 }, (_, school) =>
      ["Ann", "Bo", "Cy", "Di", "Ed"].map((name) => [
        `School ${school}`,
        name,
        `${name}@a-rather-long-name-of-a-school-${school}.example.org`,
        "coach",
      ]),
    );
    room.ortega.person.pastes("Members", "A5", rows.flat());
    return room;
  };
  const refuses = (room: ReturnType<typeof mailroom>, isTaken: (letter: number) => boolean) => {
    let letters = 0;
    room.beforeCall = (method) => {
      if (method !== "MailApp.sendEmail") return;
      letters += 1;
      if (!isTaken(letters)) throw new Error(`Invalid email:\n${"x".repeat(2000)}`);
    };
  };
  const refusal = (school: number) =>
    `Not sent to ${["Ann", "Bo", "Cy"].map((name) => `${name}@a-rather-long-name-of-a-school-${school}.example.org`).join(", ")}, 2 more: Invalid email: x`;

  test("are told in a few words that fit what is remembered, and the week counts as sent", () => {
    const room = crowded();
    switchesOn(room.ortega);
    refuses(room, (letter) => letter <= 2);
    room.ortega.addon.clockStrikes();
    const { said } = mailBlock(room);
    expect(said).toContain(`was sent to 4 people. ${refusal(0)}`);
    expect(said).toContain(refusal(2));
    expect(said).not.toContain(refusal(3));
    expect(said).toMatch(/… And 28 more letters were not sent\.$/);
    expect(given(room.ortega, "mail", null)).toMatchObject({ state: "sent", lastSaid: said });
    expect(room.properties.get("mail")?.length).toBeLessThan(3000);
  });

  test("leave the week open where none is taken", () => {
    const room = crowded();
    refuses(room, () => false);
    expect(calls(room.ortega, "sendMail", { name: "M. Ortega", again: false })).toMatchObject({
      ok: false,
      message: expect.stringContaining("And 30 more letters were not sent."),
    });
    expect(given(room.ortega, "mail", null).state).toBe("not sent");
  });
});

test("however long a sentence of Google’s is, what is remembered has room for it", () => {
  const room = switchedOn();
  room.beforeCall = (method) => {
    if (method === "MailApp.getRemainingDailyQuota") throw new Error("だめ".repeat(5000));
  };
  room.ortega.addon.clockStrikes();
  expect(mailBlock(room).said).toMatch(/^May 22, 2020: It stopped: だめ/);
  expect(given(room.ortega, "mail", null).lastSaid).toMatch(/[だめ]…$/);
});

describe("150 recipients against a quota of 100", () => {
  const team = (number: number) => {
    const people = Array.from({ length: 50 }, (_, each) => `P${each} <p${number}-${each}@s.org>`).join("; ");
    return [`Team ${number}`, "", "", people, "Average", "percent", "43", "71", "2020-04-20", "8"];
  };
  const many = { ...SPRING, cohort: [SPRING.cohort[0] ?? [], team(1), team(2), team(3)], readings: [] };
  const { readings: _, ...crowd } = many;

  test("send nobody half a mailing; the next day’s quota sends all of it", () => {
    const room = mailroom("2020-04-20", { ...crowd, settings: { start: "2020-04-20", weeks: 8 } }, 100);
    switchesOn(room.ortega);
    room.turnTo(FRIDAY);
    expect(given(room.ortega, "mail", null).warnings).toContain(
      "The update goes to 150 people, and this account may write to 100 more today. It goes to all or to nobody.",
    );
    room.ortega.addon.clockStrikes();
    expect([room.ortega.account.outbox, room.ortega.account.quota]).toEqual([[], 100]);
    expect(mailBlock(room)).toMatchObject({
      sent: "",
      said: "May 22, 2020: It goes to 150 people, and this account may write to 100 more today. It goes to all or to nobody. The daily run tries again tomorrow.",
    });
    room.turnTo("2020-05-23");
    room.ortega.account.quota = 150;
    room.ortega.addon.clockStrikes();
    expect(recipients(room.ortega.account.outbox)).toHaveLength(150);
    expect(mailBlock(room).sent).toBe("Week 5 of 8, on May 23, 2020, to 150 people");
  });
});

describe("a run that stops between", () => {
  const stopped = () => {
    const room = switchedOn();
    let letters = 0;
    room.beforeCall = (method) => {
      if (method === "MailApp.sendEmail") letters += 1;
      if (letters > 1) throw new Error("Exceeded maximum execution time");
    };
    room.ortega.addon.clockStrikes();
    room.beforeCall = () => {};
    return room;
  };

  test("is told, and nothing goes out a second time by itself", () => {
    const room = stopped();
    expect(room.ortega.account.outbox).toHaveLength(1);
    expect(mailBlock(room).said).toBe("The update for week 5 of 8 began to go out on May 22, 2020.");
    room.turnTo("2020-05-23");
    room.ortega.addon.clockStrikes();
    expect(room.ortega.account.outbox).toHaveLength(1);
    expect(mailBlock(room)).toMatchObject({
      sent: "",
      said: expect.stringContaining(
        "did not report its end. Ask whether it arrived before you send it again.",
      ),
    });
    expect(given(room.ortega, "mail", null).state).toBe("unfinished");
  });

  test("may be sent again by a person who asks for just that", () => {
    const room = stopped();
    const name = "M. Ortega";
    expect(calls(room.ortega, "sendMail", { name, again: false })).toMatchObject({ ok: false });
    expect(given(room.ortega, "sendMail", { name, again: true })).toMatchObject({ people: 6 });
    expect(given(room.ortega, "mail", null).state).toBe("sent");
  });
});

test("what was remembered when only one week was is read still", () => {
  const room = mailroom(FRIDAY, SPRING);
  room.properties.set(
    "mail",
    '{"schedule":null,"replaced":[],"digest":{"week":"2020-05-18","on":"2020-05-21","state":"sent"},"reminder":{"week":"2020-05-18","on":"2020-05-20","state":"sent"},"sent":"","said":"","ran":null}',
  );
  expect(given(room.ortega, "mail", null)).toMatchObject({
    state: "sent",
    told: "This week’s was sent on May 21.",
  });
});

test("where what was sent cannot be read, nothing is sent, and a sentence says so", () => {
  const room = switchedOn();
  room.properties.set("mail", '{"schedule":"newer"}');
  room.ortega.addon.clockStrikes();
  expect(room.ortega.account.outbox).toEqual([]);
  expect(calls(room.ortega, "sendMail", { name: "M. Ortega", again: false })).toMatchObject({
    ok: false,
    message: expect.stringContaining("so nothing is sent"),
  });
});

test("a forged or an empty event of the daily run sends nothing and ends nobody’s trigger", () => {
  const room = switchedOn();
  for (const event of [[], [{}], [{ triggerUid: "guessed" }], [{ triggerUid: 7 }], [null]]) {
    room.ortega.addon.serve("sendDueMail", event);
  }
  expect([room.ortega.account.outbox.length, room.ortega.account.triggers.length]).toEqual([0, 1]);
});

describe("reminders", () => {
  const WEDNESDAY = "2020-05-27";

  test("go to the leader of a team whose number is missing, the day before the meeting, once", () => {
    const room = switchedOn(WEDNESDAY);
    typed(room, "Geometry", "D14", "52%");
    room.ortega.addon.clockStrikes();
    room.ortega.addon.clockStrikes();
    expect(room.ortega.account.outbox).toMatchObject([
      {
        to: ["ada@s.org"],
        subject: "Week 6 number for Algebra is due Thursday",
        body: expect.stringMatching(
          /^Week 6 number for Algebra is due Thursday\. Target 64%\. Takes two minutes: https:\S+#gid=\d+/,
        ),
      },
    ]);
    expect(mailBlock(room).said).toBe("May 27, 2020: The next update is due on Fri May 29.");
  });

  test("go to everyone on a team without a leader, and to nobody who said n/a", () => {
    const room = switchedOn(WEDNESDAY);
    typed(room, "Algebra", "D14", "n/a");
    room.ortega.addon.clockStrikes();
    expect(recipients(room.ortega.account.outbox)).toEqual(["cy@s.org"]);
    expect(mailBlock(room).said).toBe(
      "May 27, 2020: Reminders for 1 team were sent to 1 person. The next update is due on Fri May 29.",
    );
  });

  test.each([
    ["2020-05-26", "The next update is due on Fri May 29."],
    ["2020-06-17", "The closing mail waits for 2 final results: Algebra, Geometry."],
  ])("do not go out on %s", (day, why) => {
    const room = switchedOn(day);
    room.ortega.addon.clockStrikes();
    expect(room.ortega.account.outbox).toEqual([]);
    expect(mailBlock(room).said).toContain(why);
  });

  test("are all or none where the quota is short", () => {
    const room = switchedOn(WEDNESDAY, 1);
    room.ortega.addon.clockStrikes();
    expect(room.ortega.account.outbox).toEqual([]);
    expect(mailBlock(room).said).toContain(
      "It goes to 2 people, and this account may write to 1 more today.",
    );
  });
});
