import type { VNode } from "preact";
import { useRef, useState } from "preact/hooks";
import type { Fault } from "../../src/rpc/contract.ts";
import { faultWords } from "../parts/fault-words.ts";
import type { Draft } from "./cohort-draft.ts";
import { FaultNotice } from "./fault-notice.tsx";
import { PasteField, showRow } from "./paste-field.tsx";
import { SETTINGS_HERE, SettingFields } from "./setting-fields.tsx";

interface FormProps {
  readonly id: string;
  readonly draft: Draft;
  /** Faults of an earlier try; each stands above the form, or under the field that it is about. */
  readonly faults: readonly Fault[];
  readonly joins: boolean;
  readonly change: (changed: Partial<Draft>) => void;
  readonly submit: () => void;
}

const ROSTER_HINT =
  "Paste it from any spreadsheet, column names first: Team, Metric, Unit, Baseline, Goal… Only Team is required.";
const READINGS_HINT = "If weeks have passed already: Team, Week, Actual… one row for each week of a team.";

/** Where a roster is pasted. */
export function CohortForm({ id, draft, faults, joins, change, submit }: FormProps): VNode {
  const roster = useRef<HTMLTextAreaElement>(null);
  const readings = useRef<HTMLTextAreaElement>(null);
  const [today] = useState(() => new Date());
  const [open] = useState(draft.readings !== "");
  const send = (event: Event) => {
    event.preventDefault();
    submit();
  };
  return (
    <>
      {faults.length > 0 && (
        <FaultNotice
          count={faults.length}
          listed={faults.filter((fault) => !isOfField(fault))}
          showRow={(source, row) => showRow((source === "readings" ? readings : roster).current, row)}
        />
      )}
      <form id={id} noValidate onSubmit={send}>
        <PasteField
          id="roster"
          label="Roster"
          hint={ROSTER_HINT}
          text={draft.roster}
          fault={wholeFault(faults, "cohort")}
          area={roster}
          change={(text) => change({ roster: text })}
        />
        <details class="folded" open={open}>
          <summary>Readings so far</summary>
          <PasteField
            id="readings"
            label="Readings"
            hint={READINGS_HINT}
            text={draft.readings}
            fault={wholeFault(faults, "readings")}
            area={readings}
            change={(text) => change({ readings: text })}
          />
        </details>
        {!joins && (
          <SettingFields
            draft={draft}
            faultOf={(column) => settingFault(faults, column)}
            today={today}
            change={change}
          />
        )}
      </form>
    </>
  );
}

/** About a setting that has a field here, or about a pasted text as a whole: told under that field. */
function isOfField({ source, row, column }: Fault): boolean {
  if (source === "settings") return column !== null && SETTINGS_HERE.includes(column);
  return row === null;
}

const words = (fault: Fault | undefined): string | undefined => fault && faultWords(fault).wrong;

function wholeFault(faults: readonly Fault[], source: Fault["source"]): string | undefined {
  return words(faults.find((fault) => fault.source === source && isOfField(fault)));
}

function settingFault(faults: readonly Fault[], column: string): string | undefined {
  return words(faults.find((fault) => fault.source === "settings" && fault.column === column));
}
