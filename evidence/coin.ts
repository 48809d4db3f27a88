/**
 * The exact chance that a fair coin, tossed so often, shows at least one run of so many tails: how often weeks that are
 * below target as often as not make a run that means nothing.
 */
export function chanceOfRun(run: number, tosses: number): number {
  // How likely it is to stand at a run of 0, 1, … tails without having had a whole one.
  let standing: readonly number[] = Array.from({ length: run }, (_, tails) => (tails === 0 ? 1 : 0));
  for (let toss = 0; toss < tosses; toss++) {
    const heads = standing.reduce((sum, chance) => sum + chance / 2, 0);
    standing = [heads, ...standing.slice(0, -1).map((chance) => chance / 2)];
  }
  return 1 - standing.reduce((sum, chance) => sum + chance, 0);
}
