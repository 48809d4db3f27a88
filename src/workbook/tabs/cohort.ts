import { type Cohort, WEEKDAYS } from "../../domain/cohort.ts";
import { type Canvas, canvas } from "../canvas.ts";
import { DAY } from "../number-format.ts";
import { HEADER, HEADER_LINE, INK_2, INK_3 } from "../style.ts";
import { constant, seed, type TabDescription, type Validation, type Zone, zone } from "../tab.ts";
import { dayValue, textValue } from "../value.ts";
import type { SettingRows } from "./setting-rows.ts";
import {
  BREAK_MONDAY,
  BREAK_REASON,
  FIRST_BREAK_ROW,
  LAST_BREAK_ROW,
  SETTING_HELP,
  SETTING_LABEL,
  SETTING_VALUE,
  SETTINGS,
  type Setting,
  type SettingKey,
} from "./settings.ts";

const ROWS = 40;

/** The headers of the Cohort tab on so many rows: they tell its columns apart. */
export function cohortHeaders(rows: number): Canvas {
  const grid = canvas(rows, BREAK_REASON);
  for (const [column, header] of [
    [SETTING_LABEL, "Setting"],
    [SETTING_VALUE, "Value"],
    [SETTING_HELP, "What it does"],
    [BREAK_MONDAY, "Break: week of"],
    [BREAK_REASON, "Reason"],
  ] as const) {
    grid.put(1, column, constant(header));
    grid.paint(zone(1, column), { fill: HEADER, color: INK_2, size: 9, bold: true });
  }
  return grid;
}

/** Describes the Cohort tab: labelled settings, and beside them the breaks, both in the rows that people gave them. */
export function cohortTab(cohort: Cohort, rows: SettingRows, breakRows: readonly number[]): TabDescription {
  const size = Math.max(ROWS, ...Object.values(rows), ...breakRows);
  const grid = cohortHeaders(size);
  SETTINGS.forEach((entry: Setting & { readonly key: SettingKey }) => {
    const row = rows[entry.key];
    grid.put(row, SETTING_LABEL, constant(entry.label));
    grid.put(row, SETTING_VALUE, entry.content(cohort, rows.asOf));
    grid.put(row, SETTING_HELP, constant(entry.help));
    grid.paint(zone(row, SETTING_LABEL), { color: INK_2 });
    grid.paint(zone(row, SETTING_VALUE), { ...entry.style, wrap: true });
    grid.paint(zone(row, SETTING_HELP), { color: INK_3, size: 9, wrap: true });
  });
  grid.paint(zone(FIRST_BREAK_ROW, BREAK_MONDAY, LAST_BREAK_ROW), { numberFormat: DAY });
  cohort.breaks.forEach((pause, index) => {
    const row = breakRows[index] ?? FIRST_BREAK_ROW + index;
    grid.put(row, BREAK_MONDAY, seed(dayValue(pause.monday)));
    grid.put(row, BREAK_REASON, seed(textValue(pause.reason)));
  });
  return {
    key: "cohort",
    kind: "cohort",
    name: "Cohort",
    hidden: false,
    weekRows: 0,
    made: null,
    gridlines: true,
    frozen: { rows: 1, columns: 0 },
    contents: grid.contents,
    styles: grid.styles,
    widths: [160, 240, 360, 24, 110, 200],
    heights: [32, ...new Array<number>(size - 1).fill(24)],
    hiddenColumns: [],
    borders: [
      { zones: [zone(1, SETTING_LABEL, 1, SETTING_HELP)], sides: ["bottom"], color: HEADER_LINE },
      { zones: [zone(1, BREAK_MONDAY, 1, BREAK_REASON)], sides: ["bottom"], color: HEADER_LINE },
    ],
    notes: [],
    conditionalFormats: [],
    validations: validations(rows),
    open: [...typedValues(rows), zone(FIRST_BREAK_ROW, BREAK_MONDAY, LAST_BREAK_ROW, BREAK_REASON)],
    chart: null,
  };
}

/** The values that people type, in as few zones as they make: what stands between two of them is people's, too. */
function typedValues(rows: SettingRows): readonly Zone[] {
  const kept = KEPT.map((key) => rows[key]);
  const last = Math.max(...Object.values(rows).filter((row) => !kept.includes(row)));
  return [1, ...kept].flatMap((above) => {
    const end = Math.min(last + 1, ...kept.filter((row) => row > above));
    return above + 1 < end ? [zone(above + 1, SETTING_VALUE, end - 1)] : [];
  });
}

/** What the add-on writes by itself. */
const KEPT: readonly SettingKey[] = ["version", "mailRhythm", "mailSent", "mailSaid"];

function validations(rows: SettingRows): readonly Validation[] {
  const value = (key: SettingKey) => zone(rows[key], SETTING_VALUE);
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
