import type { VNode } from "preact";
import { useState } from "preact/hooks";
import type { CoachedTeam } from "../../src/rpc/coach.ts";
import { keeper } from "../keeper.ts";
import { Button } from "../parts/button.tsx";
import { counted } from "../parts/counted.ts";
import { Field } from "../parts/field.tsx";
import { Panel } from "../parts/panel.tsx";
import { Read } from "../parts/read.tsx";
import { useReading } from "../use-call.ts";
import { useSidebar } from "../use-sidebar.ts";
import { CoachCard, CoachLine } from "./coach-card.tsx";
import { CoachNote } from "./coach-note.tsx";

/** Whose teams are shown, as long as the sidebar is open; "" for all. */
const useCoach = keeper<{ readonly coach: string }>();

/** A coach's teams before their meetings: those that need time in full, the others in a line. */
export function CoachPanel(): VNode {
  const { back } = useSidebar();
  const reading = useReading("coach", { coach: "" });
  const { entries, change } = useCoach("coach", () => ({ coach: "" }));
  const [noting, setNoting] = useState(false);
  return (
    <Read
      of={reading}
      title="My teams"
      back={{ to: "Home", go: back }}
      meanwhile="Reading the teams…"
      failed="The teams were not read. Nothing was changed."
    >
      {({ coaches, teams }) => {
        const coach = coaches.includes(entries.coach) ? entries.coach : "";
        const own = coach === "" ? teams : teams.filter((team) => team.coach === coach);
        if (noting) return <CoachNote key="note" {...{ coach, teams, own }} back={() => setNoting(false)} />;
        return (
          <CoachTeams
            key="teams"
            {...{ coach, coaches, back }}
            teams={own}
            choose={(chosen) => change({ coach: chosen })}
            note={() => setNoting(true)}
          />
        );
      }}
    </Read>
  );
}

interface TeamsProps {
  readonly coach: string;
  readonly coaches: readonly string[];
  readonly teams: readonly CoachedTeam[];
  readonly back: () => void;
  readonly choose: (coach: string) => void;
  readonly note: () => void;
}

function CoachTeams({ coach, coaches, teams, back, choose, note }: TeamsProps): VNode {
  const inFull = teams.filter(({ needsTime }) => needsTime);
  const inShort = teams.filter(({ needsTime }) => !needsTime);
  const actions = (
    <Button look="secondary" onPress={note}>
      Add a coach note
    </Button>
  );
  return (
    <Panel
      back={{ to: "Home", go: back }}
      title="My teams"
      second={secondLine(coach, teams)}
      actions={teams.length > 0 && actions}
    >
      {coaches.length > 0 && (
        <Field id="coach" label="Coach">
          {(described) => (
            <select
              {...described}
              value={coach}
              onChange={({ currentTarget }) => choose(currentTarget.value)}
            >
              <option value="">All teams</option>
              {coaches.map((name) => (
                <option key={name}>{name}</option>
              ))}
            </select>
          )}
        </Field>
      )}
      {inFull.length > 0 && (
        <ul class="cards">
          {inFull.map((team) => (
            <CoachCard key={team.team} team={team} />
          ))}
        </ul>
      )}
      <ul class="rows">
        {inShort.map((team) => (
          <CoachLine key={team.team} team={team} />
        ))}
      </ul>
    </Panel>
  );
}

/** `Coach: R. Diaz · week 5 of 8 · 3 teams`; the week is told where it is the same for all. */
function secondLine(coach: string, teams: readonly CoachedTeam[]): string {
  const weeks = new Set(teams.map(({ week }) => week));
  const line = [
    ...(coach === "" ? [] : [`Coach: ${coach}`]),
    ...(weeks.size === 1 ? [...weeks].map((week) => `week ${week}`) : []),
    counted(teams.length, "team"),
  ].join(" · ");
  return line.charAt(0).toUpperCase() + line.slice(1);
}
