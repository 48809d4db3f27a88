/** Every row of the tables draws its teams anew from here, so that it does not depend on the rows before it. */
export const SEED = 20_210_412;
/** Simulated teams a row, where nobody asks for another number. */
export const DEFAULT_TEAMS = 20_000;
