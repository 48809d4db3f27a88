import { afterEach, describe, expect, test } from "vitest";
import { memberColumn } from "../../src/workbook/tabs/members.ts";
import { given, idOf } from "./calls.ts";
import {
  begun,
  journals,
  MEETING,
  missing,
  recorded,
  turnTo,
  weekByHand,
  weekBySidebar,
  writes,
} from "./lived-cycle.ts";
import { shownHere } from "./place.ts";
import { beside, column, errors, tab, tabNames, weeks } from "./workbook.ts";

const BANNING = "Banning Algebra 1";
const BETHUNE = "Bethune geometry";
const FREMONT = "Fremont A–G";
const FINALS: Readonly<Record<string, string>> = {
  [FREMONT]: "74",
  [BANNING]: "71",
  "Wilmington maths": "74",
  "UMM geometry": "78",
  "UMM algebra": "89",
  [BETHUNE]: "67",
};
const TEAMS = Object.keys(FINALS);

/** One file from its first day to the next cycle: each test goes on where the one before it ended. */
describe("the published cohort lives through a whole cycle", () => {
  const { cycle, steps } = begun("2020-04-15");
  const { workbook } = cycle;
  const rollup = (header: string, team: string) => {
    const shown = tab(workbook, "Rollup");
    return column(shown, header)[column(shown, "Team").indexOf(team)];
  };
  const countLine = () => tab(workbook, "Rollup").values[0]?.slice(0, 2);
  const lines = (name: string) => tab(workbook, name).values.map((line) => line.slice(0, 4));
  const meetingOf = (team: string) => given(workbook, "meeting", { team: idOf(workbook, team) });

  afterEach(() => expect(errors(workbook)).toEqual([]));

  test("is built in steps, and waits for its first day", () => {
    expect(steps).toBeGreaterThan(1);
    expect(tabNames(workbook).slice(0, 7)).toEqual(["Rollup", ...TEAMS]);
    expect(countLine()).toEqual(["Starts Apr 20", "0 on track · 0 close · 0 behind"]);
  });

  test("makes each goal public, at the top of its tab and on the rollup", () => {
    expect(tab(workbook, BANNING).values[1]?.[1]).toBe(
      "By Jun 12, 2020, Algebra 1 students (59) raise Linear Functions CFA average, counting non-takers as zero, from 43% to 71%. Weekly readings are illustrative.",
    );
    expect(rollup("Goal", BANNING)).toBe("43% → 71% by Jun 12");
    expect(rollup("Goal", FREMONT)).toBe("0 → 73 of 80 by Jun 12");
  });

  test("keeps the link to where a team meets", () => {
    expect(column(tab(workbook, "Teams"), "Meeting link").slice(0, 3)).toEqual(["", MEETING, ""]);
  });

  test("is ready to start where a root cause, a goal and first actions are written down", () => {
    for (const name of [FREMONT, BANNING, BETHUNE]) {
      const words = { problem: `Too few in ${name}`, rootCause: `Nobody asked ${name}` };
      const { team, words: seen } = given(workbook, "charter", { team: idOf(workbook, name) });
      const first = { text: `Call the families of ${name}`, owner: "Ada", due: "2020-04-24" };
      given(workbook, "saveCharter", { team, words, seen, actions: [first] });
      cycle.typed.push(
        { tab: "Charters", value: words.problem, at: null },
        { tab: "Charters", value: words.rootCause, at: null },
        { tab: "Journal", value: first.text, at: null },
      );
    }
    const ready = column(tab(workbook, "Charters"), "Ready to start").slice(0, 6);
    expect(ready.filter((text) => text === "✓ Ready to start")).toHaveLength(3);
    expect(ready.filter((text) => String(text).startsWith("Still to come: root cause, goal"))).toHaveLength(
      3,
    );
  });

  test("has its first week recorded in the sidebar", () => {
    turnTo(cycle, "2020-04-23");
    weekBySidebar(cycle, 1);
    expect(weeks(workbook, BANNING, "Actual")[0]).toBe(0.41);
    expect(rollup("Status", FREMONT)).toBe("◆ Close");
    expect(countLine()?.[0]).toBe("Week 1 of 8");
  });

  test("meets in week 2, and the meeting stands in the Journal", () => {
    turnTo(cycle, "2020-04-30");
    weekByHand(cycle, 2);
    expect(meetingOf(BANNING).lastPlan).toEqual({ week: 1, text: "Call the 23 families" });
    journals(cycle, BANNING, 2, [
      { kind: "action", text: "Remind families the evening before", owner: "Ben", due: "2020-05-04" },
      { kind: "ask", text: "Unblock the practice site", owner: "Ms Lee" },
      { kind: "strategy", text: "Office hours", state: "open", outcome: "keep" },
    ]);
    expect(meetingOf(BANNING).asks.map(({ text, owner }) => [text, owner])).toEqual([
      ["Unblock the practice site", "Ms Lee"],
    ]);
    expect(tab(workbook, "Rollup").values[1]?.[1]).toMatch(/^1 open ask ·/);
  });

  test("is not alarmed by two weeks below plan", () => {
    const shown = ["Status", "Signal", "Outlook"].map((header) => rollup(header, BANNING));
    expect(shown).toEqual(["▼ Behind", "", "Too early"]);
  });

  test("has a weekly update that tells of week 2 before anybody sends it", () => {
    const [edition] = given(workbook, "mail", null).editions;
    expect(edition?.subject).toBe("LAUSD South, spring 2020: week 2 of 8, 1 of 6 on track, 1 ask");
    expect(edition?.text).toContain("Unblock the practice site\nBanning Algebra 1 asks Ms Lee.");
    expect(edition?.recipients).toHaveLength(3);
  });

  test("meets its sponsors, whose decisions become actions in the Journal", () => {
    turnTo(cycle, "2020-05-01");
    expect(given(workbook, "makeCheckIn", { number: 1 })).toMatchObject({ made: true });
    const page = lines("Check-in 1");
    const part = page.findIndex(([name, , third]) => name === BETHUNE && /^Week \d/.test(String(third)));
    const row = part + page.slice(part).findIndex(([first]) => first === "4  Decisions") + 2;
    for (const [place, text] of ["Lend 14 devices", "Ms Lee", "2020-05-15"].entries()) {
      writes(cycle, "Check-in 1", [row, place + 2], { text });
    }
    expect(given(workbook, "checkInDecisions", { number: 1 })).toEqual({ met: 6, actions: 1 });
    cycle.typed.push({ tab: "Journal", value: "Lend 14 devices", at: null });
    expect(TEAMS.map((team) => rollup("Check-ins", team))).toEqual(new Array(6).fill("1 of 3"));
  });

  test("changes course, learns and is coached", () => {
    turnTo(cycle, "2020-05-14");
    weekByHand(cycle, 3);
    weekByHand(cycle, 4);
    const pivot = (tab(workbook, BETHUNE).values[6]?.indexOf("Pivot") ?? -1) + 1;
    writes(cycle, BETHUNE, [12, pivot], { text: "TRUE", value: true });
    journals(cycle, BETHUNE, 4, [{ kind: "pivot", text: "Paper packets in place of the site" }]);
    journals(cycle, BANNING, 4, [{ kind: "PD session", text: "Root cause: five whys", owner: "R. Diaz" }]);
    for (const row of [2, 3]) {
      writes(cycle, "Members", [row, memberColumn("function")], { text: "academic" });
      writes(cycle, "Members", [row, memberColumn("oneOnOne")], { text: "2020-05-12" });
    }
    expect(rollup("One-on-ones", BANNING)).toBe("2 of 3");
    expect(beside(tab(workbook, BETHUNE), "pivot week")).toBe(4);
  });

  test("is close at Banning in week 5, where an ask is answered", () => {
    turnTo(cycle, "2020-05-22");
    weekByHand(cycle, 5);
    expect([rollup("Actual / target", BANNING), rollup("Status", BANNING)]).toEqual([
      shownHere("57% / 60.5%"),
      "◆ Close",
    ]);
    expect(countLine()).toEqual(["Week 5 of 8", "1 on track · 1 close · 1 behind"]);
    const asked = meetingOf(BANNING).asks.map(({ row, text }) => ({ row: row ?? 0, text }));
    const settled = asked.map((ask) => ({ ...ask, state: "done" as const, outcome: "Open since Monday" }));
    given(workbook, "journal", { team: idOf(workbook, BANNING), week: 5, events: [], settled });
    cycle.typed.push({ tab: "Journal", value: "Open since Monday", at: null });
    expect(meetingOf(BANNING).asks).toEqual([]);
    expect(rollup("Oldest ask", BANNING)).toBe("");
  });

  test("meets its sponsors twice more, and plans anew at Bethune", () => {
    given(workbook, "makeCheckIn", { number: 2 });
    given(workbook, "checkInDecisions", { number: 2 });
    const anew = { version: 1, after: "5", goal: "70", weeks: "8", shape: "even" };
    const why = { reason: "Three weeks lost to devices", by: "Ms Brandt", agreedWith: "The sponsors" };
    given(workbook, "rePlan", { team: idOf(workbook, BETHUNE), ...anew, ...why });
    cycle.typed.push({ tab: "Plans", value: why.reason, at: null });
    turnTo(cycle, "2020-06-05");
    weekByHand(cycle, 6);
    weekByHand(cycle, 7);
    given(workbook, "makeCheckIn", { number: 3 });
    given(workbook, "checkInDecisions", { number: 3 });
    expect(rollup("Check-ins", BETHUNE)).toBe("3 of 3");
    expect([rollup("Plan version", BETHUNE), weeks(workbook, BETHUNE, "Weekly target")[7]]).toEqual([2, 0.7]);
  });

  test("has no verdict before its final results", () => {
    turnTo(cycle, "2020-06-12");
    weekByHand(cycle, 8);
    expect(column(tab(workbook, "Teams"), "Verdict").filter(String)).toEqual([]);
    turnTo(cycle, "2020-06-16");
    expect(countLine()?.[0]).toBe("Ended Jun 12");
    expect(rollup("Status", BANNING)).toBe("– No result");
  });

  test("ends with the published verdicts, Bethune’s against the goal of its first plan", () => {
    const results = TEAMS.map((name) => ({
      team: idOf(workbook, name),
      final: FINALS[name] ?? "",
      seen: "",
    }));
    expect(given(workbook, "saveResults", { cycle: 1, results }).ended).toBe(true);
    const verdicts = [
      "★ Achieved",
      "★ Achieved",
      ...new Array(3).fill("☆ Achieved (as reported)"),
      "▽ Not achieved",
    ];
    expect(column(tab(workbook, "Teams"), "Verdict").slice(0, 6)).toEqual(verdicts);
    expect(TEAMS.map((team) => rollup("Status", team))).toEqual(verdicts);
    expect(countLine()).toEqual(["Ended Jun 12", "5 of 6 achieved (3 as reported)"]);
  });

  test("looks back, on a page a team and on one for all", () => {
    const none = { wentWell: "", couldBeBetter: "", next: "" };
    const words = { wentWell: "Pairs met by themselves", couldBeBetter: "Call earlier", next: "spread" };
    given(workbook, "saveRetrospective", { cycle: 1, team: idOf(workbook, BANNING), words, seen: none });
    for (const value of Object.values(words)) cycle.typed.push({ tab: "Charters", value, at: null });
    given(workbook, "makeRetrospective", { team: idOf(workbook, BANNING) });
    given(workbook, "makeRetrospective", { team: null });
    expect(lines(`${BANNING} retrospective`)).toContainEqual(["Went well", words.wentWell, "", ""]);
    const page = lines("Retrospective").map((line) => line.join(" "));
    const percent = page.findIndex((line) => line.includes("%"));
    expect(page.findIndex((line) => line.startsWith("5 of 6 achieved"))).toBe(percent - 1);
    expect(page).toContainEqual(expect.stringMatching(/^Check-ins 18 of 18 held/));
  });

  test("is closed by a mail that says what was achieved and learned", () => {
    const { kind, editions } = given(workbook, "mail", null);
    expect([kind, editions[0]?.subject]).toEqual(["closing", "LAUSD South, spring 2020: 5 of 6 achieved"]);
    expect(editions[0]?.text).toMatch(/^5 of 6 achieved \(3 as reported\)\n/);
    expect(editions[0]?.text).toContain("▽ Not achieved: Bethune geometry, 67% / 78%, 75% of the gap");
    expect(editions[0]?.text).toContain("Went well: Pairs met by themselves. Could be better: Call earlier.");
  });

  test("goes on into a next cycle, from where it ended and with new goals", () => {
    const next = given(workbook, "nextCycle", null);
    const goals: Readonly<Record<string, string>> = { [BANNING]: "85", [BETHUNE]: "78", [FREMONT]: "78" };
    const teams = next.teams.map(({ team, name }) => ({ team, goal: goals[name] ?? "" }));
    const asked = { cycle: next.cycle, start: next.start, weeks: "10", asOf: "2020-06-25", teams };
    for (let left = next.teams.length; left > 0; ) {
      left = given(workbook, "startCycle", asked).left.length;
    }
    expect(column(tab(workbook, "Teams"), "Baseline").slice(0, 6)).toEqual([
      74, 0.71, 0.74, 0.78, 0.89, 0.67,
    ]);
    expect(tab(workbook, "Cycle 1 · Rollup").values[0]?.[1]).toBe("5 of 6 achieved (3 as reported)");
  });

  test("records week 1 of the next cycle, which the rollup shows", () => {
    recorded(workbook, BANNING, 1, { numbers: { took: "57", average: "75.5" } });
    writes({ workbook, typed: [] }, BETHUNE, [9, 4], { text: "68" });
    expect(countLine()).toEqual(["Week 1 of 10", "1 on track · 1 close · 0 behind"]);
    expect([rollup("Actual / target", BANNING), rollup("Status", BANNING)]).toEqual([
      shownHere("72.9% / 72.4%"),
      "▲ On track",
    ]);
    expect(rollup("Actual / target", BETHUNE)).toBe(shownHere("68% / 68.1%"));
  });

  test("has lost nothing of all that was typed in its first cycle", () => {
    expect(cycle.typed.length).toBeGreaterThan(150);
    expect(missing(cycle, 1)).toEqual([]);
  });
});
