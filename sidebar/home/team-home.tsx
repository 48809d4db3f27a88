import type { ComponentChildren, VNode } from "preact";
import type { TeamHome as Home } from "../../src/rpc/home.ts";
import { Button } from "../parts/button.tsx";
import { Chip } from "../parts/chip.tsx";
import { Panel } from "../parts/panel.tsx";
import { useSidebar } from "../use-sidebar.ts";
import { FoldedCohortRows, HomeRows, teamRows } from "./home-rows.tsx";
import { WeekStrip } from "./week-strip.tsx";

interface TeamHomeProps {
  readonly home: Home;
  readonly refresh: ComponentChildren;
  readonly held: boolean;
  readonly notice: string;
}

/** Where a team stands, and the one thing that it is to do. */
export function TeamHome({ home, refresh, held, notice }: TeamHomeProps): VNode {
  const { record, strip } = home;
  const hint =
    record === null ? null : (
      <p class="second">{`Prefer the cells? Type in row ${record.row}. It does the same.`}</p>
    );
  return (
    <Panel
      title={home.team}
      second={home.second}
      held={held}
      actions={
        <div class="apart">
          {hint}
          {refresh}
        </div>
      }
    >
      {notice !== "" && <p class="notice">{notice}</p>}
      <Standing {...home} />
      {strip.length > 0 && <WeekStrip strip={strip} now={record?.week ?? null} />}
      <RecordButton {...home} />
      {home.launch !== null && <Launch id={home.id} launch={home.launch} />}
      <HomeRows rows={teamRows(home)} />
      <FoldedCohortRows />
    </Panel>
  );
}

/** The status in its fill, the weeks ahead beside it, and the pattern that the weeks show. */
function Standing({ status, ahead, standing, signal, launch }: Home): VNode | null {
  // Before the start the tile says from when on it speaks; here no tile stands that this would be about.
  if (launch !== null && status === null) return null;
  return (
    <section class="standing">
      {(status !== null || ahead !== "") && (
        <p>
          {status !== null && <Chip shown={status} />}
          {ahead !== "" && <strong>{ahead}</strong>}
        </p>
      )}
      {standing !== "" && <p class="second">{standing}</p>}
      {signal !== null && (
        <p>
          <Chip shown={{ key: signal.key, label: signal.word }} /> <span>{signal.note}</span>
        </p>
      )}
    </section>
  );
}

function RecordButton({ id, record }: Home): VNode | null {
  const { go } = useSidebar();
  if (record === null) return null;
  const { week, target, done } = record;
  const notes = [...(target === "" ? [] : [`Target ${target}`]), ...(done ? [] : ["takes two minutes"])];
  return (
    <div class="record">
      <Button look="primary" onPress={() => go({ at: "week", team: id, week })}>
        {`${done ? "Change" : "Record"} week ${week}`}
      </Button>
      <p class="second">{notes.join(" · ")}</p>
    </div>
  );
}

interface LaunchProps {
  readonly id: string;
  readonly launch: NonNullable<Home["launch"]>;
}

/** What a team works out before its first week, and what it has of it. */
function Launch({ id, launch }: LaunchProps): VNode {
  const { go } = useSidebar();
  const isReady = launch.every(({ isThere }) => isThere);
  return (
    <section class="soft">
      <h2>{isReady ? "Ready to start" : "Before the start"}</h2>
      <ul>
        {launch.map(({ words, isThere }) => (
          <li key={words} class={isThere ? "" : "later"}>
            <span aria-hidden="true">{isThere ? "✓" : "○"}</span> {words}
            <span class="unseen">{isThere ? " is there" : " is still to come"}</span>
          </li>
        ))}
      </ul>
      {!isReady && (
        <Button look="small" onPress={() => go({ at: "charter", team: id })}>
          Open the charter
        </Button>
      )}
    </section>
  );
}
