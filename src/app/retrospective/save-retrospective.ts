import { MOST_CHARACTERS } from "../../rpc/cell-limit.ts";
import type { Reply } from "../../rpc/contract.ts";
import type { RetrospectiveAsked, RetrospectiveSaved, RetrospectiveWords } from "../../rpc/pages.ts";
import { blocksAt } from "../../workbook/blocks.ts";
import { headerOf, rowCells } from "../../workbook/register.ts";
import { CHARTER_COLUMNS } from "../../workbook/tabs/charters.ts";
import { textValue } from "../../workbook/value.ts";
import type { Book } from "../book.ts";
import { cleanText } from "../intake/text.ts";
import { withCohort } from "../pages/cohort-in-file.ts";
import { otherCycle, refused } from "../refused.ts";
import { merge } from "../week/merge.ts";
import { charterWords, WORD_KEYS } from "./charter-words.ts";

/**
 * Saves what a team says of its cycle on its row of Charters: the cells that the person changed, and none where somebody
 * else changed one of them to something else meanwhile.
 */
export function saveRetrospective(book: Book, asked: RetrospectiveAsked): Reply<RetrospectiveSaved> {
  const long = WORD_KEYS.find((key) => asked.words[key].length > MOST_CHARACTERS);
  if (long !== undefined) {
    const found = asked.words[long].length;
    return refused(
      `${headerOf(CHARTER_COLUMNS, long)}: found ${found} characters, expected at most ${MOST_CHARACTERS}. Nothing was changed.`,
    );
  }
  return book.exclusively(() =>
    withCohort(book, ({ present, cohort: { cycle } }) => {
      if (cycle !== asked.cycle) return refused(otherCycle(cycle));
      if (!present.teams.some(({ team }) => team.id === asked.team)) {
        return refused("This team is no longer on the Teams tab. Nothing was changed.");
      }
      return { ok: true, value: saved(book, asked) };
    }),
  );
}

function saved(book: Book, { team, words, seen }: RetrospectiveAsked): RetrospectiveSaved {
  const charter = charterWords(book, team);
  const known = WORD_KEYS.map((key) => ({
    key,
    label: headerOf(CHARTER_COLUMNS, key),
    mine: cleanText(words[key]).trim(),
    seen: cleanText(seen[key]).trim(),
    now: cleanText(charter.words[key]).trim(),
  }));
  const { mine, conflicts } = merge(known);
  if (conflicts.length > 0) {
    const now = Object.fromEntries(conflicts.map(({ key, theirs }) => [key, theirs]));
    return { kind: "conflict", conflicts, seen: { ...seen, ...now } };
  }
  const changed = known.filter(({ key }) => mine.includes(key));
  if (changed.length > 0) {
    const cells = rowCells(CHARTER_COLUMNS, charter.row, {
      ...Object.fromEntries(changed.map(({ key, mine: text }) => [key, textValue(text)])),
      ...(charter.isThere ? {} : { id: textValue(team) }),
    });
    const change = { kind: "write", key: "charters", blocks: blocksAt(cells) } as const;
    book.apply([change]);
  }
  return { kind: "saved", cells: changed.length, seen: wordsAfter(known, mine) };
}

type Known = { readonly key: keyof RetrospectiveWords; readonly mine: string; readonly now: string };

/** What the cells hold now. */
const wordsAfter = (known: readonly Known[], written: readonly string[]): RetrospectiveWords => {
  const text = (key: keyof RetrospectiveWords): string => {
    const found = known.find((each) => each.key === key);
    if (found === undefined) return "";
    return written.includes(key) ? found.mine : found.now;
  };
  return { wentWell: text("wentWell"), couldBeBetter: text("couldBeBetter"), next: text("next") };
};
