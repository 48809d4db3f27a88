import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { round } from "../../src/domain/round.ts";
import type { CallName } from "../../src/rpc/contract.ts";
import type { NumberField, NumberKey, OpenWeek } from "../../src/rpc/week.ts";
import { given } from "./calls.ts";
import { MARK, shownHere } from "./place.ts";
import { TEAM_NAMES, weekTeams } from "./week-teams.ts";
import { lastRun, spreadsheetIn, type Workbook, workbookOf, writes } from "./workbook.ts";

const SEED = 20_200_420;
/** How often each team's weeks are filled in anew. */
const ROUNDS = 6;

let workbook: Workbook;
beforeAll(() => {
  workbook = workbookOf(weekTeams());
}, 120_000);

/** What a person may type into a field: mostly what fits, at times what the tab will ask about. */
function textFor({ percent, key }: NumberField): fc.Arbitrary<string> {
  const share = fc.integer({ min: 0, max: 1000 }).map((tenths) => `${round(tenths / 10, 1)}%`);
  const most: Partial<Record<NumberKey, number>> = { enrolled: 90, whole: 90, lastYear: 40 };
  const amount = fc.integer({ min: 0, max: most[key] ?? 45 }).map(String);
  const typed = fc.oneof(
    { weight: 10, arbitrary: percent ? share : amount },
    { weight: 1, arbitrary: fc.constant("") },
    { weight: 1, arbitrary: fc.constantFrom("n/a", "-7", "0.5", "570", "most") },
  );
  return typed.map(shownHere);
}

const numbersFor = (page: OpenWeek) =>
  fc.record(Object.fromEntries(page.fields.map((field) => [field.key, textFor(field)])));

const inWords = (value: unknown, scale: number) =>
  shownHere(String(round(Math.abs(Number(value)) * scale, 1)));

/** The facts of one tab by their labels: a snapshot would compute every tab of the file. */
function factsOf(name: string): ReadonlyMap<unknown, unknown> {
  const sheet = spreadsheetIn(workbook.file).getSheetByName(name);
  const lines: unknown[][] = sheet?.getDataRange().getValues() ?? [];
  const labels = lines[0]?.lastIndexOf("team id") ?? -1;
  return new Map(lines.map((line) => [line[labels], line[labels + 1]]));
}

/** What the tab says is needed, as the effect words it, where this week is the latest. */
function neededIn(facts: ReadonlyMap<unknown, unknown>, week: number): string {
  const needed = facts.get("needed");
  if (facts.get("latest week") !== week || needed === "") return "";
  if (needed === 0) return "nothing more is needed";
  return inWords(needed, facts.get("unit") === "percent" ? 100 : 1);
}

test("what a number would do is what the tab then shows, for every kind and form", () => {
  let [saved, judged, refused] = [0, 0, 0];
  for (const [index, name] of TEAM_NAMES.entries()) {
    const team = String(factsOf(name).get("team id"));
    for (let turn = 0; turn < ROUNDS; turn++) {
      const page = given(workbook, "week", { team, week: [1, 2, 3, 4, 5, 5][turn] ?? 5 });
      const [numbers = {}] = fc.sample(numbersFor(page), { seed: SEED + 100 * index + turn, numRuns: 1 });
      const asked = { team, week: page.week, numbers };
      const effect = given(workbook, "effect", { ...asked, decimal: MARK });
      expect(writes(lastRun(workbook))).toEqual([]);
      const { words, pivot, seen } = page;
      const reply = given(workbook, "record", { ...asked, words, pivot, seen, noMeasure: null });
      if (effect.faults.length > 0) {
        expect(reply).toEqual({ kind: "faults", faults: effect.faults });
        expect(writes(lastRun(workbook))).toEqual([]);
        refused++;
        continue;
      }
      const after = given(workbook, "week", { team, week: page.week });
      const told = { name, numbers, actual: effect.actual, status: effect.status, ahead: effect.ahead };
      expect(told).toEqual({ name, numbers, actual: after.actual, status: after.status, ahead: after.ahead });
      expect(reply).toMatchObject({ kind: "saved", seen: after.seen });
      const facts = factsOf(name);
      if (facts.get("latest week") === page.week) {
        const needed = neededIn(facts, page.week);
        expect([name, effect.needed.startsWith(needed), effect.needed === ""]).toEqual([
          name,
          true,
          needed === "",
        ]);
        expect([name, effect.short.split(" ")[0]]).toEqual([name, String(facts.get("people short"))]);
        judged++;
      }
      saved++;
    }
  }
  console.info(
    `Effect: ${saved} weeks saved, ${judged} with what is needed, ${refused} refused; all as foretold.`,
  );
  expect(saved).toBeGreaterThan(refused);
}, 300_000);

describe("whatever arrives in place of a week", () => {
  const names: readonly CallName[] = ["week", "effect", "record"];
  const cellText = fc.oneof(fc.string(), fc.constantFrom("57", "=1+1", "n/a", "1e9", "∞", "０.5", "57%%"));
  const numbers = fc.dictionary(fc.constantFrom("actual", "took", "whole", "__proto__", "status"), cellText);
  const words = fc.dictionary(fc.constantFrom("success", "plan", "updated", "constructor"), cellText);
  const likely = fc.record(
    {
      team: fc.oneof(fc.constant("TEAM"), fc.string()),
      week: fc.oneof(fc.integer(), fc.double(), fc.constantFrom(1.5, -1, 99, 6)),
      numbers,
      words,
      pivot: fc.oneof(fc.boolean(), fc.string()),
      noMeasure: fc.oneof(fc.constantFrom(null, "other", "lazy"), fc.integer()),
      seen: fc.oneof(fc.record({ numbers, words, pivot: fc.boolean() }), fc.anything()),
    },
    { requiredKeys: [] },
  );
  const junk = fc.oneof(likely, fc.anything()).map((value) => {
    try {
      return JSON.parse(JSON.stringify(value) ?? "null") as unknown;
    } catch {
      return null;
    }
  });

  test("it is refused in words, and nothing is written", () => {
    const team = String(factsOf("Level").get("team id"));
    fc.assert(
      fc.property(fc.constantFrom(...names), junk, (name, argument) => {
        const isTeam =
          typeof argument === "object" && argument !== null && Reflect.get(argument, "team") === "TEAM";
        const sent = isTeam ? { ...argument, team } : argument;
        const outcome = workbook.addon.serve("bttCall", [name, sent]);
        expect(outcome.ok).toBe(true);
        const reply = (outcome.ok ? outcome.value : null) as {
          ok: boolean;
          message?: string;
          value?: { kind?: string };
        };
        const isSaved = name === "record" && reply.ok && reply.value?.kind === "saved";
        if (!isSaved) expect(writes(lastRun(workbook))).toEqual([]);
        if (!reply.ok) expect(reply.message).toMatch(/\.$/);
      }),
      { numRuns: 300, seed: SEED },
    );
  }, 120_000);
});
