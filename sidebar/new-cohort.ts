import type { Fault, Handed, Preview } from "../src/rpc/contract.ts";
import { buildingPanel, builtPanel } from "./build-panels.ts";
import { type Draft, EMPTY_DRAFT, handedDraft } from "./cohort-draft.ts";
import { cohortForm } from "./cohort-form.ts";
import { button, busy } from "./element.ts";
import { failurePanel, type NotDone } from "./failure-panel.ts";
import { countWords } from "./fault-words.ts";
import type { Page } from "./panel.ts";
import { pastedTable, sizeWords } from "./pasted-table.ts";
import { rosterPanel } from "./roster-panel.ts";
import type { Server } from "./server.ts";

export interface NewCohortPlace {
  /** `joins`: the file has a cohort, and the teams join it. */
  readonly open: (joins: boolean) => void;
}

/** From a pasted roster to built tabs: the form, the check, the build. What was typed is kept until it is built. */
export function newCohortPlace(
  page: Page,
  server: Server,
  ways: { readonly home: () => void },
): NewCohortPlace {
  let draft: Draft = EMPTY_DRAFT;
  let joins = false;

  const form = (faults: readonly Fault[] = []): void => {
    const panel = cohortForm({ draft, faults, joins, today: new Date() }, { change, check, home: ways.home });
    const shown = page.open(panel);
    checking = { shown };
    if (faults.length > 0) page.say(countWords(faults.length));
  };
  let checking = { shown: () => false };
  const change = (changed: Partial<Draft>): Draft => {
    draft = { ...draft, ...changed };
    return draft;
  };
  const check = async (pressed: HTMLButtonElement): Promise<void> => {
    const { shown } = checking;
    const drafted = handedDraft(draft, new Date(), joins);
    if (!drafted.ok) return form(drafted.faults);
    busy(pressed, "Checking…");
    page.say("Checking the roster.");
    const outcome = await server("preview", drafted.handed);
    if (!shown()) return;
    if (outcome.kind === "done") return review(outcome.value, drafted.handed);
    if (outcome.kind === "refused" && outcome.faults.length > 0) return form(outcome.faults);
    failed("Not checked. Nothing was changed.", outcome, () => form());
  };
  const review = (preview: Preview, handed: Handed): void => {
    page.open(rosterPanel(preview, joins, { back: () => form(), build: () => build(preview, handed) }));
    page.say(`${preview.teams.length} teams found.`);
  };
  const build = async (preview: Preview, handed: Handed): Promise<void> => {
    page.open(buildingPanel(preview, joins));
    const outcome = await server("build", handed);
    if (outcome.kind === "done") {
      draft = EMPTY_DRAFT;
      page.open(builtPanel(outcome.value, ways.home));
      return;
    }
    if (outcome.kind === "refused" && outcome.faults.length > 0) return form(outcome.faults);
    failed("The build stopped. What is finished stays as it is.", outcome, () => build(preview, handed));
  };
  const failed = (first: string, outcome: NotDone, again: () => void): void => {
    const kept = [draft.roster, draft.readings].map((text) => sizeWords(pastedTable("cohort", text)));
    const told = {
      title: "New cohort",
      back: { to: "Roster", go: () => form() },
      first,
      kept: kept.filter((words) => words !== ""),
      actions: [button("Try again", "primary", again)],
    };
    page.open(failurePanel(told, outcome));
  };
  return {
    open: (joining) => {
      joins = joining;
      form();
    },
  };
}
