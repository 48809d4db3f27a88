import type { Cohort } from "../../domain/cohort.ts";
import type { Change } from "../../workbook/change.ts";
import type { SettingKey } from "../../workbook/tabs/settings.ts";
import { BLANK, dayValue, numberValue, sameValue, type Value } from "../../workbook/value.ts";
import type { Book } from "../book.ts";
import { upright } from "../registers/cohort-columns.ts";
import { settingPlace } from "../registers/cohort-from-cells.ts";
import type { Before } from "./carried.ts";

/** What the weekly mail says of itself, which is switched on still. */
const MAIL: readonly SettingKey[] = ["mailRhythm", "mailSent", "mailSaid"];

/**
 * What the Cohort tab of a new cycle is still to say: the term that was asked for, where an earlier try has left
 * another, and what the old one says of mail.
 */
export function carriedSettings(book: Book, before: Before, cohort: Cohort): readonly Change[] {
  const [held, old] = [book.read("cohort"), upright(before.book.read("cohort"))];
  const valueIn = (cells: typeof held, key: SettingKey): Value => {
    const { row, column } = settingPlace(cells, key);
    return cells[row - 1]?.[column - 1]?.value ?? BLANK;
  };
  const [first, second, third] = cohort.checkInWeeks;
  const term: readonly (readonly [SettingKey, Value])[] = [
    ["cycle", numberValue(cohort.cycle)],
    ["start", dayValue(cohort.start)],
    ["weeks", numberValue(cohort.weeks)],
    ["checkIn1", numberValue(first ?? null)],
    ["checkIn2", numberValue(second ?? null)],
    ["checkIn3", numberValue(third ?? null)],
  ];
  const mail = MAIL.filter((key) => valueIn(held, key).kind === "blank").map(
    (key) => [key, valueIn(old, key)] as const,
  );
  return [...term, ...mail].flatMap(([key, value]): readonly Change[] => {
    if (sameValue(value, valueIn(held, key))) return [];
    const { row, column } = settingPlace(held, key);
    return [{ kind: "write", key: "cohort", blocks: [{ top: row, left: column, cells: [[value]] }] }];
  });
}
