import { expect, test } from "vitest";
import { home, type ShownTabs } from "../../src/app/home.ts";

const TEAM_TOP = [
  ["", "Algebra", "", "", "team id", "t1"],
  ["", "The team raises the average.", "", "", "row on Teams", "2"],
  ["", "Week 5 of 8 · 57%", "", "", "team", "Algebra"],
  ["", "Status", "", "", "sentence", "The team raises the average."],
  ["", "◆ Close", "", "", "metric", "average"],
  ["", "week 5", "", "", "group", ""],
  ["Week", "Week of", "Actual", "Updated", "label", "Goal"],
];

const opened = (open: ShownTabs["open"], hasRollup = true): ShownTabs => ({
  open,
  hasRollup,
  topOf: (key) =>
    key === "rollup"
      ? [
          ["Week 5 of 8", "1 on track"],
          ["6 teams", "5 updated"],
        ]
      : TEAM_TOP,
});

test("on a team's tab it tells the headline and the tiles, and nothing of the hidden columns", () => {
  expect(home(opened("team:t1"))).toEqual({
    ok: true,
    value: {
      kind: "team",
      team: "Algebra",
      sentence: "The team raises the average.",
      headline: "Week 5 of 8 · 57%",
      tiles: [{ label: "Status", value: "◆ Close", note: "week 5" }],
    },
  });
});

test("on the rollup it tells the count line and the updates", () => {
  expect(home(opened("rollup"))).toEqual({
    ok: true,
    value: { kind: "rollup", week: "Week 5 of 8", counts: "1 on track", updates: "5 updated" },
  });
});

test("on any other tab it tells the week and the count line", () => {
  expect(home(opened("teams"))).toEqual({
    ok: true,
    value: { kind: "elsewhere", week: "Week 5 of 8", counts: "1 on track" },
  });
});

test("in a file without a cohort it says so", () => {
  expect(home(opened(null, false))).toEqual({ ok: true, value: { kind: "no cohort" } });
});
