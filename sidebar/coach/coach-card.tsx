import type { VNode } from "preact";
import type { CoachedTeam } from "../../src/rpc/coach.ts";
import { Chip } from "../parts/chip.tsx";
import { counted } from "../parts/counted.ts";
import { Named } from "../parts/named.tsx";
import { useSidebar } from "../use-sidebar.ts";

interface TeamProps {
  readonly team: CoachedTeam;
}

/** A team that needs its coach's time: where it stands, and what to ask. */
export function CoachCard({ team }: TeamProps): VNode {
  const { status, ahead, signal, recent, driver, prompt } = team;
  return (
    <li class="card coach-card" data-key={signal?.key}>
      <div class="apart">
        <MeetingLink team={team} />
        {signal !== null && <Chip shown={{ key: signal.key, label: signal.word }} />}
      </div>
      <p class="chips">
        {status !== null && <Chip shown={status} />}
        {ahead}
      </p>
      {recent !== "" && <p class="second">{recent}</p>}
      {driver !== "" && <p class="second">{driver.replace(/-(?=\d)/g, "−")}</p>}
      {prompt !== "" && <p>{prompt}</p>}
      <p class="second">{[askWords(team), ...oneOnOneWords(team)].join(" · ")}</p>
    </li>
  );
}

/** A team that its coach only greets. */
export function CoachLine({ team }: TeamProps): VNode {
  const { status, ahead, signal } = team;
  const note = [ahead, signal?.word ?? ""].filter((text) => text !== "").join(" · ");
  return (
    <li class="coach-line">
      <div>
        <MeetingLink team={team} />
        {note !== "" && <p class="second">{note}</p>}
      </div>
      {status !== null && <Chip shown={status} />}
    </li>
  );
}

/** A team's name leads to its meeting. */
function MeetingLink({ team: { team, name } }: TeamProps): VNode {
  const { go } = useSidebar();
  return (
    <h2>
      <button type="button" class="link" onClick={() => go({ at: "meeting", team, from: "My teams" })}>
        <Named>{name}</Named>
      </button>
    </h2>
  );
}

/** `1 ask open, 9 days` */
function askWords({ asks, oldestAsk }: CoachedTeam): string {
  if (asks === 0) return "No open ask";
  return [`${counted(asks, "ask")} open`, ...(oldestAsk ? [counted(oldestAsk, "day")] : [])].join(", ");
}

const oneOnOneWords = ({ oneOnOnes, members }: CoachedTeam): readonly string[] =>
  members === 0 ? [] : [`one-on-ones ${oneOnOnes} of ${members}`];
