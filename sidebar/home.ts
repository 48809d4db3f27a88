import type { Home } from "../src/rpc/contract.ts";
import { busy, button, element } from "./element.ts";
import { failurePanel, type NotDone } from "./failure-panel.ts";
import { homePanel } from "./home-panel.ts";
import type { Page, Panel, StillShown } from "./panel.ts";
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

/** The first panel: it follows the tab that is open. */
export function homePlace(page: Page, server: Server, ways: Ways): HomePlace {
  let shown: StillShown = () => false;
  let read: Home | undefined;
  let asked = 0;
  let answered = 0;

  /** Asks what is open now. Only the answer to the latest question counts. */
  const look = async (use: (outcome: Outcome<Home>) => void): Promise<void> => {
    asked += 1;
    const question = asked;
    const outcome = await server("home", null);
    if (question !== asked) return;
    answered = question;
    if (shown()) use(outcome);
  };
  const show = (outcome: Outcome<Home>, draw: Page["open"]): void => {
    read = outcome.kind === "done" ? outcome.value : undefined;
    shown =
      outcome.kind === "done"
        ? draw(homePanel(outcome.value, { ...ways, refresh }))
        : page.open(notRead(outcome, ways, open));
  };
  const open = (): void => {
    shown = page.open({ title: TITLE, body: [element("p", { class: "second" }, "Reading this tab…")] });
    void look((outcome) => show(outcome, page.open));
  };
  const refresh = (pressed: HTMLButtonElement): void => {
    busy(pressed, "Refreshing…");
    void look((outcome) => show(outcome, page.renew));
  };
  const lookAgain = (): void => {
    if (read === undefined || asked !== answered || !shown()) return;
    void look((outcome) => {
      if (outcome.kind !== "done" || !same(outcome.value, read)) show(outcome, page.renew);
    });
  };
  return { open, lookAgain };
}

function notRead(outcome: NotDone, ways: Ways, again: () => void): Panel {
  const actions = [
    button("Try again", "primary", again),
    button("New cohort", "link", () => ways.newCohort(false)),
  ];
  const first = "This tab was not read. Nothing was changed.";
  return failurePanel({ title: TITLE, first, actions }, outcome);
}

/** Two replies to the same call, so their keys stand in the same order. */
function same(one: Home, other: Home | undefined): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
