import type { VNode } from "preact";
import type { CheckInSlot, CheckIns } from "../../src/rpc/pages.ts";
import { Button } from "../parts/button.tsx";
import { counted } from "../parts/counted.ts";
import { Panel } from "../parts/panel.tsx";
import { Read } from "../parts/read.tsx";
import { Said } from "../parts/said.tsx";
import { useCall, useReading } from "../use-call.ts";
import { useSidebar } from "../use-sidebar.ts";

/** The three check-ins of the cycle: what each is there for, its page, and its way into the Journal. */
export function CheckInPanel(): VNode {
  const { back } = useSidebar();
  const view = useReading("checkIns", null);
  const way = { to: "Home", go: back };
  return (
    <Read
      of={view}
      title="Check-ins"
      back={way}
      meanwhile="Reading the check-ins…"
      failed="The check-ins were not read. Nothing was changed."
    >
      {({ slots, teams }) => (
        <Panel key="slots" title="Check-ins" second="Fifteen minutes a team with its sponsors" back={way}>
          <ul class="cards">
            {slots.map((slot) => (
              <Slot key={slot.number} slot={slot} teams={teams} again={view.again} />
            ))}
          </ul>
          <p class="second">
            A page says what was true when it was made, for sponsors to print and write on. It does not
            change.
          </p>
        </Panel>
      )}
    </Read>
  );
}

interface SlotProps {
  readonly slot: CheckInSlot;
  readonly teams: CheckIns["teams"];
  readonly again: () => void;
}

function Slot({ slot: { number, when, focus, tab, held }, teams, again }: SlotProps): VNode {
  const name = `Check-in ${number}`;
  const page = useCall("makeCheckIn");
  const decisions = useCall("checkInDecisions");
  const brought = decisions.outcome?.kind === "done" ? decisions.outcome.value : null;
  const make = () => {
    decisions.forget();
    page.send({ number: number as 1 | 2 | 3 }, again);
  };
  const bring = () => {
    page.forget();
    decisions.send({ number: number as 1 | 2 | 3 }, again);
  };
  return (
    <li class="card">
      <div class="apart">
        <h2>{name}</h2>
        <span class="second">{held === 0 ? when : `${held} of ${counted(teams, "team")} met`}</span>
      </div>
      <p>{focus}</p>
      <Button look="small" busy={page.waiting && (tab === "" ? "Making…" : "Opening…")} onPress={make}>
        {`${tab === "" ? "Make" : "Open"} ${name}`}
      </Button>
      {tab !== "" && (
        <Button look="small" busy={decisions.waiting && "Reading its decisions…"} onPress={bring}>
          Bring decisions into the Journal
        </Button>
      )}
      <Said outcome={page.outcome} done={page.outcome?.kind === "done" ? page.outcome.value.said : ""} />
      <Said
        outcome={decisions.outcome}
        done={
          brought === null
            ? ""
            : brought.met + brought.actions === 0
              ? "The Journal has all of it already."
              : `Into the Journal: ${counted(brought.met, "team")} met, ${counted(brought.actions, "decision")}.`
        }
      />
    </li>
  );
}
