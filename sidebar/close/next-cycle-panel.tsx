import type { VNode } from "preact";
import type { NextCycle, NextCycleAsked, NextTeam } from "../../src/rpc/close.ts";
import { Button } from "../parts/button.tsx";
import { counted } from "../parts/counted.ts";
import { DecimalField } from "../parts/decimal-field.tsx";
import { Field } from "../parts/field.tsx";
import { Named } from "../parts/named.tsx";
import { Panel } from "../parts/panel.tsx";
import { Read } from "../parts/read.tsx";
import { useReading } from "../use-call.ts";
import { useSidebar } from "../use-sidebar.ts";
import { type NextEntries, NOTHING_TYPED, useNext } from "./use-close.ts";

const FORM = "next";

interface NextCycleProps {
  /** Why an earlier try was refused. */
  readonly refused?: string;
}

/** The third step: when the next cycle begins, who goes on, and to what goal. Nothing is written here. */
export function NextCyclePanel({ refused }: NextCycleProps): VNode {
  const { back } = useSidebar();
  const reading = useReading("nextCycle", null);
  return (
    <Read
      of={reading}
      title="The next cycle"
      back={{ to: "Back", go: back }}
      meanwhile="Reading the teams…"
      failed="The teams were not read. Nothing was changed."
    >
      {(next) => <NextForm key="form" next={next} refused={refused} />}
    </Read>
  );
}

function NextForm({
  next,
  refused,
}: {
  readonly next: NextCycle;
  readonly refused: string | undefined;
}): VNode {
  const { go, back } = useSidebar();
  const { entries, change } = useNext(`cycle ${next.cycle}`, () => NOTHING_TYPED);
  const asked = askedOf(next, entries);
  const start = (event: Event) => {
    event.preventDefault();
    const ids = new Set(asked.teams.map(({ team }) => team));
    const names = next.teams.filter(({ team }) => ids.has(team)).map(({ name }) => name);
    go({ at: "starting", asked, names });
  };
  return (
    <Panel
      back={{ to: "Back", go: back }}
      title={next.begun ? `Start cycle ${next.cycle}` : `Close cycle ${next.cycle - 1}`}
      second="3 of 3 · The next cycle"
      actions={
        <Button look="primary" submits={FORM} disabled={asked.teams.length === 0}>
          {`Start cycle ${next.cycle}`}
        </Button>
      }
    >
      {refused !== undefined && (
        <p class="notice" tabIndex={-1} data-first>
          {refused}
        </p>
      )}
      <p class="soft second">{becomes(next, asked.teams.length)}</p>
      <form id={FORM} noValidate onSubmit={start}>
        <div class="pair">
          <Field id="start" label="Start, a Monday">
            {(described) => (
              <input
                {...described}
                type="date"
                value={asked.start}
                onInput={({ currentTarget }) => change({ start: currentTarget.value })}
              />
            )}
          </Field>
          <Field id="weeks" label="Weeks">
            {(described) => (
              <input
                {...described}
                type="text"
                inputMode="numeric"
                value={asked.weeks}
                onInput={({ currentTarget }) => change({ weeks: currentTarget.value })}
              />
            )}
          </Field>
        </div>
        <ul class="cards">
          {next.teams.map((team) => (
            <TeamCard
              key={team.team}
              team={team}
              goesOn={isGoingOn(team, entries)}
              goal={entries.goals[team.team] ?? ""}
              typeGoal={(goal) => change({ goals: { ...entries.goals, [team.team]: goal } })}
              choose={(on) => change({ goesOn: { ...entries.goesOn, [team.team]: on } })}
            />
          ))}
        </ul>
      </form>
    </Panel>
  );
}

const isGoingOn = ({ team, retired }: NextTeam, { goesOn }: NextEntries): boolean => goesOn[team] ?? !retired;

function askedOf({ cycle, start, weeks, teams }: NextCycle, entries: NextEntries): NextCycleAsked {
  return {
    cycle,
    start: entries.start ?? start,
    weeks: entries.weeks ?? String(weeks),
    teams: teams
      .filter((each) => isGoingOn(each, entries))
      .map(({ team }) => ({ team, goal: entries.goals[team] ?? "" })),
  };
}

/** What becomes of the old tabs, before anybody presses. */
function becomes({ cycle, teams }: NextCycle, goingOn: number): string {
  const old = cycle - 1;
  return `${counted(goingOn, "team")} of ${teams.length} go${goingOn === 1 ? "es" : ""} on. Every tab of cycle ${old} is kept as it is now, under a name such as “Cycle ${old} · Rollup”: it holds values and is not reckoned anew. Its rollup and its pages stay in sight, the others are hidden. Open asks and actions go along, those without a team too.`;
}

interface CardProps {
  readonly team: NextTeam;
  readonly goesOn: boolean;
  readonly goal: string;
  readonly typeGoal: (goal: string) => void;
  readonly choose: (goesOn: boolean) => void;
}

function TeamCard({ team: { team, name, says, notice }, goesOn, goal, typeGoal, choose }: CardProps): VNode {
  return (
    <li class="card">
      <label class="tick">
        <input
          type="checkbox"
          checked={goesOn}
          onChange={({ currentTarget }) => choose(currentTarget.checked)}
        />
        <Named>{name}</Named>
      </label>
      {goesOn && (
        <DecimalField
          id={`goal-${team}`}
          label="New goal, or blank"
          hint={[says, notice].filter(Boolean).join(". ")}
          text={goal}
          change={typeGoal}
        />
      )}
    </li>
  );
}
