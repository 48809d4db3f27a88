import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import type { Reply } from "../../src/rpc/contract.ts";
import { CHARTER_COLUMNS } from "../../src/workbook/tabs/charters.ts";
import { WORKBOOK_VERSION } from "../../src/workbook/tabs/settings.ts";
import { SpreadsheetFile } from "../../workbench/emulation/engine/file.ts";
import { checkedUp, typed } from "./hands/damage.ts";
import { stateOf } from "./state.ts";
import {
  beside,
  built,
  column,
  errors,
  lastRun,
  type Opening,
  opened,
  repaired,
  tab,
  teams,
  types,
  type Workbook,
  weeks,
  workbookOf,
  writes,
} from "./workbook.ts";

/** A workbook as an older tracker left it, with what two teams had typed. */
function version1(opening: Opening = {}): Workbook {
  const stored = gunzipSync(readFileSync(new URL("old/version-1.json.gz", import.meta.url))).toString();
  return opened(opening, SpreadsheetFile.fromJSON(JSON.parse(stored).file));
}

function called({ addon }: Workbook, name: string, argument: unknown): Reply<unknown> {
  const outcome = addon.serve("bttCall", [name, argument]);
  return outcome.ok ? (outcome.value as Reply<unknown>) : { ok: false, message: outcome.message, faults: [] };
}

const idOf = (workbook: Workbook) => String(column(tab(workbook, "Teams"), "Id")[0]);

const ask = (workbook: Workbook) => {
  const event = { kind: "ask", text: "A key for room 12", owner: "", due: "", outcome: "" };
  return called(workbook, "journal", { team: idOf(workbook), week: 5, events: [event], settled: [] });
};

describe("a workbook of version 1", () => {
  test("is upgraded by the first action, which then does its work", () => {
    const workbook = version1();
    expect(ask(workbook)).toMatchObject({ ok: true, value: { added: 1 } });
    expect(beside(tab(workbook, "Cohort"), "Workbook version")).toBe(WORKBOOK_VERSION);
    expect(tab(workbook, "Charters").values[0]).toEqual(CHARTER_COLUMNS.map(({ header }) => header));
    expect(column(tab(workbook, "Journal"), "What").slice(0, 2)).toEqual([
      "A quiet room",
      "A key for room 12",
    ]);
    expect(checkedUp(workbook).findings).toEqual([]);
    expect(errors(workbook)).toEqual([]);
  });

  test("keeps every word under its header", () => {
    const workbook = version1();
    const before = typed(workbook);
    ask(workbook);
    const charters = tab(workbook, "Charters");
    expect(column(charters, "Problem")[0]).toBe("Half of the class does not take the test");
    expect(column(charters, "Root cause")[0]).toBe("Called a test, it frightens");
    expect(column(charters, "First actions")[7]).toBe("a stray row");
    expect(weeks(workbook, "Algebra", "Weekly target")[1]).toBe(0.48);
    expect(typed(workbook)).toEqual(expect.arrayContaining(before.filter((text) => text !== "1")));
  });

  test("stopped at any service call of its upgrade, it ends in the same workbook", () => {
    const undisturbed = version1();
    repaired(undisturbed);
    const wanted = stateOf(undisturbed);
    const calls = undisturbed.addon.ended.flatMap((run) => run.calls).length;
    for (const call of [9, 20, Math.floor(calls / 2)]) {
      let made = 0;
      const stopped = version1({
        beforeCall: () => {
          made += 1;
          if (made > call) throw new Error("Exceeded maximum execution time");
        },
      });
      repaired(stopped);
      const workbook = opened({}, SpreadsheetFile.fromJSON(JSON.parse(JSON.stringify(stopped.file))));
      repaired(workbook);
      expect(stateOf(workbook)).toEqual(wanted);
    }
  });

  test("is upgraded by what only reads, too", () => {
    const workbook = version1();
    expect(called(workbook, "charter", { team: idOf(workbook) })).toMatchObject({ ok: true });
    expect(beside(tab(workbook, "Cohort"), "Workbook version")).toBe(WORKBOOK_VERSION);
  });

  test("is not held up when a week is recorded", () => {
    const workbook = version1();
    types(workbook, "Algebra", "G11", "45");
    expect(weeks(workbook, "Algebra", "Took part")[2]).toBe(45);
    expect(beside(tab(workbook, "Cohort"), "Workbook version")).toBe(1);
  });
});

test.each(["Ready to start", "Went well", "Could be better", "Next"])(
  "a column of people’s on Charters that is headed “%s” stays theirs when the tracker gets one",
  (header) => {
    const workbook = version1();
    workbook.person.insertsColumns("Charters", 5);
    types(workbook, "Charters", "E1", header);
    types(workbook, "Charters", "E2", "yes, since May");
    ask(workbook);
    repaired(workbook);
    const { values, formulas } = tab(workbook, "Charters");
    const [headers = [], first = []] = values;
    expect(headers.slice(0, CHARTER_COLUMNS.length)).toEqual(CHARTER_COLUMNS.map((each) => each.header));
    expect(headers.indexOf(header, CHARTER_COLUMNS.length)).toBe(first.indexOf("yes, since May"));
    expect(formulas[1]?.[2]).not.toBe("");
    expect(checkedUp(workbook).findings).toEqual([]);
    expect(errors(workbook)).toEqual([]);
  },
);

describe("a workbook of a newer version", () => {
  const newer = () => {
    const workbook = workbookOf(teams(["Algebra", "Geometry"]));
    const row = tab(workbook, "Cohort").values.findIndex((line) => line[0] === "Workbook version") + 1;
    types(workbook, "Cohort", `B${row}`, "99");
    return workbook;
  };

  test.each<[string, (workbook: Workbook) => unknown]>([
    ["journal", (workbook) => ask(workbook)],
    ["build", (workbook) => called(workbook, "build", teams(["Statistics"]))],
    ["rename", (workbook) => called(workbook, "rename", { team: idOf(workbook), name: "Stars" })],
    ["repair", (workbook) => called(workbook, "repair", null)],
  ])("is refused in words, and nothing is written: %s", (_, act) => {
    const workbook = newer();
    const reply = act(workbook) as Reply<unknown>;
    expect(reply.ok ? "" : reply.message).toMatch(/^This workbook is of version 99, made by a newer tracker/);
    expect(writes(lastRun(workbook))).toEqual([]);
  });

  test("is refused by the menu, too", () => {
    const workbook = newer();
    repaired(workbook);
    expect(workbook.alerts).toEqual([expect.stringMatching(/^This workbook is of version 99/)]);
  });
});

test("a version that somebody cleared counts as this one, and comes back", () => {
  const workbook = workbookOf(teams(["Algebra"]));
  const row = tab(workbook, "Cohort").values.findIndex((line) => line[0] === "Workbook version") + 1;
  workbook.person.clears("Cohort", `B${row}`);
  built(workbook, teams(["Geometry"]));
  expect(beside(tab(workbook, "Cohort"), "Workbook version")).toBe(WORKBOOK_VERSION);
});
