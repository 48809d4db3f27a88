import type { Weekday } from "./cohort.ts";
import { oneLine } from "./digest-words.ts";
import { button, INK, INK_3, line, page, row } from "./mail-html.ts";

/** What a team is told the day before its meeting, where the week's number is still missing. */
export interface ReminderFacts {
  readonly team: string;
  readonly week: number;
  readonly meetingDay: Weekday;
  /** `60.5%`; "" where there is none, or where a small group's numbers are kept back. */
  readonly target: string;
  /** The address of the team's tab. */
  readonly link: string;
}

/** A mail in its two forms. */
export interface Wording {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

/** `Week 5 number for Banning is due Thursday. Target 60.5%. Takes two minutes: …`. */
export function reminderOf({ team, week, meetingDay, target, link }: ReminderFacts): Wording {
  const subject = `Week ${week} number for ${oneLine(team, 100)} is due ${meetingDay}`;
  const aim = target === "" ? "" : ` Target ${oneLine(target)}.`;
  const why = "This reminder comes only while the number is missing.";
  const rows = [
    line(`${subject}.`, `font-size:15px;line-height:22px;font-weight:bold;color:${INK}`),
    line(`${aim} Takes two minutes.`.trim(), `font-size:14px;line-height:20px;color:${INK}`),
    row(button("Type it in", link), "padding:20px 0"),
    line(why, `font-size:12px;line-height:18px;color:${INK_3}`),
  ];
  return {
    subject,
    text: `${subject}.${aim} Takes two minutes: ${link}\n\n${why}`,
    html: page(rows.join("")),
  };
}
