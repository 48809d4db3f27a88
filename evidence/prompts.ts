import { type Challenge, challengeOf } from "./challenge.ts";
import { readingsOf, type Scenario } from "./path.ts";
import { type Random, randomFrom } from "./random.ts";
import { type JudgedWeek, judgedWeek, RULES, type RuleName } from "./rules.ts";
import { SEED } from "./seed.ts";

/** The share of teams that each rule prompts at least once before the final week. */
export function promptedBeforeTheEnd(scenario: Scenario, teams: number): ReadonlyMap<RuleName, number> {
  const challenge = challengeOf(scenario.weeks);
  const random = randomFrom(SEED);
  const prompted = new Map<RuleName, number>();
  for (let team = 0; team < teams; team++) {
    for (const name of promptersOf(challenge, scenario, random)) {
      prompted.set(name, (prompted.get(name) ?? 0) + 1);
    }
  }
  return new Map(RULES.map(({ name }) => [name, (prompted.get(name) ?? 0) / teams]));
}

/** The rules that prompt one team. */
function promptersOf(challenge: Challenge, scenario: Scenario, random: Random): ReadonlySet<RuleName> {
  const prompters = new Set<RuleName>();
  const soFar: JudgedWeek[] = [];
  for (const reading of readingsOf(scenario, random).slice(0, -1)) {
    soFar.push(judgedWeek(challenge, soFar.length + 1, reading));
    for (const { name, prompts } of RULES) {
      if (!prompters.has(name) && prompts(soFar)) prompters.add(name);
    }
  }
  return prompters;
}
