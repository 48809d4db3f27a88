import type { ComponentChildren, VNode } from "preact";
import type { Home, SignalledTeam } from "../../src/rpc/home.ts";
import { Chip } from "../parts/chip.tsx";
import { Named } from "../parts/named.tsx";
import { Panel } from "../parts/panel.tsx";
import { CohortRows } from "./home-rows.tsx";
import { Unfinished } from "./unfinished.tsx";

type Cohort = Extract<Home, { readonly week: string }>;

interface CohortHomeProps {
  readonly home: Cohort;
  readonly refresh: ComponentChildren;
  readonly notice: string;
}

/** The count line; on the rollup also who needs a talk. */
export function CohortHome({ home, refresh, notice }: CohortHomeProps): VNode {
  return (
    <Panel title={home.week} second={home.kind === "rollup" ? home.updates : undefined} actions={refresh}>
      {notice !== "" && <p class="notice">{notice}</p>}
      <p class="strong">{home.counts}</p>
      <Unfinished />
      {home.kind === "rollup" && home.signals !== null && <Signals signals={home.signals} />}
      <p class="soft second">Open a team’s tab, then come back here: this panel follows it.</p>
      <CohortRows />
    </Panel>
  );
}

function Signals({ signals }: { readonly signals: readonly SignalledTeam[] }): VNode {
  const talks = signals.filter(({ signal }) => signal.key === "talk now");
  const others = signals.filter(({ signal }) => signal.key !== "talk now");
  return (
    <>
      <Signalled
        heading={talks.length === 0 ? "No team needs a talk now" : "To talk with now"}
        teams={talks}
      />
      {others.length > 0 && <Signalled heading="Also worth a look" teams={others} />}
    </>
  );
}

interface SignalledProps {
  readonly heading: string;
  readonly teams: readonly SignalledTeam[];
}

function Signalled({ heading, teams }: SignalledProps): VNode {
  return (
    <section>
      <h2>{heading}</h2>
      {teams.length > 0 && (
        <ul class="cards">
          {teams.map(({ team, status, signal }) => (
            <li key={team} class="card">
              <p class="apart">
                <strong>
                  <Named>{team}</Named>
                </strong>
                <Chip shown={{ key: signal.key, label: signal.word }} />
              </p>
              {status !== null && <p class="second">{status.label}</p>}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
