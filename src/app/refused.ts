import type { Reply } from "../rpc/contract.ts";

/** A refusal with its sentence, where no cell of what was handed in is to blame. */
export const refused = (message: string): Extract<Reply<never>, { readonly ok: false }> => ({
  ok: false,
  message,
  faults: [],
});

/** Why most things cannot be done in a file that nobody has built a cohort in. */
export const NO_COHORT = "This file has no cohort yet. Choose New cohort in the menu.";
