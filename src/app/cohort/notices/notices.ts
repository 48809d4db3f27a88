import type { Notice } from "../../../rpc/cohort.ts";
import { goalMissing, scale } from "./goal-notices.ts";
import { groupShare, otherGroup } from "./group-notices.ts";
import { tabNameChanged } from "./name-notices.ts";
import { type Beside, type Check, notice, type SeenRow } from "./notice.ts";
import { mailTwice, teamSize } from "./people-notices.ts";
import { otherStart, otherWeeks } from "./term-notices.ts";

const CHECKS: readonly Check[] = [
  tabNameChanged,
  goalMissing,
  scale,
  groupShare,
  otherGroup,
  teamSize,
  mailTwice,
  otherStart,
  otherWeeks,
];

/** What is worth a look in a row that can be built. A team of the file keeps what it has: its row is not read again. */
export function noticesOf(seen: SeenRow, beside: Beside): readonly Notice[] {
  const present = beside.inFile(seen.team);
  if (present === undefined) return CHECKS.flatMap((check) => check(seen, beside));
  const { name } = present.team;
  const known = name === seen.team.name ? name : `${name}, as it is called now,`;
  const says =
    present.waits === true
      ? `${known} is on the Teams tab already: it keeps what it has there, and its tab will be made.`
      : `${known} is here already: it keeps what it has.`;
  return [notice(seen, "here already", "Team", { expected: "a team that is new", says })];
}
