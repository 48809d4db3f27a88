/** Longer texts are not compared letter by letter. */
const LONGEST_WORD = 60;

/** The word that was probably meant, or `null` if none is close enough to be worth naming. */
export function nearest(text: string, words: readonly string[]): string | null {
  if (text.length > LONGEST_WORD) return null;
  const typed = text.toLowerCase();
  let best: string | null = null;
  let least = Math.max(1, Math.floor(typed.length / 3)) + 1;
  for (const word of words) {
    if (Math.abs(word.length - typed.length) >= least) continue;
    const distance = editDistance(typed, word.toLowerCase());
    if (distance < least) [best, least] = [word, distance];
  }
  return best;
}

/** How many letters must be typed, dropped or replaced to turn one word into the other. */
function editDistance(from: string, to: string): number {
  let previous = Array.from({ length: to.length + 1 }, (_, length) => length);
  for (let row = 1; row <= from.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= to.length; column += 1) {
      const same = from[row - 1] === to[column - 1];
      const replaced = (previous[column - 1] ?? 0) + (same ? 0 : 1);
      const dropped = (previous[column] ?? 0) + 1;
      const typed = (current[column - 1] ?? 0) + 1;
      current.push(Math.min(replaced, dropped, typed));
    }
    previous = current;
  }
  return previous[to.length] ?? 0;
}
