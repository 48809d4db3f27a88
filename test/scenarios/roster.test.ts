import { describe, expect, test } from "vitest";
import type { CallName, Calls, Reply } from "../../src/rpc/contract.ts";
import { stateOf } from "./state.ts";
import {
  built,
  column,
  errors,
  lastRun,
  repaired,
  tab,
  tabNames,
  teams,
  types,
  type Workbook,
  weeks,
  workbookOf,
  writes,
} from "./workbook.ts";

function asked<Name extends CallName>(
  { addon }: Workbook,
  name: Name,
  argument: Calls[Name]["takes"],
): Reply<Calls[Name]["gives"]> {
  const outcome = addon.serve("bttCall", [name, argument]);
  if (!outcome.ok) throw new Error(outcome.message);
  return outcome.value as Reply<Calls[Name]["gives"]>;
}

function idOf(workbook: Workbook, name: string): string {
  const reply = asked(workbook, "roster", null);
  const found = reply.ok ? reply.value.teams.find((team) => team.name === name) : undefined;
  if (found === undefined) throw new Error(`${name} is not on the roster.`);
  return found.team;
}

const HANDED = teams(["Algebra", "Geometry", "Biology"], {
  cohort: [
    ["Team", "Kind", "Unit", "Baseline", "Goal", "Start", "Weeks", "Members", "Bar", "Need"],
    ["Algebra", "average", "percent", "43", "71", "2020-04-20", "8", "Ana <a@x.org>; Bo <b@x.org>", "", ""],
    ["Geometry", "average", "percent", "34", "78", "2020-04-20", "8", "Cy <c@x.org>", "", ""],
    ["Biology", "each person", "students", "0", "11", "2020-04-20", "8", "", "pace", "15"],
  ],
  readings: [
    ["Team", "Week", "Actual"],
    ["Algebra", "1", "44"],
  ],
});

const onRollup = (workbook: Workbook) =>
  column(tab(workbook, "Rollup"), "Team").filter((name) => name !== "");
const noted = (workbook: Workbook, text: string) => {
  types(workbook, "Journal", "A2", "2020-05-04");
  types(workbook, "Journal", "B2", text);
};

describe("a team that gets another name", () => {
  const workbook = workbookOf(HANDED);
  noted(workbook, "Algebra");
  repaired(workbook);
  const reply = asked(workbook, "rename", { team: idOf(workbook, "Algebra"), name: " Room 4/5 Stars " });

  test("has it on Teams, on its tab and on the rollup", () => {
    expect(reply).toEqual({ ok: true, value: { name: "Room 4/5 Stars", tab: "Room 45 Stars" } });
    expect(column(tab(workbook, "Teams"), "Team").slice(0, 3)).toEqual([
      "Room 4/5 Stars",
      "Geometry",
      "Biology",
    ]);
    expect(tabNames(workbook)[1]).toBe("Room 45 Stars");
    expect(onRollup(workbook)).toContain("Room 4/5 Stars");
  });

  test("keeps its readings, its members and its journal", () => {
    expect(weeks(workbook, "Room 45 Stars", "Actual")[0]).toBe(0.44);
    expect(column(tab(workbook, "Members"), "Team").slice(0, 3)).toEqual([
      "Room 4/5 Stars",
      "Room 4/5 Stars",
      "Geometry",
    ]);
    expect(column(tab(workbook, "Journal"), "Team")[0]).toBe("Room 4/5 Stars");
  });

  test("leaves nothing for Repair to do, and does not come back as a twin", () => {
    expect(errors(workbook)).toEqual([]);
    const before = stateOf(workbook);
    repaired(workbook);
    expect(workbook.alerts.at(-1)).toMatch(/^0 cells were restored/);
    expect(built(workbook, HANDED).teams).toEqual([]);
    expect(stateOf(workbook)).toEqual(before);
  });

  test("takes its student grid along, and leaves a tab that people named", () => {
    asked(workbook, "rename", { team: idOf(workbook, "Biology"), name: "Botany" });
    expect(tabNames(workbook)).toEqual(expect.arrayContaining(["Botany", "Botany students"]));
    workbook.person.renamesSheet("Geometry", "Ours");
    expect(asked(workbook, "rename", { team: idOf(workbook, "Geometry"), name: "Shapes" })).toMatchObject({
      value: { name: "Shapes", tab: "Ours" },
    });
  });

  test.each([
    ["", "the team’s name"],
    ["=1+1", "text that does not begin with =, +, -, @ or a tab"],
    ["botany ", "a name that no other team has"],
    ["Rollup", "another name: the workbook has a tab of its own named Rollup"],
    ["***", "a name with letters or digits"],
  ])("does not get %j, and nothing is changed", (name, expected) => {
    const refused = asked(workbook, "rename", { team: idOf(workbook, "Shapes"), name });
    expect(refused).toMatchObject({ ok: false, message: expect.stringContaining(`expected ${expected}`) });
    expect(writes(lastRun(workbook))).toEqual([]);
  });
});

describe("a team that leaves the cohort", () => {
  const workbook = workbookOf(HANDED);
  const before = stateOf(workbook);
  const ids = { algebra: idOf(workbook, "Algebra"), biology: idOf(workbook, "Biology") };
  const reply = asked(workbook, "retire", { team: ids.algebra });
  asked(workbook, "retire", { team: ids.biology });

  test("is on neither rollup nor Data, and its tabs are out of sight", () => {
    expect(reply).toEqual({ ok: true, value: { name: "Algebra", retired: true } });
    expect(onRollup(workbook)).toEqual(["Geometry"]);
    expect(column(tab(workbook, "Data"), "Team").filter((name) => name !== "")).toEqual(["Geometry"]);
    expect(["Algebra", "Biology", "Biology students"].map((name) => tab(workbook, name).hidden)).toEqual([
      true,
      true,
      true,
    ]);
    expect(errors(workbook)).toEqual([]);
  });

  test("stays on Teams with the day, and keeps what it typed", () => {
    expect(column(tab(workbook, "Teams"), "Team").slice(0, 3)).toEqual(["Algebra", "Geometry", "Biology"]);
    expect(column(tab(workbook, "Teams"), "Retired").slice(0, 3)).toEqual(["2020-05-22", "", "2020-05-22"]);
    expect(weeks(workbook, "Algebra", "Actual")[0]).toBe(0.44);
  });

  test("stays away when Repair is chosen, when others join, and when it is on a roster again", () => {
    const away = stateOf(workbook);
    repaired(workbook);
    expect(workbook.alerts.at(-1)).toMatch(/^0 cells were restored/);
    expect(built(workbook, HANDED).teams).toEqual([]);
    expect(stateOf(workbook)).toEqual(away);
  });

  test("comes back as it was", () => {
    asked(workbook, "bringBack", { team: ids.algebra });
    asked(workbook, "bringBack", { team: ids.biology });
    expect(onRollup(workbook)).toHaveLength(3);
    expect(stateOf(workbook)).toEqual(before);
  });

  test("that nobody knows is refused", () => {
    expect(asked(workbook, "retire", { team: "t0" })).toMatchObject({
      ok: false,
      message: "This team is no longer on the Teams tab. Nothing was changed.",
    });
  });
});

test("the last team that leaves leaves an empty rollup", () => {
  const workbook = workbookOf(teams(["Algebra"]));
  asked(workbook, "retire", { team: idOf(workbook, "Algebra") });
  expect(onRollup(workbook)).toEqual(["No team yet"]);
  expect(errors(workbook)).toEqual([]);
});
