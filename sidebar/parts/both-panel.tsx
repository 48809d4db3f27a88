import type { VNode } from "preact";
import { Button } from "./button.tsx";
import { Named } from "./named.tsx";
import { Panel } from "./panel.tsx";

interface BothProps {
  /** What was changed by two people: `Week 5`. */
  readonly what: string;
  readonly second: string;
  readonly conflicts: readonly {
    readonly key: string;
    readonly label: string;
    readonly theirs: string;
    readonly mine: string;
  }[];
  readonly saving: boolean;
  readonly back: () => void;
  readonly saveMine: () => void;
  readonly keepTheirs: () => void;
}

/** Somebody changed the same cells meanwhile: both are shown, and a person chooses. */
export function BothPanel(props: BothProps): VNode {
  const { what, second, conflicts, saving, back, saveMine, keepTheirs } = props;
  const actions = (
    <>
      <Button look="primary" busy={saving && "Saving…"} onPress={saveMine}>
        Save mine
      </Button>
      <Button look="secondary" busy={saving && "Saving…"} onPress={keepTheirs}>
        Keep theirs
      </Button>
    </>
  );
  return (
    <Panel back={{ to: what, go: back }} title={`${what} was changed`} held={saving} {...{ second, actions }}>
      <section class="notice" tabIndex={-1} data-first>
        <p class="strong">Not saved yet. Nothing is lost.</p>
        <p>Somebody else changed it while you were typing. Choose what stays.</p>
      </section>
      <ul class="cards">
        {conflicts.map(({ key, label, theirs, mine }) => (
          <li key={key} class="card">
            <h2>{label}</h2>
            <dl class="beside">
              <Side whose="Mine" text={mine} />
              <Side whose="Theirs" text={theirs} />
            </dl>
          </li>
        ))}
      </ul>
    </Panel>
  );
}

function Side({ whose, text }: { readonly whose: string; readonly text: string }): VNode {
  return (
    <div>
      <dt class="second">{whose}</dt>
      <dd>{text === "" ? "nothing" : <Named>{text}</Named>}</dd>
    </div>
  );
}
