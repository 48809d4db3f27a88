import { describe, expect, test } from "vitest";
import { type ClosingFacts, type ClosingTeam, closingOf } from "../../src/domain/closing.ts";
import { digestHtml } from "../../src/domain/digest-html.ts";
import { digestText } from "../../src/domain/digest-text.ts";
import { digestTeam, spring } from "./digest-samples.ts";

const team = (name: string, more: Partial<ClosingTeam> = {}): ClosingTeam => ({
  ...digestTeam(name, { phase: "ended", status: "achieved", ahead: null, actual: "71%", target: "71%" }),
  gap: "100% of the gap",
  wentWell: "",
  couldBeBetter: "",
  next: "",
  ...more,
});

const facts = (more: Partial<ClosingFacts> = {}): ClosingFacts => ({
  cohort: "LAUSD South, spring 2020",
  week: "Ended Jun 12",
  asOf: spring.asOf,
  teams: [
    team("Bethune", { status: "not achieved", actual: "67%", target: "78%", gap: "75% of the gap" }),
    team("Wilmington", { status: "no result", actual: "", target: "", gap: "" }),
    team("Banning"),
  ],
  asks: [],
  brightSpots: [],
  numbers: 24,
  link: spring.link,
  by: "M. Ortega",
  ...more,
});

const told = (more: Partial<ClosingFacts> = {}, edition: "teams" | "sponsors" = "teams") =>
  digestText(closingOf(facts(more), edition));

describe("the closing mail", () => {
  test("says in its subject how many achieved", () => {
    expect(closingOf(facts(), "sponsors").subject).toBe("LAUSD South, spring 2020: 1 of 3 achieved");
    expect(closingOf(facts({ cohort: "" }), "teams").subject).toBe("Breakthrough teams: 1 of 3 achieved");
  });

  test("begins with what was achieved and ends with what has no result", () => {
    expect(told()).toContain(
      [
        "RESULTS AGAINST GOALS",
        "",
        "★ Achieved: Banning, 71% / 71%, 100% of the gap",
        "▽ Not achieved: Bethune, 67% / 78%, 75% of the gap",
        "– No result: Wilmington",
      ].join("\n"),
    );
  });

  test("tells bright spots one a team, those that could work elsewhere first", () => {
    const spot = (of: string, tried: string, elsewhere: boolean) => ({
      team: of,
      tried,
      moved: "",
      elsewhere,
    });
    const brightSpots = [
      spot("Banning", "Calls home", false),
      spot("Bethune", "Packets", true),
      spot("Banning", "Homework", true),
    ];
    expect(told({ brightSpots })).toContain(
      "BRIGHT SPOTS\n\nBethune\nPackets.\nCould work elsewhere\n\nBanning\nHomework.\nCould work elsewhere\n",
    );
    expect(told({ brightSpots })).not.toContain("Calls home");
  });

  test("tells what the teams learned to the teams alone, and what comes next to all", () => {
    const teams = [
      team("Banning", { wentWell: "Daily calls", couldBeBetter: "Start earlier.", next: "spread" }),
      team("Bethune", { next: "stop" }),
      team("Fremont", { next: "spread" }),
      team("UMM", { next: "Work with grade 8" }),
    ];
    const next = "WHAT COMES NEXT\n\nSpread: Banning, Fremont\nStop: Bethune\nUMM: Work with grade 8\n";
    expect(told({ teams })).toContain("Banning\nWent well: Daily calls. Could be better: Start earlier.\n");
    expect(told({ teams })).toContain(next);
    expect(told({ teams }, "sponsors")).toContain(next);
    expect(told({ teams }, "sponsors")).not.toContain("Daily calls");
  });

  test("of many teams’ words tells ten, and says where the others are", () => {
    const teams = Array.from({ length: 12 }, (_, index) => team(`Team ${index}`, { wentWell: "Calls" }));
    expect(told({ teams })).toContain("and 2 more\nThey stand on the Charters tab.");
  });

  test("explains “as reported” only where it is said", () => {
    const reported = [team("UMM", { status: "achieved as reported" })];
    expect(told({ teams: reported })).toContain("“As reported”: no goal was recorded");
    expect(told()).not.toContain("“As reported”");
  });

  test.each([
    [0, "Thank you to the teams"],
    [1, "1 weekly number was there for everyone to see."],
    [24, "24 weekly numbers were there for everyone to see."],
  ])("thanks for %i numbers in a sentence that is true", (numbers, said) => {
    expect(told({ numbers })).toContain(`THANK YOU\n\n${said}`);
  });

  test("leaves out a section without content", () => {
    expect(told()).not.toMatch(/BRIGHT SPOTS|ASKS|LEARNED|NEXT/);
  });

  test("shows what people typed as one line, and never as markup", () => {
    const nasty = `<b>x</b>\n\nTHANK YOU`;
    const teams = [team(nasty, { gap: nasty, wentWell: nasty, couldBeBetter: nasty, next: nasty })];
    const brightSpots = [{ team: nasty, tried: nasty, moved: nasty, elsewhere: true }];
    const digest = closingOf(facts({ cohort: nasty, by: nasty, teams, brightSpots }), "teams");
    expect(digest.subject).not.toContain("\n");
    expect(
      digestText(digest)
        .split("\n")
        .filter((line) => line === "THANK YOU"),
    ).toHaveLength(1);
    expect(digestHtml(digest)).not.toContain("<b>");
  });
});
