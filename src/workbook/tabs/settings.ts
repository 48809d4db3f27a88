import type { Cohort } from "../../domain/cohort.ts";
import { type Formula, f } from "../formula.ts";
import { COUNT, DAY } from "../number-format.ts";
import { area, cell, type Reference, wholeColumn } from "../reference.ts";
import { INK_3, type Style } from "../style.ts";
import { type Content, constant, OPEN, seed, withDefault } from "../tab.ts";
import { dayValue, numberValue, textValue } from "../value.ts";

/** The layout version that this code describes; a workbook with a higher one is not ours to change. */
export const WORKBOOK_VERSION = 2;

export interface Setting {
  readonly key: string;
  readonly label: string;
  readonly help: string;
  readonly style?: Partial<Style>;
  /** One setting reads another: As of, by its row. */
  readonly content: (cohort: Cohort, asOf: number) => Content;
}

const text = (value: string): Content => seed(textValue(value));
const number = (value: number | null | undefined): Content => seed(numberValue(value ?? null));
const whole = { numberFormat: COUNT } as const;

/** What the weekly mail says of itself, where everyone can read it. Written when it happens, and never restored. */
const said = { style: { color: INK_3 }, content: (): Content => OPEN } as const;
const MAIL_BLOCK = [
  { key: "mailRhythm", label: "Weekly update", help: "Switched on and off in the sidebar.", ...said },
  { key: "mailSent", label: "Last update sent", help: "The last one that went out whole.", ...said },
  {
    key: "mailSaid",
    label: "Last word on mail",
    help: "Why the last daily run sent or did not send.",
    ...said,
  },
] as const;

/** A decimal is always shown here: the separator that this file uses is read off it. */
const ONE_DECIMAL = { numberFormat: "0.0" } as const;

export const SETTINGS = [
  { key: "name", label: "Cohort name", help: "", content: (c) => text(c.name) },
  { key: "cycle", label: "Cycle number", help: "", style: whole, content: (c) => number(c.cycle) },
  {
    key: "executiveSponsor",
    label: "Executive sponsor",
    help: "A name; with an address, Ana Ruiz <ana@district.org>, the weekly update goes there.",
    content: (c) => text(c.executiveSponsor),
  },
  {
    key: "sponsorshipTeam",
    label: "Sponsorship team",
    help: "Three to five names, separated by commas. With an address they get the weekly update: Ana Ruiz <ana@district.org>.",
    content: (c) => text(c.sponsorshipTeam.join(", ")),
  },
  {
    key: "start",
    label: "Start",
    help: "Any day of the first week; weeks count from its Monday.",
    style: { numberFormat: DAY },
    content: (c) => seed(dayValue(c.start)),
  },
  {
    key: "weeks",
    label: "Weeks",
    help: "Working weeks; breaks do not count.",
    style: whole,
    content: (c) => number(c.weeks),
  },
  {
    key: "meetingDay",
    label: "Meeting weekday",
    help: "The week's number is due on this day.",
    content: (c) => text(c.meetingDay),
  },
  {
    key: "graceDays",
    label: "Grace days",
    help: "Days after the meeting before a missing number says No update.",
    style: whole,
    content: (c) => number(c.graceDays),
  },
  {
    key: "checkIn1",
    label: "Check-in 1 after week",
    help: "",
    style: whole,
    content: (c) => number(c.checkInWeeks[0]),
  },
  {
    key: "checkIn2",
    label: "Check-in 2 after week",
    help: "",
    style: whole,
    content: (c) => number(c.checkInWeeks[1]),
  },
  {
    key: "checkIn3",
    label: "Check-in 3 after week",
    help: "",
    style: whole,
    content: (c) => number(c.checkInWeeks[2]),
  },
  {
    key: "closeBand",
    label: "Close band",
    help: "Weeks behind plan that still count as Close.",
    style: ONE_DECIMAL,
    content: (c) => number(c.closeBand),
  },
  {
    key: "smallestGroup",
    label: "Smallest group shown",
    help: "Numbers of smaller groups stay off the rollup.",
    style: whole,
    content: (c) => number(c.smallestGroup),
  },
  {
    key: "note",
    label: "Note",
    help: "Shown on the rollup and on every team's tab.",
    content: (c) => text(c.note),
  },
  {
    key: "asOf",
    label: "As of",
    help: "Today, unless you type a day; clear the cell to go back to today.",
    style: { numberFormat: DAY },
    content: (c) => (c.asOf === null ? withDefault(f`TODAY()`) : seed(dayValue(c.asOf))),
  },
  {
    key: "judgedBy",
    label: "Judged by",
    help: "As of, or today where As of holds no day. Everything reads this cell.",
    style: { numberFormat: DAY, color: INK_3 },
    content: (_, asOf) => judgedBy(asOf),
  },
  {
    key: "version",
    label: "Workbook version",
    help: "Kept by the add-on.",
    style: { ...whole, color: INK_3 },
    content: () => constant(WORKBOOK_VERSION),
  },
  ...MAIL_BLOCK,
] as const satisfies readonly Setting[];

export type SettingKey = (typeof SETTINGS)[number]["key"];

export const SETTING_LABEL = 1;
export const SETTING_VALUE = 2;
export const SETTING_HELP = 3;
export const BREAK_MONDAY = 5;
export const BREAK_REASON = 6;
export const FIRST_BREAK_ROW = 2;
export const LAST_BREAK_ROW = 31;

export const settingRow = (key: SettingKey): number =>
  2 + SETTINGS.findIndex((setting) => setting.key === key);

export const settingLabel = (key: SettingKey): string => SETTINGS[settingRow(key) - 2]?.label ?? key;

/** The cell with a separator to read: a number that is always shown with a decimal. */
export const DECIMAL_SETTING: SettingKey = "closeBand";

/** As of, or today. Without a separator: this tab is written before the separator of the file is known. */
function judgedBy(row: number): Formula {
  const asOf = cell("cohort", row, SETTING_VALUE);
  return f`INT(MAX(${asOf})+(MAX(${asOf})=0)*TODAY())`;
}

/** Looks a setting up by its label, so that the rows may be moved or sorted. */
const named = (key: SettingKey): Formula =>
  f`INDEX(${wholeColumn("cohort", SETTING_VALUE)};MATCH(${settingLabel(key)};${wholeColumn("cohort", SETTING_LABEL)};0))`;

/** A setting; one that is missing, or in which a formula of people's fails, is blank, and its default holds. */
export const setting = (key: Exclude<SettingKey, "judgedBy">): Formula => f`IFERROR(${named(key)};"")`;

/** The day that everything is judged by. Without it nothing can be said: its error stands on every team's tab. */
export const judgingDay: Formula = named("judgedBy");

/** People may type anything into a setting: what is not a number counts as the default. */
export const orDefault = (formula: Formula, value: number): Formula =>
  f`IF(ISNUMBER(${formula});${formula};${value})`;

export const breakMondays: Reference = area("cohort", FIRST_BREAK_ROW, BREAK_MONDAY, LAST_BREAK_ROW);
