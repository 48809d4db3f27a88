import type { Home, Tile } from "../src/rpc/contract.ts";
import { button, type Child, element } from "./element.ts";
import { failurePanel } from "./failure-panel.ts";
import type { Page, Panel } from "./panel.ts";
import type { Server } from "./server.ts";

export interface HomePlace {
  readonly open: () => void;
}
interface Ways {
  readonly newCohort: (cohortHere: boolean) => void;
}

/** The first panel: it follows the tab that is open, as far as Google lets it know. */
export function homePlace(page: Page, server: Server, ways: Ways): HomePlace {
  const open = async () => {
    page.open({ title: "Breakthrough Teams", body: [element("p", {}, "Reading this tab…")] });
    const outcome = await server("home", null);
    if (outcome.kind === "done") page.open(homePanel(outcome.value, ways, open));
    else page.open(failurePanel("Not loaded. Nothing was changed.", outcome, [button("Try again", "primary", open)]));
  };
  return { open };
}

function homePanel(home: Home, ways: Ways, refresh: () => void): Panel {
  const actions = [button("Refresh", "link", refresh), button("New cohort", "link", () => ways.newCohort(true))];
  switch (home.kind) {
    case "no cohort":
      return {
        title: "Breakthrough Teams",
        body: [],
        actions: [button("New cohort", "primary", () => ways.newCohort(false))],
      };
    case "team":
      return { title: home.team, second: home.sentence, body: [home.headline, ...home.tiles.map(tileRow)], actions };
    case "rollup":
      return { title: home.week, body: [home.counts, home.updates], actions };
    case "elsewhere":
      return { title: home.week, body: [home.counts], actions };
  }
}

const tileRow = ({ label, value, note }: Tile): Child => element("p", {}, `${label}: ${value} ${note}`);
