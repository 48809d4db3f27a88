/** Characters of 10 points that fit across a page, with room for wide ones. */
const LONGEST_LINE = 112;

/** A text as lines that fit across a page, broken between its words; a word that is longer is cut. */
export function textLines(text: string, longest = LONGEST_LINE): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/).flatMap((each) => pieces(each, longest))) {
    const last = lines[lines.length - 1];
    if (last !== undefined && last.length + 1 + word.length <= longest)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

function pieces(word: string, longest: number): readonly string[] {
  const characters = [...word];
  const parts: string[] = [];
  for (let from = 0; from < characters.length; from += longest) {
    parts.push(characters.slice(from, from + longest).join(""));
  }
  return parts;
}
