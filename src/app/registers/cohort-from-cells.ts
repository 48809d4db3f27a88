import { FEWEST_WEEKS, MOST_WEEKS } from "../../domain/calendar.ts";
import { type Cohort, WEEKDAYS } from "../../domain/cohort.ts";
import { type Day, mondayOf } from "../../domain/day.ts";
import { DEFAULTS } from "../../domain/defaults.ts";
import type { Held } from "../../workbook/held.ts";
import { settingRows } from "../../workbook/tabs/setting-rows.ts";
import {
  BREAK_MONDAY,
  BREAK_REASON,
  FIRST_BREAK_ROW,
  LAST_BREAK_ROW,
  SETTING_VALUE,
  type SettingKey,
} from "../../workbook/tabs/settings.ts";
import type { Value } from "../../workbook/value.ts";
import { dayIn, numberIn, textIn, wholeIn, wordIn } from "./cell-value.ts";

/** The settings as the Cohort tab holds them; a setting that cannot be read takes its default, and is told. */
export function cohortFromCells(held: Held, today: Day, cycle: number): Cohort {
  const rows = settingRows(held);
  const lineOf = (key: SettingKey) => held[rows[key] - 1] ?? [];
  const value = (key: SettingKey) => at(lineOf(key), SETTING_VALUE);
  const isFormula = (key: SettingKey) => (lineOf(key)[SETTING_VALUE - 1]?.formula ?? "") !== "";
  const text = (key: SettingKey) => textIn(value(key));
  const asOf = isFormula("asOf") ? null : dayIn(value("asOf"));
  return {
    name: text("name"),
    cycle: wholeIn(value("cycle"), 1, 1000) ?? cycle,
    executiveSponsor: text("executiveSponsor"),
    sponsorshipTeam: text("sponsorshipTeam")
      .split(",")
      .map((name) => name.trim())
      .filter((name) => name !== ""),
    start: mondayOf(dayIn(value("start")) ?? asOf ?? today),
    weeks: wholeIn(value("weeks"), FEWEST_WEEKS, MOST_WEEKS) ?? DEFAULTS.weeks,
    meetingDay: wordIn(value("meetingDay"), WEEKDAYS) ?? DEFAULTS.meetingDay,
    graceDays: numberIn(value("graceDays")) ?? DEFAULTS.graceDays,
    breaks: breaksIn(held).map(({ pause }) => pause),
    checkInWeeks: (["checkIn1", "checkIn2", "checkIn3"] as const).map((key) =>
      wholeIn(value(key), 1, MOST_WEEKS),
    ),
    closeBand: numberIn(value("closeBand")) ?? DEFAULTS.closeBand,
    smallestGroup: numberIn(value("smallestGroup")) ?? DEFAULTS.smallestGroup,
    note: text("note"),
    asOf,
  };
}

/** Whether the day that everything is judged by shows an error, or words: then nothing on the tabs is true. */
export function isUndated(held: Held): boolean {
  const { row, column } = settingPlace(held, "judgedBy");
  return at(held[row - 1] ?? [], column).kind === "text";
}

/** Where the value of a setting stands: beside its label, which people may have moved. */
export const settingPlace = (
  held: Held,
  key: SettingKey,
): { readonly row: number; readonly column: number } => ({
  row: settingRows(held)[key],
  column: SETTING_VALUE,
});

/** The breaks in the order of their rows; formulas read no other rows. */
const breaksIn = (held: Held) =>
  held.slice(FIRST_BREAK_ROW - 1, LAST_BREAK_ROW).flatMap((line, index) => {
    const day = dayIn(at(line, BREAK_MONDAY));
    const reason = textIn(at(line, BREAK_REASON));
    return day === null ? [] : [{ row: FIRST_BREAK_ROW + index, pause: { monday: mondayOf(day), reason } }];
  });

/** The rows of the breaks, in the order of the cohort's. */
export const breakRows = (held: Held): readonly number[] => breaksIn(held).map(({ row }) => row);

const at = (line: Held[number], column: number): Value => line[column - 1]?.value ?? { kind: "blank" };
