import { describe, expect, test } from "vitest";
import { columnLetters } from "../../src/workbook/reference.ts";
import { calls, given, idOf } from "./calls.ts";
import { type Mailroom, mailBlock, mailroom, SPRING, switchesOn, typed } from "./mailroom.ts";
import { column, errors, lausdSouth, tab, workbookOf } from "./workbook.ts";

const FRIDAY = "2020-06-19";
const SUBJECT = "South, spring 2020: 1 of 2 achieved";

/** Types into the cell of a team on Teams or Charters. */
function typesOf(room: Mailroom, sheet: "Teams" | "Charters", team: string, header: string, text: string) {
  const [headers = [], ...rows] = tab(room.ortega, sheet).values;
  const column = headers.indexOf(header);
  typed(
    room,
    sheet,
    `${columnLetters(column + 1)}${rows.findIndex((cells) => cells.includes(team)) + 2}`,
    text,
  );
}

/** The file of two teams whose eight weeks are over, with the weekly update switched on since their start. */
function ended(finals: readonly string[], day = FRIDAY) {
  const room = mailroom("2020-04-20", SPRING);
  switchesOn(room.ortega);
  const [algebra = "", geometry = ""] = finals;
  if (algebra !== "") typesOf(room, "Teams", "Algebra", "Final result", algebra);
  if (geometry !== "") typesOf(room, "Teams", "Geometry", "Final result", geometry);
  room.turnTo(day);
  return room;
}

const sendNow = (room: Mailroom, again = false) =>
  calls(room.ortega, "sendMail", { name: "M. Ortega", again });

describe("the daily run after the end", () => {
  test("sends the closing mail once, on the update’s day, when all final results are in", () => {
    const room = ended(["71%", "67%"], "2020-06-18");
    room.ortega.addon.clockStrikes();
    expect(mailBlock(room).said).toBe("Jun 18, 2020: The closing mail is due on Fri Jun 19.");
    room.turnTo(FRIDAY);
    expect(given(room.ortega, "mail", null)).toMatchObject({ kind: "closing", state: "not sent", people: 6 });
    room.ortega.addon.clockStrikes();
    const { outbox } = room.ortega.account;
    expect(outbox.map(({ to, subject }) => [to.length, subject])).toEqual([
      [3, SUBJECT],
      [1, SUBJECT],
      [2, SUBJECT],
    ]);
    expect(mailBlock(room)).toMatchObject({
      sent: "Closing mail, on Jun 19, 2020, to 6 people",
      said: "Jun 19, 2020: The closing mail was sent to 6 people.",
    });
    room.turnTo("2020-06-26");
    room.ortega.addon.clockStrikes();
    expect(outbox).toHaveLength(3);
    expect(mailBlock(room).said).toBe("Jun 26, 2020: The closing mail was sent on Jun 19.");
  });

  test("waits for final results, and names whose", () => {
    const room = ended(["71%"]);
    room.ortega.addon.clockStrikes();
    expect(room.ortega.account.outbox).toEqual([]);
    expect(mailBlock(room).said).toBe("Jun 19, 2020: The closing mail waits for 1 final result: Geometry.");
    expect(given(room.ortega, "mail", null).warnings).toContain(
      "Without a final result: Geometry. The closing mail goes out only once; the daily run waits.",
    );
    typesOf(room, "Teams", "Geometry", "Final result", "67%");
    room.turnTo("2020-06-26");
    room.ortega.addon.clockStrikes();
    expect(room.ortega.account.outbox).toHaveLength(3);
  });

  test("does not wait for a team that has left the cohort", () => {
    const room = ended(["71%"]);
    given(room.ortega, "retire", { team: idOf(room.ortega, "Geometry") });
    room.ortega.addon.clockStrikes();
    expect(room.ortega.account.outbox.map(({ to }) => to)).toEqual([
      ["ada@s.org", "ben@s.org", "diaz@d.org"],
      ["ana@d.org", "lee@d.org"],
    ]);
  });

  test("leaves a cycle that ended long ago to people", () => {
    const room = ended(["71%", "67%"], "2020-07-31");
    room.ortega.addon.clockStrikes();
    expect(room.ortega.account.outbox).toEqual([]);
    expect(mailBlock(room).said).toBe(
      "Jul 31, 2020: The cycle ended on Fri Jun 12. The closing mail goes out only if you send it.",
    );
    expect(sendNow(room).ok).toBe(true);
  });
});

