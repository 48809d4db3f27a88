/** A team as the roster has it. */
interface ListedTeam {
  /** The team's id. */
  readonly team: string;
  readonly name: string;
  /** Whether it has its tab. */
  readonly built: boolean;
  /** Whether it has left the cohort. */
  readonly retired: boolean;
}

export interface Roster {
  readonly teams: readonly ListedTeam[];
  /** Sentences on what people typed on the registers that cannot be taken for what belongs there. */
  readonly left: readonly string[];
}

export interface RenameAsked {
  readonly team: string;
  readonly name: string;
}

export interface Renamed {
  readonly name: string;
  /** What its tab is called now: a tab that people gave a name of its own keeps it. */
  readonly tab: string;
}

export interface Retired {
  readonly name: string;
  readonly retired: boolean;
}
