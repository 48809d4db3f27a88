import type { VNode } from "preact";
import type { CoachedTeam } from "../../src/rpc/coach.ts";
import { keeper } from "../keeper.ts";
import { Button } from "../parts/button.tsx";
import { FailurePanel } from "../parts/failure-panel.tsx";
import { Field } from "../parts/field.tsx";
import { notSaved } from "../parts/not-saved.ts";
import { Panel } from "../parts/panel.tsx";
import { useCall } from "../use-call.ts";
import { useSidebar } from "../use-sidebar.ts";
import { NO_NOTE, type Note, noteTeams } from "./note.ts";

interface NoteProps {
  readonly coach: string;
  readonly teams: readonly CoachedTeam[];
  /** Those of this coach, those that need help first. */
  readonly own: readonly CoachedTeam[];
  readonly back: () => void;
}

const useNote = keeper<Note>();

/** What a coach wants to remember of a team; it goes into the Journal. */
export function CoachNote({ coach, teams, own, back }: NoteProps): VNode {
  const { say } = useSidebar();
  const { entries, change, forget } = useNote("note", () => NO_NOTE);
  const { outcome, waiting, send, forget: leave } = useCall("journal");
  const { team, listed } = noteTeams(entries, teams, own);
  const text = entries.text.trim();
  const save = () => {
    if (team === undefined || text === "") return;
    const note = { kind: "note", text, owner: coach || team.coach, due: "", outcome: "" } as const;
    send({ team: team.team, week: weekIn(team), events: [note], settled: [] }, (answer) => {
      if (answer.kind !== "done") return;
      forget();
      back();
      say("The note is in the Journal.");
    });
  };
  const button = (words: string) => (
    <Button look="primary" disabled={text === ""} busy={waiting && "Saving…"} onPress={save}>
      {words}
    </Button>
  );
  const way = { to: "My teams", go: back };
  if (outcome !== null && outcome.kind !== "done") {
    return (
      <FailurePanel
        key="failure"
        back={way}
        held={waiting}
        title="Coach note"
        first={notSaved(outcome)}
        outcome={outcome}
        kept={[text]}
      >
        {button("Try again")}
        <Button look="secondary" onPress={leave}>
          Change what I typed
        </Button>
      </FailurePanel>
    );
  }
  return (
    <Panel
      key="form"
      back={way}
      held={waiting}
      title="Coach note"
      second="It goes into the Journal."
      actions={button("Save the note")}
    >
      <NoteFields teams={listed} team={team?.team ?? ""} text={entries.text} change={change} />
    </Panel>
  );
}

/** The week of `5 of 8`; 0 before the first. */
const weekIn = ({ week }: CoachedTeam): number => Number.parseInt(week, 10) || 0;

interface FieldsProps {
  readonly teams: readonly CoachedTeam[];
  readonly team: string;
  readonly text: string;
  readonly change: (changed: Note) => void;
}

function NoteFields({ teams, team, text, change }: FieldsProps): VNode {
  return (
    <>
      <Field id="note-team" label="Team">
        {(described) => (
          <select
            {...described}
            value={team}
            onChange={({ currentTarget }) => change({ team: currentTarget.value, text })}
          >
            {teams.map((each) => (
              <option key={each.team} value={each.team}>
                {each.name}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field id="note-text" label="Note">
        {(described) => (
          <textarea
            {...described}
            data-first
            rows={4}
            value={text}
            onInput={({ currentTarget }) => change({ team, text: currentTarget.value })}
          />
        )}
      </Field>
    </>
  );
}
