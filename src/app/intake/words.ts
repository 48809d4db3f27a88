import { type Parser, parsed, refused } from "./parsed.ts";
import { nameKey } from "./text.ts";

/** One of a closed list of words, in any case and spacing, with hyphens or without. */
export function oneOf<Word extends string>(words: readonly Word[]): Parser<Word> {
  return (text) => {
    const typed = nameKey(text.replace(/[-_]/g, " "));
    const word = words.find((known) => nameKey(known) === typed);
    return word === undefined ? refused(`one of ${words.join(", ")}`) : parsed(word);
  };
}

const YES: readonly string[] = ["yes", "y", "true"];
const NO: readonly string[] = ["no", "n", "false"];

export const yesOrNo: Parser<boolean> = (text) => {
  const typed = nameKey(text);
  if (YES.includes(typed)) return parsed(true);
  return NO.includes(typed) ? parsed(false) : refused("yes or no");
};
