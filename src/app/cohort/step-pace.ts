/** Milliseconds, of which only differences count. */
export type Clock = () => number;

/** No tab is begun that would end later than this: registers and rollup, and Apps Script's six minutes, need room. */
const LONGEST_MS = 20_000;
/** A person who watches wants to see it move. */
const MOST_TABS = 10;

/**
 * Says before each tab of a step whether it may still be begun. The first always may, so that every step gets on; the
 * others as long as one more like the longest so far would end in time.
 */
export function stepPace(now: Clock, most: number = MOST_TABS): () => boolean {
  const began = now();
  let begun = began;
  let longest = 0;
  let tabs = 0;
  return () => {
    const at = now();
    if (tabs > 0) longest = Math.max(longest, at - begun);
    const mayBegin = tabs === 0 || (tabs < most && at - began + longest <= LONGEST_MS);
    begun = at;
    tabs += 1;
    return mayBegin;
  };
}
