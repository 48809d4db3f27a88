/** How many cohorts one portfolio reads, and how many teams of each. */
export const COHORTS = 20;
export const TEAMS = 100;
/** How many priorities it tells apart; teams of further ones are counted with all the others in Portfolio. */
export const PRIORITIES = 20;
