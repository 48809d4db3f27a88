import { describe, expect, test } from "vitest";
import { alreadyClosed, type Closing, closingDue } from "../../src/domain/closing-due.ts";
import type { Day } from "../../src/domain/day.ts";
import type { MailCalendar } from "../../src/domain/mailing.ts";

const day = (text: string) => text as Day;

/** A day after a cycle of eight weeks from April 20, 2020. */
const on = (today: string, more: Partial<MailCalendar> = {}): MailCalendar => ({
  today: day(today),
  pinned: null,
  cycle: { first: day("2020-04-20"), last: day("2020-06-14") },
  breaks: [],
  meetingDay: "Thursday",
  ...more,
});

const closed = (more: Partial<Closing> = {}): Closing => ({
  cycle: 1,
  on: day("2020-06-19"),
  state: "sent",
  ...more,
});

const due = (
  calendar: MailCalendar,
  {
    missing = [],
    last = null,
    since = "2020-04-20",
  }: { missing?: string[]; last?: Closing | null; since?: string } = {},
) => closingDue(calendar, { day: "Friday", since: day(since) }, { cycle: 1, missing, last });

const reason = (...given: Parameters<typeof due>) => {
  const said = due(...given);
  return said.kind === "due" ? "due" : said.reason;
};

describe("the closing mail", () => {
  test("is due on the update’s weekday after the end, and made up for until Sunday", () => {
    const days = ["2020-06-12", "2020-06-18", "2020-06-19", "2020-06-21", "2020-06-22", "2020-06-26"];
    expect(days.map((each) => due(on(each)).kind)).toEqual([
      "not due",
      "not due",
      "due",
      "due",
      "not due",
      "due",
    ]);
    expect(reason(on("2020-06-18"))).toBe("The closing mail is due on Fri Jun 19.");
  });

  test("waits for final results and names the first five", () => {
    expect(reason(on("2020-06-19"), { missing: ["Algebra"] })).toBe(
      "The closing mail waits for 1 final result: Algebra.",
    );
    const missing = ["A", "B", "C", "D", "E", "F", "G"];
    expect(reason(on("2020-06-19"), { missing })).toBe(
      "The closing mail waits for 7 final results: A, B, C, D, E, 2 more.",
    );
  });

  test("is not due twice", () => {
    expect(reason(on("2020-06-26"), { last: closed() })).toBe("The closing mail was sent on Jun 19.");
    expect(reason(on("2020-06-26"), { last: closed({ state: "sending" }) })).toContain(
      "did not report its end",
    );
  });

  test("is due no sooner than mail was switched on for", () => {
    expect(reason(on("2020-06-20"), { since: "2020-06-20" })).toBe("The closing mail is due on Fri Jun 26.");
  });

  test("is left to people six weeks after the end", () => {
    expect(due(on("2020-07-26")).kind).toBe("due");
    expect(reason(on("2020-07-31"))).toBe(
      "The cycle ended on Fri Jun 12. The closing mail goes out only if you send it.",
    );
  });

  test("waits while As of holds a typed day, and where there is no team", () => {
    expect(reason(on("2020-06-19", { pinned: day("2020-06-20") }))).toContain("As of on the Cohort tab");
    expect(reason(on("2020-06-19", { cycle: null }))).toBe("There is no team yet.");
  });
});

describe("a cycle", () => {
  const last = day("2020-06-14");

  test("that was closed is not closed again where its number or its end is changed afterwards", () => {
    expect(alreadyClosed(closed(), { cycle: 2, last })).not.toBeNull();
    expect(alreadyClosed(closed(), { cycle: 1, last: day("2020-06-21") })).not.toBeNull();
  });

  test("after it is another, though it began before the first was closed", () => {
    expect(alreadyClosed(closed(), { cycle: 2, last: day("2020-08-09") })).toBeNull();
    expect(alreadyClosed(null, { cycle: 1, last })).toBeNull();
  });
});
