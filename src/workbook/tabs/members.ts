import { DAY } from "../number-format.ts";
import { type Reference, wholeColumn } from "../reference.ts";
import { columnOf, FIRST_ROW, type RegisterColumn, registerCanvas, registerTab } from "../register.ts";
import { type TabDescription, zone } from "../tab.ts";

/** One row a person. The team is named as on its row of the Teams tab. */
export const MEMBER_COLUMNS = [
  { key: "team", header: "Team", width: 180 },
  { key: "person", header: "Person", width: 180 },
  { key: "email", header: "E-mail", width: 220 },
  { key: "role", header: "Role", width: 110 },
  { key: "function", header: "Function", width: 160, note: "Administrative, operational, academic …" },
  {
    key: "oneOnOne",
    header: "One-on-one",
    width: 100,
    style: { numberFormat: DAY },
    note: "The day of this person's one-on-one coaching session.",
  },
] as const satisfies readonly RegisterColumn<string>[];
export type MemberColumnKey = (typeof MEMBER_COLUMNS)[number]["key"];

export const memberColumn = (key: MemberColumnKey): number => columnOf<MemberColumnKey>(MEMBER_COLUMNS, key);

/** A whole column of Members. */
export const membersColumn = (key: MemberColumnKey): Reference => wholeColumn("members", memberColumn(key));

export function membersTab(used: number): TabDescription {
  const grid = registerCanvas(MEMBER_COLUMNS, used);
  const rows = (key: MemberColumnKey) => zone(FIRST_ROW, memberColumn(key), grid.contents.length);
  return registerTab({ key: "members", kind: "members", name: "Members" }, MEMBER_COLUMNS, grid, {
    validations: [
      {
        zone: rows("role"),
        rule: { kind: "one of", words: ["leader", "member", "coach"] },
        help: "leader, member or coach",
      },
      { zone: rows("oneOnOne"), rule: { kind: "day" }, help: "A day, such as 2020-05-04." },
    ],
  });
}
