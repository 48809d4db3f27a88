import type { Fault } from "../../rpc/contract.ts";

/** Takes note of one fault. Reading goes on after it, so that a person gets all faults of a file at once. */
export type Report = (fault: Fault) => void;
