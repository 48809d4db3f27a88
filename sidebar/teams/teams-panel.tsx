import type { VNode } from "preact";
import type { Roster } from "../../src/rpc/roster.ts";
import { counted } from "../parts/counted.ts";
import { Named } from "../parts/named.tsx";
import { Panel } from "../parts/panel.tsx";
import { Read } from "../parts/read.tsx";
import { useReading } from "../use-call.ts";
import { useSidebar } from "../use-sidebar.ts";

type Team = Roster["teams"][number];

/** All teams of the file, for whoever looks after the cohort. */
export function TeamsPanel(): VNode {
  const { go, back } = useSidebar();
  const home = { to: "Home", go: back };
  return (
    <Read
      of={useReading("roster", null)}
      title="Teams"
      back={home}
      meanwhile="Reading the Teams tab…"
      failed="The teams were not read. Nothing was changed."
    >
      {({ teams, left }) => (
        <Panel key="teams" title="Teams" second={countOf(teams)} back={home}>
          <ul class="rows">
            {teams.map((team) => (
              <li key={team.team}>
                <button type="button" onClick={() => go({ at: "team", ...team })}>
                  <Named>{team.name}</Named>
                  <span class="note">
                    {noteOf(team)} <span aria-hidden="true">›</span>
                  </span>
                </button>
              </li>
            ))}
          </ul>
          {left.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
        </Panel>
      )}
    </Read>
  );
}

function countOf(teams: readonly Team[]): string {
  const left = teams.filter(({ retired }) => retired).length;
  const here = counted(teams.length - left, "team");
  return left === 0 ? here : `${here} · ${left} left the cohort`;
}

function noteOf({ built, retired }: Team): string {
  if (retired) return "has left";
  return built ? "" : "waits for its tab";
}
