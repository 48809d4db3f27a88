import { calendarOf, goalDateOf } from "../../domain/calendar.ts";
import { CHARTER_KEYS, type CharterKey, SMART_WORDS } from "../../domain/charter.ts";
import type { DecimalMark } from "../../domain/decimal-mark.ts";
import { stillToCome } from "../../domain/ready.ts";
import { smartParts } from "../../domain/smart.ts";
import type { OpenCharter } from "../../rpc/charter.ts";
import type { Reply } from "../../rpc/contract.ts";
import type { Book } from "../book.ts";
import { sameName } from "../intake/text.ts";
import { actionInWords } from "./action-words.ts";
import { type CharterInFile, withCharter } from "./charter-in-file.ts";

/** What the charter's panel begins with: the team's own words beside what its goal says. */
export const openCharter = (book: Book, team: string): Reply<OpenCharter> =>
  withCharter(book, team, (charter) => ({ ok: true, value: opened(charter, book.decimal()) }));

function opened({ present, cohort, entry, text, actions }: CharterInFile, decimal: DecimalMark): OpenCharter {
  const { id, name, goal, priority, start } = entry.team;
  const by = goalDateOf(calendarOf(start, goal.weeks, cohort.breaks));
  const parts = smartParts({ goal, priority, by, decimal });
  const firstActions = text("firstActions");
  const missing = stillToCome({
    goal,
    rootCause: text("rootCause"),
    firstActions,
    hasAction: actions.length > 0,
  });
  const told = actions.map(({ text, owner, due }) => actionInWords({ text, owner, due: due ?? "" }));
  return {
    team: id,
    name,
    words: Object.fromEntries(CHARTER_KEYS.map((key) => [key, text(key)])) as Record<CharterKey, string>,
    smart: parts.map((part, index) => ({ ...part, key: SMART_WORDS[index] ?? "specific" })),
    missing: missing.map(({ key }) => key),
    actions: told.length > 0 ? told : firstActions.split("\n").filter((line) => line.trim() !== ""),
    members: present.members.filter(({ team }) => sameName(team, name)).map(({ person }) => person),
  };
}
