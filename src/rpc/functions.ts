/** The functions that people type into cells, as the sidebar offers them for a team's own numbers. */
export interface OfferedFunctions {
  /** The team's id, and its tab's name. */
  readonly team: string;
  readonly name: string;
  readonly chapters: readonly OfferedChapter[];
}

export interface OfferedChapter {
  readonly title: string;
  readonly functions: readonly OfferedFunction[];
}

export interface OfferedFunction {
  /** `BTT_GAP` */
  readonly name: string;
  /** The question that it answers. */
  readonly answers: string;
  /** `the actuals and the weekly targets` */
  readonly needs: string;
  /** As it reads on the team's tab, with the separators of the file: `=BTT_GAP(D9:D16, C9:C16)`. */
  readonly formula: string;
  /** Whether every argument is the team's own; else some stand only for those that a person is to put there. */
  readonly isOwn: boolean;
  /** What it says of the team's numbers now; "" where it says nothing, or where not all of them are its own. */
  readonly says: string;
}

export interface FunctionAsked {
  readonly team: string;
  /** The name alone; the formula is made where it is written. */
  readonly name: string;
}

export interface Inserted {
  /** `P9` */
  readonly cell: string;
  readonly formula: string;
}
