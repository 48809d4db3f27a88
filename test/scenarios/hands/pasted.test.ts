import { describe, expect, test } from "vitest";
import { idOf } from "../calls.ts";
import { column, errors, spreadsheetIn, tab, type Workbook, weeks } from "../workbook.ts";
import { checkedUp, expectMended, settled } from "./damage.ts";

/** A sheet of a person’s own, in looks of its own, to copy from. */
function withSheet(rows: readonly (readonly string[])[]): Workbook {
  const workbook = settled();
  const sheet = spreadsheetIn(workbook.file).insertSheet("Mine");
  sheet.getRange(1, 1, 30, 10).setBackground("#00ff00").setNumberFormat("0.000").setFontSize(18);
  workbook.person.pastes("Mine", "A1", rows);
  return workbook;
}

const onAlgebra = (workbook: Workbook, a1: string) => {
  const range = spreadsheetIn(workbook.file).getSheetByName("Algebra")?.getRange(a1);
  if (range === undefined) throw new Error("There is no tab Algebra.");
  return range;
};

const actuals = (workbook: Workbook) => weeks(workbook, "Algebra", "Actual").slice(0, 4);

describe("over formulas", () => {
  test("a row: the words that stood in the way go, the number stays", () => {
    const workbook = settled();
    workbook.person.pastes("Algebra", "D12", [["55%", "going well", "two ahead", "logins"]]);
    expect(checkedUp(workbook).findings).toMatchObject([{ tab: "Algebra", kind: "changed" }]);
    expectMended(workbook, ["going well", "two ahead"]);
    expect(actuals(workbook)).toEqual([0.44, 0.46, 0.52, 0.55]);
    expect(weeks(workbook, "Algebra", "Status")[3]).toBe("◆ Close");
    expect(weeks(workbook, "Algebra", "Success")[3]).toBe("logins");
  });

  test("a block with headers of its own: ours come back, and the numbers count", () => {
    const workbook = settled();
    const block = [
      ["Target", "Score", "OK?", "Diff"],
      ["", "", "start", "none"],
      ["47%", "48%", "yes", "plus 1"],
      ["50%", "49%", "nearly", "minus 1"],
    ];
    workbook.person.pastes("Algebra", "C7", block);
    expectMended(workbook, ["Target", "Score", ...block.flatMap((line) => line.slice(2))]);
    expect(tab(workbook, "Algebra").values[6]?.slice(2, 6)).toEqual([
      "Weekly target",
      "Actual",
      "Status",
      "Weeks ahead",
    ]);
    expect(actuals(workbook)).toEqual([0.48, 0.49, 0.52, ""]);
    expect(weeks(workbook, "Algebra", "Weekly target").slice(0, 3)).toEqual([0.47, 0.5, 0.535]);
  });

  test("a whole column of another sheet, looks included", () => {
    const workbook = withSheet(Array.from({ length: 16 }, (_, row) => [`note ${row}`]));
    workbook.person.copies({ sheetName: "Mine", a1: "A1:A16" }, { sheetName: "Algebra", a1: "E1" });
    expectMended(
      workbook,
      Array.from({ length: 16 }, (_, row) => `note ${row}`),
    );
    expect(weeks(workbook, "Algebra", "Status").slice(0, 2)).toEqual(["◆ Close", "▲ On track"]);
    expect(onAlgebra(workbook, "E9").getFontSize()).not.toBe(18);
    expect(column(tab(workbook, "Mine"), "note 0").slice(0, 2)).toEqual(["note 1", "note 2"]);
  });

  test("the column of another team’s numbers: they are this team’s then, and the start is its own", () => {
    const workbook = settled();
    workbook.person.copies({ sheetName: "Geometry", a1: "D7:D16" }, { sheetName: "Algebra", a1: "D7" });
    expectMended(workbook);
    expect(actuals(workbook)).toEqual(["", 0.48, "n/a", ""]);
    expect(tab(workbook, "Algebra").values[7]?.[3]).toBe(0.43);
  });

  test("a row of the same tab over another: each week keeps its own week", () => {
    const workbook = settled();
    workbook.person.copies({ sheetName: "Algebra", a1: "A9:S9" }, { sheetName: "Algebra", a1: "A12" });
    expectMended(workbook, ["2020-04-20"]);
    expect(weeks(workbook, "Algebra", "Week").slice(0, 5)).toEqual([1, 2, 3, 4, 5]);
    expect(weeks(workbook, "Algebra", "Week of")[3]).toBe("2020-05-11");
    expect(actuals(workbook)).toEqual([0.44, 0.46, 0.52, 0.44]);
  });

  test("the whole rollup as values: it is alive again", () => {
    const workbook = settled();
    const shown = tab(workbook, "Rollup").values.map((line) => line.slice(0, 8).map(String));
    workbook.person.pastes("Rollup", "A1", shown);
    workbook.person.types("Algebra", "D13", "70%");
    expectMended(workbook, shown.flat());
    expect(column(tab(workbook, "Rollup"), "Status").slice(0, 2)).toContain("▲ On track");
  });
});

describe("numbers that are pasted as text", () => {
  test("are Check, never a number that nobody typed, and stay as they are", () => {
    const workbook = settled();
    workbook.person.pastes("Algebra", "D12", [["'57%"], ["'58"]]);
    expect(errors(workbook)).toEqual([]);
    expect(weeks(workbook, "Algebra", "Status").slice(3, 5)).toEqual(["? Check", "? Check"]);
    expect(checkedUp(workbook).findings).toEqual([]);
    expectMended(workbook);
    expect(weeks(workbook, "Algebra", "Actual").slice(3, 5)).toEqual(["57%", "58"]);
  });
});

describe("over looks and rules", () => {
  const pastedOver = (a1: string): Workbook => {
    const workbook = withSheet([[""]]);
    workbook.person.copies({ sheetName: "Mine", a1: "C3" }, { sheetName: "Algebra", a1 });
    return workbook;
  };

  test("number formats come back", () => {
    const workbook = pastedOver("C12:D14");
    expect(onAlgebra(workbook, "D12").getNumberFormat()).toBe("0.000");
    expectMended(workbook);
    expect(onAlgebra(workbook, "D12").getNumberFormat()).toBe(onAlgebra(settled(), "D12").getNumberFormat());
  });

  test("colours by condition come back", () => {
    const shown = (workbook: Workbook) => workbook.file.shownFormat("Algebra", "E9").background;
    const workbook = pastedOver("E9:E16");
    expect(shown(workbook)).toBeNull();
    expectMended(workbook);
    expect(shown(workbook)).not.toBeNull();
    expect(shown(workbook)).toBe(shown(settled()));
  });

  test("checkboxes come back, and a tick among them stays", () => {
    const place = tab(settled(), "Algebra").values[6]?.indexOf("Pivot") ?? -1;
    const letter = String.fromCharCode(65 + place);
    const workbook = pastedOver(`${letter}9:${letter}12`);
    workbook.person.types("Algebra", `${letter}14`, "TRUE");
    expect(onAlgebra(workbook, `${letter}9`).getDataValidation()).toBeNull();
    expectMended(workbook);
    expect(onAlgebra(workbook, `${letter}9`).getDataValidation()).not.toBeNull();
    expect(weeks(workbook, "Algebra", "Pivot")[5]).toBe(true);
  });

  test("a team whose tab was painted over can still be recorded", () => {
    const workbook = pastedOver("C12:F14");
    const asked = { team: idOf(workbook, "Algebra"), week: 5 };
    expect(workbook.addon.serve("bttCall", ["week", asked])).toMatchObject({ ok: true, value: { ok: true } });
  });
});
