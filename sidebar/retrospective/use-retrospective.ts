import { useState } from "preact/hooks";
import type { OpenRetrospective, RetrospectiveWords } from "../../src/rpc/pages.ts";
import { keeper } from "../keeper.ts";
import { useCall } from "../use-call.ts";

interface Entries {
  readonly words: RetrospectiveWords;
  /** What the cells held when they were read last. */
  readonly seen: RetrospectiveWords;
}

const useEntries = keeper<Entries>();

/** What a team types, and how it is saved; it is kept until it stands in the file. */
export function useRetrospective({ team, words: read }: OpenRetrospective) {
  const [inFile, setInFile] = useState(read);
  const [saved, setSaved] = useState(false);
  const { entries, change, forget } = useEntries(team, () => ({ words: inFile, seen: inFile }));
  const { outcome, waiting, send } = useCall("saveRetrospective");
  const value = outcome?.kind === "done" ? outcome.value : null;
  return {
    words: entries.words,
    type: (typed: Partial<RetrospectiveWords>) => {
      setSaved(false);
      change({ words: { ...entries.words, ...typed } });
    },
    save: (then?: () => void) =>
      send({ team, ...entries }, (answer) => {
        if (answer.kind !== "done") return;
        if (answer.value.kind === "conflict") return change({ seen: answer.value.seen });
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
