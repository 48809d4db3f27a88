import type { VNode } from "preact";
import { useState } from "preact/hooks";
import { whyNot } from "../parts/advice.ts";
import { Button } from "../parts/button.tsx";
import { Named } from "../parts/named.tsx";
import { Panel } from "../parts/panel.tsx";
import { Read } from "../parts/read.tsx";
import { useCall, useReading } from "../use-call.ts";
import { useSidebar } from "../use-sidebar.ts";

/** The second step: a page for the cohort and for each team, to look back on. None of them has to be made. */
export function LookBackPanel(): VNode {
  const { go, back } = useSidebar();
  const reading = useReading("results", null);
  const next = (
    <Button look="primary" onPress={() => go({ at: "next cycle" })}>
      Next: the next cycle
    </Button>
  );
  return (
    <Read
      of={reading}
      title="Look back"
      back={{ to: "Results", go: back }}
      meanwhile="Reading the teams…"
      failed="The teams were not read. Nothing was changed."
    >
      {({ cycle, teams }) => (
        <Panel
          key="pages"
          back={{ to: "Results", go: back }}
          title={`Close cycle ${cycle}`}
          second="2 of 3 · Look back"
          actions={next}
        >
          <p>A page to talk over and to keep. You can leave this out.</p>
          <ul class="cards">
            <Page team={null} name="The cohort" />
            {teams.map(({ team, name }) => (
              <Page key={team} team={team} name={name} />
            ))}
          </ul>
        </Panel>
      )}
    </Read>
  );
}

function Page({ team, name }: { readonly team: string | null; readonly name: string }): VNode {
  const { say } = useSidebar();
  const { waiting, send } = useCall("makeRetrospective");
  const [said, setSaid] = useState("");
  const make = () =>
    send({ team }, (answer) => {
      const words = answer.kind === "done" ? answer.value.said : whyNot(answer);
      setSaid(words);
      say(words);
    });
  return (
    <li class="card">
      <p class="apart">
        <strong>
          <Named>{name}</Named>
        </strong>
        <Button look="small" busy={waiting && "Making…"} onPress={make}>
          Make the page
        </Button>
      </p>
      {said !== "" && <p class="second">{said}</p>}
    </li>
  );
}
