import type { Home, Tile } from "../src/rpc/contract.ts";
import { button, type Child, element } from "./element.ts";
import type { Panel } from "./panel.ts";

export interface HomeWays {
  readonly newCohort: (joins: boolean) => void;
  readonly refresh: (pressed: HTMLButtonElement) => void;
}

/** What there is to see of the tab that is open. */
export function homePanel(home: Home, ways: HomeWays): Panel {
  switch (home.kind) {
    case "no cohort":
      return {
        title: "Start a cohort",
        second: "Ten weeks for each team to move one number",
        body: [steps()],
        actions: [button("New cohort", "primary", () => ways.newCohort(false)), refreshLink(ways)],
      };
    case "team":
      return { title: home.team, second: home.sentence, body: teamBody(home), actions: [links(ways)] };
    case "rollup":
      return {
        title: home.week,
        body: [strong(home.counts), rows(home.updates.split(" · ").map(textRow)), follows()],
        actions: [links(ways)],
      };
    case "elsewhere":
      return {
        title: home.week,
        body: [strong(home.counts), follows()],
        actions: [links(ways)],
      };
  }
}

const strong = (text: string): HTMLElement => element("p", { class: "strong" }, text);

const quiet = (text: string): HTMLElement => element("p", { class: "soft second" }, text);

const follows = (): HTMLElement => quiet("Open a team’s tab, then come back here: this panel follows it.");

function steps(): HTMLElement {
  const lines = [
    "Paste the roster of your teams from any spreadsheet.",
    "See what was found. Nothing is written until you build.",
    "Build: a tab for each team, and a Rollup for those who help them.",
  ];
  return element("ol", { class: "ways" }, ...lines.map((line) => element("li", {}, line)));
}

function teamBody({ headline, tiles }: Extract<Home, { readonly kind: "team" }>): readonly Child[] {
  const [status, ahead, ...others] = tiles;
  return [
    strong(headline),
    ...(status === undefined ? [] : [standing(status, ahead)]),
    rows(others.map(tileRow)),
    quiet("To record a week, fill in the white cells of its row in this tab."),
  ];
}

/** Where the team stands: the status in its fill, and the weeks ahead beside it. */
function standing(status: Tile, ahead: Tile | undefined): HTMLElement {
  const notes = [status, ahead].flatMap((tile) =>
    tile === undefined || tile.note === "" ? [] : [tile.note],
  );
  return element(
    "section",
    { class: "standing" },
    element(
      "p",
      {},
      chip(status.value),
      ...(ahead === undefined ? [] : [element("strong", {}, ahead.value)]),
    ),
    element("p", { class: "second" }, notes.join(" · ")),
  );
}

/** The status in the fill that the grid gives it. The style sheet knows the fills by their symbols. */
function chip(status: string): HTMLElement {
  const [, symbol = ""] = /^(\S) /u.exec(status) ?? [];
  return element("span", { class: "chip", "data-symbol": symbol }, status);
}

const rows = (items: readonly HTMLElement[]): HTMLElement => element("ul", { class: "rows" }, ...items);

const textRow = (text: string): HTMLElement => element("li", {}, text);

function tileRow({ label, value, note }: Tile): HTMLElement {
  return element(
    "li",
    {},
    element("span", { class: "label" }, label),
    element("span", { class: "value" }, value),
    ...(note === "" ? [] : [element("span", { class: "note" }, note)]),
  );
}

function links(ways: HomeWays): HTMLElement {
  const newCohort = button("New cohort or more teams", "link", () => ways.newCohort(true));
  return element("div", { class: "links" }, refreshLink(ways), newCohort);
}

function refreshLink(ways: HomeWays): HTMLButtonElement {
  const link = button("Refresh", "link", () => ways.refresh(link));
  link.id = "refresh";
  return link;
}
