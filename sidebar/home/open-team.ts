import type { Home } from "../../src/rpc/home.ts";
import type { Place } from "../panels.tsx";

/** Whether a place is one of the team whose tab is open, or of no team at all. */
export const isOpenTeam = (place: Place, home: Home): boolean =>
  !("team" in place) || (home.kind === "team" && home.id === place.team);
