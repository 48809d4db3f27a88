import type { Cohort } from "../../domain/cohort.ts";
import { members as peopleIn } from "../intake/members.ts";
import { nameKey, sameName } from "../intake/text.ts";
import type { PersonRow, Present } from "../registers/read-registers.ts";

/** Someone who gets mail. */
export interface Recipient {
  readonly name: string;
  readonly address: string;
  /** The team's name; "" for a sponsor, or a coach of several teams. */
  readonly team: string;
  readonly leads: boolean;
}

/** Someone who would get mail, and whose address is missing or cannot be read. */
interface Unreached {
  readonly name: string;
  /** `Algebra`, `coach of Algebra`, `sponsor` */
  readonly as: string;
  /** What stands where the address should; "" for nothing. */
  readonly found: string;
}

/** Who gets which edition. Everybody gets one mail: a sponsor who is on a team reads the team's. */
export interface AddressBook {
  readonly teams: readonly Recipient[];
  readonly sponsors: readonly Recipient[];
  /** Everyone on a team, as often as they are on one. */
  readonly members: readonly Recipient[];
  readonly unreached: readonly Unreached[];
}

type Found =
  | { readonly kind: "reached"; readonly to: Recipient }
  | { readonly kind: "not"; readonly who: Unreached };

export function addressBook(present: Present, cohort: Cohort): AddressBook {
  const rows = present.members
    .slice(1)
    .filter(({ team, role }) => onRoster(present, team) !== undefined || isCoach(role));
  const members = rows.map(memberIn(present));
  const found = [...members, ...coachesIn(present, rows)];
  const sponsors = [cohort.executiveSponsor, ...cohort.sponsorshipTeam].flatMap(sponsorIn);
  const known = new Set<string>();
  const reached = (all: readonly Found[]): readonly Recipient[] =>
    all.flatMap((each) => {
      if (each.kind === "not" || known.has(nameKey(each.to.address))) return [];
      known.add(nameKey(each.to.address));
      return [each.to];
    });
  return {
    teams: reached(found),
    sponsors: reached(sponsors),
    members: members.flatMap((each) => (each.kind === "reached" ? [each.to] : [])),
    unreached: [...found, ...sponsors].flatMap((each) => (each.kind === "not" ? [each.who] : [])),
  };
}

const onRoster = ({ teams }: Present, name: string) =>
  teams.find(({ team }) => sameName(team.name, name))?.team;

export const isCoach = (role: string): boolean => nameKey(role) === "coach";

/** The one address in a text, with its name; `null` where it holds none or several. */
function addressIn(text: string): { readonly name: string; readonly email: string } | null {
  const read = peopleIn(text);
  return read.ok && read.value.length === 1 ? (read.value[0] ?? null) : null;
}

/** A name as people read it, without the address behind it. */
export const nameIn = (text: string): string => addressIn(text)?.name ?? text;

const memberIn =
  (present: Present) =>
  ({ team: typed, person, email, role }: PersonRow): Found => {
    const known = onRoster(present, typed);
    const [team, leader] = [known?.name ?? typed, known?.leader ?? ""];
    const read = addressIn(email);
    if (read === null) return { kind: "not", who: { name: person, as: team, found: email } };
    const leads = nameKey(role) === "leader" || (leader !== "" && sameName(leader, person));
    return { kind: "reached", to: { name: person || read.email, address: read.email, team, leads } };
  };

/**
 * Coaches as the Teams tab names them: by address, or as someone who stands on Members, be it on a row that gets no mail
 * itself, since its team is retired or mistyped.
 *
 * @param rows those that get mail themselves, or are told as not reached
 */
function coachesIn({ teams, members }: Present, rows: readonly PersonRow[]): readonly Found[] {
  return teams.flatMap(({ team }): readonly Found[] => {
    const coach = team.coach.trim();
    if (coach === "") return [];
    const [name, as] = [nameIn(coach), `coach of ${team.name}`];
    const namesakes = [...rows, ...members.slice(1)].filter(({ person }) => sameName(person, coach));
    const texts = [...namesakes.map(({ email }) => email), coach];
    const address = texts.map(addressIn).find((read) => read !== null)?.email;
    if (address !== undefined) {
      return [{ kind: "reached", to: { name, address, team: team.name, leads: false } }];
    }
    const [first] = namesakes;
    if (first !== undefined && rows.includes(first)) return [];
    return [{ kind: "not", who: { name, as, found: first?.email ?? "" } }];
  });
}

function sponsorIn(text: string): readonly Found[] {
  if (text.trim() === "") return [];
  const read = peopleIn(text);
  if (!read.ok) return [{ kind: "not", who: { name: text.trim(), as: "sponsor", found: "" } }];
  return read.value.map(({ name, email }) => ({
    kind: "reached",
    to: { name, address: email, team: "", leads: false },
  }));
}
