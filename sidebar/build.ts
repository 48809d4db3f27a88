import type { Built, Fault, Handed, Preview } from "../src/rpc/contract.ts";
import { button, element, named } from "./element.ts";
import { failurePanel } from "./failure-panel.ts";
import type { Page, Panel } from "./panel.ts";
import type { Server } from "./server.ts";

/** A roster that was checked, and is to be built as it was checked. */
export interface Checked {
  readonly preview: Preview;
  readonly handed: Handed;
  readonly joins: boolean;
  /** What the person typed, in words. */
  readonly kept: readonly string[];
}

interface Ways {
  readonly home: () => void;
  readonly roster: (faults?: readonly Fault[]) => void;
  /** Is told as soon as the tabs are there. */
  readonly built: () => void;
}

export function buildFlow(page: Page, server: Server, ways: Ways): (checked: Checked) => Promise<void> {
  const build = async (checked: Checked): Promise<void> => {
    const clock = element("span", { class: "second" });
    page.open(buildingPanel(checked, clock));
    const stop = countSeconds(clock);
    const outcome = await server("build", checked.handed);
    stop();
    if (outcome.kind === "done") {
      ways.built();
      page.open(builtPanel(outcome.value, ways.home));
      return;
    }
    if (outcome.kind === "refused" && outcome.faults.length > 0) return ways.roster(outcome.faults);
    const told = {
      title: "Building the cohort",
      back: { to: "Roster", go: () => ways.roster() },
      first: "Not finished. Tabs that are built stay as they are.",
      kept: checked.kept,
      actions: [button("Go on", "primary", () => build(checked))],
    };
    page.open(failurePanel(told, outcome));
  };
  return build;
}

function buildingPanel({ preview, joins }: Checked, clock: HTMLElement): Panel {
  const closing =
    "You can close this panel. If it stops, open it again and build the same roster: finished tabs stay as they are.";
  return {
    title: joins ? "Adding the teams" : "Building the cohort",
    ...(joins ? {} : { second: preview.cohort }),
    body: [
      element(
        "section",
        {},
        element(
          "p",
          { class: "apart" },
          element("strong", {}, `Building ${teams(preview.teams.length)}…`),
          clock,
        ),
        element("div", { class: "bar", role: "progressbar", "aria-label": "Building" }, element("span")),
      ),
      marked(
        "○",
        "second",
        preview.teams.map(({ name }) => name),
      ),
      element("p", { class: "soft second" }, closing),
    ],
  };
}

function builtPanel({ teams: names, readings }: Built, home: () => void): Panel {
  const filled = readings === 1 ? "1 reading was taken in." : `${readings} readings were taken in.`;
  return {
    title: names.length === 0 ? "Nothing to add" : `${teams(names.length)} built`,
    second: names.length === 0 ? "The file had these teams already." : "Each team has a tab of its own.",
    body: [
      marked("✓", "", names),
      ...(readings === 0 ? [] : [element("p", {}, filled)]),
      element("p", { class: "soft second" }, "The Rollup tab shows all teams at a glance, on phones too."),
    ],
    actions: [button("Done", "primary", home)],
  };
}

function marked(mark: string, look: string, names: readonly string[]): HTMLElement {
  const line = (name: string) =>
    element("li", {}, element("span", { "aria-hidden": "true" }, mark), named(name));
  return element("ul", { class: `marked ${look}` }, ...names.map(line));
}

const teams = (count: number): string => (count === 1 ? "1 team" : `${count} teams`);

/** A build tells nothing until it ends; the seconds show that it goes on. Gives what stops the count. */
function countSeconds(clock: HTMLElement): () => void {
  const begun = Date.now();
  const timer = setInterval(() => {
    clock.textContent = `${Math.round((Date.now() - begun) / 1000)} seconds`;
  }, 1000);
  return () => clearInterval(timer);
}
