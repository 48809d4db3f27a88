import type { Built, Reply } from "../../rpc/contract.ts";
import type { RosterTeam } from "../../workbook/describe.ts";
import { gridKey } from "../../workbook/tabs/grid/layout.ts";
import { teamKey } from "../../workbook/tabs/team/layout.ts";
import type { Book } from "../book.ts";
import { look } from "../look.ts";
import { bring, movedInWords, separatorOf } from "../mend.ts";
import { noCohort, refused } from "../refused.ts";
import { misplacedInWords } from "../registers/misplaced.ts";
import { readRegisters } from "../registers/read-registers.ts";
import { registersOf, reported, type Taken } from "./enrol.ts";
import { lookAtWaiting, makeTabs } from "./make-tabs.ts";
import { readingsWritten } from "./readings-written.ts";

/**
 * Makes the tabs of the next teams that wait for them, then lets Rollup, Data and Teams tell of these too. What a step
 * leaves is whole: no formula points at a tab that is still to come.
 */
export function step(book: Book, taken: Taken | null, mayBegin: () => boolean): Reply<Built> {
  const present = readRegisters(book);
  const { cohort, misplaced } = present;
  if (cohort === null) return refused(noCohort(present.survey));
  if (misplaced !== null) return refused(misplacedInWords(misplaced));
  const registers = (teams: readonly RosterTeam[]) => registersOf(present, cohort, teams);
  const teams = taken === null ? present.teams : reported(present, taken);
  const waiting = lookAtWaiting(book, registers(teams));
  if (waiting.kind === "moved") return refused(movedInWords(waiting.names));
  const looked = look(book, registers(present.teams), "what joins");
  if (looked.kind === "moved") return refused(movedInWords(looked.names));

  const separator = separatorOf(book, looked.cells.get("cohort") ?? []);
  const made = makeTabs(book, waiting, separator, mayBegin);
  const ids = new Set(made.map(({ entry }) => entry.team.id));
  const grown = present.teams.map((entry) => (ids.has(entry.team.id) ? { ...entry, waits: false } : entry));
  const keys = [...ids].flatMap((id) => [teamKey(id), gridKey(id)]);
  const whole = new Set([...looked.whole, ...keys]);
  bring(book, registers(grown), { ...looked, separator, whole, anew: new Set(keys) });
  const left = grown.filter(({ waits }) => waits === true);
  return {
    ok: true,
    value: {
      done: grown.length - left.length,
      total: grown.length,
      made: made.map(({ entry }) => entry.team.name),
      left: left.map(({ team }) => team.name),
      readings: made.reduce((sum, { entry, changes }) => sum + readingsWritten(entry, changes), 0),
    },
  };
}
