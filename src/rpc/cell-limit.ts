/** What one cell of a sheet can hold. */
export const MOST_CHARACTERS = 50_000;
