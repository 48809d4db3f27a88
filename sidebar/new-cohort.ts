import type { Fault } from "../src/rpc/contract.ts";
import { buildFlow } from "./build.ts";
import { type Draft, EMPTY_DRAFT, handedDraft } from "./cohort-draft.ts";
import { cohortForm } from "./cohort-form.ts";
import { busy, button } from "./element.ts";
import { failurePanel } from "./failure-panel.ts";
import { countWords } from "./fault-words.ts";
import type { Page, Panel, StillShown } from "./panel.ts";
import { sizeWords } from "./pasted-table.ts";
import { rosterPanel } from "./roster-panel.ts";
import type { Server } from "./server.ts";

export interface NewCohort {
  /** `joins`: the file has a cohort, and the teams join it. */
  readonly open: (joins: boolean) => void;
}

/** From a pasted roster to built tabs. What was typed is kept until it is built. */
export function newCohortFlow(page: Page, server: Server, home: () => void): NewCohort {
  let draft: Draft = EMPTY_DRAFT;
  let joins = false;
  let shown: StillShown = () => false;

  const open = (panel: Panel): void => {
    shown = page.open(panel);
  };
  const form = (faults: readonly Fault[] = []): void => {
    open(cohortForm({ draft, faults, joins, today: new Date() }, { change, check, home }));
    if (faults.length > 0) page.say(countWords(faults.length));
  };
  const change = (changed: Partial<Draft>): Draft => {
    draft = { ...draft, ...changed };
    return draft;
  };
  const check = async (pressed: HTMLButtonElement): Promise<void> => {
    const drafted = handedDraft(draft, new Date(), joins);
    if (!drafted.ok) return form(drafted.faults);
    const stillShown = shown;
    busy(pressed, "Checking…");
    const outcome = await server("preview", drafted.handed);
    if (!stillShown()) return;
    if (outcome.kind === "done") {
      const preview = outcome.value;
      const start = () => build({ preview, handed: drafted.handed, joins, kept: kept() });
      open(rosterPanel(preview, joins, { back: () => form(), build: start }));
      return;
    }
    if (outcome.kind === "refused" && outcome.faults.length > 0) return form(outcome.faults);
    const again = button("Try again", "primary", () => check(again));
    const first = "Not checked. Nothing was changed.";
    const back = { to: "Roster", go: () => form() };
    open(failurePanel({ title: "Check the roster", back, first, kept: kept(), actions: [again] }, outcome));
  };
  const kept = (): readonly string[] => [
    ...lineOf("Roster", draft.roster),
    ...lineOf("Readings", draft.readings),
  ];
  const build = buildFlow(page, server, {
    home,
    roster: form,
    built: () => change({ roster: "", readings: "" }),
  });
  return {
    open: (joining) => {
      joins = joining;
      form();
    },
  };
}

function lineOf(label: string, text: string): readonly string[] {
  const size = sizeWords(text);
  return size === "" ? [] : [`${label}: ${size}`];
}
