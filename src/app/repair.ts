import type { Reply } from "../rpc/contract.ts";
import { kindOf } from "../workbook/reference.ts";
import { teamKey } from "../workbook/tabs/team/layout.ts";
import type { Book } from "./book.ts";
import { mendFunctionExamples, movedExamples } from "./function-examples.ts";
import { mend, movedInWords } from "./mend.ts";
import { misplacedInWords, type Present, readRegisters } from "./read-registers.ts";

export interface Repaired {
  readonly cells: number;
  readonly tabs: number;
  /** Names of the tabs of teams that are no longer on the Teams tab. */
  readonly orphans: readonly string[];
}

/** Restores what is ours on every tab, and makes the tabs that are missing; what people typed stays as it is. */
export function repair(book: Book): Reply<Repaired> {
  return book.exclusively(() => {
    const present = readRegisters(book);
    if (present.cohort === null) {
      return {
        ok: false,
        message: "This file has no cohort yet. Choose New cohort in the menu.",
        faults: [],
      };
    }
    if (present.misplaced !== null) {
      return { ok: false, message: misplacedInWords(present.misplaced), faults: [] };
    }
    const examples = movedExamples(book);
    if (examples !== null) return { ok: false, message: movedInWords([examples]), faults: [] };
    const { cohort, survey, ...registers } = present;
    const teams = present.teams.map((entry) => ({ ...entry, waits: false }));
    const mended = mend(book, { ...registers, cohort, teams, takenNames: survey.names }, "everything");
    if (mended.kind === "moved") return { ok: false, message: movedInWords(mended.names), faults: [] };
    const changes = [...mended.changes, ...(survey.tabs.has("functions") ? mendFunctionExamples(book) : [])];
    const cells = changes.flatMap((change) => (change.kind === "write" ? change.blocks : []));
    return {
      ok: true,
      value: {
        cells: cells.reduce(
          (sum, block) => sum + block.cells.reduce((most, line) => most + line.length, 0),
          0,
        ),
        tabs: changes.filter(({ kind }) => kind === "make").length,
        orphans: orphans(present),
      },
    };
  });
}

function orphans({ survey, teams }: Present): readonly string[] {
  const keys = new Set<string>(teams.map(({ team }) => teamKey(team.id)));
  return [...survey.tabs.values()].flatMap(({ key, name }) =>
    kindOf(key) === "team" && !keys.has(key) ? [name] : [],
  );
}

/** What Repair did, for the person who chose it. */
export function repairedInWords({ cells, tabs, orphans }: Repaired): string {
  const done = [
    ...(tabs === 0 ? [] : [tabs === 1 ? "1 missing tab was made." : `${tabs} missing tabs were made.`]),
    cells === 1 ? "1 cell was restored." : `${cells} cells were restored.`,
    "Everything that people typed is as it was.",
  ];
  const left = orphans.map((name) => `${name} is no longer on the Teams tab; its tab was left as it was.`);
  return [done.join(" "), ...left].join("\n\n");
}
