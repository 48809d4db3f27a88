import { messageOf } from "./message-of.ts";

/** What is said, in English at least, when a run is stopped, what that means, and what a person can do. */
interface Meaning {
  readonly says: RegExp;
  readonly means: string;
  readonly next: string;
}

const LATER = "Do it again in a minute; if it stops again, choose Repair in the menu.";

const MEANINGS: readonly Meaning[] = [
  {
    says: /maximum execution time|too long to (?:run|execute)/i,
    means: "Google stopped this because it took longer than it allows.",
    next: "Do it again, and it goes on from there; if it stops again, choose Repair in the menu.",
  },
  {
    says: /for one day|computer time/i,
    means: "Google allows an account only so much a day, and for today that is used up.",
    next: "Do it again tomorrow.",
  },
  {
    says: /too many (?:times|scripts|simultaneous)|limit exceeded/i,
    means: "Google was asked for too much at once.",
    next: LATER,
  },
  {
    says: /protected cell|protected range/i,
    means: "Somebody has protected cells that the tracker writes into.",
    next: "Ask the owner of the file to let you edit them, then do it again.",
  },
  {
    says: /typed columns/i,
    means: "A tab of the tracker was made a Table, and Google lets nobody else give that its formats.",
    next: "Open the menu of the Table, choose Convert to unformatted data, then do it again.",
  },
  {
    says: /authori[sz]ation|permission/i,
    means: "Google has not been allowed to do this for your account.",
    next: "Reload the file and allow it when Google asks, or ask the owner to let you edit the file.",
  },
  {
    says: /limit of [\d,.]+ cells/i,
    means: "The file is full: Google Sheets takes no more cells.",
    next: "Delete tabs that nobody needs any more, then do it again.",
  },
  {
    says: /^Service |server error|server not available|^Internal error|timed out/i,
    means: "Google Sheets did not answer as it should, which passes by itself.",
    next: LATER,
  },
];

const UNFORESEEN: Omit<Meaning, "says"> = {
  means: "Google or the tracker stopped before the end.",
  next: LATER,
};

const SILENT = "it gave no reason";

/**
 * What stopped a run, as a person can use it, with the words that were thrown for an engineer. What the tracker itself
 * throws is a sentence already.
 */
export function stoppedInWords(thrown: unknown): string {
  const words = messageOf(thrown, SILENT);
  const known = MEANINGS.find(({ says }) => says.test(words));
  if (known === undefined && words !== SILENT && isOwnSentence(thrown)) return words;
  const { means, next } = known ?? UNFORESEEN;
  return `${means} What was saved stays. ${next} For an engineer: “${words.replace(/\.$/, "")}”.`;
}

/** Services throw exceptions, faults of a program have a kind of their own, such as TypeError. */
const isOwnSentence = (thrown: unknown): boolean =>
  typeof thrown !== "object" || thrown === null || !("name" in thrown) || thrown.name === "Error";
