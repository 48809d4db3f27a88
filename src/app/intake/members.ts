import type { Member } from "../../domain/cohort.ts";
import { type Parsed, type Parser, parsed, refused } from "./parsed.ts";
import { looksLikeFormula, sameName } from "./text.ts";

const FORM = "Name <mail>; Name <mail>";
const NAME_AND_MAIL = /^([^<>]*?)\s*<([^<>]*)>$/;
const MAIL = /^[\p{L}\p{N}_][^\s@<>,;:"()[\]\\]*@[^\s@<>,;:"()[\]\\]+\.[\p{L}\p{N}-]{2,}$/u;
const HOLDS_MAIL = /\S@\S/;
const LONGEST_MAIL = 254;

/** The people of a team: `Name <mail>; Name <mail>`. A mail by itself is also its owner's name. */
export const members: Parser<readonly Member[]> = (text) => {
  const people: Member[] = [];
  for (const part of text.split(/[;；\n]/)) {
    if (part.trim() === "") continue;
    const person = member(part.trim());
    if (!person.ok) return person;
    if (people.some(({ email }) => sameName(email, person.value.email)))
      return refused(`each mail once; ${person.value.email} stands here twice`);
    people.push(person.value);
  }
  return parsed(people);
};

function member(part: string): Parsed<Member> {
  const [, typed = part, mail = part] = NAME_AND_MAIL.exec(part) ?? [];
  const email = mail.trim();
  const name = typed.replace(/^"(.*)"$/, "$1").trim();
  // Of several people between commas only the last would get mail.
  const isOther = HOLDS_MAIL.test(name) && !sameName(name, email);
  if (email.length > LONGEST_MAIL || !MAIL.test(email) || isOther)
    return refused(`${FORM}, and no mail can be read in ${JSON.stringify(part)}`);
  if (looksLikeFormula(name)) return refused(`${FORM}, with names that do not begin with =, +, - or @`);
  return parsed({ name: name === "" ? email : name, email });
}
