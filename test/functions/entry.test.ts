import { readFileSync } from "node:fs";
import { runInNewContext } from "node:vm";
import { describe, expect, it } from "vitest";
import { USAGES } from "../../src/functions/custom-functions.ts";
import { call, column } from "./calls.ts";

const SOURCE = readFileSync(new URL("../../src/entry.js", import.meta.url), "utf8");

/** The help above a function, and the parameters that its declaration names. */
function declared(name: string): { readonly help: string; readonly parameters: readonly string[] } {
  const before = SOURCE.slice(0, SOURCE.indexOf(`function ${name}(`));
  const [, list = ""] = new RegExp(`function ${name}\\(([^)]*)\\)`).exec(SOURCE) ?? [];
  return { help: before.slice(before.lastIndexOf("/**")), parameters: list.split(", ") };
}

describe.each(USAGES)("$name as Sheets sees it", ({ name, required }) => {
  const { help, parameters } = declared(name);

  it("describes every parameter, one a line, and says which are optional", () => {
    const described = [...help.matchAll(/^ \* @param \{\S+\} (\w+) (\S+) .+$/gm)];
    expect(described.map(([, parameter]) => parameter)).toEqual(parameters);
    expect(described.map(([, , first]) => first === "Optional:")).toEqual(
      parameters.map((_, at) => at >= required),
    );
  });

  it("is offered while typing", () => {
    expect(help).toContain("@customfunction");
  });
});

describe("the entry file", () => {
  it("hands every argument on to the function behind it", () => {
    const run = (formula: string) => runInNewContext(`${SOURCE}\n${formula}`, { BTT_: { functions: call } });
    expect(run('BTT_ONTRACK(68, 70, "", "down", 1)')).toBe("On track");
    expect(run('BTT_TARGETS(0, 73, 8, "even", "", 0)')).toEqual(
      [9, 18, 27, 36, 45, 54, 63, 73].map((target) => [target]),
    );
    expect(run('BTT_GAP(68, 70, "down")')).toBe(2);
    expect(run("BTT_WEEKSAHEAD(43, [[46.5], [50]], [[43], ['']])")).toEqual([[-1], [""]]);
    expect(run("BTT_PROGRESS(34, 78, 67)")).toBe(0.75);
    expect(run("BTT_NEEDED(43, 71, [[50], [''], [57]], 8, 2)")).toBeCloseTo(14 / 6, 9);
    expect(run('BTT_STREAK([[69], [68]], [[70], [70]], "down")')).toBe(2);
    expect(run('BTT_SIGNAL(43, [[46], [49]], [[40], [40]], 2, "up")')).toBe("Talk now");
    const end = '43, 71, [[48], [""], [47], [58], [59]], 8, 1, 0, 72, 2';
    expect(run(`BTT_PROJECT(${end})`)).toEqual(
      call.project(43, 71, column([48, "", 47, 58, 59]), 8, 1, 0, 72, 2),
    );
    expect(run(`BTT_OUTLOOK(${end})`)).toBe("Too close to call");
    expect(run('BTT_STATUS(43, 49, [[46], [49]], [[47], [48]], 1, 1, 0, 100, "up")')[0][1]).toBe(1);
    expect(run("BTT_PACE(10, 2, 43, 60)")).toEqual([[53], [60]]);
    expect(run('BTT_PARTICIPATION([[0], [8]], 4, "missing")')).toEqual([[1, 0.25, 8, 2]]);
    expect(run("BTT_DRIVER(0, 10, 1, 10)")).toEqual([[10, 10, 0]]);
    expect(run("BTT_TAKERSNEED(71, 0.5)")).toBe(142);
    expect(run('BTT_COUNTMET([[1], [3]], 2, "down", 4)')).toEqual([[1, 3]]);
    expect(run("BTT_REACHABLE(18, 20, 41, 44)")).toBe("Possible");
    expect(run("BTT_CHANGE(7, 10)")).toBe(-0.3);
    expect(run('BTT_WEEK("2020-04-20", "2020-06-12", 2, 6)')).toBe(7);
    expect(run('BTT_RESULT("", 70, 69, "down")')).toBe("Achieved");
    expect(run('BTT_COHORT("Behind")')[0]).toEqual(["Behind", 1]);
    expect(run('BTT_GOALTEXT("days", 3, 2, "2020-06-12", "We", 5, "d")')).toBe(
      "By Jun 12, 2020, We (5) lower days from 3 to 2 d.",
    );
  });
});
