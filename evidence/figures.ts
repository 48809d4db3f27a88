import type { OutlookKey } from "../src/domain/outlook.ts";
import { chanceOfRun } from "./coin.ts";
import { type Look, outlooksTold } from "./outlooks.ts";
import type { Scenario } from "./path.ts";
import { promptedBeforeTheEnd } from "./prompts.ts";
import { NOISES, PUBLISHED_PROMPTS, PUBLISHED_RUNS, PUBLISHED_UNLIKELY } from "./published.ts";
import type { RuleName } from "./rules.ts";

/** How far a figure may lie from the published one. */
export const TOLERANCE = 0.03;

/** A share that was worked out here, beside the one that is published; `null` where none is. */
export interface Figure {
  readonly share: number;
  readonly published: number | null;
}

/** How often each rule prompts the teams of a scenario before their final week. */
export interface PromptRow extends Scenario {
  readonly prompted: ReadonlyMap<RuleName, Figure>;
}

/** What the teams of a scenario are told about their end; published is only how often that is Unlikely. */
export interface OutlookRow extends Scenario, Look {
  readonly told: ReadonlyMap<OutlookKey, Figure>;
}

/** The chance of a run of three tails. */
interface CoinRow {
  readonly weeks: number;
  readonly run: Figure;
}

export interface Evidence {
  readonly teams: number;
  readonly prompts: readonly PromptRow[];
  readonly outlooks: readonly OutlookRow[];
  readonly coin: readonly CoinRow[];
}

/** Simulates so many teams for every row of the tables. */
export function evidenceFrom(teams: number): Evidence {
  return { teams, prompts: promptRows(teams), outlooks: outlookRows(teams), coin: coinRows() };
}

/** Every figure that has a published one beside it. */
export function comparedFigures({ prompts, outlooks, coin }: Evidence): readonly Figure[] {
  const figures = [
    ...prompts.flatMap(({ prompted }) => [...prompted.values()]),
    ...outlooks.flatMap(({ told }) => [...told.values()]),
    ...coin.map(({ run }) => run),
  ];
  return figures.filter(({ published }) => published !== null);
}

/** Whether a figure is as published, give or take the tolerance; true where nothing is published. */
export function isAsPublished({ share, published }: Figure): boolean {
  return published === null || Math.abs(share - published) <= TOLERANCE;
}

function promptRows(teams: number): readonly PromptRow[] {
  return PUBLISHED_PROMPTS.flatMap(({ path, weeks, shares }) =>
    NOISES.map((noise, index) => {
      const scenario = { path, weeks, noise };
      const prompted = [...promptedBeforeTheEnd(scenario, teams)].map(
        ([rule, share]) => [rule, { share, published: shares[rule]?.[index] ?? null }] as const,
      );
      return { ...scenario, prompted: new Map(prompted) };
    }),
  );
}

function outlookRows(teams: number): readonly OutlookRow[] {
  return PUBLISHED_UNLIKELY.map(({ share: unlikely, ...row }) => {
    const told = [...outlooksTold(row, row, teams)].map(
      ([key, share]) => [key, { share, published: key === "unlikely" ? unlikely : null }] as const,
    );
    return { ...row, told: new Map(told) };
  });
}

function coinRows(): readonly CoinRow[] {
  return PUBLISHED_RUNS.map(({ weeks, chance }) => ({
    weeks,
    run: { share: chanceOfRun(3, weeks), published: chance },
  }));
}
