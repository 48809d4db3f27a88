import { describe, expect, test } from "vitest";
import { PROVISIONAL } from "../../src/workbook/tab-name.ts";
import { stateOf } from "./state.ts";
import {
  built,
  opened,
  reopened,
  tab,
  tabNames,
  teams,
  types,
  type Workbook,
  workbookOf,
} from "./workbook.ts";

const HANDED = teams(["Algebra", "Geometry"], { asOf: "2020-05-20" });

/** A file in which the second team's tab was copied from the first's, and the run stopped before it was emptied. */
function stopped(how: "before emptying" | "after copying" = "before emptying"): Workbook {
  let isStopped = false;
  const stop = (method: string, isHere: boolean) => {
    isStopped ||= isHere;
    if (isStopped && !method.startsWith("Lock.")) throw new Error("Exceeded maximum execution time");
  };
  const workbook: Workbook =
    how === "before emptying"
      ? opened({ beforeCall: (method) => stop(method, method === "Sheet.clearContents") })
      : opened({
          afterCall: (method) => {
            const isCopy = method === "Spreadsheet.insertSheet" && tabNames(workbook).includes("Algebra");
            stop(method, isCopy);
          },
        });
  expect(() => built(workbook, HANDED)).toThrow();
  expect(tabNames(workbook)).toContain(PROVISIONAL);
  return reopened(workbook);
}

describe("a run that is stopped between copying a tab and emptying the copy", () => {
  test.each(["before emptying", "after copying"] as const)(
    "leaves nothing of the one team to the other, nor a tab of its own: %s",
    (how) => {
      const workbook = stopped(how);
      built(workbook, HANDED);
      expect(stateOf(workbook)).toEqual(stateOf(undisturbed()));
    },
  );

  test("does so too where people have typed into the first team’s tab since", () => {
    const workbook = stopped();
    types(workbook, "Algebra", "D9", "0.5");
    built(workbook, HANDED);
    expect(tabNames(workbook)).toEqual(tabNames(undisturbed()));
    expect(tab(workbook, "Geometry").values[8]?.[3]).toBe("");
  });

  test("leaves what people have typed into the copy, on a tab that is theirs", () => {
    const workbook = stopped();
    types(workbook, PROVISIONAL, "G9", "All were here");
    built(workbook, HANDED);
    const kept = tabNames(workbook).find((name) => name.startsWith("Kept "));
    expect(kept).toBeDefined();
    expect(tab(workbook, kept ?? "").values[8]?.[6]).toBe("All were here");
  });
});

const undisturbed = () => workbookOf(HANDED);
