import type { Change } from "../../workbook/change.ts";
import { SETTING_LABEL, SETTING_VALUE, settingLabel } from "../../workbook/tabs/settings.ts";
import { textValue } from "../../workbook/value.ts";
import type { Book } from "../book.ts";
import type { PostOffice } from "../post-office.ts";
import { textIn } from "../registers/cell-value.ts";
import { isUpright } from "../registers/cohort-columns.ts";
import { type MailMemory, recall, rhythmInWords } from "./mail-memory.ts";

/**
 * Writes how mail stands onto the Cohort tab, where everyone can read it. The tab only repeats what the file remembers:
 * where people have locked it for the account that sends, or somebody else is saving, mail goes on all the same.
 */
export function showMail(book: Book, office: PostOffice): void {
  try {
    book.exclusively(() => write(book, recall(office)));
  } catch {
    // The sidebar tells it still.
  }
}

/** Nothing beside a label that people deleted, or while a column is not in its place. */
function write(book: Book, memory: MailMemory): void {
  const { tabs } = book.survey();
  if (!tabs.has("cohort")) return;
  const held = book.read("cohort");
  if (!isUpright(held)) return;
  const lines = {
    mailRhythm: rhythmLine(memory),
    mailSent: memory.sent,
    mailSaid: memory.said,
  } as const;
  const changes = (Object.keys(lines) as (keyof typeof lines)[]).flatMap((key): readonly Change[] => {
    const row = held.findIndex((line) => said(line[SETTING_LABEL - 1]) === settingLabel(key));
    if (row === -1 || said(held[row]?.[SETTING_VALUE - 1]) === lines[key]) return [];
    const block = { top: row + 1, left: SETTING_VALUE, cells: [[textValue(lines[key])]] };
    return [{ kind: "write", key: "cohort", blocks: [block] }];
  });
  book.apply(changes);
}

const said = (cell: ReturnType<Book["read"]>[number][number] | undefined): string =>
  cell === undefined ? "" : textIn(cell.value);

/** `On, Fridays at 7:00, sent by M. Ortega` */
const rhythmLine = ({ schedule }: MailMemory): string =>
  schedule === null ? "Off" : `On, ${rhythmInWords(schedule)}, sent by ${schedule.by}`;
