import type { ComponentChildren, VNode } from "preact";
import { useEffect } from "preact/hooks";
import type { Home } from "../../src/rpc/home.ts";
import { Button } from "../parts/button.tsx";
import { Panel } from "../parts/panel.tsx";
import { Read } from "../parts/read.tsx";
import { type Reading, useReading } from "../use-call.ts";
import { SidebarContext, useSidebar } from "../use-sidebar.ts";
import { CohortHome } from "./cohort-home.tsx";
import { CohortRows } from "./home-rows.tsx";
import { TeamHome } from "./team-home.tsx";
import { Unfinished } from "./unfinished.tsx";
import { useSameTeam } from "./use-same-team.ts";

/** The first panel: it follows the tab that is open. */
export function HomePanel(): VNode {
  const sidebar = useSidebar();
  const home = useReading("home", null);
  useLookAgain(home);
  const { go, held, notice } = useSameTeam(home);
  const refresh = (
    <Button look="link" busy={home.waiting && "Refreshing…"} onPress={home.again}>
      Refresh
    </Button>
  );
  return (
    <SidebarContext.Provider value={{ ...sidebar, go }}>
      <Read
        of={home}
        title="Breakthrough Teams"
        meanwhile="Reading this tab…"
        failed="This tab was not read. Nothing was changed."
        others={
          <Button look="link" onPress={() => go({ at: "new cohort", joins: false })}>
            New cohort
          </Button>
        }
      >
        {(shown) => homeOf(shown, { refresh, held, notice })}
      </Read>
    </SidebarContext.Provider>
  );
}

interface HomeParts {
  readonly refresh: ComponentChildren;
  /** Whether a press waits for a look at the open tab. */
  readonly held: boolean;
  /** What there is to say first; "" for nothing. */
  readonly notice: string;
}

function homeOf(home: Home, { refresh, held, notice }: HomeParts): VNode {
  if (home.kind === "no cohort") return <NoCohort key="none" refresh={refresh} />;
  if (home.kind === "between cycles") return <BetweenCycles key="between" {...home} refresh={refresh} />;
  if (home.kind === "all retired") return <AllRetired key="retired" refresh={refresh} />;
  if (home.kind === "team") return <TeamHome key={home.id} {...{ home, refresh, held, notice }} />;
  return <CohortHome key="cohort" {...{ home, refresh, notice }} />;
}

/** The sidebar is told of no edit and of no change of tab; coming back to it is the moment to look again. */
function useLookAgain({ outcome, waiting, again }: Reading<Home>): void {
  const settled = outcome?.kind === "done" && !waiting;
  useEffect(() => {
    if (!settled) return;
    window.addEventListener("focus", again);
    return () => window.removeEventListener("focus", again);
  }, [settled, again]);
}

interface BetweenProps {
  readonly cycle: number;
  readonly refresh: ComponentChildren;
}

/** The next cycle was begun and left: nothing is lost, and there is one way on. */
function BetweenCycles({ cycle, refresh }: BetweenProps): VNode {
  const { go } = useSidebar();
  const actions = (
    <>
      <Button look="primary" onPress={() => go({ at: "next cycle" })}>
        Start the next cycle
      </Button>
      {refresh}
    </>
  );
  return (
    <Panel title={`Cycle ${cycle} is over`} second="The next one has not begun yet" actions={actions}>
      <p>
        {`Its tabs are archived as Cycle ${cycle}, with all that was typed. What the teams carry along is read from there.`}
      </p>
    </Panel>
  );
}

/** Nothing is lost by it, and the way back is the first thing to see. */
function AllRetired({ refresh }: { readonly refresh: ComponentChildren }): VNode {
  const { go } = useSidebar();
  const actions = (
    <>
      <Button look="primary" onPress={() => go({ at: "teams" })}>
        Bring a team back
      </Button>
      {refresh}
    </>
  );
  return (
    <Panel title="All teams are retired" second="Each has left the cohort" actions={actions}>
      <p>
        Their tabs are hidden, with all that was typed. A team that you bring back stands on Rollup as before.
      </p>
      <CohortRows />
    </Panel>
  );
}

function NoCohort({ refresh }: { readonly refresh: ComponentChildren }): VNode {
  const { go } = useSidebar();
  const actions = (
    <>
      <Button look="primary" onPress={() => go({ at: "new cohort", joins: false })}>
        New cohort
      </Button>
      {refresh}
    </>
  );
  return (
    <Panel title="Start a cohort" second="Ten weeks for each team to move one number" actions={actions}>
      <Unfinished />
      <ol class="ways">
        <li>Paste the roster of your teams from any spreadsheet.</li>
        <li>See what was found. Nothing is written until you build.</li>
        <li>Build: a tab for each team, and a Rollup for those who help them.</li>
      </ol>
    </Panel>
  );
}
