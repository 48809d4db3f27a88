import { readFileSync } from "node:fs";

type Cell = number | "";
type Series = readonly Cell[];

/** A projection with the trend that it comes from; n counts the points, the baseline included. */
interface WorkedProjection {
  readonly n: number;
  readonly slope: number;
  readonly s: number;
  readonly value: number;
  readonly low: number;
  readonly high: number;
  readonly outlook: string;
}

/** The worked values in vectors.json, as far as tests read them. */
interface Vectors {
  readonly targets: readonly (readonly [
    readonly [
      baseline: number,
      goal: number,
      weeks: number,
      shape?: string,
      breaks?: readonly number[],
      decimals?: number,
    ],
    Series,
  ])[];
  readonly pace: readonly (readonly [readonly [step: number, weeks: number], readonly number[]])[];
  readonly ontrack: {
    readonly single: readonly (readonly [
      readonly [actual: Cell, target: Cell, direction?: string],
      string,
    ])[];
    readonly columns: readonly (readonly [
      readonly [baseline: number, targets: Series, actuals: Series],
      readonly string[],
    ])[];
  };
  readonly progress: readonly (readonly [readonly [baseline: number, goal: number, actual: number], Cell])[];
  readonly weeksAhead: readonly (readonly [
    readonly [baseline: number, targets: Series, actuals: Series],
    Series,
  ])[];
  readonly illustrative: {
    readonly baseline: number;
    readonly goal: number;
    readonly targets: readonly number[];
    readonly actuals: readonly number[];
    readonly status: readonly string[];
    readonly weeksAhead: readonly number[];
    readonly byWeek: readonly {
      readonly k: number;
      readonly signal: string;
      readonly projection: WorkedProjection;
    }[];
    readonly week6FromPivot3: WorkedProjection;
  };
  readonly tQuantile90Times1000: readonly number[];
  readonly reachable: readonly (readonly [
    readonly [attended: number, held: number, need: number, total: number],
    string,
  ])[];
  readonly seeds: {
    readonly teams: readonly {
      readonly team: string;
      readonly baseline: number;
      readonly goal: number | null;
      readonly final: number;
      readonly achieved: boolean;
    }[];
  };
}

export const vectors: Vectors = JSON.parse(readFileSync(new URL("vectors.json", import.meta.url), "utf8"));
