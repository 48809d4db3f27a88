import { expect, test } from "vitest";
import { calls, given, idOf } from "./calls.ts";
import { short } from "./starting.ts";
import { shared, workbookOf } from "./workbook.ts";

const ended = shared(() => workbookOf(short(["Algebra", "Geometry"], { asOf: "2020-06-20" })));

test("a final result is taken again where the answer to the first try was lost", () => {
  const workbook = ended();
  const team = idOf(workbook, "Algebra");
  const results = [{ team, final: "70", seen: "" }];
  given(workbook, "saveResults", { results });
  expect(given(workbook, "saveResults", { results }).teams[0]?.final).toBe("70%");
});

test("a final result that somebody else has written meanwhile is not written over", () => {
  const workbook = ended();
  const team = idOf(workbook, "Geometry");
  given(workbook, "saveResults", { results: [{ team, final: "72", seen: "" }] });
  expect(calls(workbook, "saveResults", { results: [{ team, final: "70", seen: "" }] })).toMatchObject({
    ok: false,
    message: expect.stringContaining("found “72%”, expected nothing, as when this was opened"),
  });
  const mine = [{ team, final: "70", seen: "72%" }];
  expect(given(workbook, "saveResults", { results: mine }).teams[1]?.final).toBe("70%");
});
