import type { Preview } from "../src/rpc/contract.ts";
import { button, element, named } from "./element.ts";
import type { Panel } from "./panel.ts";

interface Ways {
  readonly back: () => void;
  readonly build: () => void;
}

/** What was found in the roster, before anything is written. */
export function rosterPanel({ cohort, teams }: Preview, joins: boolean, ways: Ways): Panel {
  const count = teams.length === 1 ? "1 team" : `${teams.length} teams`;
  const found = element(
    "p",
    { tabindex: "-1" },
    element("strong", {}, `${count} found.`),
    " Nothing is written until you build.",
  );
  return {
    back: { to: "Roster", go: ways.back },
    title: "Check the roster",
    second: joins ? "For the cohort of this file" : cohort,
    body: [found, element("ul", { class: "cards" }, ...teams.map(card))],
    actions: [button(`Build ${count}`, "primary", ways.build)],
    focus: found,
  };
}

function card({ name, goal }: Preview["teams"][number]): HTMLElement {
  return element(
    "li",
    { class: "card" },
    element(
      "p",
      { class: "apart" },
      element("strong", {}, named(name)),
      element("span", { class: "ready" }, "✓ Ready"),
    ),
    ...(goal === "" ? [] : [element("p", { class: "second" }, named(goal))]),
  );
}
