import { CHARTER_KEYS, type CharterKey } from "../../domain/charter.ts";
import { MOST_CHARACTERS } from "../../rpc/cell-limit.ts";
import type { CharterAsked, CharterSaved, CharterWords, FirstAction } from "../../rpc/charter.ts";
import type { Reply } from "../../rpc/contract.ts";
import type { NewEvent } from "../../rpc/journal.ts";
import { blocksAt, type PlacedCell } from "../../workbook/blocks.ts";
import type { Change } from "../../workbook/change.ts";
import { headerOf, rowCells } from "../../workbook/register.ts";
import { CHARTER_COLUMNS } from "../../workbook/tabs/charters.ts";
import { textValue } from "../../workbook/value.ts";
import type { Book } from "../book.ts";
import { cleanText } from "../intake/text.ts";
import { newRows, wrongDue } from "../journal/write-journal.ts";
import { weekNow } from "../plan/team-plan.ts";
import { refused } from "../refused.ts";
import { type Known, merge } from "../week/merge.ts";
import { actionInWords } from "./action-words.ts";
import { type CharterInFile, withCharter } from "./charter-in-file.ts";

/**
 * Saves a charter: of its cells those that the person changed, and none where two people changed one differently. First
 * actions become rows of the Journal, and are listed on Charters where nothing is told of them yet. Sent twice it
 * writes once.
 */
export function saveCharter(book: Book, asked: CharterAsked): Reply<CharterSaved> {
  const actions = asked.actions.map(clean).filter((action) => Object.values(action).join("") !== "");
  const wrong = faultIn(asked.words, actions);
  if (wrong !== null) return refused(`${wrong} Nothing was changed.`);
  return book.exclusively(() =>
    withCharter(book, asked.team, (charter) => {
      if (actions.length > 0 && !charter.present.survey.tabs.has("journal")) {
        return refused("The Journal is missing. Choose Repair in the menu, then try again.");
      }
      return { ok: true, value: saved(book, charter, { ...asked, actions }) };
    }),
  );
}

function faultIn(words: CharterWords, actions: readonly FirstAction[]): string | null {
  const texts = CHARTER_KEYS.map((key) => ({
    label: headerOf(CHARTER_COLUMNS, key),
    text: words[key] ?? "",
  }));
  const listed = { label: headerOf(CHARTER_COLUMNS, "firstActions"), text: listOf(actions) };
  const long = [...texts, listed].find(({ text }) => text.length > MOST_CHARACTERS);
  if (long !== undefined) {
    return `${long.label}: found ${long.text.length} characters, expected at most ${MOST_CHARACTERS}.`;
  }
  const unsaid = actions.find(({ text }) => text === "");
  if (unsaid !== undefined) {
    return `First actions: found “${unsaid.owner || unsaid.due}” alone, expected what is to be done.`;
  }
  return wrongDue(actions);
}

function saved(book: Book, charter: CharterInFile, { words, seen, actions }: CharterAsked): CharterSaved {
  const known = CHARTER_KEYS.flatMap((key): readonly Known<CharterKey>[] => {
    const text = words[key];
    if (text === undefined) return [];
    const was = seen[key] ?? "";
    const mine = cleanText(text).trim();
    // What only its outer spaces tell from what was read has not been changed.
    return [
      {
        key,
        label: headerOf(CHARTER_COLUMNS, key),
        mine: mine === was.trim() ? was : mine,
        seen: was,
        now: charter.text(key),
      },
    ];
  });
  const { mine, conflicts } = merge(known);
  if (conflicts.length > 0) {
    const now = Object.fromEntries(conflicts.map(({ key, theirs }) => [key, theirs]));
    return { kind: "conflict", conflicts, seen: { ...seen, ...now } };
  }
  const changed = known
    .filter(({ key }) => mine.includes(key))
    .map(({ key, mine }) => [key, textValue(mine)]);
  const isListed = charter.text("firstActions").trim() !== "" || actions.length === 0;
  const cells = rowCells(CHARTER_COLUMNS, charter.row, {
    ...Object.fromEntries(changed),
    ...(isListed ? {} : { firstActions: textValue(listOf(actions)) }),
  });
  const rows = actionRows(book, charter, actions);
  // The Journal comes first: a run that stopped behind it finds its rows there, and only lists them.
  const changes = [...written("journal", rows.flat()), ...written("charters", cells)];
  book.apply(changes);
  return { kind: "saved", cells: cells.length, actions: rows.length };
}

function actionRows(
  book: Book,
  { present, cohort, entry }: CharterInFile,
  actions: readonly FirstAction[],
): readonly (readonly PlacedCell[])[] {
  const today = cohort.asOf ?? book.today();
  const { name, goal } = entry.team;
  const week = Math.min(weekNow({ entry, cohort, asOf: today }), goal.weeks);
  const events = actions.map((action): NewEvent => ({ ...action, kind: "action", outcome: "" }));
  return newRows({ events, week }, { name, today, events: present.journal, present });
}

const written = (key: "journal" | "charters", cells: readonly PlacedCell[]): readonly Change[] =>
  cells.length === 0 ? [] : [{ kind: "write", key, blocks: blocksAt(cells) }];

const clean = ({ text, owner, due }: FirstAction): FirstAction => ({
  text: cleanText(text).trim(),
  owner: cleanText(owner).trim(),
  due: due.trim(),
});

const listOf = (actions: readonly FirstAction[]): string => actions.map(actionInWords).join("\n");
