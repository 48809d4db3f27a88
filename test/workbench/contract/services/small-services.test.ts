import { expect, test } from "vitest";
import { Execution } from "../../../../workbench/emulation/execution.ts";
import { ConsoleEmulation } from "../../../../workbench/emulation/services/console.ts";
import type { LogLine } from "../../../../workbench/emulation/services/log.ts";
import { LoggerEmulation } from "../../../../workbench/emulation/services/logger.ts";
import { SessionEmulation } from "../../../../workbench/emulation/services/session.ts";

test("Session tells the person's language and the script's time zone in every mode", () => {
  const facts = { userLocale: "de", scriptTimeZone: "America/Los_Angeles" };
  const session = new SessionEmulation(new Execution("NONE"), facts);
  expect(session.getActiveUserLocale()).toBe("de");
  expect(session.getScriptTimeZone()).toBe("America/Los_Angeles");
});

test("Session does not tell who the person is", () => {
  const session = new SessionEmulation(new Execution("FULL"), {
    userLocale: "en",
    scriptTimeZone: "Etc/UTC",
  });
  expect(() => Reflect.get(session, "getActiveUser")).toThrow("Session.getActiveUser is not emulated.");
});

test("console and Logger write to the same log", () => {
  const lines: LogLine[] = [];
  const log = (line: LogLine) => void lines.push(line);
  new ConsoleEmulation(log).warn("week", 4);
  new LoggerEmulation(log).log("done").log("twice");
  expect(lines).toEqual([
    { level: "warn", text: "week 4" },
    { level: "log", text: "done" },
    { level: "log", text: "twice" },
  ]);
});
