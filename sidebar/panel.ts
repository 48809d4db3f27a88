import { button, type Child, element, named } from "./element.ts";

/** All that a panel shows: the body scrolls, the actions under it stay. */
export interface Panel {
  readonly back?: { readonly to: string; readonly go: () => void };
  readonly title: string;
  /** One quiet line under the title. */
  readonly second?: string;
  readonly body: readonly Child[];
  readonly actions?: readonly Child[];
  /** What the panel is opened for, if it is not to be read from its title. */
  readonly focus?: HTMLElement;
}

/** Tells whether a panel is still the one that is shown: an answer may come after a person has gone elsewhere. */
export type StillShown = () => boolean;

/** Where the panels go: the one page of the sidebar. */
export interface Page {
  /** Shows a panel from its top and moves the focus there, so that a screen reader begins with it. */
  readonly open: (panel: Panel) => StillShown;
  /** Shows newer content of the same panel: scroll and focus stay. */
  readonly renew: (panel: Panel) => StillShown;
  /** Speaks a result to a screen reader. */
  readonly say: (words: string) => void;
}

/** Works on the elements `body`, `actions` and `said` of sidebar.html. */
export function pageOf(owner: Document): Page {
  const body = part(owner, "body");
  const actions = part(owner, "actions");
  const said = part(owner, "said");
  let shown: Panel | undefined;
  const fill = (panel: Panel): HTMLElement => {
    const title = element("h1", { tabindex: "-1" }, named(panel.title));
    body.replaceChildren(...head(panel, title), ...panel.body);
    actions.replaceChildren(...(panel.actions ?? []));
    actions.hidden = panel.actions === undefined;
    shown = panel;
    return title;
  };
  return {
    open: (panel) => {
      const title = fill(panel);
      const target = panel.focus ?? title;
      // In a low window the page scrolls as a whole.
      for (const scrolled of [body, owner.documentElement]) scrolled.scrollTop = 0;
      // A field is scrolled to; what is only read stays in its place under the title.
      target.focus({ preventScroll: target.tabIndex < 0 });
      return () => shown === panel;
    },
    renew: (panel) => {
      const { scrollTop } = body;
      const held = owner.activeElement?.id ?? "";
      fill(panel);
      body.scrollTop = scrollTop;
      owner.getElementById(held)?.focus({ preventScroll: true });
      return () => shown === panel;
    },
    say: (words) => {
      said.textContent = words;
    },
  };
}

function head({ back, second }: Panel, title: HTMLElement): readonly Child[] {
  const lines = second === undefined ? [title] : [title, element("p", { class: "second" }, named(second))];
  const heading = element("header", {}, ...lines);
  return back === undefined ? [heading] : [button(`‹ ${back.to}`, "link", back.go), heading];
}

function part(owner: Document, id: string): HTMLElement {
  const found = owner.getElementById(id);
  if (found === null) throw new Error(`sidebar.html has no element with the id "${id}".`);
  return found;
}
