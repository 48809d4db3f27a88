import { element } from "./element.ts";
import type { Page } from "./panel.ts";
import type { Server } from "./server.ts";

export interface NewCohortPlace {
  readonly open: (cohortHere: boolean) => void;
}

export function newCohortPlace(page: Page, _server: Server, ways: { readonly home: () => void }): NewCohortPlace {
  return {
    open: () => page.open({ title: "New cohort", back: { to: "Home", go: ways.home }, body: [element("p", {}, "")] }),
  };
}
