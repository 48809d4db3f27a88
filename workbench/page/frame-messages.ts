import type { Outcome } from "../emulation/realm/executor.ts";

/** What a page of the add-on says to the workbench. */
export type FromFrame =
  | {
      readonly kind: "call";
      readonly id: number;
      readonly name: string;
      readonly parameters: readonly unknown[];
    }
  | { readonly kind: "close" }
  | { readonly kind: "focus editor" };

/** What the workbench answers. */
export interface ToFrame {
  readonly kind: "outcome";
  readonly id: number;
  readonly outcome: Outcome;
}

/** What a page of the add-on finds out about the server before it runs. */
export interface FrameFacts {
  readonly serverFunctions: readonly string[];
}

/** The global under which the facts stand. */
export const FACTS = "workbenchFacts";
