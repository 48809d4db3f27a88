import { keeper } from "../keeper.ts";
import type { Draft } from "./cohort-draft.ts";

/** What was typed for a new cohort, kept until it is built. */
export const useDraft = keeper<Draft>();
