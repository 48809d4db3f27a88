import type { VNode } from "preact";
import { useState } from "preact/hooks";
import type { OpenWeek } from "../../src/rpc/week.ts";
import { Button } from "../parts/button.tsx";
import { FailurePanel } from "../parts/failure-panel.tsx";
import { notSaved } from "../parts/not-saved.ts";
import { Panel } from "../parts/panel.tsx";
import { useSidebar } from "../use-sidebar.ts";
import { ConflictPanel } from "./conflict-panel.tsx";
import { NoMeasurePanel } from "./no-measure-panel.tsx";
import { useSaveWeek } from "./use-save-week.ts";
import { useWeekEffect } from "./use-week-effect.ts";
import { useWeekEntries } from "./use-week-entries.ts";
import { keptLines } from "./week-entries.ts";
import { type More, WeekForm } from "./week-form.tsx";

interface WeekEditorProps {
  readonly open: OpenWeek;
  readonly more: More | undefined;
}

const FORM = "week";

/** A week as it is being typed, and what may stand in the way of saving it. */
export function WeekEditor({ open, more }: WeekEditorProps): VNode {
  const { back } = useSidebar();
  const { entries, type, change, forget } = useWeekEntries(open);
  const effect = useWeekEffect(open, entries);
  const { saving, save, way, leave } = useSaveWeek(open, { entries, change, forget, refuse: effect.refuse });
  const [noMeasure, setNoMeasure] = useState(false);
  const title = `Week ${open.week}`;
  const second = [open.name, open.dates, ...target(open), ...lastWeek(open)].join(" · ");
  if (way?.kind === "conflict")
    return <ConflictPanel key="conflict" {...{ open, saving }} {...way} back={leave} />;
  if (way?.kind === "not done") {
    return (
      <FailurePanel
        key="failure"
        back={{ to: open.name, go: back }}
        {...{ title, second }}
        held={saving}
        first={notSaved(way.outcome)}
        outcome={way.outcome}
        way={`Type the number in row ${open.row} of the team’s tab. It does the same.`}
        kept={keptLines(entries, open)}
      >
        <Button look="primary" busy={saving && "Saving…"} onPress={way.again}>
          Try again
        </Button>
        <Button look="secondary" onPress={leave}>
          Change what I typed
        </Button>
      </FailurePanel>
    );
  }
  if (noMeasure) {
    const leaveIt = () => setNoMeasure(false);
    return <NoMeasurePanel key="no measure" {...{ open, saving, save }} back={leaveIt} />;
  }
  const actions = (
    <>
      <Button look="primary" submits={FORM} disabled={effect.faults.length > 0} busy={saving && "Saving…"}>
        {`Save week ${open.week}`}
      </Button>
      <Button look="link" onPress={() => setNoMeasure(true)}>
        No measure this week…
      </Button>
    </>
  );
  return (
    <Panel key="form" back={{ to: open.name, go: back }} held={saving} {...{ title, second, actions }}>
      <WeekNotes {...open} />
      <WeekForm
        id={FORM}
        {...{ open, entries, type, effect, more }}
        faults={effect.faults}
        submit={() => !saving && save(null)}
      />
      <Neighbours {...open} />
    </Panel>
  );
}

const target = ({ target }: OpenWeek): readonly string[] => (target === "" ? [] : [`target ${target}`]);

const lastWeek = ({ last }: OpenWeek): readonly string[] =>
  last === null || last.actual === "" ? [] : [`last week ${last.actual}`];

/** The weeks before and after this one, as far as they have begun. */
function Neighbours({ team, week, begun }: OpenWeek): VNode | null {
  const { go } = useSidebar();
  const [before, after] = [begun.filter((each) => each < week).pop(), begun.find((each) => each > week)];
  if (before === undefined && after === undefined) return null;
  const link = (to: number | undefined, words: string) => (
    <span>
      {to !== undefined && (
        <Button look="link" onPress={() => go({ at: "week", team, week: to })}>
          {words}
        </Button>
      )}
    </span>
  );
  return (
    <nav class="links" aria-label="Weeks">
      {link(before, `‹ Week ${before}`)}
      {link(after, `Week ${after} ›`)}
    </nav>
  );
}

/** What this week says already that a person would not expect. */
function WeekNotes({ notMeasured, typedOver, actual, row }: OpenWeek): VNode | null {
  if (notMeasured)
    return <p class="soft second">This week says that there is no measure. A number replaces that.</p>;
  if (!typedOver) return null;
  return (
    <p class="soft second">{`${actual} was typed over the Actual in row ${row}. It wins over the numbers here.`}</p>
  );
}
