import type { Fault } from "../src/rpc/contract.ts";
import { type Draft, rosterSays, termOf, WEEKDAYS } from "./cohort-draft.ts";
import { element } from "./element.ts";
import { faultUnder, field } from "./field.ts";

export interface SettingFields {
  readonly elements: readonly HTMLElement[];
  /** Fills what nobody has touched, after the roster has changed: it may say when its teams start. */
  readonly follow: (draft: Draft) => void;
}

interface Setting {
  readonly draft: Draft;
  readonly faults: readonly Fault[];
  readonly today: Date;
  readonly change: (changed: Partial<Draft>) => void;
}

/** The few settings of a cohort that have a field here; the rest stand in the Cohort tab. */
export const SETTINGS_HERE: readonly string[] = ["name", "start", "weeks", "meetingDay"];

export function settingFields({ draft, faults, today, change }: Setting): SettingFields {
  const faultOf = (column: string) =>
    faultUnder(faults.find((fault) => fault.source === "settings" && fault.column === column));
  const name = input(
    { type: "text", maxlength: "200", autocomplete: "off", placeholder: "LAUSD South, spring" },
    (value) => change({ name: value }),
  );
  name.value = draft.name;
  const start = input({ type: "date" }, (value) => change({ start: value }));
  const weeks = input({ type: "text", inputmode: "numeric" }, (value) => change({ weeks: value }));
  const says = element("p", { class: "second says" });
  const follow = (now: Draft): void => {
    const term = termOf(now, today);
    if (now.start === null) start.value = term.start;
    if (now.weeks === null) weeks.value = term.weeks;
    says.textContent = saysWords(now);
  };
  start.value = draft.start ?? "";
  weeks.value = draft.weeks ?? "";
  follow(draft);
  return {
    elements: [
      field({ id: "name", label: "Cohort name", ...faultOf("name") }, name),
      element(
        "div",
        { class: "pair" },
        field({ id: "start", label: "Start, a Monday", ...faultOf("start") }, start),
        field({ id: "weeks", label: "Weeks", ...faultOf("weeks") }, weeks),
        says,
      ),
      field({ id: "meetingDay", label: "Teams meet on", ...faultOf("meetingDay") }, weekdays(draft, change)),
    ],
    follow,
  };
}

function saysWords({ roster, start, weeks }: Draft): string {
  const says = rosterSays(roster);
  const said = [
    ...(says.start && start === null ? ["start"] : []),
    ...(says.weeks && weeks === null ? ["weeks"] : []),
  ];
  return said.length === 0 ? "" : `Blank: the roster says each team’s ${said.join(" and ")}.`;
}

function input(
  attributes: Readonly<Record<string, string>>,
  change: (value: string) => void,
): HTMLInputElement {
  const made = element("input", attributes);
  made.addEventListener("input", () => change(made.value));
  return made;
}

function weekdays({ meetingDay }: Draft, change: Setting["change"]): HTMLSelectElement {
  const options = WEEKDAYS.map((day) => element("option", { selected: day === meetingDay }, day));
  const made = element("select", {}, ...options);
  made.addEventListener("change", () => change({ meetingDay: WEEKDAYS[made.selectedIndex] ?? meetingDay }));
  return made;
}
