import { type Evidence, type Figure, isAsPublished, TOLERANCE } from "./figures.ts";

/** The figures as plain data, one entry a figure. */
export function evidenceJson({ teams, prompts, outlooks, coin }: Evidence) {
  return {
    version: 1,
    teams,
    tolerance: TOLERANCE,
    prompts: prompts.flatMap(({ path, weeks, noise, prompted }) =>
      [...prompted].map(([rule, figure]) => ({ ends: path.name, weeks, noise, rule, ...judged(figure) })),
    ),
    outlooks: outlooks.flatMap(({ path, weeks, noise, week, pivot, told }) =>
      [...told].map(([outlook, figure]) => ({
        ends: path.name,
        weeks,
        noise,
        week,
        pivot,
        outlook,
        ...judged(figure),
      })),
    ),
    coin: coin.map(({ weeks, run }) => ({ tosses: weeks, run: 3, ...judged(run) })),
  };
}

function judged(figure: Figure) {
  return { ...figure, asPublished: figure.published === null ? null : isAsPublished(figure) };
}
