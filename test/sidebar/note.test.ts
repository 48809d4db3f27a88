import { expect, test } from "vitest";
import { NO_NOTE, noteTeams } from "../../sidebar/coach/note.ts";

const [algebra, geometry, calculus] = [{ team: "t1" }, { team: "t2" }, { team: "t3" }];
const teams = [algebra, geometry, calculus];

test("a note is of the coach’s first team until something is written", () => {
  expect(noteTeams(NO_NOTE, teams, [geometry, calculus])).toEqual({
    team: geometry,
    listed: [geometry, calculus],
  });
});

test("a note stays with the team that it was begun for, also among another coach’s teams", () => {
  expect(noteTeams({ team: "t1", text: "Ask" }, teams, [geometry])).toEqual({
    team: algebra,
    listed: [algebra, geometry],
  });
});

test("a note of a team that has left the cohort goes to one that is there", () => {
  expect(noteTeams({ team: "t9", text: "Ask" }, teams, [calculus]).team).toBe(calculus);
});
