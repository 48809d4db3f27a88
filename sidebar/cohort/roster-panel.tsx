import type { VNode } from "preact";
import type { PreviewRow } from "../../src/rpc/cohort.ts";
import type { Handed, Preview } from "../../src/rpc/contract.ts";
import { Button } from "../parts/button.tsx";
import { counted } from "../parts/counted.ts";
import { Named } from "../parts/named.tsx";
import { Panel } from "../parts/panel.tsx";
import { useSidebar } from "../use-sidebar.ts";
import { faultWords } from "./fault-words.ts";

/** A roster that was checked, and is to be built as it was checked. */
interface Checked {
  readonly preview: Preview;
  readonly handed: Handed;
  readonly joins: boolean;
}

/** What was found in the roster, before anything is written. */
export function RosterPanel({ preview, handed, joins }: Checked): VNode {
  const { go, back } = useSidebar();
  const { rows, unused } = preview;
  const faulty = rows.filter(({ faults }) => faults.length > 0);
  const looks = rows.filter((row) => saysOf(row).length > 0).length;
  const build = () => {
    const leaveOut = faulty.map(({ row }) => row);
    const names = rows.filter((row) => row.faults.length === 0).map(({ name }) => name);
    const built: Handed = { ...handed, unknownColumns: "left out", leaveOut };
    go({ at: "building", handed: built, joins, cohort: preview.cohort, names, before: 0 });
  };
  return (
    <Panel
      back={{ to: "Roster", go: back }}
      title="Check the roster"
      second={joins ? "For the cohort of this file" : preview.term}
      actions={
        <Button look="primary" disabled={faulty.length === rows.length} onPress={build}>
          {`Build ${counted(rows.length - faulty.length, "team")}`}
        </Button>
      }
    >
      <p tabIndex={-1} data-first>
        <strong>
          {counted(rows.length, "team")} found
          {looks > 0 && `, ${looks} ${looks === 1 ? "needs" : "need"} a look`}.
        </strong>{" "}
        Nothing is written until you build.
      </p>
      <ul class="cards">
        {rows.map((row) => (
          <RowCard key={row.row} row={row} />
        ))}
      </ul>
      {unused.length > 0 && <p class="second">{unusedWords(unused)}</p>}
    </Panel>
  );
}

function RowCard({ row }: { readonly row: PreviewRow }): VNode {
  const says = saysOf(row);
  return (
    <li class={says.length === 0 ? "card" : "notice"}>
      <p class="apart">
        <strong>
          <Named>{row.name}</Named>
        </strong>
        {says.length === 0 ? <span class="ready">✓ Ready</span> : <span class="place">! Row {row.row}</span>}
      </p>
      {says.length === 0 && (
        <p class="second">
          <Named>{row.summary}</Named>
        </p>
      )}
      {says.map((line) => (
        <p key={line}>
          <Named>{line}</Named>
        </p>
      ))}
      <Smart parts={row.smart} />
      {row.faults.length > 0 && <p class="second">It is left out, unless you mend it in the roster.</p>}
    </li>
  );
}

/** What the goal says of each part of SMART; closed, because nothing of it is needed to build. */
function Smart({ parts }: { readonly parts: PreviewRow["smart"] }): VNode {
  const whole = parts.filter(({ missing }) => missing.length === 0).length;
  return (
    <details>
      <summary>{`SMART: ${whole} of ${parts.length} parts`}</summary>
      <ul>
        {parts.map(({ part, says, missing }) => (
          <li key={part}>
            <strong>{part}</strong>: <Named>{says}</Named>
            {missing.length > 0 && ` Missing: ${missing.join(", ")}.`}
          </li>
        ))}
      </ul>
    </details>
  );
}

function saysOf({ faults, notices }: PreviewRow): readonly string[] {
  const wrong = faults.map((fault) => {
    const { about, wrong } = faultWords(fault);
    return `${about}: ${wrong}`;
  });
  return [...wrong, ...notices.map(({ says }) => says)];
}

function unusedWords(unused: Preview["unused"]): string {
  const names = unused.map(({ column }) => `“${column}”`).join(", ");
  return unused.length === 1 ? `Column ${names} is not used.` : `Columns ${names} are not used.`;
}
