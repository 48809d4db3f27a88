import type { JournalKind } from "../../domain/journal.ts";
import type { Reply } from "../../rpc/contract.ts";
import type { Meeting, OpenEvent } from "../../rpc/journal.ts";
import { BLANK, type Value } from "../../workbook/value.ts";
import type { Book } from "../book.ts";
import { sameName } from "../intake/text.ts";
import { type TeamPlan, teamPlan, weekNow } from "../plan/team-plan.ts";
import { refused } from "../refused.ts";
import { numberIn, textIn } from "../registers/cell-value.ts";
import { openEvents } from "./events.ts";

/** What a team's weekly meeting looks back on: last week's plan, what is open, and what is being tried. */
export function openMeeting(book: Book, team: string): Reply<Meeting> {
  const found = teamPlan(book, team);
  if (found.kind === "missing") return refused(found.message);
  const { plan } = found;
  const { name, goal } = plan.entry.team;
  const week = Math.min(Math.max(weekNow(plan), 1), goal.weeks);
  const { present, asOf } = plan;
  const open = (kind: JournalKind) => openEvents(present.journal, name, kind, asOf);
  const planned = plan.rows.slice(0, week - 1).map((row, index) => ({
    week: index + 1,
    text: textIn(valueIn(plan, row, "plan")),
  }));
  return {
    ok: true,
    value: {
      team,
      name,
      week,
      weeks: goal.weeks,
      lastPlan: planned.reverse().find(({ text }) => text !== "") ?? null,
      actions: open("action"),
      asks: [...open("ask"), ...asksInWeeks(plan)],
      strategies: open("strategy"),
      members: present.members.filter(({ team }) => sameName(team, name)).map(({ person }) => person),
    },
  };
}

const valueIn = ({ held, layout }: TeamPlan, row: number, key: "plan" | "ask" | "asking"): Value =>
  held[row - 1]?.[layout.column(key) - 1]?.value ?? BLANK;

/** Asks that were typed into a week and of which the Journal does not tell: the tab counts their days. */
function asksInWeeks(plan: TeamPlan): readonly OpenEvent[] {
  const open = plan.rows.flatMap((row): readonly OpenEvent[] => {
    const age = numberIn(valueIn(plan, row, "asking"));
    const text = textIn(valueIn(plan, row, "ask"));
    return age === null ? [] : [{ row: null, kind: "ask", text, owner: "", due: "", age }];
  });
  return open.filter(({ text }, index) => open.findIndex((ask) => ask.text === text) === index);
}
