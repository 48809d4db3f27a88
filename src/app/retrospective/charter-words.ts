import { nextStep } from "../../domain/charter.ts";
import type { RetrospectiveWords } from "../../rpc/pages.ts";
import { CHARTER_COLUMNS } from "../../workbook/tabs/charters.ts";
import type { Value } from "../../workbook/value.ts";
import type { Book } from "../book.ts";
import { textIn, wordsIn } from "../registers/cell-value.ts";
import { firstFree, registerRows } from "../registers/register-rows.ts";

/** Where a team's charter stands, and what it says of the cycle. */
export interface CharterWords {
  readonly row: number;
  /** Whether the row is the team's already; a row that somebody deleted is begun anew. */
  readonly isThere: boolean;
  /** For whoever changes it: what the cells show, the next step by the name of its choice. */
  readonly words: RetrospectiveWords;
  /** What can be printed of it. */
  readonly said: RetrospectiveWords;
}

const NO_WORDS: RetrospectiveWords = { wentWell: "", couldBeBetter: "", next: "" };
export const WORD_KEYS = [
  "wentWell",
  "couldBeBetter",
  "next",
] as const satisfies readonly (keyof RetrospectiveWords)[];

export function charterWords(book: Book, team: string): CharterWords {
  const held = book.read("charters");
  const found = registerRows(CHARTER_COLUMNS, held).find(({ at }) => textIn(at("id")) === team);
  if (found === undefined) {
    return { row: firstFree(CHARTER_COLUMNS, held), isThere: false, words: NO_WORDS, said: NO_WORDS };
  }
  const { row, at } = found;
  return { row, isThere: true, words: wordsOf(at, textIn), said: wordsOf(at, wordsIn) };
}

function wordsOf(
  at: (key: keyof RetrospectiveWords) => Value,
  read: (value: Value) => string,
): RetrospectiveWords {
  const text = (key: keyof RetrospectiveWords) => read(at(key)).trim();
  const next = text("next");
  return {
    wentWell: text("wentWell"),
    couldBeBetter: text("couldBeBetter"),
    next: nextStep(next) ?? next,
  };
}