describe("a person", () => {
  test("may send it before all final results are in; then neither a person nor the daily run sends it again", () => {
    const room = ended(["71%"], "2020-06-16");
    expect(sendNow(room)).toEqual({
      ok: true,
      value: { people: 6, said: "The closing mail was sent to 6 people." },
    });
    for (const again of [false, true]) {
      expect(sendNow(room, again)).toMatchObject({
        ok: false,
        message: "The closing mail was sent on Jun 16.",
      });
    }
    typesOf(room, "Teams", "Geometry", "Final result", "67%");
    room.turnTo(FRIDAY);
    room.ortega.addon.clockStrikes();
    expect(room.ortega.account.outbox).toHaveLength(3);
    expect(given(room.ortega, "mail", null)).toMatchObject({ state: "sent", warnings: [] });
  });

  test("sends it in the week of the last update, which does not stand in for it", () => {
    const room = ended(["71%", "67%"], "2020-06-12");
    room.ortega.addon.clockStrikes();
    expect(room.ortega.account.outbox[0]?.subject).toContain("week 8 of 8");
    room.turnTo("2020-06-15");
    expect(sendNow(room).ok).toBe(true);
    expect(room.ortega.account.outbox[3]?.subject).toBe(SUBJECT);
  });

  test("may send it again only where the first attempt did not report its end", () => {
    const room = ended(["71%", "67%"]);
    const memory = () => [...room.properties.entries()].find(([, text]) => text.includes("closing"));
    let during: ReturnType<typeof memory>;
    room.beforeCall = (method) => {
      if (method === "MailApp.sendEmail") during ??= memory();
    };
    sendNow(room);
    room.beforeCall = () => {};
    const [key = "", text = ""] = during ?? [];
    room.properties.set(key, text);
    const view = given(room.ortega, "mail", null);
    expect([view.state, view.told]).toEqual([
      "unfinished",
      "The closing mail began to go out on Jun 19 and did not report its end. Ask whether it arrived before you send it again.",
    ]);
    expect(sendNow(room).ok).toBe(false);
    expect(sendNow(room, true).ok).toBe(true);
    expect(sendNow(room, true).ok).toBe(false);
  });
});

test("the cycle after it begins with an update that compares nothing with the one before", () => {
  const room = ended(["71%", "67%"], "2020-06-12");
  room.ortega.addon.clockStrikes();
  room.turnTo("2020-06-16");
  expect(sendNow(room).ok).toBe(true);
  const { cycle, teams } = given(room.ortega, "nextCycle", null);
  const going = teams.map(({ team }) => ({ team, goal: "90" }));
  const request = { cycle, start: "2020-06-22", weeks: "8", teams: going };
  for (let left = ["all"] as readonly string[]; left.length > 0; ) {
    left = given(room.ortega, "startCycle", request).left;
  }
  room.turnTo("2020-06-26");
  const view = given(room.ortega, "mail", null);
  expect(view).toMatchObject({ kind: "weekly", state: "not sent", week: "Week 1 of 8" });
  expect(view.editions[0]?.text).not.toContain("CHANGED SINCE LAST WEEK");
  room.ortega.addon.clockStrikes();
  expect(room.ortega.account.outbox.at(-1)?.subject).toContain("week 1 of 8");
  room.turnTo("2020-08-17");
  expect(given(room.ortega, "mail", null)).toMatchObject({ kind: "closing", state: "not sent" });
});

