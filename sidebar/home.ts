import type { Home } from "../src/rpc/contract.ts";
import { busy, button, element } from "./element.ts";
import { failurePanel } from "./failure-panel.ts";
import { homePanel } from "./home-panel.ts";
import type { Page, StillShown } from "./panel.ts";
import type { Outcome, Server } from "./server.ts";

export interface HomePlace {
  readonly open: () => void;
  /** Reads the tab once more, if home is what is shown; what has not changed is not drawn again. */
  readonly lookAgain: () => void;
}

interface Ways {
  /** `joins`: the file has a cohort, and teams would join it. */
  readonly newCohort: (joins: boolean) => void;
}

const TITLE = "Breakthrough Teams";
const LOADING = { title: TITLE, body: [element("p", { class: "second" }, "Reading this tab…")] };

/** The first panel: it follows the tab that is open. */
export function homePlace(page: Page, server: Server, ways: Ways): HomePlace {
  let shown: StillShown = () => false;
  let read: Home | undefined;
  let waiting = false;

  const show = (outcome: Outcome<Home>, draw: Page["open"]): void => {
    if (outcome.kind === "done") {
      read = outcome.value;
      shown = draw(homePanel(outcome.value, { ...ways, refresh }));
      return;
    }
    read = undefined;
    const actions = [
      button("Try again", "primary", open),
      button("New cohort", "link", () => ways.newCohort(false)),
    ];
    const first = "This tab was not read. Nothing was changed.";
    shown = page.open(failurePanel({ title: TITLE, first, actions }, outcome));
  };
  const look = async (draw: Page["open"], always: boolean): Promise<void> => {
    if (waiting) return;
    waiting = true;
    const outcome = await server("home", null);
    waiting = false;
    if (!shown()) return;
    if (always || outcome.kind !== "done" || !same(outcome.value, read)) show(outcome, draw);
  };
  const open = (): void => {
    shown = page.open(LOADING);
    void look(page.open, true);
  };
  const refresh = (pressed: HTMLButtonElement): void => {
    busy(pressed, "Refreshing…");
    void look(page.renew, true);
  };
  return {
    open,
    lookAgain: () => {
      if (shown() && read !== undefined) void look(page.renew, false);
    },
  };
}

/** Two replies to the same call, so their keys stand in the same order. */
function same(one: Home, other: Home | undefined): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
