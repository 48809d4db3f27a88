import { button, type Child, element } from "./element.ts";

/** All that a panel shows: the body scrolls, the actions under it stay. */
export interface Panel {
  readonly title: string;
  readonly second?: string;
  readonly back?: { readonly to: string; readonly go: () => void };
  readonly body: readonly Child[];
  readonly actions?: readonly Child[];
}

/** Where the panels go: the one page of the sidebar. */
export interface Page {
  /** Shows a panel from its top and moves the focus to its title, so that a screen reader begins there. */
  readonly open: (panel: Panel) => void;
  /** Shows newer content of the panel that is open: focus and scroll stay where they can. */
  readonly renew: (panel: Panel) => void;
  /** Speaks a result to a screen reader. */
  readonly say: (words: string) => void;
}

export function pageOf(owner: Document): Page {
  const body = part(owner, "body");
  const actions = part(owner, "actions");
  const said = part(owner, "said");
  const fill = (panel: Panel): HTMLElement => {
    const title = element("h1", { tabindex: "-1" }, panel.title);
    body.replaceChildren(...head(panel, title), ...panel.body);
    actions.replaceChildren(...(panel.actions ?? []));
    actions.hidden = panel.actions === undefined;
    return title;
  };
  return {
    open: (panel) => {
      const title = fill(panel);
      body.scrollTop = 0;
      title.focus();
    },
    renew: (panel) => {
      const { scrollTop } = body;
      const held = actions.contains(owner.activeElement) || body.contains(owner.activeElement);
      const title = fill(panel);
      body.scrollTop = scrollTop;
      if (held) title.focus({ preventScroll: true });
    },
    say: (words) => {
      said.textContent = words;
    },
  };
}

function head({ back, second }: Panel, title: HTMLElement): readonly Child[] {
  return [
    ...(back === undefined ? [] : [button(`‹ ${back.to}`, "link", back.go)]),
    title,
    ...(second === undefined ? [] : [element("p", { class: "second" }, second)]),
  ];
}

function part(owner: Document, id: string): HTMLElement {
  const found = owner.getElementById(id);
  if (found === null) throw new Error(`sidebar.html has no element with the id "${id}".`);
  return found;
}
