import type { VNode } from "preact";
import type { NextStep, OpenRetrospective, RetrospectiveWords, WordsConflict } from "../../src/rpc/pages.ts";
import { Button } from "../parts/button.tsx";
import { Choices } from "../parts/choices.tsx";
import { Named } from "../parts/named.tsx";
import { type Back, Panel } from "../parts/panel.tsx";
import { Said } from "../parts/said.tsx";
import { SentenceField } from "../parts/sentence-field.tsx";
import { useCall } from "../use-call.ts";
import { useRetrospective } from "./use-retrospective.ts";

interface FormProps {
  readonly open: OpenRetrospective;
  readonly back: Back;
}

export function RetrospectiveForm({ open, back }: FormProps): VNode {
  const { words, type, save, saving, saved, outcome, conflicts } = useRetrospective(open);
  const isClear = conflicts.length === 0;
  const actions = (
    <Button look="primary" busy={saving && "Saving…"} onPress={() => save()}>
      {isClear ? "Save" : "Save mine"}
    </Button>
  );
  const second = [open.name, open.verdict].filter((part) => part !== "").join(" · ");
  return (
    <Panel back={back} title="Look back" held={saving} {...{ second, actions }}>
      <p class="soft second">
        Everyone who can open this file can read this. What is only for the team stays outside of it.
      </p>
      {!isClear && <Conflicts conflicts={conflicts} type={type} />}
      <SentenceField
        id="went-well"
        label="What went well?"
        text={words.wentWell}
        change={(wentWell) => type({ wentWell })}
      />
      <SentenceField
        id="could-be-better"
        label="What could be better?"
        text={words.couldBeBetter}
        change={(couldBeBetter) => type({ couldBeBetter })}
      />
      <Choices
        asked="What comes next?"
        choices={NEXT}
        chosen={NEXT.find(({ key }) => key === words.next)?.key ?? null}
        choose={(next) => type({ next: next ?? "" })}
      />
      {isClear && (outcome?.kind !== "done" || saved) && <Said outcome={outcome} done="Saved on Charters." />}
      <Page open={open} save={save} />
    </Panel>
  );
}

const NEXT: readonly { readonly key: NextStep; readonly label: string }[] = [
  { key: "continue", label: "Continue" },
  { key: "deepen", label: "Deepen" },
  { key: "spread", label: "Spread" },
  { key: "stop", label: "Stop" },
];

interface ConflictsProps {
  readonly conflicts: readonly WordsConflict[];
  readonly type: (typed: Partial<RetrospectiveWords>) => void;
}

function Conflicts({ conflicts, type }: ConflictsProps): VNode {
  return (
    <section class="notice" role="alert">
      <p class="strong">Not saved yet. Somebody else wrote here meanwhile:</p>
      {conflicts.map(({ key, label, theirs }) => (
        <p key={key}>
          {label}: <Named>{theirs || "nothing"}</Named>{" "}
          <Button look="link" onPress={() => type({ [key]: theirs })}>
            Take theirs
          </Button>
        </p>
      ))}
    </section>
  );
}

interface PageProps {
  readonly open: OpenRetrospective;
  readonly save: (then: () => void) => void;
}

/** The page does not change once it is made, so what is typed is saved before. */
function Page({ open: { team, notYet, tab }, save }: PageProps): VNode {
  const { outcome, waiting, send } = useCall("makeRetrospective");
  const show = () => send({ team });
  const isThere = tab !== "" || outcome?.kind === "done";
  return (
    <section>
      <h2>Its page</h2>
      {notYet === "" ? (
        <Button look="secondary" busy={waiting && "Making…"} onPress={isThere ? show : () => save(show)}>
          {isThere ? "Open the page" : "Save and make the page"}
        </Button>
      ) : (
        <p class="second">{notYet}</p>
      )}
      <Said outcome={outcome} done={outcome?.kind === "done" ? outcome.value.said : ""} />
    </section>
  );
}
