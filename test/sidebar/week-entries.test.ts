import { describe, expect, test } from "vitest";
import { askedOf, savedOver, withTheirs } from "../../sidebar/week/to-save.ts";
import {
  faultOf,
  hasNumbers,
  keptLines,
  numberShown,
  typedInto,
  UNTOUCHED,
  type WeekEntries,
} from "../../sidebar/week/week-entries.ts";
import type { Conflict, NumberField, OpenWeek } from "../../src/rpc/week.ts";

const field = (key: NumberField["key"], value: string, given = false): NumberField => ({
  key,
  label: key,
  value,
  hint: "",
  percent: false,
  given,
});

const words = { success: "", challenge: "", plan: "", ask: "", breakthrough: "", strategy: "" };

const open: OpenWeek = {
  team: "t1",
  name: "Algebra",
  week: 5,
  weeks: 8,
  begun: [4, 5],
  dates: "May 18–24",
  due: "",
  row: 13,
  target: "60.5%",
  fields: [field("took", ""), field("enrolled", "59", true), field("average", "68.6%")],
  actual: "",
  typedOver: false,
  notMeasured: false,
  words,
  pivot: false,
  last: null,
  status: null,
  ahead: "",
  seen: { numbers: { enrolled: "59", average: "68.6%" }, words, pivot: false },
};

const typed: WeekEntries = {
  numbers: { took: "49" },
  words: { success: "49 took it", ask: "" },
  pivot: true,
  seen: { numbers: { took: "" }, words: { success: "", ask: "" }, pivot: false },
};

describe("what is saved", () => {
  test("is only what was touched, over what each cell held when it was first touched", () => {
    const before = { ...open.seen, words: { ...words, success: "Before" } };
    const first = typedInto(UNTOUCHED, { words: { success: "49 to" } }, before);
    const then = typedInto(
      first,
      { numbers: { average: "70" }, words: { success: "49 took it" } },
      open.seen,
    );
    expect(askedOf(typedInto(then, { pivot: true }, open.seen), open, null)).toEqual({
      team: "t1",
      week: 5,
      numbers: { average: "70" },
      words: { success: "49 took it" },
      pivot: true,
      noMeasure: null,
      seen: { ...open.seen, words: { ...words, success: "Before" } },
    });
  });

  test("is a number over the one that the person was shown, though a sentence was typed before that", () => {
    const early = typedInto(UNTOUCHED, { words: { success: "Early" } }, open.seen);
    const seen = { ...open.seen, numbers: { ...open.seen.numbers, average: "57%" }, decimal: "." } as const;
    const late = typedInto(early, { numbers: { average: "68.6%" } }, seen);
    expect(askedOf(late, { ...open, seen }, null)).toMatchObject({
      numbers: { average: "68.6%" },
      seen: { numbers: { average: "57%" }, decimal: "." },
    });
  });

  test("keeps the decimals of the day on which the first number was typed", () => {
    const seen = { ...open.seen, decimal: "," } as const;
    const entries = typedInto(UNTOUCHED, { numbers: { average: "57,5" } }, seen);
    expect(askedOf(entries, { ...open, seen: { ...seen, decimal: "." } }, null).seen.decimal).toBe(",");
  });

  test("leaves an untouched pivot as it was seen", () => {
    const seen = { ...open.seen, pivot: true };
    expect(askedOf(UNTOUCHED, { ...open, seen }, "break")).toMatchObject({ pivot: true, noMeasure: "break" });
  });
});

describe("a field", () => {
  test("shows what was typed, else what the week holds; emptied is typed too", () => {
    expect(numberShown(UNTOUCHED, field("took", "44"))).toBe("44");
    expect(numberShown(typed, field("took", "44"))).toBe("49");
    expect(numberShown({ ...typed, numbers: { took: "" } }, field("took", "44"))).toBe("");
  });

  test("that the tab fills in itself need not be typed for an effect", () => {
    expect(hasNumbers(UNTOUCHED, open)).toBe(false);
    expect(hasNumbers(typed, open)).toBe(true);
  });

  test("says what was found, what is expected and where else to mend it", () => {
    const faults = [{ key: "took", found: "64", expected: "at most the 59 enrolled" }] as const;
    expect(faultOf({ faults }, "took", 13)).toBe(
      "Found “64”. Expected at most the 59 enrolled. Row 13 of the tab has the same cells.",
    );
    expect(faultOf({ faults }, "average", 13)).toBeUndefined();
  });
});

describe("where somebody else changed the same cells", () => {
  const theirs = { ...open.seen, words: { ...words, success: "Theirs" }, pivot: true };
  const conflicts: readonly Conflict[] = [
    { key: "success", label: "Success", theirs: "Theirs", mine: "49 took it" },
    { key: "pivot", label: "Pivot", theirs: "", mine: "ticked" },
  ];

  test("mine is saved over theirs", () => {
    const seen = { numbers: {}, words: { success: "Theirs", ask: "" }, pivot: true };
    expect(savedOver(typed, theirs, conflicts)).toEqual({ ...typed, seen });
    const overActual = savedOver(UNTOUCHED, { ...theirs, numbers: { actual: "57%" } }, [
      { key: "actual", label: "Actual", theirs: "57%", mine: "n/a" },
    ]);
    expect(askedOf(overActual, open, "break").seen.numbers.actual).toBe("57%");
  });

  test("theirs is kept, and what only I changed is still saved", () => {
    expect(withTheirs({ entries: typed, noMeasure: "break" }, theirs, conflicts)).toEqual({
      entries: {
        numbers: { took: "49" },
        words: { ask: "" },
        pivot: null,
        seen: { numbers: {}, words: { ask: "" }, pivot: null },
      },
      noMeasure: "break",
    });
  });

  test.each([
    ["a number of theirs, over which I say that there is no measure", "57%", "n/a", "break"],
    ["no measure of theirs, in place of which my numbers make one", "n/a", "54.8%", null],
  ] as const)("their Actual is kept whole: %s", (_case, saved, mine, noMeasure) => {
    const seen = { ...open.seen, numbers: { ...open.seen.numbers, actual: saved } };
    const actual = [{ key: "actual", label: "Actual", theirs: saved, mine }] as const;
    const kept = withTheirs({ entries: typed, noMeasure }, seen, actual);
    expect(askedOf(kept.entries, open, kept.noMeasure)).toMatchObject({
      numbers: {},
      words: typed.words,
      noMeasure: null,
    });
  });

  test("numbers that no Actual is made from are saved beside theirs", () => {
    const numbers = { actual: "57%", comparison: "60%", participationTarget: "90%" };
    const seen = { ...open.seen, numbers: { actual: "58%" } };
    const actual = [{ key: "actual", label: "Actual", theirs: "58%", mine: "57%" }] as const;
    const kept = withTheirs({ entries: { ...UNTOUCHED, numbers }, noMeasure: null }, seen, actual);
    expect(kept.entries.numbers).toEqual({ comparison: "60%", participationTarget: "90%" });
  });
});

test("what was typed is read back line by line", () => {
  expect(keptLines(typed, open)).toEqual(["took: 49", "Success: 49 took it", "Pivot"]);
});
