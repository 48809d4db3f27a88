export type ButtonName = "CLOSE" | "OK" | "CANCEL" | "YES" | "NO";

/** An alert or a prompt as the person sees it. */
export interface Question {
  readonly title: string;
  readonly text: string;
  readonly buttons: readonly ButtonName[];
}

/** An HTML page as the sidebar or a dialog shows it. */
export interface Page {
  readonly title: string;
  readonly html: string;
}

/** The person in front of the screen: what a script shows, and what it is answered. */
export interface Desk {
  readonly press: (question: Question) => ButtonName;
  readonly type: (question: Question) => { readonly button: ButtonName; readonly text: string };
  readonly openSidebar: (page: Page) => void;
  readonly openDialog: (page: Page) => void;
}

function nobody(what: string): never {
  throw new Error(`Nobody sits at the desk, and the script ${what}.`);
}

/** The desk of an execution in which nothing is expected to be shown: showing anything is an error. */
export const emptyDesk: Desk = {
  press: ({ text }) => nobody(`shows an alert: ${text}`),
  type: ({ text }) => nobody(`asks: ${text}`),
  openSidebar: ({ title }) => nobody(`opens the sidebar "${title}"`),
  openDialog: ({ title }) => nobody(`opens the dialog "${title}"`),
};
