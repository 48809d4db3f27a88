import { describe, expect, it } from "vitest";
import type { WeekStatus } from "../../src/domain/status.ts";
import { statusOfTeam, type TeamFacts, type TeamWeek } from "../../src/domain/team-status.ts";

function late(status: WeekStatus | null): TeamWeek {
  return { status, begun: true, pastDue: true };
}

function current(status: WeekStatus | null): TeamWeek {
  return { status, begun: true, pastDue: false };
}

const LATER: TeamWeek = { status: null, begun: false, pastDue: false };

function team(changes: Partial<TeamFacts>) {
  return statusOfTeam({ plan: "complete", ended: false, verdict: "no result", weeks: [], ...changes });
}

describe("the status of a team", () => {
  it("is blank before the start, and Due before its first week that tells anything", () => {
    expect(team({ weeks: [LATER, LATER] })).toBeNull();
    expect(team({ weeks: [current("due"), LATER] })).toBe("due");
  });

  it("is that of the latest week that is measured", () => {
    expect(team({ weeks: [late("behind"), current("close"), LATER] })).toBe("close");
  });

  it("is that of the latest week past due, when that is later", () => {
    expect(team({ weeks: [late("on track"), late("no update"), current("due")] })).toBe("no update");
    expect(team({ weeks: [late("on track"), late("not measured"), LATER] })).toBe("not measured");
    expect(team({ weeks: [late("on track"), late("check"), LATER] })).toBe("check");
  });

  it("waits for the due day of a week that is not measured", () => {
    expect(team({ weeks: [late("on track"), current("due")] })).toBe("on track");
    expect(team({ weeks: [late("on track"), current("not measured")] })).toBe("on track");
    expect(team({ weeks: [current("check"), LATER] })).toBe("due");
  });

  it("says that the goal is not recorded until a reported verdict takes its place", () => {
    const plan = "goal not recorded";
    expect(team({ plan })).toBe("goal not recorded");
    expect(team({ plan, weeks: [late(null)] })).toBe("goal not recorded");
    expect(team({ plan, verdict: "achieved as reported", weeks: [late(null)] })).toBe("goal not recorded");
    expect(team({ plan, ended: true, verdict: "achieved as reported" })).toBe("achieved as reported");
    expect(team({ plan, ended: true })).toBe("goal not recorded");
  });

  it("is blank without a baseline that the plan needs", () => {
    expect(team({ plan: "baseline not recorded", weeks: [late(null), current(null)] })).toBeNull();
    expect(team({ plan: "baseline not recorded", weeks: [current(null)] })).toBeNull();
    expect(team({ plan: "baseline not recorded", ended: true, verdict: "achieved" })).toBe("achieved");
  });

  it("is always the verdict after the end, and never before", () => {
    const weeks = [late("behind")];
    expect(team({ weeks, verdict: "achieved" })).toBe("behind");
    expect(team({ weeks, verdict: "achieved", ended: true })).toBe("achieved");
    expect(team({ weeks, verdict: "not achieved", ended: true })).toBe("not achieved");
    expect(team({ weeks, ended: true })).toBe("no result");
  });
});
