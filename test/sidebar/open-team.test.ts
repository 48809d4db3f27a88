import { expect, test } from "vitest";
import { isOpenTeam } from "../../sidebar/home/open-team.ts";
import type { Home, TeamHome } from "../../src/rpc/home.ts";

const banning: TeamHome = {
  kind: "team",
  id: "t1",
  team: "Banning",
  second: "",
  status: null,
  ahead: "",
  standing: "",
  signal: null,
  strip: [],
  ended: false,
  record: null,
  asks: "",
  launch: null,
};
const rollup: Home = { kind: "elsewhere", week: "Week 5 of 8", counts: "" };

test("a press on a team’s Home leads on as long as that team’s tab is open", () => {
  expect(isOpenTeam({ at: "week", team: "t1", week: 5 }, banning)).toBe(true);
  expect(isOpenTeam({ at: "week", team: "t2", week: 5 }, banning)).toBe(false);
  expect(isOpenTeam({ at: "meeting", team: "t1" }, rollup)).toBe(false);
});

test("what is done for the whole cohort is the same from every tab", () => {
  expect(isOpenTeam({ at: "coach" }, banning)).toBe(true);
  expect(isOpenTeam({ at: "results" }, rollup)).toBe(true);
});
