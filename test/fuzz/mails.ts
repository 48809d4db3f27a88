import fc from "fast-check";
import { digestOf, EDITIONS } from "../../src/domain/digest.ts";
import type { DigestFacts } from "../../src/domain/digest-facts.ts";
import { digestHtml } from "../../src/domain/digest-html.ts";
import { page } from "../../src/domain/mail-html.ts";
import { spring } from "../domain/digest-samples.ts";
import { hostile } from "./texts.ts";

/** An update whose every text is a person’s who means no good. */
export const update: fc.Arbitrary<DigestFacts> = fc
  .record({
    texts: fc.array(hostile, { minLength: 12, maxLength: 12 }),
    teams: fc.subarray([...spring.teams], { minLength: 1 }),
  })
  .map(({ texts, teams }) => {
    const text = (index: number): string => texts[index % texts.length] ?? "";
    return {
      ...spring,
      cohort: text(0),
      by: text(1),
      rhythm: text(2),
      link: text(3),
      teams: teams.map((team, index) => ({
        ...team,
        team: text(index),
        coach: text(index + 1),
        challenge: text(index + 2),
        actual: text(index + 3),
      })),
      asks: spring.asks.map((ask, index) => ({
        ...ask,
        text: text(index + 4),
        of: text(index),
        team: text(5),
      })),
      brightSpots: [{ team: text(6), tried: text(7), moved: text(8) }],
      changes: [
        { kind: "reading", team: text(9), week: 4, values: { was: text(10), now: text(11) }, on: null },
      ],
    };
  });

const TAGS: ReadonlySet<string> = new Set([
  "html",
  "body",
  "table",
  "tr",
  "td",
  "a",
  "span",
  "b",
  "br",
  "div",
  "p",
]);
const ATTRIBUTES: ReadonlySet<string> = new Set([
  ...["lang", "style", "role", "width", "align", "valign", "cellpadding", "cellspacing", "colspan", "href"],
  ...["class", "target"],
]);

const TAG = /^<\/?([a-z0-9]+)((?: [a-z]+="[^"<>]*")*)>$/;

/** The head of a mail about nothing: the same of every mail, whatever is in it. */
const HEAD = /<head>.*?<\/head>/s.exec(page(""))?.[0] ?? "";

/** What stands in a page that is not ours: tags, attributes, or a mark that no tag closes. */
function notOurs(html: string): readonly string[] {
  const [doctype, ...parts] = html
    .replace(HEAD, "")
    .split(/(<[^>]*>)/)
    .filter((part) => part !== "");
  const wrong = parts.filter((part) => {
    if (!part.startsWith("<")) return part.includes(">") || part.includes("<");
    const [, name = "", attributes = ""] = TAG.exec(part) ?? [];
    const names = [...attributes.matchAll(/ ([a-z]+)="[^"]*"/g)].map(([, each]) => each ?? "");
    return !TAGS.has(name) || names.some((each) => !ATTRIBUTES.has(each));
  });
  return doctype === "<!DOCTYPE html>" ? wrong : [...wrong, String(doctype)];
}

/** What is not ours in the mails of an update, to teams and to sponsors. */
export const mailedWrongly = (facts: DigestFacts): readonly string[] =>
  EDITIONS.flatMap((edition) => notOurs(digestHtml(digestOf(facts, edition))));
