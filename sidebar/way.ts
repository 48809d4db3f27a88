import type { Place } from "./panels.tsx";

/** The panels that led to the one that is shown, which is the last. */
export type Way = readonly [Place, ...(readonly Place[])];

/**
 * Goes on to a place. A panel stands on the way only once: going to one that led here goes back to it, with what it
 * is now to show, so that `‹` never leads in circles.
 */
export function gone(way: Way, to: Place): Way {
  const [first, ...others] = way;
  if (first.at === to.at) return [to];
  const found = others.findIndex((place) => place.at === to.at);
  return [first, ...(found === -1 ? others : others.slice(0, found)), to];
}

/** One panel back; the first stays. */
export function returned([first, ...others]: Way): Way {
  return [first, ...others.slice(0, -1)];
}

export function shownOn(way: Way): Place {
  return way[way.length - 1] ?? way[0];
}
