import { NothingDone } from "../../rpc/nothing-done.ts";
import type { Held } from "../../workbook/held.ts";
import { addColumn } from "../../workbook/migrations/add-column.ts";
import { type AddedColumn, MIGRATIONS } from "../../workbook/migrations/migrations.ts";
import { SETTING_VALUE, settingLabel, WORKBOOK_VERSION } from "../../workbook/tabs/settings.ts";
import { numberValue } from "../../workbook/value.ts";
import type { Book } from "../book.ts";
import { registersOf } from "../cohort/enrol.ts";
import { mend } from "../mend.ts";
import { numberIn, textIn } from "../registers/cell-value.ts";
import { upright } from "../registers/cohort-columns.ts";
import { settingPlace } from "../registers/cohort-from-cells.ts";
import { readRegisters } from "../registers/read-registers.ts";

/**
 * The book, of which nothing is read or written before the workbook is of this version: an older one is brought up to it
 * first, and a newer one is refused. Recording a week is not held up by it: that finds its cells by their headers.
 */
export function upToDate(book: Book): Book {
  let isLookedAt = false;
  const look = (upgraded: () => void): void => {
    if (isLookedAt) return;
    isLookedAt = true;
    if (isOlder(book)) upgraded();
  };
  return {
    ...book,
    survey() {
      look(() => book.exclusively(() => upgrade(book)));
      return book.survey();
    },
    exclusively: (work) =>
      book.exclusively(() => {
        look(() => upgrade(book));
        return work();
      }),
  };
}

/** @throws NothingDone with a sentence for people, where the workbook is newer */
function isOlder(book: Book): boolean {
  const version = versionOf(book);
  if (version > WORKBOOK_VERSION) throw new NothingDone(newerInWords(version));
  return version < WORKBOOK_VERSION;
}

const versionOf = (book: Book): number =>
  book.survey().tabs.has("cohort") ? versionIn(upright(book.read("cohort"))) : WORKBOOK_VERSION;

/** Where people moved something, the columns are added and the rest waits for Repair, which brings all back first. */
function upgrade(book: Book): void {
  const version = versionOf(book);
  for (const { to, columns } of MIGRATIONS) {
    if (to <= version) continue;
    for (const column of columns) addTo(book, column);
  }
  if (!isMended(book)) return;
  const place = settingPlace(book.read("cohort"), "version");
  const block = { top: place.row, left: place.column, cells: [[numberValue(WORKBOOK_VERSION)]] };
  book.apply([{ kind: "write", key: "cohort", blocks: [block] }]);
}

function addTo(book: Book, column: AddedColumn): void {
  const { tabs } = book.survey();
  if (!tabs.has(column.tab)) return;
  book.apply(addColumn(column, book.read(column.tab)));
}

function isMended(book: Book): boolean {
  const present = readRegisters(book);
  if (present.misplaced !== null || present.cohort === null) return false;
  return mend(book, registersOf(present, present.cohort, present.teams)).kind === "mended";
}

/** A version that somebody cleared or typed over tells nothing: the workbook is taken to be of this one. */
function versionIn(cohort: Held): number {
  const label = settingLabel("version");
  const line = cohort.find(([first]) => first !== undefined && textIn(first.value) === label);
  const value = line?.[SETTING_VALUE - 1]?.value;
  return (value === undefined ? null : numberIn(value)) ?? WORKBOOK_VERSION;
}

const newerInWords = (version: number): string =>
  `This workbook is of version ${version}, made by a newer tracker; this one knows version ${WORKBOOK_VERSION}. Update the add-on, then try again. Nothing was changed. If nobody has a newer one, look at Workbook version on the Cohort tab.`;
