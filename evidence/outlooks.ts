import { OUTLOOKS, type OutlookKey, outlookOf } from "../src/domain/outlook.ts";
import { challengeOf } from "./challenge.ts";
import { readingsOf, type Scenario } from "./path.ts";
import { randomFrom } from "./random.ts";
import { SEED } from "./seed.ts";

/** In which week the outlook is read, and in which a pivot was logged, if one was. */
export interface Look {
  readonly week: number;
  readonly pivot: number | null;
}

/** The share of teams that are told each outlook. */
export function outlooksTold(scenario: Scenario, look: Look, teams: number): ReadonlyMap<OutlookKey, number> {
  const course = { ...challengeOf(scenario.weeks).course, restart: look.pivot };
  const random = randomFrom(SEED);
  const told = new Map<OutlookKey | null, number>();
  for (let team = 0; team < teams; team++) {
    const readings = readingsOf(scenario, random).slice(0, look.week);
    const measured = readings.map((value, index) => ({ week: index + 1, value }));
    const key = outlookOf(course, measured);
    told.set(key, (told.get(key) ?? 0) + 1);
  }
  return new Map(OUTLOOKS.map(({ key }) => [key, (told.get(key) ?? 0) / teams]));
}
