import { type Formula, f } from "../formula.ts";
import { INK_2, LINK, type Style } from "../style.ts";
import type { TallyKey } from "./tallies.ts";

/** A column of counts: what it shows of a row’s tallies. */
interface TallyColumn {
  readonly header: string;
  readonly width: number;
  readonly style: Partial<Style>;
  /** Given how a tally of this row is reached; a zero is left out, so that what is there is seen. */
  readonly shows: (tally: (key: TallyKey) => Formula) => Formula;
}

const right = { across: "right", numberFormat: "0" } as const;
const count = (key: TallyKey, header: string, width = 62): TallyColumn => ({
  header,
  width,
  style: right,
  shows: (tally) => f`IF(${tally(key)}=0;"";${tally(key)})`,
});

/** What is shown of any set of teams, right of its name. */
export const TALLY_COLUMNS: readonly TallyColumn[] = [
  { ...count("teams", "Teams", 56), shows: (tally) => tally("teams") },
  count("on track", "▲ On track"),
  count("close", "◆ Close"),
  count("behind", "▼ Behind"),
  count("no update", "– No update", 70),
  count("not judged", "Not judged yet", 66),
  { header: "Ended", width: 120, style: { color: INK_2 }, shows: endedInWords },
  count("asks", "Open asks", 56),
  {
    header: "Oldest ask",
    width: 70,
    style: { across: "right", numberFormat: '0" days";;' },
    shows: (tally) => f`IF(${tally("asks")}=0;"";${tally("oldest ask")})`,
  },
];

/** The columns of counts that colour where there is something to talk about. */
export const BEHIND = TALLY_COLUMNS.findIndex(({ header }) => header === "▼ Behind");

export const NAME_STYLE: Partial<Style> = { color: LINK, wrap: true };

/** How many teams have ended, with a result or without. */
export const ended = (tally: (key: TallyKey) => Formula): Formula =>
  f`(${tally("achieved")}+${tally("not achieved")}+${tally("no result")})`;

/** `5 of 6 achieved`, `5 of 6 achieved, 1 without a result` */
export function endedInWords(tally: (key: TallyKey) => Formula): Formula {
  const all = ended(tally);
  const missing = f`IF(${tally("no result")}=0;"";", "&${tally("no result")}&" without a result")`;
  return f`IF(${all}=0;"";${tally("achieved")}&" of "&${all}&" achieved"&${missing})`;
}
