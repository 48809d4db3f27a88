import { boundOnly } from "../../workbook/bound.ts";
import { type Change, planTab, planTabs } from "../../workbook/change.ts";
import type { Registers, RosterTeam } from "../../workbook/describe.ts";
import type { Rendering } from "../../workbook/formula.ts";
import type { Held } from "../../workbook/held.ts";
import { isMoved } from "../../workbook/moved.ts";
import type { TabKey } from "../../workbook/reference.ts";
import type { TabDescription } from "../../workbook/tab.ts";
import { gridKey } from "../../workbook/tabs/grid/layout.ts";
import { teamKey } from "../../workbook/tabs/team/layout.ts";
import { type Book, isDressed } from "../book.ts";
import { described, type Moved } from "../look.ts";

/** The tabs that teams still wait for. */
export interface Waiting {
  readonly kind: "waiting";
  readonly teams: readonly RosterTeam[];
  readonly descriptions: readonly TabDescription[];
  /** What a run that stopped has left of them. */
  readonly cells: ReadonlyMap<TabKey, Held>;
}

/** Looks at what teams wait for, and at what a run that stopped has left of it; changes nothing. */
export function lookAtWaiting(book: Book, registers: Registers): Waiting | Moved {
  const teams = registers.teams.filter(({ waits }) => waits === true);
  const all = registers.teams.map((entry) => ({ ...entry, waits: false }));
  const descriptions = teams.length === 0 ? [] : described(book, { ...registers, teams: all });
  const { tabs } = book.survey();
  const keys = new Set(teams.flatMap(keysOf));
  const begun = descriptions.filter(({ key }) => keys.has(key) && tabs.has(key));
  const cells = new Map(begun.map(({ key }) => [key, book.read(key)]));
  const moved = begun.filter((description) => isMoved(description, cells.get(description.key) ?? []));
  return moved.length === 0
    ? { kind: "waiting", teams, descriptions, cells }
    : { kind: "moved", names: moved.map(({ key, name }) => tabs.get(key)?.name ?? name) };
}

/** A team whose tabs were made, and what was done for it. */
export interface Made {
  readonly entry: RosterTeam;
  readonly changes: readonly Change[];
}

/** Makes the tabs of one team after the other, each of them whole, while there is time. */
export function makeTabs(
  book: Book,
  { teams, descriptions, cells }: Waiting,
  separator: Rendering["separator"],
  mayBegin: () => boolean,
): readonly Made[] {
  const missing = planTabs(descriptions, book.survey().tabs);
  const made: Made[] = [];
  for (const entry of teams) {
    if (!mayBegin()) break;
    const keys = keysOf(entry);
    const tabs = missing.filter((change) => keys.includes(keyOf(change)));
    book.apply(tabs);
    const present = book.survey().tabs;
    const rendering = { separator, tabs: present };
    const own = descriptions.filter(({ key }) => keys.includes(key));
    // A grid that was deleted is made anew under the formulas of a tab that stands.
    const bound = boundOnly(own, cells, rendering, (key) => !isDressed(present.get(key)));
    const contents = own.flatMap((description) => {
      const { looks = "" } = present.get(description.key) ?? {};
      const tab = { held: bound.cells.get(description.key) ?? null, looks };
      return planTab(description, tab, rendering, "outdated");
    });
    book.apply(contents);
    made.push({ entry, changes: [...tabs, ...contents] });
  }
  return made;
}

const keysOf = ({ team }: RosterTeam): readonly TabKey[] => [teamKey(team.id), gridKey(team.id)];

const keyOf = (change: Change): TabKey =>
  change.kind === "make" || change.kind === "dress" ? change.description.key : change.key;
