import { describe, expect, test } from "vitest";
import { addDays, type Day } from "../../src/domain/day.ts";
import {
  digestDue,
  type MailCalendar,
  type Mailing,
  remembering,
  reminderDue,
} from "../../src/domain/mailing.ts";

const day = (text: string) => text as Day;

/** Friday of week 5 of a cycle of eight weeks from April 20, 2020. */
const friday: MailCalendar = {
  today: day("2020-05-22"),
  pinned: null,
  cycle: { first: day("2020-04-20"), last: day("2020-06-14") },
  breaks: [],
  meetingDay: "Thursday",
};
const rhythm = { day: "Friday", since: day("2020-04-20") } as const;
const on = (today: string, more: Partial<MailCalendar> = {}) => ({ ...friday, today: day(today), ...more });
const sent: Mailing = { week: day("2020-05-18"), on: day("2020-05-22"), state: "sent" };

describe("the update", () => {
  const due = (calendar: MailCalendar, last: readonly Mailing[] = [], since = "2020-04-20") =>
    digestDue(calendar, { ...rhythm, since: day(since) }, last);

  test("is due on its weekday", () => {
    expect(due(friday)).toEqual({ kind: "due", week: "2020-05-18" });
  });

  test("is made up for on the days after, until Sunday", () => {
    expect([due(on("2020-05-23")).kind, due(on("2020-05-24")).kind, due(on("2020-05-25")).kind]).toEqual([
      "due",
      "due",
      "not due",
    ]);
  });

  test.each<[string, MailCalendar, readonly Mailing[], string]>([
    ["The next update is due on Fri May 22.", on("2020-05-21"), [], "2020-04-20"],
    ["The first update is due on Fri May 29.", on("2020-05-23"), [], "2020-05-23"],
    ["This week’s was sent on May 22.", on("2020-05-23"), [sent], "2020-04-20"],
    [
      "This week’s began to go out on May 22 and did not report its end. Ask whether it arrived before you send it again.",
      friday,
      [{ ...sent, state: "sending" }],
      "2020-04-20",
    ],
    ["The cycle starts on Mon Apr 20.", on("2020-04-17"), [], "2020-04-01"],
    ["The cycle ended on Fri Jun 12.", on("2020-06-19"), [], "2020-04-20"],
    ["There is no team yet.", { ...friday, cycle: null }, [], "2020-04-20"],
    [
      "This week is a break: Spring break.",
      { ...friday, breaks: [{ monday: day("2020-05-20"), reason: "Spring break" }] },
      [],
      "2020-04-20",
    ],
    [
      "As of on the Cohort tab holds May 1, 2020. Clear it there, and mail follows the calendar again.",
      { ...friday, pinned: day("2020-05-01") },
      [],
      "2020-04-20",
    ],
  ])("is not due: %s", (reason, calendar, last, since) => {
    expect(due(calendar, last, since)).toEqual({ kind: "not due", reason });
  });

  test("of the week before does not stand in for this week’s", () => {
    expect(due(on("2020-05-29"), [sent]).kind).toBe("due");
  });
});

describe("what is remembered", () => {
  const weeks = Array.from({ length: 20 }, (_, week) => addDays(sent.week, -7 * week));
  const { on: onDay, state } = sent;
  const all = weeks.reduce<readonly Mailing[]>(
    (before, week) => remembering(before, week, { on: onDay, state }),
    [],
  );

  test("are few weeks, the latest of them, however many earlier ones were sent by hand", () => {
    expect(all.map(({ week }) => week)).toEqual([weeks[19], ...weeks.slice(0, 7)]);
    expect(JSON.stringify(all).length).toBeLessThan(600);
  });

  test("is each week once, or no more", () => {
    expect(remembering([sent], sent.week, { on: onDay, state: "sending" })).toEqual([
      { ...sent, state: "sending" },
    ]);
    expect(remembering([sent], sent.week, null)).toEqual([]);
  });
});

describe("reminders", () => {
  test("are due the day before the meeting, and on no other", () => {
    const kinds = ["2020-05-19", "2020-05-20", "2020-05-21"].map(
      (today) => reminderDue(on(today), null).kind,
    );
    expect(kinds).toEqual(["not due", "due", "not due"]);
  });

  test("for a Monday meeting are due on Sunday, for the week that begins", () => {
    expect(reminderDue(on("2020-05-17", { meetingDay: "Monday" }), null)).toEqual({
      kind: "due",
      week: "2020-05-18",
    });
    expect(reminderDue(on("2020-06-14", { meetingDay: "Monday" }), null)).toEqual({
      kind: "not due",
      reason: "The cycle ended on Fri Jun 12.",
    });
  });

  test("go out once a week, and neither in a break nor for a typed day", () => {
    const wednesday = on("2020-05-20");
    const breaks = [{ monday: day("2020-05-18"), reason: "" }];
    expect(reminderDue(wednesday, sent)).toMatchObject({ reason: "This week’s was sent on May 22." });
    expect(reminderDue({ ...wednesday, breaks }, null)).toMatchObject({ reason: "This week is a break." });
    expect(reminderDue({ ...wednesday, pinned: day("2020-05-13") }, null).kind).toBe("not due");
  });
});
