import type { VNode } from "preact";
import type { Handed, Preview } from "../../src/rpc/contract.ts";
import { Button } from "../parts/button.tsx";
import { counted } from "../parts/counted.ts";
import { Panel } from "../parts/panel.tsx";
import { useSidebar } from "../use-sidebar.ts";
import { isSettled } from "./answers.ts";
import { RowCard } from "./row-card.tsx";
import { useAnsweredRoster } from "./use-answered-roster.ts";

/** A roster that was checked, and is to be built as it was checked. */
interface Checked {
  readonly preview: Preview;
  readonly handed: Handed;
  readonly joins: boolean;
}

/** What was found in the roster, before anything is written. */
export function RosterPanel({ preview: first, handed, joins }: Checked): VNode {
  const { go, back } = useSidebar();
  const { preview, answers, answer, leave, checking, trouble } = useAnsweredRoster(first, handed);
  const { rows, unused } = preview;
  const faulty = rows.filter(({ faults }) => faults.length > 0);
  const looks = rows.filter(
    ({ faults, notices }) => faults.length > 0 || !notices.every((notice) => isSettled(answers, notice)),
  ).length;
  const build = () => {
    const leaveOut = faulty.map(({ row }) => row);
    const names = rows.filter((row) => row.faults.length === 0).map(({ name }) => name);
    const built: Handed = { ...handed, answers: answers.given, unknownColumns: "left out", leaveOut };
    go({ at: "building", handed: built, joins, cohort: preview.cohort, names, before: 0 });
  };
  return (
    <Panel
      back={{ to: "Roster", go: back }}
      title="Check the roster"
      second={joins ? "For the cohort of this file" : preview.term}
      actions={
        <Button
          look="primary"
          busy={checking && "Checking…"}
          disabled={faulty.length === rows.length}
          onPress={build}
        >
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
      {trouble !== "" && (
        <p class="notice" role="alert">
          {trouble}
        </p>
      )}
      <ul class="cards">
        {rows.map((row) => (
          <RowCard
            key={row.row}
            row={row}
            answers={answers}
            answer={({ column }, text, then) => answer({ row: row.row, column }, text, then)}
            leave={leave}
          />
        ))}
      </ul>
      {unused.length > 0 && <p class="second">{unusedWords(unused)}</p>}
    </Panel>
  );
}

function unusedWords(unused: Preview["unused"]): string {
  const names = unused.map(({ column }) => `“${column}”`).join(", ");
  return unused.length === 1 ? `Column ${names} is not used.` : `Columns ${names} are not used.`;
}
