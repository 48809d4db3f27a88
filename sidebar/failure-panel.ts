import { type Child, element } from "./element.ts";
import { REOPEN } from "./failure.ts";
import type { Panel } from "./panel.ts";
import type { Outcome } from "./server.ts";

export type NotDone = Exclude<Outcome<never>, { readonly kind: "done" }>;

/** What a failure panel says besides the reason, which the outcome knows. */
export interface Told {
  readonly title: string;
  readonly back?: Panel["back"];
  /** What became of the file: `Not saved. Nothing was changed.` */
  readonly first: string;
  /** What the person typed and has not lost. */
  readonly kept?: readonly string[];
  readonly actions: readonly Child[];
}

/** First what became of the file, then why, then the ways on, then what was typed. */
export function failurePanel({ title, back, first, kept = [], actions }: Told, outcome: NotDone): Panel {
  const { why, waysOn } =
    outcome.kind === "failed" ? outcome.failure : { why: outcome.message, waysOn: [REOPEN] };
  const notice = element(
    "section",
    { class: "notice", tabindex: "-1" },
    element("p", { class: "strong" }, first),
    element("p", {}, why),
  );
  return {
    title,
    ...(back === undefined ? {} : { back }),
    body: [notice, element("h2", {}, heading(waysOn.length)), waysList(waysOn), ...keptPanel(kept)],
    actions,
    focus: notice,
  };
}

function heading(ways: number): string {
  if (ways === 1) return "What you can do";
  return ways === 2 ? "Two ways on" : `${ways} ways on`;
}

const waysList = (ways: readonly string[]): HTMLElement =>
  ways.length === 1
    ? element("p", {}, ...ways)
    : element("ol", { class: "ways" }, ...ways.map((way) => element("li", {}, way)));

function keptPanel(kept: readonly string[]): readonly Child[] {
  if (kept.length === 0) return [];
  const lines = kept.map((line) => element("p", {}, line));
  return [
    element(
      "section",
      { class: "soft" },
      element("p", { class: "second" }, "Your entries are still here"),
      ...lines,
    ),
  ];
}
