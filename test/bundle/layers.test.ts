import { readdirSync } from "node:fs";
import { expect, test } from "vitest";
import { read } from "./shipped.ts";

const services = [
  /\b(?:CacheService|DriveApp|GmailApp|HtmlService|LockService|MailApp|PropertiesService|ScriptApp|SpreadsheetApp)\b/,
  /\b(?:UrlFetchApp|GoogleAppsScript)\b/,
  // Ordinary words, unless something is asked of them.
  /\b(?:Charts|Logger|Session|Utilities)\.\w/,
];

/** The files of a folder that match, by their code: a comment may say what a service forbids. */
function naming(folder: string, patterns: readonly RegExp[]): readonly string[] {
  const files = readdirSync(new URL(`../../${folder}`, import.meta.url), {
    recursive: true,
    encoding: "utf8",
  });
  return files
    .map((file) => `${folder}/${file.replaceAll("\\", "/")}`)
    .filter((file) => /\.[jt]sx?$/.test(file))
    .filter((file) => {
      const code = read(file).replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, "");
      return patterns.some((pattern) => pattern.test(code));
    });
}

test("only src/gas and the entry file name an Apps Script service", () => {
  const elsewhere = naming("src", services).filter((file) => !/^src\/(?:gas\/|entry\.js$)/.test(file));
  expect(elsewhere).toEqual([]);
  expect(naming("sidebar", services)).toEqual([]);
  expect(naming("evidence", services)).toEqual([]);
});

test("src/gas names them, so the check above can see one", () => {
  expect(naming("src/gas", services)).not.toEqual([]);
});

test("one file of the sidebar names google.script", () => {
  expect(naming("sidebar", [/\bgoogle\.script\b/])).toHaveLength(1);
});

test("the evidence rests on the domain alone", () => {
  expect(naming("evidence", [/from "(?!\.\/|\.\.\/src\/domain\/)/])).toEqual([]);
  expect(naming("evidence", [/from "\.\.\/src\/domain\//])).not.toEqual([]);
});
