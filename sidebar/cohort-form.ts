import type { Fault } from "../src/rpc/contract.ts";
import type { Draft } from "./cohort-draft.ts";
import { type Child, element } from "./element.ts";
import { faultNotice, type ShowRow } from "./fault-notice.ts";
import { faultUnder } from "./field.ts";
import type { Panel } from "./panel.ts";
import { type PasteField, pasteField } from "./paste-field.ts";
import { SETTINGS_HERE, type SettingFields, settingFields } from "./setting-fields.ts";

export interface Form {
  readonly draft: Draft;
  readonly faults: readonly Fault[];
  readonly joins: boolean;
  readonly today: Date;
}

interface Ways {
  /** Keeps what was typed, and gives the whole draft. */
  readonly change: (changed: Partial<Draft>) => Draft;
  readonly check: (pressed: HTMLButtonElement) => void;
  readonly home: () => void;
}

/** Where a roster is pasted. Faults of an earlier try stand above it, or under the field that they are about. */
export function cohortForm(form: Form, ways: Ways): Panel {
  const { draft, faults, joins } = form;
  const settings = joins ? null : settingFields({ ...form, change: ways.change });
  const roster = rosterField(form, ways, settings);
  const readings = readingsField(form, ways);
  const submit = element("button", { type: "submit", class: "primary", form: "cohort" }, "Check the roster");
  const fields = element(
    "form",
    { id: "cohort", novalidate: true },
    roster.element,
    folded("Readings so far", draft.readings !== "", readings.element),
    ...(settings?.elements ?? []),
  );
  fields.addEventListener("submit", (event) => {
    event.preventDefault();
    if (!submit.disabled) ways.check(submit);
  });
  const listed = faults.filter((fault) => !isOfField(fault));
  const showRow: ShowRow = (source, row) => (source === "readings" ? readings : roster).showRow(row);
  const notice = faultNotice(faults.length, listed, showRow);
  const focus = listed.length > 0 ? notice : fields.querySelector<HTMLElement>("[aria-invalid]");
  return {
    back: { to: "Home", go: ways.home },
    title: joins ? "More teams" : "New cohort",
    second: joins ? "They join the cohort of this file." : "A tab for each team, and one Rollup.",
    body: faults.length === 0 ? [fields] : [notice, fields],
    actions: [submit],
    ...(focus === null ? {} : { focus }),
  };
}

function rosterField({ draft, faults }: Form, ways: Ways, settings: SettingFields | null): PasteField {
  return pasteField({
    id: "roster",
    label: "Roster",
    hint: "Paste it from any spreadsheet, column names first: Team, Metric, Unit, Baseline, Goal… Only Team is required.",
    text: draft.roster,
    ...faultUnder(faults.find((fault) => fault.source === "cohort" && isOfField(fault))),
    change: (text) => {
      const now = ways.change({ roster: text });
      settings?.follow(now);
    },
  });
}

function readingsField({ draft, faults }: Form, ways: Ways): PasteField {
  return pasteField({
    id: "readings",
    label: "Readings",
    hint: "If weeks have passed already: Team, Week, Actual… one row for each week of a team.",
    text: draft.readings,
    ...faultUnder(faults.find((fault) => fault.source === "readings" && isOfField(fault))),
    change: (text) => {
      ways.change({ readings: text });
    },
  });
}

function folded(label: string, open: boolean, content: Child): HTMLElement {
  return element("details", { class: "folded", open }, element("summary", {}, label), content);
}

/** About a setting that has a field here, or about a pasted text as a whole: told under that field. */
function isOfField({ source, row, column }: Fault): boolean {
  if (source === "settings") return column !== null && SETTINGS_HERE.includes(column);
  return row === null;
}
