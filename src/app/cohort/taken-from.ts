import type { Cohort } from "../../domain/cohort.ts";
import type { Fault, Handed, Reply } from "../../rpc/contract.ts";
import { faultText } from "../../rpc/fault-text.ts";
import type { Book } from "../book.ts";
import { takeIn } from "../intake/take-in.ts";
import type { Taken } from "./enrol.ts";

type Refusal = Extract<Reply<never>, { readonly ok: false }>;

/** What was handed in, for a file with a cohort or, where it is `null`, one without. */
export function takenFrom(
  book: Book,
  handed: Handed,
  cohort: Cohort | null,
): { readonly ok: true; readonly value: Taken } | { readonly ok: false; readonly refusal: Refusal } {
  const taken = takeIn(handed, {
    newId: provisionalIds(),
    today: book.today(),
    cohort,
    decimal: handed.decimal ?? book.decimal(),
  });
  return taken.ok ? { ok: true, value: taken } : { ok: false, refusal: refusal(taken.faults) };
}

/** What holds a file's teams and readings together until the roster gives each team its id. */
export function provisionalIds(): () => string {
  let count = 0;
  return () => `${++count}`;
}

export function refusal(faults: readonly Fault[]): Refusal {
  const count = faults.length === 1 ? "1 thing needs" : `${faults.length} things need`;
  const [first] = faults;
  const example = first === undefined ? "" : ` ${faultText(first)}.`;
  return { ok: false, message: `Nothing was built: ${count} a look.${example}`, faults };
}
