import { nameKey, sameName } from "../../intake/text.ts";
import { type Check, notice } from "./notice.ts";

/** The method's size of a team, its leader included (`docs/method.md` A2). */
const FEWEST = 5;
const MOST = 7;

/** Never a block: a published team had ten. A roster that names nobody says nothing of size. */
export const teamSize: Check = (seen) => {
  const { members, leader } = seen.team;
  const isListed = members.some(({ name }) => sameName(name, leader));
  const size = members.length + (leader === "" || isListed ? 0 : 1);
  if (members.length === 0 || (size >= FEWEST && size <= MOST)) return [];
  const people = size === 1 ? "1 person" : `${size} people`;
  return [
    notice(seen, "team size", "Members", {
      expected: `${FEWEST} to ${MOST} people`,
      says: `${people}. Teams of ${FEWEST} to ${MOST} work best; you can build it as it is.`,
    }),
  ];
};

/** One person may sit on two teams, but more often a line was copied. */
export const mailTwice: Check = (seen, { mailRows }) =>
  seen.team.members.flatMap(({ email }) => {
    const other = mailRows.get(nameKey(email))?.find((row) => row !== seen.row.number);
    if (other === undefined) return [];
    return [
      notice(seen, "mail twice", "Members", {
        expected: "each person on one team",
        says: `${email} is on the team of row ${other} too.`,
      }),
    ];
  });
