import type { ComponentChildren, VNode } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";
import { Held, useWaitingFocus } from "./held.ts";
import { Named } from "./named.tsx";

/** The way back that a panel offers: where it leads, in words, and how. */
export interface Back {
  readonly to: string;
  readonly go: () => void;
}

interface PanelProps {
  readonly back?: Back | undefined;
  readonly title: string;
  /** One quiet line under the title. */
  readonly second?: string | undefined;
  /** They stay in sight while the body scrolls. */
  readonly actions?: ComponentChildren;
  /** Whether it is being saved. */
  readonly held?: boolean;
  readonly children?: ComponentChildren;
}

/**
 * All that a panel shows. When it opens, the focus moves to the first element marked `data-first`, else to the title,
 * so that a screen reader begins there. A panel with another `key` opens anew.
 */
export function Panel({ back, title, second, actions, held = false, children }: PanelProps): VNode {
  const body = useRef<HTMLElement>(null);
  useLayoutEffect(() => open(body.current), []);
  useWaitingFocus(held, body);
  return (
    <Held.Provider value={held}>
      <main ref={body} inert={held}>
        {back && (
          <button type="button" class="link" onClick={back.go}>
            ‹ <Named>{back.to}</Named>
          </button>
        )}
        <header>
          <h1 tabIndex={-1}>
            <Named>{title}</Named>
          </h1>
          {second !== undefined && (
            <p class="second">
              <Named>{second}</Named>
            </p>
          )}
        </header>
        {children}
      </main>
      {actions && <footer>{actions}</footer>}
    </Held.Provider>
  );
}

function open(body: HTMLElement | null): void {
  // In a low window the page scrolls as a whole.
  for (const scrolled of [body, document.documentElement]) scrolled?.scrollTo(0, 0);
  const first = body?.querySelector<HTMLElement>("[data-first]") ?? body?.querySelector<HTMLElement>("h1");
  // A field is scrolled to; what is only read stays in its place under the title.
  first?.focus({ preventScroll: first.tabIndex < 0 });
}
