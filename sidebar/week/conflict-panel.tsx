import type { VNode } from "preact";
import type { Conflict, OpenWeek } from "../../src/rpc/week.ts";
import { Button } from "../parts/button.tsx";
import { Named } from "../parts/named.tsx";
import { Panel } from "../parts/panel.tsx";

interface ConflictProps {
  readonly open: OpenWeek;
  readonly conflicts: readonly Conflict[];
  readonly saving: boolean;
  readonly back: () => void;
  readonly saveMine: () => void;
  readonly keepTheirs: () => void;
}

/** Somebody changed the same cells meanwhile: both are shown, and a person chooses. */
export function ConflictPanel(props: ConflictProps): VNode {
  const { open, conflicts, saving, back, saveMine, keepTheirs } = props;
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
    <Panel
      back={{ to: `Week ${open.week}`, go: back }}
      title={`Week ${open.week} was changed`}
      second={`${open.name} · ${open.dates}`}
      actions={actions}
    >
      <section class="notice" tabIndex={-1} data-first>
        <p class="strong">Not saved yet. Nothing is lost.</p>
        <p>Somebody else changed this week while you were typing. Choose what stays.</p>
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
