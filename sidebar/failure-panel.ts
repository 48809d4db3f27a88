import { type Child, element } from "./element.ts";
import type { Panel } from "./panel.ts";
import type { Outcome } from "./server.ts";

export type Unanswered = Exclude<Outcome<never>, { readonly kind: "done" }>;

export function failurePanel(first: string, outcome: Unanswered, actions: readonly Child[]): Panel {
  const why = outcome.kind === "failed" ? outcome.failure.why : outcome.message;
  return { title: first, body: [element("p", {}, why)], actions };
}
