import type { VNode } from "preact";
import type { OpenPlan } from "../../src/rpc/plan.ts";
import { Button } from "../parts/button.tsx";
import { Field } from "../parts/field.tsx";
import { isTyped, type PlanEntries, targetShown, typedWeeks } from "./plan-entries.ts";

interface TargetProps {
  readonly open: OpenPlan;
  readonly entries: PlanEntries;
  readonly change: (changed: Partial<PlanEntries>) => void;
  /** The targets along the curve, over which others may be typed. */
  readonly curve: readonly (number | null)[];
  readonly fault: (field: string, week?: number) => string | undefined;
}

const CURVES: Readonly<Record<string, string>> = {
  even: "in even steps",
  slow: "slowly at first",
  fast: "fast at first",
  flat: "at once: the goal every week",
};

/** The steps of the plan: a curve, over which each week's target can be typed. */
export function TargetFields({ open, entries, change, curve, fault }: TargetProps): VNode {
  const weeks = typedWeeks(entries);
  const [wrong] = weeks.flatMap((week) => {
    const words = fault("shape", week);
    return words === undefined ? [] : [`Week ${week}: ${words}`];
  });
  const curves = { ...CURVES, [entries.curve]: CURVES[entries.curve] ?? entries.curve };
  return (
    <>
      <Field id="curve" label="It gets there" fault={fault("shape")}>
        {(described) => (
          <select
            {...described}
            value={entries.curve}
            onChange={({ currentTarget }) => change({ curve: currentTarget.value, own: {} })}
          >
            {Object.entries(curves).map(([value, label]) => (
              <option key={value} value={value}>
                {label}
              </option>
            ))}
          </select>
        )}
      </Field>
      {weeks.length > 0 && (
        <fieldset>
          <legend class="second plain">Weekly targets on the way. Type over one to set your own.</legend>
          <div class="targets">
            {weeks.map((week) => (
              <label key={week}>
                {`Week ${week}`}
                <input
                  type="text"
                  inputMode="decimal"
                  autocomplete="off"
                  aria-invalid={fault("shape", week) !== undefined || undefined}
                  aria-describedby="targets-fault"
                  value={targetShown(entries, curve, week, open)}
                  onInput={({ currentTarget }) =>
                    change({ own: { ...entries.own, [week]: currentTarget.value } })
                  }
                />
              </label>
            ))}
          </div>
          <p id="targets-fault" class="fault">
            {wrong && `! ${wrong}`}
          </p>
          {isTyped(entries) && (
            <Button look="link" onPress={() => change({ own: {} })}>
              Undo what I typed here
            </Button>
          )}
        </fieldset>
      )}
    </>
  );
}
