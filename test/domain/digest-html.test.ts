import { expect, test } from "vitest";
import { digestOf } from "../../src/domain/digest.ts";
import type { DigestFacts } from "../../src/domain/digest-facts.ts";
import { digestHtml } from "../../src/domain/digest-html.ts";
import { digestTeam, spring } from "./digest-samples.ts";

/** The texts of a page, in order, without its tags. */
const texts = (html: string): readonly string[] =>
  html
    .replace(/<style>.*<\/style>/, "")
    .split(/<[^>]*>/)
    .map((text) => text.replace(/&nbsp;/g, " ").trim())
    .filter((text) => text !== "");

test("the page says what the plain text says", () => {
  expect(texts(digestHtml(digestOf(spring, "teams")))).toMatchInlineSnapshot(`
    [
      "LAUSD South, spring 2020 · week 5 of 8",
      "1 on track · 1 close · 1 behind",
      "6 teams, 5 updated · 3 goal not recorded · 2 open asks, oldest 9 days",
      "Needs a conversation",
      "Bethune geometry",
      "Talk now",
      "2.1 weeks behind: 50% against 61.5%. “Half the class has no device on Mondays.”",
      "Coach: R. Diaz",
      "Asks",
      "Loan devices for 14 students",
      "Bethune geometry asks the technology office.",
      "9 days open",
      "One registrar contact for transfer credit",
      "Fremont A–G asks the district registrar.",
      "3 days open",
      "Bright spots",
      "Banning Algebra 1",
      "Called the quiz “homework”: 38 to 49 of 59 students took it in three weeks.",
      "All teams",
      "Bethune geometry",
      "▼ Behind",
      "50% / 61.5%",
      "2.1 behind",
      "Banning Algebra 1",
      "◆ Close",
      "57% / 60.5%",
      "1 behind",
      "Fremont A–G",
      "▲ On track",
      "47 / 45",
      "0.2 ahead",
      "UMM algebra",
      "Goal not recorded",
      "77%",
      "UMM geometry",
      "Goal not recorded",
      "55%",
      "Wilmington maths",
      "Goal not recorded",
      "48%",
      "week 4",
      "No number this week",
      "Wilmington maths",
      "Changed since last week",
      "Banning Algebra 1: week 4 changed from 51% to 52% on May 18.",
      "Open the rollup",
      "Sent by M. Ortega, Fridays at 7:00. Figures are as of May 22 and do not change in this mail. Reply to ask a question or to be taken off the list.",
    ]
  `);
});

test("statuses and signals have the colours of their cells, and none is told by colour alone", () => {
  const html = digestHtml(digestOf(spring, "teams"));
  expect(html).toContain("background:#A8480B;color:#FFFFFF");
  expect(html).toContain("background:#F8C9A3;color:#5A2400");
  expect(html).toContain("▼ Behind");
});

test("it loads nothing and runs nothing", () => {
  const html = digestHtml(digestOf(spring, "teams"));
  expect(html.match(/<(?:script|img|link|iframe)\b|url\(|@import|\bon\w+=/gi)).toBeNull();
  expect(html.match(/href="[^"]*"/g)).toEqual([`href="${spring.link}"`]);
});

test("markup in what people typed stays text", () => {
  const nasty = `<img src=x onerror="alert('1')"> & </td><script>`;
  const shown = `&lt;img src=x onerror=&quot;alert(&#39;1&#39;)&quot;&gt; &amp; &lt;/td&gt;&lt;script&gt;`;
  const facts: DigestFacts = {
    ...spring,
    cohort: nasty,
    by: nasty,
    teams: [digestTeam(nasty, { status: "behind", coach: nasty, challenge: nasty, told: false })],
    asks: [{ text: nasty, team: nasty, of: nasty, days: 1 }],
    brightSpots: [{ team: nasty, tried: nasty, moved: nasty }],
    changes: [{ kind: "re-plan", team: nasty, version: 2 }],
  };
  const html = digestHtml(digestOf(facts, "teams"));
  expect(html.match(/<(?:script|img)\b/i)).toBeNull();
  // Cohort, sender, and the team, its coach and its words wherever they are said.
  expect(html.split(shown)).toHaveLength(15);
  expect(html.split("<td").length).toBe(html.split("</td>").length);
});

test("without its style sheet, which readers of mail may drop, it is as wide as it should be", () => {
  const html = digestHtml(digestOf(spring, "teams")).replace(/<style>.*<\/style>/, "");
  expect(html).toContain(`width="600"`);
  expect(html).toContain("max-width:600px");
});
