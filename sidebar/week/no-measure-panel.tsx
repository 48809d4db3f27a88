import type { VNode } from "preact";
import { useState } from "preact/hooks";
import type { NoMeasure, OpenWeek } from "../../src/rpc/week.ts";
import { Button } from "../parts/button.tsx";
import { Panel } from "../parts/panel.tsx";

interface NoMeasureProps {
  readonly open: OpenWeek;
  readonly saving: boolean;
  readonly back: () => void;
  readonly save: (reason: NoMeasure) => void;
}

const REASONS: readonly { readonly reason: NoMeasure; readonly label: string }[] = [
  { reason: "break", label: "There was no school" },
  { reason: "test moved", label: "The test was moved" },
  { reason: "other", label: "Something else" },
];

/** A week without a number says so, and why: it is not forgotten, and it is not zero. */
export function NoMeasurePanel({ open, saving, back, save }: NoMeasureProps): VNode {
  const [reason, setReason] = useState<NoMeasure>("test moved");
  const actions = (
    <Button look="primary" busy={saving && "Saving…"} onPress={() => save(reason)}>
      {`Save week ${open.week} without a number`}
    </Button>
  );
  return (
    <Panel
      back={{ to: `Week ${open.week}`, go: back }}
      title="No measure this week"
      second={`${open.name} · week ${open.week} · ${open.dates}`}
      actions={actions}
      held={saving}
    >
      <fieldset>
        <legend>Why is there no number?</legend>
        {REASONS.map((each, index) => (
          <label key={each.reason} class="tick">
            <input
              type="radio"
              name="reason"
              data-first={index === 0 || undefined}
              checked={each.reason === reason}
              onChange={() => setReason(each.reason)}
            />
            {each.label}
          </label>
        ))}
      </fieldset>
      <p class="soft second">
        The week then counts neither for the team nor against it. What you typed besides the numbers is saved
        too.
      </p>
    </Panel>
  );
}