describe("what the closing mail says", () => {
  test("is what teams have learned and do next, in one line each and never as markup", () => {
    const room = ended(["71%", "67%"]);
    typesOf(room, "Charters", "Algebra", "Went well", "<b>Homework</b>\n\nRESULTS");
    typesOf(room, "Charters", "Algebra", "Could be better", "Earlier calls");
    typesOf(room, "Charters", "Algebra", "Next", "spread");
    typesOf(room, "Charters", "Geometry", "Next", "Ask\nthe board");
    const [teams, sponsors] = given(room.ortega, "mail", null).editions;
    expect(teams?.text).toContain(
      "WHAT THE TEAMS LEARNED\n\nAlgebra\nWent well: <b>Homework</b> RESULTS. Could be better: Earlier calls.",
    );
    expect(teams?.text).toContain("WHAT COMES NEXT\n\nSpread: Algebra\nGeometry: Ask the board");
    expect(teams?.html).toContain("&lt;b&gt;Homework&lt;/b&gt;");
    expect(sponsors?.text).not.toContain("LEARNED");
    expect(sponsors?.text).toContain("Spread: Algebra");
  });

  test("takes what comes next in any case, with a space or a period behind it", () => {
    const room = ended(["71%", "67%"]);
    typesOf(room, "Charters", "Algebra", "Next", "Continue.");
    typesOf(room, "Charters", "Geometry", "Next", "CONTINUE ");
    const [teams] = given(room.ortega, "mail", null).editions;
    expect(teams?.text).toContain("WHAT COMES NEXT\n\nContinue: Geometry, Algebra\n");
  });

  test("leaves out a formula of somebody’s that fails, and leaves it in its cell", () => {
    const room = ended(["71%", "67%"]);
    typesOf(room, "Charters", "Algebra", "Went well", "=1/0");
    typesOf(room, "Charters", "Algebra", "Could be better", "Earlier calls");
    typesOf(room, "Charters", "Geometry", "Next", "=NA()");
    const [headers = []] = tab(room.ortega, "Algebra").values.slice(6);
    for (const header of ["Breakthrough", "Strategy", "Ask"]) {
      typed(room, "Algebra", `${columnLetters(headers.indexOf(header) + 1)}13`, "=1/0");
    }
    typed(room, "Journal", "B2", "Geometry");
    typed(room, "Journal", "D2", "ask");
    typed(room, "Journal", "E2", "=1/0");
    ["2020-06-01", "Algebra", "", "ask", "A room"].forEach((text, place) => {
      if (text !== "") typed(room, "Journal", `${columnLetters(place + 1)}3`, text);
    });
    const { editions } = given(room.ortega, "mail", null);
    for (const { text, html } of editions) expect(`${text}${html}`).not.toMatch(/#DIV|#N\/A/);
    expect(editions[0]?.text).toContain("Algebra\nCould be better: Earlier calls.");
    expect(column(tab(room.ortega, "Rollup"), "Oldest ask")).toContain(18);
    const shown = errors(room.ortega).map((place) => place.replace(/, row.*: /, ": "));
    expect(shown.sort()).toEqual([
      "Algebra: #DIV/0!",
      "Algebra: #DIV/0!",
      "Algebra: #DIV/0!",
      "Charters: #DIV/0!",
      "Charters: #N/A",
      "Journal: #DIV/0!",
    ]);
  });

  test("keeps the numbers of a small group out, and its words in", () => {
    const cohort = SPRING.cohort.map((line, index) => [
      ...line,
      ...(index === 0 ? ["N", "Final"] : ["6", "67"]),
    ]);
    const room = mailroom(FRIDAY, { ...SPRING, cohort });
    const [mail] = given(room.ortega, "mail", null).editions;
    expect(mail?.text).toContain("▽ Not achieved: Geometry\n");
    expect(`${mail?.text}${mail?.html}`).not.toMatch(/\b67%|of the gap/);
  });

  test("is kept on Bright spots", () => {
    const room = ended(["71%", "67%"]);
    expect(sendNow(room).ok).toBe(true);
    expect(tab(room.ortega, "Bright spots").values[1]?.slice(1)).toEqual([
      "Algebra",
      5,
      "Breakthrough",
      "Homework",
      "49 of 59 took it",
    ]);
  });
});

describe("the closing mail of LAUSD South", () => {
  const { editions } = given(workbookOf(lausdSouth("2020-06-20", "with readings")), "mail", null);

  test("reads like this for the teams", () => {
    expect(editions[0]?.subject).toBe("LAUSD South, spring 2020: 5 of 6 achieved");
    expect(editions[0]?.text).toMatchInlineSnapshot(`
      "5 of 6 achieved (3 as reported)
      6 teams · 6 final results · 2 open asks, oldest 40 days
      LAUSD South, spring 2020 · ended Jun 12


      RESULTS AGAINST GOALS

      ★ Achieved: Banning Algebra 1, 71% / 71%, 100% of the gap
      ★ Achieved: Fremont A–G, 74 / 73, 101% of the gap
      ☆ Achieved (as reported): UMM algebra, 89%, +23 points
      ☆ Achieved (as reported): UMM geometry, 78%, +42 points
      ☆ Achieved (as reported): Wilmington maths, 74%, +48 points
      ▽ Not achieved: Bethune geometry, 67% / 78%, 75% of the gap


      BRIGHT SPOTS

      Banning Algebra 1
      Calling it homework: 38 to 49 of 59 took it in three weeks.


      ASKS THAT ARE STILL OPEN

      Loan devices for 14 students
      Asked by Bethune geometry.
      40 days open

      One registrar contact for transfer credit
      Asked by Fremont A–G.
      40 days open


      THANK YOU

      47 weekly numbers were there for everyone to see. Thank you to the teams, and to all who helped them.


      Open the rollup: https://docs.google.com/spreadsheets/d/file/edit#gid=0

      “As reported”: no goal was recorded that the result could be held to. This is the last update of this cycle; its figures are as of Jun 20. Reply to ask a question."
    `);
  });

  test("and reads the same for the sponsors, as no team has written what it learned", () => {
    expect(editions[1]?.subject).toBe(editions[0]?.subject);
    expect(editions[1]?.text).toBe(editions[0]?.text);
  });
});
