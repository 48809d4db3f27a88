import type { Outcome } from "../emulation/realm/executor.ts";
import type { Page } from "../emulation/services/desk.ts";
import { element } from "./dialog.ts";
import { FACTS, type FrameFacts, type FromFrame, type ToFrame } from "./frame-messages.ts";

/** What the add-on's pages need of the workbench. */
export interface PageHost {
  /** The script that makes `google.script` in a frame. */
  readonly frameScript: string;
  readonly serverFunctions: () => readonly string[];
  readonly serve: (name: string, parameters: readonly unknown[]) => Outcome;
  readonly focusEditor: () => void;
}

/** The add-on's HTML pages as they are shown. */
export interface ScriptPages {
  readonly openSidebar: (page: Page) => void;
  readonly openDialog: (page: Page) => void;
}

/**
 * Google's sandbox without `allow-same-origin`: there the frame has a host of its own, here it would be the
 * workbench's.
 */
const sandbox = "allow-scripts allow-forms allow-modals allow-popups allow-popups-to-escape-sandbox";

/** Puts the script before all others of a page: an inline script ends at the first end tag, even in a string. */
function withGoogle(html: string, facts: FrameFacts, frameScript: string): string {
  const text = `globalThis.${FACTS} = ${JSON.stringify(facts)};\n${frameScript}`;
  const inline = text.replace(/<(?=\/script|!--)/gi, () => "\\x3C");
  const at = html.search(/<head[^>]*>/i);
  const head = html.match(/<head[^>]*>/i)?.[0] ?? "";
  const from = at === -1 ? 0 : at + head.length;
  return `${html.slice(0, from)}<script>${inline}</script>${html.slice(from)}`;
}

/** Shows a page of the add-on in a frame and answers its calls. */
function frameOf(page: Page, host: PageHost, close: () => void): HTMLIFrameElement {
  const frame = element("iframe", { className: "wb-frame" });
  frame.title = page.title;
  frame.setAttribute("sandbox", sandbox);
  frame.srcdoc = withGoogle(page.html, { serverFunctions: host.serverFunctions() }, host.frameScript);
  const answer = (message: ToFrame) => frame.contentWindow?.postMessage(message, "*");
  const heard = ({ source, data }: MessageEvent<FromFrame>) => {
    if (!frame.isConnected) window.removeEventListener("message", heard);
    if (source === null || source !== frame.contentWindow) return;
    switch (data.kind) {
      case "call": {
        const { id, name, parameters } = data;
        return answer({ kind: "outcome", id, outcome: host.serve(name, parameters) });
      }
      case "close":
        return close();
      case "focus editor":
        return host.focusEditor();
    }
  };
  window.addEventListener("message", heard);
  return frame;
}

function bar(title: string, close: () => void): HTMLElement {
  const cross = element("button", { text: "✕" });
  cross.type = "button";
  cross.setAttribute("aria-label", "Close");
  cross.addEventListener("click", close);
  return element("header", { className: "wb-bar" }, element("h2", { text: title }), cross);
}

/** @param sidebar where the sidebar stands; it is hidden while none is open */
export function scriptPages(sidebar: HTMLElement, host: PageHost): ScriptPages {
  const closeSidebar = () => {
    sidebar.replaceChildren();
    sidebar.hidden = true;
    window.dispatchEvent(new Event("resize"));
    host.focusEditor();
  };
  return {
    openSidebar: (page) => {
      sidebar.replaceChildren(bar(page.title, closeSidebar), frameOf(page, host, closeSidebar));
      sidebar.hidden = false;
      window.dispatchEvent(new Event("resize"));
    },
    openDialog: (page) => {
      const dialog = element("dialog", { className: "wb-page-dialog" });
      const close = () => dialog.close();
      dialog.append(bar(page.title, close), frameOf(page, host, close));
      dialog.addEventListener("close", () => dialog.remove());
      document.body.append(dialog);
      dialog.showModal();
    },
  };
}
