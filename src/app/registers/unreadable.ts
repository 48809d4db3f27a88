import { FEWEST_WEEKS, MOST_WEEKS } from "../../domain/calendar.ts";
import { REPORTED, WEEKDAYS } from "../../domain/cohort.ts";
import { DEFAULTS } from "../../domain/defaults.ts";
import { BARS, DIRECTIONS, ENTRIES, KINDS, ZEROES } from "../../domain/goal.ts";
import type { Held } from "../../workbook/held.ts";
import { columnLetters } from "../../workbook/reference.ts";
import { MOST_VERSIONS } from "../../workbook/tabs/plans.ts";
import {
  BREAK_MONDAY,
  FIRST_BREAK_ROW,
  LAST_BREAK_ROW,
  SETTING_VALUE,
  SETTINGS,
  type SettingKey,
} from "../../workbook/tabs/settings.ts";
import { TEAM_COLUMNS, type TeamColumnKey } from "../../workbook/tabs/teams.ts";
import { BLANK, type Value } from "../../workbook/value.ts";
import { SHAPES } from "../intake/plan-shape.ts";
import { dayIn, numberIn, textIn, wholeIn, wordIn } from "./cell-value.ts";
import { settingPlace } from "./cohort-from-cells.ts";
import type { TeamRow } from "./roster-rows.ts";
import { shapeIn } from "./team-from-cells.ts";

/** What a cell of people's is to hold; `read` gives `null` for anything else. */
interface Wanted {
  readonly expected: string;
  readonly read: (value: Value, unit: string) => unknown;
}

const NUMBER: Wanted = { expected: "a number", read: numberIn };
const DAY: Wanted = { expected: "a day", read: dayIn };
const word = (words: readonly string[]): Wanted => ({
  expected: `one of ${words.join(", ")}`,
  read: (value) => wordIn(value, words),
});
const whole = (least: number, most: number): Wanted => ({
  expected: `a whole number from ${least} to ${most}`,
  read: (value) => wholeIn(value, least, most),
});

const WEEK = whole(FEWEST_WEEKS, MOST_WEEKS);

type Key = TeamColumnKey | SettingKey | "break";

/** What is to stand in columns of Teams, and in settings and breaks of Cohort; anything will do in the others. */
const WANTED: Readonly<Partial<Record<Key, Wanted>>> = {
  kind: word(KINDS),
  entry: word(ENTRIES),
  zeroes: word(ZEROES),
  decimals: whole(0, 6),
  direction: word(DIRECTIONS),
  groupSize: NUMBER,
  baseline: NUMBER,
  sameGroup: word(["yes", "no"]),
  goal: NUMBER,
  bar: word(BARS),
  need: NUMBER,
  of: NUMBER,
  start: DAY,
  weeks: WEEK,
  shape: { expected: SHAPES, read: shapeIn },
  reference1: NUMBER,
  reference2: NUMBER,
  final: NUMBER,
  reported: word(REPORTED),
  version: whole(1, MOST_VERSIONS),
  retired: DAY,
  cycle: whole(1, 1000),
  meetingDay: word(WEEKDAYS),
  // Formulas take any number of days, weeks or people.
  graceDays: NUMBER,
  closeBand: NUMBER,
  smallestGroup: NUMBER,
  checkIn1: WEEK,
  checkIn2: WEEK,
  checkIn3: WEEK,
  asOf: DAY,
  break: DAY,
};

/** What a cell counts as that holds something else; as blank, where nothing is said. */
const INSTEAD: Readonly<Partial<Record<Key, string>>> = {
  kind: "average",
  entry: "level",
  sameGroup: "yes",
  version: "the latest on Plans",
  meetingDay: DEFAULTS.meetingDay,
};

interface Cell {
  readonly key: Key;
  /** In words: `Kind of Algebra on Teams (I2)`. */
  readonly place: string;
  readonly value: Value;
  readonly unit?: string;
}

/** A sentence on a cell that cannot be read; none on one that can, or is blank. */
function told({ key, place, value, unit = "" }: Cell): readonly string[] {
  const wanted = WANTED[key];
  if (value.kind === "blank" || wanted === undefined || wanted.read(value, unit) !== null) return [];
  const found = value.kind === "flag" ? String(value.flag).toUpperCase() : textIn(value);
  const meanwhile =
    key === "shape" ? "Its weekly targets stay as they are" : `It counts as ${INSTEAD[key] ?? "blank"}`;
  return [`${place} cannot be read: found “${found}”, expected ${wanted.expected}. ${meanwhile}.`];
}

/** Sentences on the cells of Teams that hold something which cannot be read. */
export const unreadableOnTeams = (teams: readonly TeamRow[]): readonly string[] =>
  teams.flatMap(({ row, cells }) =>
    TEAM_COLUMNS.flatMap(({ key, header }, index) => {
      const place = `${header} of ${textIn(cells.name)} on Teams (${columnLetters(index + 1)}${row})`;
      return told({ key, place, value: cells[key], unit: textIn(cells.unit) });
    }),
  );

/** The same on the settings and breaks of Cohort. */
export function unreadableOnCohort(settings: Held): readonly string[] {
  const at = (key: Key, name: string, row: number, column: number) => {
    const place = `${name} on Cohort (${columnLetters(column)}${row})`;
    return told({ key, place, value: settings[row - 1]?.[column - 1]?.value ?? BLANK });
  };
  return [
    ...SETTINGS.flatMap(({ key, label }) => at(key, label, settingPlace(settings, key).row, SETTING_VALUE)),
    ...settings
      .slice(FIRST_BREAK_ROW - 1, LAST_BREAK_ROW)
      .flatMap((_, index) => at("break", "A break", FIRST_BREAK_ROW + index, BREAK_MONDAY)),
  ];
}
