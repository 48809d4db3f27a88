import { describe, expect, test } from "vitest";
import { given, idOf } from "../calls.ts";
import {
  built,
  column,
  errors,
  opened,
  reopened,
  repaired,
  tab,
  teams,
  types,
  type Workbook,
  workbookOf,
} from "../workbook.ts";
import { checkedUp } from "./damage.ts";

const NAMES = ["Algebra", "Geometry", "Biology", "Botany"];
const WORDS = "Next meeting June 3";

const cohortOf = (count: number) => teams(NAMES.slice(0, count));

function noted(workbook: Workbook): Workbook {
  types(workbook, "Rollup", "A8", WORDS);
  types(workbook, "Rollup", "B9", "=LEN(A8)");
  return workbook;
}

const onRollup = (workbook: Workbook, row: number) => tab(workbook, "Rollup").values[row - 1]?.slice(0, 2);
const shown = (workbook: Workbook) => column(tab(workbook, "Rollup"), "Team");

describe("words below the table of the rollup", () => {
  test("go down when teams join, and formulas follow them", () => {
    const workbook = noted(workbookOf(cohortOf(2)));
    built(workbook, cohortOf(4));
    expect(shown(workbook).slice(0, 4).sort()).toEqual([...NAMES].sort());
    expect(onRollup(workbook, 10)).toEqual([WORDS, ""]);
    expect(onRollup(workbook, 11)).toEqual(["", WORDS.length]);
    expect(errors(workbook)).toEqual([]);
    expect(checkedUp(workbook).findings).toEqual([]);
  });

  test("stay where they are while there is room", () => {
    const workbook = noted(workbookOf(cohortOf(2)));
    types(workbook, "Rollup", "A8", "");
    types(workbook, "Rollup", "A9", WORDS);
    built(workbook, cohortOf(3));
    expect(onRollup(workbook, 9)?.[0]).toBe(WORDS);
  });

  test("go down once where a run stopped after it had made room", () => {
    let isStopped = false;
    const stored = noted(workbookOf(cohortOf(2)));
    const afterCall = (method: string) => {
      if (method !== "Range.insertCells" || isStopped) return;
      isStopped = true;
      throw new Error("Service Spreadsheets timed out");
    };
    const workbook = reopened(stored, { afterCall });
    expect(() => built(workbook, cohortOf(3))).toThrow();
    expect(isStopped).toBe(true);
    built(workbook, cohortOf(3));
    expect(onRollup(workbook, 9)).toEqual([WORDS, ""]);
    expect(errors(workbook)).toEqual([]);
  });

  test("go down when a team comes back in whose row they were typed", () => {
    const workbook = workbookOf(cohortOf(2));
    const team = idOf(workbook, "Geometry");
    given(workbook, "retire", { team });
    types(workbook, "Rollup", "A7", WORDS);
    types(workbook, "Rollup", "H7", "Bring cake");
    given(workbook, "bringBack", { team });
    expect(shown(workbook).slice(0, 3)).toContain(WORDS);
    expect(onRollup(workbook, 8)?.[0]).toBe(WORDS);
    expect(tab(workbook, "Rollup").values[7]?.[7]).toBe("Bring cake");
  });

  test("go down when Repair brings a team back to the rollup", () => {
    const workbook = workbookOf(cohortOf(2));
    given(workbook, "retire", { team: idOf(workbook, "Geometry") });
    types(workbook, "Rollup", "A7", WORDS);
    types(workbook, "Teams", "AH3", "");
    repaired(workbook);
    expect(onRollup(workbook, 8)?.[0]).toBe(WORDS);
    expect(errors(workbook)).toEqual([]);
  });
});

test("the invitation of an empty rollup gives way to the first team", () => {
  const workbook = opened();
  built(workbook, cohortOf(1));
  given(workbook, "retire", { team: idOf(workbook, "Algebra") });
  expect(shown(workbook)[0]).toBe("No team yet");
  given(workbook, "bringBack", { team: idOf(workbook, "Algebra") });
  expect(shown(workbook).filter((name) => name !== "")).toEqual(["Algebra"]);
  expect(column(tab(workbook, "Rollup"), "Status").slice(1).join("")).toBe("");
});

test("words below the teams of Data go down when another joins", () => {
  const workbook = workbookOf(cohortOf(2));
  types(workbook, "Data", "B4", WORDS);
  built(workbook, cohortOf(3));
  expect(tab(workbook, "Data").values[4]?.[1]).toBe(WORDS);
  expect(column(tab(workbook, "Data"), "Team").slice(0, 3)).toEqual(NAMES.slice(0, 3));
});
