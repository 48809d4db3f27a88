import { type Cohort, WEEKDAYS } from "../../domain/cohort.ts";
import { type Formula, f } from "../formula.ts";
import { COUNT, DAY } from "../number-format.ts";
import { area, type Reference, wholeColumn } from "../reference.ts";
import { HEADER, HEADER_LINE, INK_2, INK_3, type Style } from "../style.ts";
import {
  type Content,
  canvas,
  constant,
  dayValue,
  numberValue,
  seed,
  type TabDescription,
  textValue,
  type Validation,
  withDefault,
  zone,
} from "../tab.ts";

/** The layout version that this code describes; a workbook with a higher one is not ours to change. */
export const WORKBOOK_VERSION = 1;

interface Setting {
  readonly key: string;
  readonly label: string;
  readonly help: string;
  readonly style?: Partial<Style>;
  readonly content: (cohort: Cohort) => Content;
}

const text = (value: string): Content => seed(textValue(value));
const number = (value: number | undefined): Content => seed(numberValue(value ?? null));
const whole = { numberFormat: COUNT } as const;

/** A decimal is always shown here: the separator that this file uses is read off it. */
const ONE_DECIMAL = { numberFormat: "0.0" } as const;

export const SETTINGS = [
  { key: "name", label: "Cohort name", help: "", content: (c) => text(c.name) },
  { key: "cycle", label: "Cycle number", help: "", style: whole, content: (c) => number(c.cycle) },
  { key: "executiveSponsor", label: "Executive sponsor", help: "", content: (c) => text(c.executiveSponsor) },
  {
    key: "sponsorshipTeam",
    label: "Sponsorship team",
    help: "Three to five names, separated by commas.",
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
    help: "The day everything is judged by. Today, unless you type a day; clear the cell and choose Repair to go back.",
    style: { numberFormat: DAY },
    content: (c) => (c.asOf === null ? withDefault(f`TODAY()`) : seed(dayValue(c.asOf))),
  },
  {
    key: "version",
    label: "Workbook version",
    help: "Kept by the add-on.",
    style: { ...whole, color: INK_3 },
    content: () => constant(WORKBOOK_VERSION),
  },
] as const satisfies readonly Setting[];

export type SettingKey = (typeof SETTINGS)[number]["key"];

export const SETTING_LABEL = 1;
export const SETTING_VALUE = 2;
const HELP = 3;
export const BREAK_MONDAY = 5;
export const BREAK_REASON = 6;
export const FIRST_BREAK_ROW = 2;
const LAST_BREAK_ROW = 31;
const ROWS = 40;

export const settingRow = (key: SettingKey): number =>
  2 + SETTINGS.findIndex((setting) => setting.key === key);

export const settingLabel = (key: SettingKey): string => SETTINGS[settingRow(key) - 2]?.label ?? key;

/** The cell with a separator to read: a number that is always shown with a decimal. */
export const DECIMAL_SETTING: SettingKey = "closeBand";

/** Looks a setting up by its label, so that the rows may be moved or sorted. */
export const setting = (key: SettingKey): Formula =>
  f`INDEX(${wholeColumn("cohort", SETTING_VALUE)};MATCH(${settingLabel(key)};${wholeColumn("cohort", SETTING_LABEL)};0))`;

export const breakMondays: Reference = area("cohort", FIRST_BREAK_ROW, BREAK_MONDAY, LAST_BREAK_ROW);

/** Describes the Cohort tab: labelled settings, and beside them the breaks. */
export function cohortTab(cohort: Cohort): TabDescription {
  const grid = canvas(ROWS, BREAK_REASON);
  for (const [column, header] of [
    [SETTING_LABEL, "Setting"],
    [SETTING_VALUE, "Value"],
    [HELP, "What it does"],
    [BREAK_MONDAY, "Break: week of"],
    [BREAK_REASON, "Reason"],
  ] as const) {
    grid.put(1, column, constant(header));
    grid.paint(zone(1, column), { fill: HEADER, color: INK_2, size: 9, bold: true });
  }
  SETTINGS.forEach((entry: Setting, index) => {
    const row = 2 + index;
    grid.put(row, SETTING_LABEL, constant(entry.label));
    grid.put(row, SETTING_VALUE, entry.content(cohort));
    grid.put(row, HELP, constant(entry.help));
    grid.paint(zone(row, SETTING_LABEL), { color: INK_2 });
    grid.paint(zone(row, SETTING_VALUE), { ...entry.style, wrap: true });
    grid.paint(zone(row, HELP), { color: INK_3, size: 9, wrap: true });
  });
  grid.paint(zone(FIRST_BREAK_ROW, BREAK_MONDAY, LAST_BREAK_ROW), { numberFormat: DAY });
  cohort.breaks.forEach((pause, index) => {
    grid.put(FIRST_BREAK_ROW + index, BREAK_MONDAY, seed(dayValue(pause.monday)));
    grid.put(FIRST_BREAK_ROW + index, BREAK_REASON, text(pause.reason));
  });
  return {
    key: "cohort",
    kind: "cohort",
    name: "Cohort",
    hidden: false,
    weekRows: 0,
    gridlines: true,
    frozen: { rows: 1, columns: 0 },
    contents: grid.contents,
    styles: grid.styles,
    widths: [160, 240, 360, 24, 110, 200],
    heights: [32, ...new Array<number>(ROWS - 1).fill(24)],
    hiddenColumns: [],
    borders: [
      { zone: zone(1, SETTING_LABEL, 1, HELP), sides: ["bottom"], color: HEADER_LINE },
      { zone: zone(1, BREAK_MONDAY, 1, BREAK_REASON), sides: ["bottom"], color: HEADER_LINE },
    ],
    notes: [],
    conditionalFormats: [],
    validations: validations(),
    open: [
      zone(2, SETTING_VALUE, settingRow("version") - 1),
      zone(FIRST_BREAK_ROW, BREAK_MONDAY, LAST_BREAK_ROW, BREAK_REASON),
    ],
    chart: null,
  };
}

function validations(): readonly Validation[] {
  const value = (key: SettingKey) => zone(settingRow(key), SETTING_VALUE);
  return [
    {
      zone: value("meetingDay"),
      rule: { kind: "one of", words: WEEKDAYS },
      help: "A weekday, Monday to Friday.",
    },
    { zone: value("start"), rule: { kind: "day" }, help: "A day, such as 2020-04-20." },
    { zone: value("asOf"), rule: { kind: "day" }, help: "A day, such as 2020-05-22." },
    { zone: value("weeks"), rule: { kind: "number", from: 1, to: 52 }, help: "1 to 52." },
    { zone: value("graceDays"), rule: { kind: "number", from: 0, to: 14 }, help: "0 to 14 days." },
    {
      zone: value("closeBand"),
      rule: { kind: "number", from: 0, to: 52 },
      help: "Plan weeks, 1 by default.",
    },
    {
      zone: value("smallestGroup"),
      rule: { kind: "number", from: 0, to: 1000 },
      help: "People, 10 by default.",
    },
    {
      zone: zone(FIRST_BREAK_ROW, BREAK_MONDAY, LAST_BREAK_ROW),
      rule: { kind: "day" },
      help: "Any day of the week without school.",
    },
  ];
}
