import { expect, test } from "vitest";
import { Execution } from "../../../../workbench/emulation/execution.ts";
import { HtmlServiceEmulation } from "../../../../workbench/emulation/services/html-service.ts";

const service = new HtmlServiceEmulation(new Execution("FULL"), new Map([["Sidebar", "<h1>Hi</h1>"]]));

test("a page is read from the project's files, with or without its ending", () => {
  expect(service.createHtmlOutputFromFile("Sidebar").getContent()).toBe("<h1>Hi</h1>");
  expect(service.createHtmlOutputFromFile("Sidebar.html").getContent()).toBe("<h1>Hi</h1>");
});

test("a page that the project lacks is refused by name", () => {
  expect(() => service.createHtmlOutputFromFile("sidebar")).toThrow("No HTML file named sidebar was found.");
});

test("a page made from text has that text, and the title that it was given", () => {
  const page = service.createHtmlOutput("<p>").setTitle("Notes");
  expect([page.getTitle(), page.getContent()]).toEqual(["Notes", "<p>"]);
});

test("templates are not emulated", () => {
  expect(() => Reflect.get(service, "createTemplate")).toThrow("HtmlService.createTemplate is not emulated.");
});
