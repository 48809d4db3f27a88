import type { Book } from "../book.ts";
import { type Present, readRegisters } from "../registers/read-registers.ts";

/** The registers as mail reads them: a team that has left the cohort gets none, and nothing waits for it. */
export function mailRegisters(book: Book): Present {
  const present = readRegisters(book);
  return { ...present, teams: present.teams.filter(({ retired }) => retired !== true) };
}
