import type { VNode } from "preact";
import { useState } from "preact/hooks";
import type { CharterConflict, CharterWords, OpenCharter } from "../../src/rpc/charter.ts";
import { keeper } from "../keeper.ts";
import { BothPanel } from "../parts/both-panel.tsx";
import { Button } from "../parts/button.tsx";
import { FailurePanel } from "../parts/failure-panel.tsx";
import { notSaved } from "../parts/not-saved.ts";
import { Panel } from "../parts/panel.tsx";
import type { NotDone } from "../server.ts";
import { useCall } from "../use-call.ts";
import { useSidebar } from "../use-sidebar.ts";
import { type CharterEntries, keptWords, UNTOUCHED, withTheirs } from "./charter-entries.ts";
import { CharterForm } from "./charter-form.tsx";

const FORM = "charter";
const useEntries = keeper<CharterEntries>();

/** What stands in the way of a charter that was to be saved. */
type InTheWay =
  | { readonly kind: "both"; readonly conflicts: readonly CharterConflict[]; readonly seen: CharterWords }
  | { readonly kind: "not done"; readonly outcome: NotDone };

/** A charter as it is being written. */
export function CharterEditor({ open }: { readonly open: OpenCharter }): VNode {
  const { go, back, say } = useSidebar();
  const { entries, change, forget } = useEntries(open.team, () => UNTOUCHED);
  const { waiting, send } = useCall("saveCharter");
  const [way, setWay] = useState<InTheWay | null>(null);
  const leave = () => setWay(null);
  const save = (typed: CharterEntries = entries) => {
    if (waiting) return;
    change(typed);
    send({ team: open.team, ...typed }, (outcome) => {
      if (outcome.kind !== "done") return setWay({ kind: "not done", outcome });
      const { value } = outcome;
      if (value.kind === "conflict") return setWay({ ...value, kind: "both" });
      forget();
      go({ at: "home" });
      say("The charter is saved.");
    });
  };
  const panel = { back: { to: "Home", go: back }, title: "Charter", second: open.name, held: waiting };
  const saveButton = (words: string, more: object) => (
    <Button look="primary" busy={waiting && "Saving…"} {...more}>
      {words}
    </Button>
  );
  if (way?.kind === "both") {
    const { conflicts, seen } = way;
    return (
      <BothPanel
        key="both"
        what="Charter"
        second={open.name}
        conflicts={conflicts}
        saving={waiting}
        back={leave}
        saveMine={() => save({ ...entries, seen })}
        keepTheirs={() => save(withTheirs(entries, seen, conflicts))}
      />
    );
  }
  if (way !== null) {
    const { outcome } = way;
    return (
      <FailurePanel
        key="failure"
        {...panel}
        first={notSaved(outcome)}
        outcome={outcome}
        kept={keptWords(entries)}
      >
        {saveButton("Try again", { onPress: () => save() })}
        <Button look="secondary" onPress={leave}>
          Change what I typed
        </Button>
      </FailurePanel>
    );
  }
  return (
    <Panel key="form" {...panel} actions={saveButton("Save", { submits: FORM })}>
      <CharterForm id={FORM} open={open} entries={entries} change={change} submit={() => save()} />
    </Panel>
  );
}
