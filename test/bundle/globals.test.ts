import vm from "node:vm";
import { describe, expect, test } from "vitest";
import { customFunctions } from "../../workbench/emulation/realm/declarations.ts";
import { globalsOf, read } from "./shipped.ts";

/** Everything that Apps Script, a cell or the sidebar can call, with its parameters. */
const entryPoints: Readonly<Record<string, readonly string[]>> = {
  onOpen: [],
  onInstall: [],
  onEdit: ["event"],
  showSidebar: [],
  showFunctionExamples: [],
  showPortfolio: [],
  repairWorkbook: [],
  showCheckIn1: [],
  showCheckIn2: [],
  showCheckIn3: [],
  sendDueMail: ["event"],
  bttCall: ["name", "argument"],
};

/** What Sheets offers in autocomplete, with its parameters. */
const cellFunctions: Readonly<Record<string, readonly string[]>> = {
  BTT_ONTRACK: ["actuals", "targets", "baseline", "direction", "band"],
  BTT_TARGETS: ["baseline", "goal", "weeks", "shape", "breakWeeks", "decimals"],
  BTT_GAP: ["actuals", "targets", "direction"],
  BTT_WEEKSAHEAD: ["baseline", "targets", "actuals"],
  BTT_PROGRESS: ["baseline", "goal", "actuals"],
  BTT_NEEDED: ["baseline", "goal", "actuals", "weeks", "breakWeeks"],
  BTT_PACE: ["step", "weeks", "start", "cap"],
  BTT_STREAK: ["actuals", "targets", "direction"],
  BTT_SIGNAL: ["baseline", "targets", "actuals", "run", "direction"],
  BTT_PROJECT: ["baseline", "goal", "actuals", "weeks", "fromWeek", "min", "max", "breakWeeks"],
  BTT_OUTLOOK: ["baseline", "goal", "actuals", "weeks", "fromWeek", "min", "max", "breakWeeks"],
  BTT_STATUS: ["baseline", "goal", "targets", "actuals", "asOf", "fromWeek", "min", "max", "direction"],
  BTT_PARTICIPATION: ["scores", "enrolled", "zeros"],
  BTT_DRIVER: ["participation1", "average1", "participation2", "average2"],
  BTT_TAKERSNEED: ["goal", "participation"],
  BTT_COUNTMET: ["values", "bar", "direction", "goalCount"],
  BTT_REACHABLE: ["attended", "held", "need", "total"],
  BTT_CHANGE: ["thisPeriod", "comparisonPeriod"],
  BTT_WEEK: ["start", "dates", "breakWeeks", "weeks"],
  BTT_RESULT: ["baseline", "goal", "final", "direction"],
  BTT_COHORT: ["statuses"],
  BTT_GOALTEXT: ["metric", "baseline", "goal", "byDate", "group", "groupSize", "unit"],
};

const code = read("dist/Code.js");
const globals = globalsOf(new vm.Script(code));

/** Not functions, so nobody can call them: the bundle, and the settings that zod keeps for all its copies. */
const data = ["BTT_", "__zod_globalConfig"];

test("the only globals are the entry points, the custom functions and the bundle", () => {
  const expected = [...Object.keys(entryPoints), ...Object.keys(cellFunctions), ...data];
  expect(Object.keys(globals).sort()).toEqual(expected.sort());
  expect(data.filter((name) => typeof globals[name] === "function")).toEqual([]);
});

test.each(Object.entries({ ...entryPoints, ...cellFunctions }))("%s takes %j", (name, parameters) => {
  const [, list = ""] = String(globals[name]).match(/^function \w+\(([^)]*)\)/) ?? [];
  expect(list.split(",").flatMap((parameter) => parameter.trim() || [])).toEqual(parameters);
});

describe("the help of custom functions", () => {
  const described = customFunctions(code);

  test("marks the custom functions and no other", () => {
    expect(described.map(({ name }) => name).sort()).toEqual(Object.keys(cellFunctions).sort());
  });

  test.each(described)("$name says what it does, takes and returns", ({ help, parameters, result }) => {
    expect(help).not.toBe("");
    expect(parameters.filter((parameter) => parameter.help === "")).toEqual([]);
    expect(result).not.toBe("");
  });

  test.each(Object.entries(cellFunctions))("of %s has its parameters in order", (name, parameters) => {
    const [comment = ""] =
      code.match(new RegExp(`/\\*\\*(?:(?!\\*/)[\\s\\S])*\\*/\\s*function ${name}\\(`)) ?? [];
    expect([...comment.matchAll(/@param \{.*\} (\w+) /g)].map(([, parameter]) => parameter)).toEqual(
      parameters,
    );
  });
});
