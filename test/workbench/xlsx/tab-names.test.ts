import { expect, test } from "vitest";
import { absolute, excelTabNames, freeName, quoted } from "../../../workbench/xlsx/tab-names.ts";

test("names of up to 31 characters stay, longer ones are cut and stay unlike", () => {
  const long = "Geometry at University Medical Magnet";
  const names = excelTabNames([`${long} 1`, `${long} 2`, "geometry at University Medical", "Rollup"]);
  expect([...names.values()].every((name) => name.length <= 31)).toBe(true);
  expect(names.get("Rollup")).toBe("Rollup");
  expect(names.get(`${long} 1`)).toBe("Geometry at University Medica 2");
  expect(names.get(`${long} 2`)).toBe("Geometry at University Medica 3");
});

test("a name that a team has already taken, in whatever capitals, is numbered", () => {
  expect(freeName("Links", ["LINKS", "Rollup"])).toBe("Links 2");
  expect(freeName("Links", ["Rollup"])).toBe("Links");
});

test("a reference quotes the tab’s name", () => {
  expect(quoted("Fremont A–G")).toBe("'Fremont A–G'");
  expect(quoted("Year’s end 'A'")).toBe("'Year’s end ''A'''");
  expect(absolute("Rollup", { left: 0, top: 1, right: 27, bottom: 9 })).toBe("'Rollup'!$A$2:$AB$10");
});
