/** Comments between which the README holds the table. */
const BEGIN = "<!-- bench -->";
const END = "<!-- /bench -->";

/** The README with its table brought up to date; `null` where it has no place for one. */
export function readmeWith(readme: string, table: string): string | null {
  const begin = readme.indexOf(BEGIN);
  const end = readme.indexOf(END);
  if (begin < 0 || end < begin) return null;
  return `${readme.slice(0, begin)}${BEGIN}\n${table}\n${readme.slice(end)}`;
}

/** The lines of the table that the README holds, each as its cells; the header and its rule are left out. */
export function rowsIn(readme: string): readonly (readonly string[])[] {
  const table = readme.slice(readme.indexOf(BEGIN) + BEGIN.length, readme.indexOf(END));
  return table
    .split("\n")
    .filter((line) => line.startsWith("|"))
    .slice(2)
    .map((line) =>
      line
        .split("|")
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );
}
