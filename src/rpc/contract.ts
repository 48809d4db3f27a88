import type { DecimalMark } from "../domain/decimal-mark.ts";
import type { StatusKey } from "../domain/status.ts";
import type { CharterAsked, CharterSaved, OpenCharter } from "./charter.ts";
import type { CycleStarted, NextCycle, NextCycleAsked, Results, ResultsTyped } from "./close.ts";
import type { CoachView } from "./coach.ts";
import type { Answer, PreviewRow, Unfinished, UnusedColumn } from "./cohort.ts";
import type { FunctionAsked, Inserted, OfferedFunctions } from "./functions.ts";
import type { Home } from "./home.ts";
import type { JournalChange, Journalled, Meeting } from "./journal.ts";
import type { MailAsked, MailSent, MailSwitched, MailSwitchedOn, MailView } from "./mail.ts";
import type {
  CheckIns,
  Decided,
  MadePage,
  OpenRetrospective,
  RetrospectiveAsked,
  RetrospectiveSaved,
} from "./pages.ts";
import type { DrawnPlan, OpenPlan, PlanAsked, ReplanAsked, Replanned } from "./plan.ts";
import type { CheckUp, Repaired } from "./repair.ts";
import type { RenameAsked, Renamed, Retired, Roster } from "./roster.ts";
import type { Effect, EffectAsked, OpenWeek, Recorded, WeekAsked } from "./week.ts";

/** Text cells of a pasted or read table: a header row, then one row a team or a reading. */
export type Table = readonly (readonly string[])[];

/** One fault in something a person handed in. `row` and `column` are as the person sees them: the header is row 1. */
export interface Fault {
  /** What was handed in. In a plan a row is a week, and a column a field of the plan editor. */
  readonly source: "cohort" | "readings" | "settings" | "plan";
  readonly row: number | null;
  readonly column: string | null;
  readonly found: string;
  readonly expected: string;
}

export type Reply<Value> =
  | { readonly ok: true; readonly value: Value }
  | {
      readonly ok: false;
      readonly message: string;
      readonly faults: readonly Fault[];
      /** Where something stopped it on its way: a part of it may stand in the file. */
      readonly stopped?: true;
    };

/** What a person hands in to build a cohort. `settings` is the settings file's JSON; `asOf` is a day, `YYYY-MM-DD`. */
export interface Handed {
  readonly cohort: Table;
  readonly readings?: Table;
  readonly settings?: unknown;
  readonly asOf?: string;
  /** Unknown columns are faults, unless the person has been shown them and they are left out. */
  readonly unknownColumns?: "left out";
  /** Answers in place of cells of the roster. */
  readonly answers?: readonly Answer[];
  /** Rows of the roster to build without, and without the readings of their teams. */
  readonly leaveOut?: readonly number[];
  /** How the tables write decimals, where that is known; else as the file does, or unmistakably with a point. */
  readonly decimal?: DecimalMark;
}

/** What would be built. Nothing is written. */
export interface Preview {
  readonly cohort: string;
  /** `8 weeks from Apr 20, 2020` */
  readonly term: string;
  readonly rows: readonly PreviewRow[];
  readonly unused: readonly UnusedColumn[];
}

/** What one step of a build has done, and what is left to go on with. */
export interface Built extends Unfinished {
  /** Names of the teams whose tabs this step made. */
  readonly made: readonly string[];
  readonly left: readonly string[];
  /** How many weeks took in a reading. */
  readonly readings: number;
}

/** A status as its cell shows it: `{key: "close", label: "◆ Close"}`. */
export interface ShownStatus {
  readonly key: StatusKey;
  readonly label: string;
}

/** Every call that crosses `google.script.run`: its name, what it takes, what it gives. */
export interface Calls {
  readonly home: { readonly takes: null; readonly gives: Home };
  readonly preview: { readonly takes: Handed; readonly gives: Preview };
  readonly build: { readonly takes: Handed; readonly gives: Built };
  /** The next step of a build, with what was handed to it where readings are to follow; `null` without. */
  readonly goOn: { readonly takes: Handed | null; readonly gives: Built };
  /** Whether a build was left before its end; cheap enough for every opening of the sidebar. */
  readonly unfinished: { readonly takes: null; readonly gives: Unfinished | null };
  readonly roster: { readonly takes: null; readonly gives: Roster };
  readonly rename: { readonly takes: RenameAsked; readonly gives: Renamed };
  /** Takes a team out of the cohort, or brings it back. */
  readonly retire: { readonly takes: { readonly team: string }; readonly gives: Retired };
  readonly bringBack: { readonly takes: { readonly team: string }; readonly gives: Retired };
  readonly plan: { readonly takes: { readonly team: string }; readonly gives: OpenPlan };
  readonly drawPlan: { readonly takes: PlanAsked; readonly gives: DrawnPlan };
  readonly rePlan: { readonly takes: ReplanAsked; readonly gives: Replanned };
  readonly charter: { readonly takes: { readonly team: string }; readonly gives: OpenCharter };
  readonly saveCharter: { readonly takes: CharterAsked; readonly gives: CharterSaved };
  readonly meeting: { readonly takes: { readonly team: string }; readonly gives: Meeting };
  readonly journal: { readonly takes: JournalChange; readonly gives: Journalled };
  /** What Repair would change. */
  readonly checkUp: { readonly takes: null; readonly gives: CheckUp };
  readonly repair: { readonly takes: null; readonly gives: Repaired };
  readonly mail: { readonly takes: null; readonly gives: MailView };
  readonly sendMail: { readonly takes: MailAsked; readonly gives: MailSent };
  readonly mailOn: { readonly takes: MailSwitchedOn; readonly gives: MailSwitched };
  readonly mailOff: { readonly takes: null; readonly gives: MailSwitched };
  readonly coach: { readonly takes: { readonly coach: string }; readonly gives: CoachView };
  readonly functions: { readonly takes: { readonly team: string }; readonly gives: OfferedFunctions };
  readonly insertFunction: { readonly takes: FunctionAsked; readonly gives: Inserted };
  readonly week: {
    /** The current week, or the latest that has begun, if none is named. */
    readonly takes: { readonly team: string; readonly week?: number };
    readonly gives: OpenWeek;
  };
  /** The three check-ins of the cycle. */
  readonly checkIns: { readonly takes: null; readonly gives: CheckIns };
  readonly makeCheckIn: { readonly takes: { readonly number: 1 | 2 | 3 }; readonly gives: MadePage };
  /** Makes Journal rows of what was decided at a check-in. */
  readonly checkInDecisions: { readonly takes: { readonly number: 1 | 2 | 3 }; readonly gives: Decided };
  readonly retrospective: { readonly takes: { readonly team: string }; readonly gives: OpenRetrospective };
  readonly saveRetrospective: { readonly takes: RetrospectiveAsked; readonly gives: RetrospectiveSaved };
  /** The page of one team, or of the whole cohort. */
  readonly makeRetrospective: {
    readonly takes: { readonly team: string | null };
    readonly gives: MadePage;
  };
  readonly effect: { readonly takes: EffectAsked; readonly gives: Effect };
  readonly record: { readonly takes: WeekAsked; readonly gives: Recorded };
  readonly results: { readonly takes: null; readonly gives: Results };
  readonly saveResults: { readonly takes: ResultsTyped; readonly gives: Results };
  /** What the next cycle would carry along; nothing is written. */
  readonly nextCycle: { readonly takes: null; readonly gives: NextCycle };
  /** One step: asked again, it goes on where it is. */
  readonly startCycle: { readonly takes: NextCycleAsked; readonly gives: CycleStarted };
}
export type CallName = keyof Calls;
