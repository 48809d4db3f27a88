import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  addDays,
  dayInWords,
  daysBetween,
  dayToSerial,
  dayWithWeekday,
  dayWithYear,
  mondayOf,
  parseDay,
  serialToDay,
  weekdayOf,
} from "../../src/domain/day.ts";
import { day } from "./goals.ts";

const anyDay = fc.integer({ min: 1, max: 80_000 }).map(serialToDay);

describe("parseDay", () => {
  it.each(["2020-06-12", "2020-02-29", "2000-02-29", "1999-12-31"])("reads %s", (text) => {
    expect(parseDay(text)).toBe(text);
  });

  it.each(["2021-02-29", "2021-02-30", "1900-02-29", "2020-13-01", "2020-00-10", "2020-04-31", "2020-01-00"])(
    "refuses %s, which no calendar has",
    (text) => {
      expect(parseDay(text)).toBeNull();
    },
  );

  it.each(["+010000-01", "-000001-01"])("refuses %s, a month of a year beyond four digits", (text) => {
    expect(parseDay(text)).toBeNull();
  });

  it.each(["", "6/12/2020", "2020-6-12", "20-06-12", "2020-06-12T00:00", " 2020-06-12", "June 12, 2020"])(
    "refuses %j, which is not written YYYY-MM-DD",
    (text) => {
      expect(parseDay(text)).toBeNull();
    },
  );
});

describe("days as serial numbers", () => {
  it.each([
    ["1899-12-30", 0],
    ["1970-01-01", 25_569],
    ["2020-06-12", 43_994],
  ])("%s is %i", (text, serial) => {
    expect(dayToSerial(day(text))).toBe(serial);
  });

  it("drops a time of day", () => {
    expect(serialToDay(43_994.75)).toBe("2020-06-12");
  });

  it("come back from their serial, and from their text", () => {
    fc.assert(
      fc.property(anyDay, (made) => {
        expect(serialToDay(dayToSerial(made))).toBe(made);
        expect(parseDay(made)).toBe(made);
      }),
    );
  });
});

describe("counting days", () => {
  it("crosses months, leap days and clock changes", () => {
    expect(addDays(day("2020-02-28"), 2)).toBe("2020-03-01");
    expect(addDays(day("2021-03-13"), 2)).toBe("2021-03-15");
    expect(daysBetween(day("2020-04-20"), day("2020-06-12"))).toBe(53);
  });

  it("undoes itself", () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -400, max: 400 }), (from, days) => {
        const to = addDays(from, days);
        expect(daysBetween(from, to)).toBe(days);
        expect(addDays(to, -days)).toBe(from);
      }),
    );
  });
});

describe("weekdays", () => {
  it("count from Monday", () => {
    expect(weekdayOf(day("2020-04-20"))).toBe(0);
    expect(weekdayOf(day("2020-04-26"))).toBe(6);
  });

  it("lead back to the Monday on or before", () => {
    expect(mondayOf(day("2020-04-20"))).toBe("2020-04-20");
    expect(mondayOf(day("2020-04-26"))).toBe("2020-04-20");
    fc.assert(
      fc.property(anyDay, (any) => {
        expect(weekdayOf(mondayOf(any))).toBe(0);
        expect(daysBetween(mondayOf(any), any)).toBe(weekdayOf(any));
      }),
    );
  });
});

describe("days in words", () => {
  it("are short, longer with a year, and named with a weekday", () => {
    expect(dayInWords(day("2020-06-12"))).toBe("Jun 12");
    expect(dayWithYear(day("2020-06-02"))).toBe("Jun 2, 2020");
    expect(dayWithWeekday(day("2020-04-20"))).toBe("Mon Apr 20");
  });
});
