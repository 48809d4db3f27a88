import { type Formula, f, joined } from "../formula.ts";
import type { TallyKey } from "./tallies.ts";
import { ended, endedInWords } from "./tally-columns.ts";

type Tally = (key: TallyKey) => Formula;

/** `9 on track · 2 close · 5 behind`, or the results where all teams have ended. */
export function countLine(tally: Tally): Formula {
  const now = f`${tally("on track")}&" on track · "&${tally("close")}&" close · "&${tally("behind")}&" behind"`;
  const isOver = f`AND(${tally("teams")}>0;${ended(tally)}=${tally("teams")})`;
  return f`IF(${isOver};${endedInWords(tally)};${now})`;
}

export const teamsInWords = (tally: Tally): Formula =>
  f`${tally("teams")}&IF(${tally("teams")}=1;" team";" teams")`;

/** `4 open asks, oldest 9 days · 2 no update · 1 not judged yet · 6 ended, 5 of 6 achieved` */
export function otherCounts(tally: Tally): Formula {
  const days = tally("oldest ask");
  const age = f`IF(${days}=0;"";", oldest "&${days}&IF(${days}=1;" day";" days"))`;
  const open = f`${tally("asks")}&IF(${tally("asks")}=1;" open ask";" open asks")&${age}`;
  const part = (count: Formula, words: Formula) => f`IF(${count}=0;"";" · "&${words})`;
  return joined(
    [
      f`IF(${tally("asks")}=0;"No open asks";${open})`,
      part(tally("no update"), f`${tally("no update")}&" no update"`),
      part(tally("not judged"), f`${tally("not judged")}&" not judged yet"`),
      part(ended(tally), f`${ended(tally)}&" ended, "&${endedInWords(tally)}`),
    ],
    "&",
  );
}

/** Whether the numbers above are whole. */
export function leftOut(listed: Formula, readable: Formula): Formula {
  const missing = f`(${listed}-${readable})`;
  const some = f`${missing}&IF(${missing}=1;" cohort is";" cohorts are")&" left out of these numbers: the Cohorts tab says why."`;
  const none = "Paste the link to each cohort’s spreadsheet on the Cohorts tab.";
  return f`IF(${listed}=0;${none};IF(${missing}=0;"Every cohort on the Cohorts tab is counted.";${some}))`;
}
