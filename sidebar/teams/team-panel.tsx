import type { VNode } from "preact";
import { useEffect, useState } from "preact/hooks";
import type { Roster } from "../../src/rpc/roster.ts";
import { Button } from "../parts/button.tsx";
import { FailurePanel } from "../parts/failure-panel.tsx";
import { Field } from "../parts/field.tsx";
import { notSaved } from "../parts/not-saved.ts";
import { type Back, Panel } from "../parts/panel.tsx";
import type { NotDone } from "../server.ts";
import { type Call, useCall } from "../use-call.ts";
import { useSidebar } from "../use-sidebar.ts";

type Team = Roster["teams"][number];

interface TeamProps extends Team {
  readonly way: Back;
  /** What follows once something was done. */
  readonly done: (words: string) => void;
  readonly fail: (outcome: NotDone) => void;
}

/** One team: its name, and whether it is in the cohort. */
export function TeamPanel(team: Team): VNode {
  const { go, back, say } = useSidebar();
  const [failure, fail] = useState<NotDone | null>(null);
  const way = { to: "Teams", go: back };
  const done = (words: string) => {
    go({ at: "teams" });
    say(words);
  };
  if (failure === null) {
    const Shown = team.retired ? TeamAway : TeamHere;
    return <Shown key="team" {...team} {...{ way, done, fail }} />;
  }
  return (
    <FailurePanel key="failure" back={way} title={team.name} first={notSaved(failure)} outcome={failure}>
      <Button look="primary" onPress={back}>
        Look at the teams
      </Button>
    </FailurePanel>
  );
}

function TeamAway({ team, name, way, done, fail }: TeamProps): VNode {
  const { waiting, send } = useCall("bringBack");
  const bringBack = () =>
    send({ team }, (answer) => (answer.kind === "done" ? done(`${name} is back.`) : fail(answer)));
  const actions = (
    <Button look="primary" busy={waiting && "Bringing it back…"} onPress={bringBack}>
      Bring back
    </Button>
  );
  return (
    <Panel back={way} title={name} second="Has left the cohort" held={waiting} actions={actions}>
      <p>Its tab is hidden, and all that was typed is kept. It comes back to Rollup as it was.</p>
    </Panel>
  );
}

const FORM = "rename";

function TeamHere(props: TeamProps): VNode {
  const { team, name, way, done, fail } = props;
  const { outcome, waiting: renames, send } = useCall("rename");
  const leaving = useCall("retire");
  const held = renames || leaving.waiting;
  const [typed, type] = useState(name);
  const rename = (event: Event) => {
    event.preventDefault();
    if (held || typed === name) return;
    send({ team, name: typed }, (answer) => {
      if (answer.kind === "done") done(`${name} is called ${answer.value.name} now.`);
      else if (answer.kind === "failed" || answer.stopped === true) fail(answer);
    });
  };
  // Only once the panel is no longer held can the field take the focus.
  useEffect(() => {
    if (outcome?.kind === "refused") document.getElementById("name")?.focus();
  }, [outcome]);
  const actions = (
    <Button look="primary" submits={FORM} busy={renames && "Renaming…"} disabled={typed === name}>
      Rename
    </Button>
  );
  const fault = outcome?.kind === "refused" ? outcome.message : undefined;
  return (
    <Panel back={way} title={name} held={held} actions={actions}>
      <form id={FORM} noValidate onSubmit={rename}>
        <Field id="name" label="Name" fault={fault} hint="It changes wherever the tracker names the team.">
          {(described) => (
            <input
              {...described}
              type="text"
              maxLength={200}
              autocomplete="off"
              value={typed}
              onInput={({ currentTarget }) => type(currentTarget.value)}
            />
          )}
        </Field>
      </form>
      <Leaving {...props} call={leaving} />
    </Panel>
  );
}

interface LeavingProps extends TeamProps {
  readonly call: Call<"retire">;
}

/** Asked twice, since others see it at once; nothing is lost by it. */
function Leaving({ team, name, done, fail, call }: LeavingProps): VNode {
  const { waiting, send } = call;
  const [asked, ask] = useState(false);
  const leave = () =>
    send({ team }, (answer) =>
      answer.kind === "done" ? done(`${name} has left the cohort.`) : fail(answer),
    );
  if (!asked) {
    return (
      <Button look="small" onPress={() => ask(true)}>
        Take out of the cohort…
      </Button>
    );
  }
  return (
    <section class="notice" role="alert">
      <p>
        The team leaves Rollup and the counts, and its tab is hidden. All that was typed is kept, and you can
        bring it back.
      </p>
      <div class="chips">
        <Button look="small" busy={waiting && "Taking it out…"} onPress={leave}>
          Take it out
        </Button>
        <Button look="small" onPress={() => ask(false)}>
          Keep it
        </Button>
      </div>
    </section>
  );
}
