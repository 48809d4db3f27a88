import { type CheckInNumber, checkInName } from "../../domain/check-in.ts";
import type { Day } from "../../domain/day.ts";
import type { Reply } from "../../rpc/contract.ts";
import type { Decided } from "../../rpc/pages.ts";
import { blocksAt } from "../../workbook/blocks.ts";
import { FIRST_ROW, rowCells } from "../../workbook/register.ts";
import { JOURNAL_COLUMNS, type JournalColumnKey } from "../../workbook/tabs/journal.ts";
import { BLANK, dayValue, numberValue, textValue, type Value } from "../../workbook/value.ts";
import { type Book, isDressed } from "../book.ts";
import { cleanText, sameName } from "../intake/text.ts";
import { refused } from "../refused.ts";
import { dayIn, numberIn, textIn } from "../registers/cell-value.ts";
import { type DataRow, dataRows } from "../registers/data-rows.ts";
import { checkInKey, held } from "./check-in.ts";
import { HEADERS, MET } from "./check-in-lines.ts";
import { type CohortInFile, withCohort } from "./cohort-in-file.ts";
import { asOfIn } from "./marks.ts";
import { type DecisionRow, type TeamOnPage, writtenOn } from "./written-decisions.ts";

/**
 * Writes a check-in down in the Journal: one row a team that was met, and each of its decisions as an action. What the
 * Journal tells of already is not added again; where one cell cannot be read, nothing is written.
 */
export function bringDecisions(book: Book, number: CheckInNumber): Reply<Decided> {
  return book.exclusively(() =>
    withCohort(book, (file) => {
      const tab = file.present.survey.tabs.get(checkInKey(number));
      const name = checkInName(number);
      if (tab === undefined || !isDressed(tab)) return refused(`${name} is not made yet. Make it first.`);
      const page = book.read(tab.key);
      const written = writtenOn(page);
      if (written === null) {
        return refused(
          `On ${tab.name} headers of the tracker’s were typed over, or rows or hidden columns deleted, so that decisions cannot be told apart. Undo that and try again. Nothing was written.`,
        );
      }
      const faults = written.flatMap(faultsOf);
      if (faults.length > 0) return refused(inWords(tab.name, faults));
      return { ok: true, value: write(book, file, { number, written, since: asOfIn(page) }) };
    }),
  );
}

interface Fault {
  readonly row: number;
  readonly column: string;
  readonly found: string;
  readonly expected: string;
}

const YES: readonly string[] = [MET.yes, "y", "met", "true"];
const NO: readonly string[] = [MET.no, "n", "not met", "not yet", "false", ""];

function faultsOf({ met, decisions }: TeamOnPage): readonly Fault[] {
  const word = met.text.toLowerCase();
  const isKnown = YES.includes(word) || NO.includes(word);
  return [
    ...(isKnown ? [] : [{ row: met.row, column: HEADERS.met, found: met.text, expected: "yes or no" }]),
    ...decisions.flatMap(decisionFaults),
  ];
}

function decisionFaults({ row, decision, by }: DecisionRow): readonly Fault[] {
  const isDay = dayIn(by) !== null || textIn(by).trim() === "";
  const [text, day] = [textIn(decision).trim(), textIn(by)];
  return [
    ...(text === "" ? [{ row, column: HEADERS.decision, found: "", expected: "what was decided" }] : []),
    ...(isDay ? [] : [{ row, column: HEADERS.by, found: day, expected: "a day such as 2020-05-29" }]),
  ];
}

const MOST_FAULTS = 3;

function inWords(tab: string, faults: readonly Fault[]): string {
  const told = faults.slice(0, MOST_FAULTS).map(({ row, column, found, expected }) => {
    const what = found === "" ? "nothing" : `“${found}”`;
    return `${tab}, row ${row}, ${column}: found ${what}, expected ${expected}.`;
  });
  const more = faults.length - told.length;
  return [...told, ...(more > 0 ? [`And ${more} more.`] : []), "Nothing was written."].join(" ");
}

interface Written {
  readonly number: CheckInNumber;
  readonly written: readonly TeamOnPage[];
  /** The day that the page tells of: an action that is older was not decided there. */
  readonly since: Day | null;
}

type Row = Readonly<Partial<Record<JournalColumnKey, Value>>>;

function write(book: Book, file: CohortInFile, page: Written): Decided {
  const { present, asOf } = file;
  const ids = new Map(present.teams.map(({ team }) => [team.id, team.name]));
  const data = new Map(dataRows(book).map((at) => [textIn(at("id")), at]));
  const rows = page.written.map((team) => {
    const name = ids.get(team.id);
    if (name === undefined) return { met: [], actions: [] };
    const shared = { date: dayValue(asOf), team: textValue(name), week: weekIn(data.get(team.id)) };
    return rowsOf(file, page, { ...team, name, shared });
  });
  const [met, actions] = [rows.flatMap((row) => row.met), rows.flatMap((row) => row.actions)];
  const cells = [...met, ...actions].flatMap((row, index) =>
    rowCells<JournalColumnKey>(JOURNAL_COLUMNS, FIRST_ROW + present.journalRows + index, row),
  );
  if (cells.length > 0) {
    const change = { kind: "write", key: "journal", blocks: blocksAt(cells) } as const;
    book.apply([change]);
  }
  return { met: met.length, actions: actions.length };
}

const weekIn = (at: DataRow | undefined): Value =>
  numberValue(at === undefined ? null : numberIn(at("week")));

function rowsOf(
  { present }: CohortInFile,
  { number, since }: Written,
  team: TeamOnPage & { readonly name: string; readonly shared: Row },
): { readonly met: readonly Row[]; readonly actions: readonly Row[] } {
  const { name, shared, met, decisions } = team;
  const own = present.journal.filter((event) => sameName(event.team, name));
  const isHeld = held(own, number).length > 0 || !YES.includes(met.text.toLowerCase());
  const known = own.filter(
    ({ kind, date }) => kind === "action" && (date === null || since === null || date >= since),
  );
  const fresh = decisions.filter((row, index) => {
    const same = decisions.filter((each) => isAlike(each.decision, row.decision));
    const isFirst = decisions.findIndex((each) => isTwin(each, row)) === index;
    const isKnown = known.some(
      ({ text, owner }) =>
        isAlike(textValue(text), row.decision) && (same.length === 1 || isAlike(textValue(owner), row.who)),
    );
    return isFirst && !isKnown;
  });
  return {
    met: isHeld ? [] : [{ ...shared, kind: textValue("check-in"), text: textValue(checkInName(number)) }],
    actions: fresh.map(({ decision, who, by }) => {
      const due = dayIn(by);
      return {
        ...shared,
        kind: textValue("action"),
        text: textValue(typed(decision)),
        owner: textValue(typed(who)),
        due: due === null ? BLANK : dayValue(due),
      };
    }),
  };
}

const isAlike = (one: Value, other: Value): boolean => sameName(textIn(one), textIn(other));

/** The same, to be done by the same person. */
const isTwin = (one: DecisionRow, other: DecisionRow): boolean =>
  isAlike(one.decision, other.decision) && isAlike(one.who, other.who);

const typed = (value: Value): string => cleanText(textIn(value)).trim();
