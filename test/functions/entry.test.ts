import { readFileSync } from "node:fs";
import { runInNewContext } from "node:vm";
import { describe, expect, it } from "vitest";
import { USAGES } from "../../src/functions/custom-functions.ts";
import { call } from "./calls.ts";

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
  });
});
