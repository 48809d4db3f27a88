import type { VNode } from "preact";
import { WEEKDAYS } from "../../src/domain/cohort.ts";
import { Field } from "../parts/field.tsx";
import { type Draft, rosterSays, termOf } from "./cohort-draft.ts";

interface SettingProps {
  readonly draft: Draft;
  /** What is wrong with a setting, in words. */
  readonly faultOf: (column: string) => string | undefined;
  readonly today: Date;
  readonly change: (changed: Partial<Draft>) => void;
}

/** The few settings of a cohort that have a field here; the rest stand in the Cohort tab. */
export const SETTINGS_HERE: readonly string[] = ["name", "start", "weeks", "meetingDay"];

export function SettingFields({ draft, faultOf, today, change }: SettingProps): VNode {
  return (
    <>
      <Field id="name" label="Cohort name" fault={faultOf("name")}>
        {(described) => (
          <input
            {...described}
            type="text"
            maxLength={200}
            autocomplete="off"
            placeholder="LAUSD South, spring"
            value={draft.name}
            onInput={({ currentTarget }) => change({ name: currentTarget.value })}
          />
        )}
      </Field>
      <Term draft={draft} faultOf={faultOf} today={today} change={change} />
      <Field id="meetingDay" label="Teams meet on" fault={faultOf("meetingDay")}>
        {(described) => (
          <select
            {...described}
            value={draft.meetingDay}
            onChange={({ currentTarget }) =>
              change({ meetingDay: WEEKDAYS[currentTarget.selectedIndex] ?? draft.meetingDay })
            }
          >
            {WEEKDAYS.map((day) => (
              <option key={day}>{day}</option>
            ))}
          </select>
        )}
      </Field>
    </>
  );
}

/** What nobody has touched follows the roster, which may say when its teams start. */
function Term({ draft, faultOf, today, change }: SettingProps): VNode {
  const term = termOf(draft, today);
  return (
    <div class="pair">
      <Field id="start" label="Start, a Monday" fault={faultOf("start")}>
        {(described) => (
          <input
            {...described}
            type="date"
            value={term.start}
            onInput={({ currentTarget }) => change({ start: currentTarget.value })}
          />
        )}
      </Field>
      <Field id="weeks" label="Weeks" fault={faultOf("weeks")}>
        {(described) => (
          <input
            {...described}
            type="text"
            inputMode="numeric"
            value={term.weeks}
            onInput={({ currentTarget }) => change({ weeks: currentTarget.value })}
          />
        )}
      </Field>
      <p class="second says">{saysWords(draft)}</p>
    </div>
  );
}

function saysWords({ roster, start, weeks }: Draft): string {
  const says = rosterSays(roster);
  const said = [
    ...(says.start && start === null ? ["start"] : []),
    ...(says.weeks && weeks === null ? ["weeks"] : []),
  ];
  return said.length === 0 ? "" : `Blank: the roster says each team’s ${said.join(" and ")}.`;
}
