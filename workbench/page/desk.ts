import type { ButtonName, Desk, Question } from "../emulation/services/desk.ts";
import { tell } from "./dialog.ts";
import type { ScriptPages } from "./script-pages.ts";

const wordsOf = ({ title, text }: Question) => (title === "" ? text : `${title}\n\n${text}`);

/**
 * Asks a question whose answer the script waits for. Only the browser's own boxes hold a running script up, and they
 * know two buttons.
 */
function ask(question: Question): ButtonName {
  const { buttons } = question;
  if (!buttons.includes("YES")) return window.confirm(wordsOf(question)) ? "OK" : "CANCEL";
  if (window.confirm(`${wordsOf(question)}\n\nOK means Yes.`)) return "YES";
  if (!buttons.includes("CANCEL")) return "NO";
  return window.confirm("OK means No, Cancel means Cancel.") ? "NO" : "CANCEL";
}

/** The person at this page. */
export function deskAt(pages: ScriptPages): Desk {
  return {
    press: (question) => {
      if (question.buttons.length > 1) return ask(question);
      // With one button there is nothing to wait for, so the page's own box will do.
      void tell(question.title, ...question.text.split("\n"));
      return "OK";
    },
    type: (question) => {
      const text = window.prompt(wordsOf(question));
      return text === null ? { button: "CANCEL", text: "" } : { button: "OK", text };
    },
    openSidebar: pages.openSidebar,
    openDialog: pages.openDialog,
  };
}
