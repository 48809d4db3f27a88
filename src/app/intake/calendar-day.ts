import { type Day, mondayOf, parseDay } from "../../domain/day.ts";
import { type Parser, parsed, refused } from "./parsed.ts";

/** Spreadsheets count days from here. */
const FIRST_DAY = "1900-01-01";

export const calendarDay: Parser<Day> = (text) => {
  const day = parseDay(text.trim());
  return day === null || day < FIRST_DAY
    ? refused("a day written YYYY-MM-DD, such as 2020-04-20")
    : parsed(day);
};

/** The Monday on or before the day: weeks begin on Mondays. */
export const mondayOfDay: Parser<Day> = (text) => {
  const day = calendarDay(text);
  return day.ok ? parsed(mondayOf(day.value)) : day;
};
