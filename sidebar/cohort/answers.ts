import { dayInWords, parseDay } from "../../src/domain/day.ts";
import type { Answer, Notice } from "../../src/rpc/cohort.ts";
import { keeper } from "../keeper.ts";

/** What a person said to the notices of one roster. */
export interface Answers {
  /** In place of cells; they go along when the roster is built. */
  readonly given: readonly Answer[];
  /** What was found and may stay as it is: notices by row, column and kind. */
  readonly left: readonly string[];
}

export const NO_ANSWERS: Answers = { given: [], left: [] };

/** Kept as long as the roster is the same, by its text. */
export const useAnswers = keeper<Answers>();

export const noticeKey = ({ row, column, kind }: Notice): string => `${row} ${column} ${kind}`;

type Cell = Pick<Answer, "row" | "column">;

const isAt =
  (cell: Cell) =>
  ({ row, column }: Cell): boolean =>
    row === cell.row && column === cell.column;

export const answerTo = ({ given }: Answers, cell: Cell): Answer | undefined => given.find(isAt(cell));

/** The answers with one more in place of an earlier one, or without it where it is taken back. */
export const withAnswer = ({ given }: Answers, cell: Cell, text: string | null): Answers["given"] => {
  const others = given.filter((answer) => !isAt(cell)(answer));
  return text === null ? others : [...others, { row: cell.row, column: cell.column, text }];
};

/** Whether a notice was answered, or may stay. */
export const isSettled = (answers: Answers, notice: Notice): boolean =>
  answers.left.includes(noticeKey(notice)) || answerTo(answers, notice) !== undefined;

/** An answer to a notice. `null` opens a field to type in, "" leaves what was found as it is. */
export interface Choice {
  readonly label: string;
  readonly text: string | null;
}

/** The two answers to a notice; none where nothing is asked. */
export function choicesFor({ kind, column, expected }: Notice): readonly Choice[] {
  switch (kind) {
    case "same group?":
      return [
        { label: "Yes", text: "yes" },
        { label: "No, another group", text: "no" },
      ];
    case "other group":
      return [{ label: "It was this group", text: "yes" }, LEAVE];
    case "goal missing":
    case "baseline missing":
      return [
        { label: `Type a ${column.toLowerCase()}`, text: null },
        { ...LEAVE, label: "Leave it open" },
      ];
    case "start":
    case "weeks": {
      const day = parseDay(expected);
      return [{ label: `Change to ${day === null ? expected : dayInWords(day)}`, text: expected }, LEAVE];
    }
    // Readings name the team as its roster does.
    case "tab name":
      return [LEAVE];
    case "here already":
      return [];
    default:
      return [{ label: "Change it", text: null }, LEAVE];
  }
}

const LEAVE: Choice = { label: "Leave it", text: "" };
