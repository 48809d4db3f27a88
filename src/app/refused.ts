import type { Reply } from "../rpc/contract.ts";

/** A refusal with its sentence, where no cell of what was handed in is to blame. */
export const refused = (message: string): Extract<Reply<never>, { readonly ok: false }> => ({
  ok: false,
  message,
  faults: [],
});
