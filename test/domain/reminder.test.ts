import { expect, test } from "vitest";
import { reminderOf } from "../../src/domain/reminder.ts";

const facts = {
  team: "Banning",
  week: 5,
  meetingDay: "Thursday",
  target: "60.5%",
  link: "https://docs.google.com/spreadsheets/d/file/edit#gid=7",
} as const;

test("a reminder says what is due, when, and the way there", () => {
  expect(reminderOf(facts)).toMatchObject({
    subject: "Week 5 number for Banning is due Thursday",
    text:
      "Week 5 number for Banning is due Thursday. Target 60.5%. Takes two minutes: " +
      "https://docs.google.com/spreadsheets/d/file/edit#gid=7\n\nThis reminder comes only while the number is missing.",
  });
});

test("without a target it names none", () => {
  expect(reminderOf({ ...facts, target: "" }).text).toMatch(/due Thursday\. Takes two minutes: /);
});

test("a team’s name stays text, on one line", () => {
  const { subject, html } = reminderOf({ ...facts, team: "<b>A</b>\r\nBcc: all@x.org" });
  expect(subject).toBe("Week 5 number for <b>A</b> Bcc: all@x.org is due Thursday");
  expect(html).toContain("&lt;b&gt;A&lt;/b&gt; Bcc");
  expect(html).not.toContain("<b>A");
});
