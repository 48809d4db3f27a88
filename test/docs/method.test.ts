import { existsSync } from "node:fs";
import { expect, test } from "vitest";
import { read } from "../bundle/shipped.ts";

/** Rows of the method that the tracker has no feature for: advice, and a list of topics. */
const WITHOUT_A_FEATURE = ["A9", "A17"];

interface Row {
  readonly name: string;
  readonly shown: readonly { readonly title: string; readonly file: string }[];
}

const rows: readonly Row[] = read("docs/method.md")
  .split("\n")
  .filter((line) => /^\| A\d+ \|/.test(line))
  .map((line) => {
    const [, name = "", , , shown = ""] = line.split("|").map((cell) => cell.trim());
    const links = [...shown.matchAll(/\[([^\]]+)\]\(\.\.\/(test\/[^)]+\.test\.ts)\)/g)];
    return { name, shown: links.map(([, title = "", file = ""]) => ({ title, file })) };
  });

const links = rows.flatMap(({ name, shown }) => shown.map(({ title, file }) => ({ name, title, file })));

/** Whether a test of this title is declared, alone or for each of several cases. */
function declares(source: string, title: string): boolean {
  const escaped = title.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&");
  return new RegExp(`(?:(?:test|it)|\\n\\s*\\]|\\))\\(\\s*["\`]${escaped}["\`],`).test(source);
}

test("the page has every row of the method once, in order", () => {
  expect(rows.map(({ name }) => name)).toEqual(Array.from({ length: 51 }, (_, index) => `A${index + 1}`));
});

test("every row is shown by a test, but for those without a feature", () => {
  const bare = rows.filter(({ shown }) => shown.length === 0).map(({ name }) => name);
  expect(bare).toEqual(WITHOUT_A_FEATURE);
});

test.each(links)("what shows $name is a test of that title: $title", ({ title, file }) => {
  expect(existsSync(new URL(`../../${file}`, import.meta.url))).toBe(true);
  expect(declares(read(file), title)).toBe(true);
});
