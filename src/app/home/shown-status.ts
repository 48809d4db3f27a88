import { SIGNALS, type SignalKey, STATUSES, statusLabel } from "../../domain/status.ts";
import type { ShownStatus } from "../../rpc/contract.ts";

/** The status that a cell shows, or `null` where it shows none. */
export function shownStatus(text: string): ShownStatus | null {
  const found = STATUSES.find((status) => statusLabel(status) === text);
  return found === undefined ? null : { key: found.key, label: text };
}

export function shownSignal(text: string): { readonly key: SignalKey; readonly word: string } | null {
  const found = SIGNALS.find(({ word }) => word === text);
  return found === undefined ? null : { key: found.key, word: found.word };
}
