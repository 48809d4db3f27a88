import { CHECK_INS } from "../../../domain/check-in.ts";
import type { JournalKind } from "../../../domain/journal.ts";
import { type Formula, f, holding } from "../../formula.ts";
import { typedWords } from "../../typed-words.ts";
import { journalEvents, ofTeam } from "../journal.ts";
import { membersColumn } from "../members.ts";
import type { FactKey } from "./fact-keys.ts";
import type { Some } from "./facts.ts";
import type { TeamLayout } from "./layout.ts";

type Help = Some<
  Extract<
    FactKey,
    | "open asks"
    | "oldest ask"
    | "open actions"
    | "late actions"
    | "check-ins held"
    | "one-on-ones held"
    | "members"
  >
>;

/**
 * What the team waits for and what it has promised, from the Journal and from the Ask cells of its weeks: an ask that
 * was typed into a week is open until the Journal has it. Ages are days.
 */
export function help({ fact, all }: TeamLayout): Help {
  const told = ofTeam(fact("team"));
  const is = (kind: JournalKind) => f`${told}*(${journalEvents("kind")}=${kind})`;
  const open = f`(${journalEvents("state")}<>"done")*(${journalEvents("state")}<>"dropped")`;
  const count = (condition: Formula) => f`SUMPRODUCT(${holding(condition)}*1)`;
  const recorded = f`SUMPRODUCT(MAX(${holding(told)}*${journalEvents("age")}))`;
  const overdue = f`ISNUMBER(${journalEvents("due")})*(${journalEvents("due")}<${fact("as of")})`;
  const ours = f`(${typedWords(membersColumn("team"))}=${typedWords(fact("team"))})*(${membersColumn("person")}<>"")`;
  return {
    "open asks": f`${count(f`${is("ask")}*${open}`)}+COUNT(${all("asking")})`,
    "oldest ask": f`IF(${fact("open asks")}=0;"";MAX(${recorded};MAX(${all("asking")})))`,
    "open actions": count(f`${is("action")}*${open}`),
    "late actions": count(f`${is("action")}*${open}*${overdue}`),
    "check-ins held": f`MIN(${CHECK_INS.length};${count(is("check-in"))})`,
    "one-on-ones held": count(f`${ours}*ISNUMBER(${membersColumn("oneOnOne")})`),
    members: count(ours),
  };
}
