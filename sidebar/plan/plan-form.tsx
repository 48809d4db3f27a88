import type { VNode } from "preact";
import type { Fault } from "../../src/rpc/contract.ts";
import type { OpenPlan } from "../../src/rpc/plan.ts";
import { faultWords } from "../parts/fault-words.ts";
import { type Described, Field } from "../parts/field.tsx";
import { consequence, hasBegun, latestBegun, type PlanEntries } from "./plan-entries.ts";
import { TargetFields } from "./target-fields.tsx";

interface FormProps {
  readonly id: string;
  readonly open: OpenPlan;
  readonly entries: PlanEntries;
  readonly change: (changed: Partial<PlanEntries>) => void;
  readonly faults: readonly Fault[];
  readonly curve: readonly (number | null)[];
  readonly submit: () => void;
}

type TextKey = "goal" | "weeks" | "reason" | "by" | "agreedWith";

/** From when on, to what goal, in how many weeks, by what steps; then why, and who says so. */
export function PlanForm({ id, open, entries, change, faults, curve, submit }: FormProps): VNode {
  const fault = (field: string, week: number | null = null) => {
    const found = faults.find(({ column, row }) => column === field && row === week);
    return found && faultWords(found).wrong;
  };
  const text = (key: TextKey, label: string, more: object = {}) => (
    <Field id={key} label={label} fault={fault(key)}>
      {(described) => (
        <input
          {...described}
          type="text"
          autocomplete="off"
          value={entries[key]}
          onInput={({ currentTarget }) => change({ [key]: currentTarget.value })}
          {...more}
        />
      )}
    </Field>
  );
  const send = (event: Event) => {
    event.preventDefault();
    submit();
  };
  return (
    <form id={id} noValidate onSubmit={send}>
      {hasBegun(open) ? (
        <Field id="after" label="It changes after" hint={consequence(open, entries)} fault={fault("after")}>
          {(described) => <After {...{ open, entries, change, described }} />}
        </Field>
      ) : (
        <p class="soft second">{consequence(open, entries)}</p>
      )}
      <div class="pair">
        {text("goal", goalLabel(open), { inputMode: "decimal" })}
        {text("weeks", "Weeks in all", { inputMode: "numeric" })}
      </div>
      {!open.isFlat && <TargetFields {...{ open, entries, change, curve, fault }} />}
      {hasBegun(open) && (
        <Field id="reason" label="Why the plan changes" fault={fault("reason")}>
          {(described) => (
            <textarea
              {...described}
              class="sentence"
              rows={1}
              required
              placeholder="One sentence"
              value={entries.reason}
              onInput={({ currentTarget }) => change({ reason: currentTarget.value })}
            />
          )}
        </Field>
      )}
      <div class="beside">
        {text("by", "Changed by")}
        {text("agreedWith", "Agreed with")}
      </div>
    </form>
  );
}

function goalLabel({ percent, unit }: OpenPlan): string {
  return `New goal, ${percent ? "%" : unit || "as a number"}`;
}

interface AfterProps extends Pick<FormProps, "open" | "entries" | "change"> {
  readonly described: Described;
}

function After({ open, entries, change, described }: AfterProps): VNode {
  return (
    <select
      {...described}
      value={entries.after}
      onChange={({ currentTarget }) => change({ after: currentTarget.value })}
    >
      {Array.from({ length: latestBegun(open) + 1 }, (_, week) => (
        <option key={week} value={week}>
          {week === 0 ? "the start" : `week ${week}`}
        </option>
      ))}
    </select>
  );
}
