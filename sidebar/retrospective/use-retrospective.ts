import { useState } from "preact/hooks";
import type { OpenRetrospective, RetrospectiveWords } from "../../src/rpc/pages.ts";
import { keeper } from "../keeper.ts";
import { useCall } from "../use-call.ts";
import {
  askedOf,
  overTheirs,
  type RetrospectiveEntries,
  UNTOUCHED,
  wordsTyped,
} from "./retrospective-entries.ts";

const useEntries = keeper<RetrospectiveEntries>();

/** What a team types, and how it is saved; it is kept until it stands in the file. */
export function useRetrospective({ cycle, team, words: read }: OpenRetrospective) {
  const [inFile, setInFile] = useState(read);
  const [saved, setSaved] = useState(false);
  const { entries, change, forget } = useEntries(`cycle ${cycle} ${team}`, () => UNTOUCHED);
  const { outcome, waiting, send } = useCall("saveRetrospective");
  const value = outcome?.kind === "done" ? outcome.value : null;
  const asked = askedOf(entries, inFile);
  return {
    words: asked.words,
    type: (typed: Partial<RetrospectiveWords>) => {
      setSaved(false);
      change(wordsTyped(entries, typed, inFile));
    },
    save: (then?: () => void) =>
      send({ cycle, team, ...asked }, (answer) => {
        if (answer.kind !== "done") return;
        if (answer.value.kind === "conflict") return change(overTheirs(entries, answer.value.conflicts));
        forget();
        setInFile(answer.value.seen);
        setSaved(true);
        then?.();
      }),
    saving: waiting,
    saved,
    outcome,
    conflicts: value?.kind === "conflict" ? value.conflicts : [],
  };
}
