/** The parts of SMART in a team's own words, in the order of `smartParts`. */
export const SMART_WORDS = ["specific", "measurable", "attainable", "relevant", "timeBound"] as const;

/** The five whys, each with what shows that it is so (`docs/method.md` A16). */
const WHYS = [
  { why: "why1", evidence: "evidence1" },
  { why: "why2", evidence: "evidence2" },
  { why: "why3", evidence: "evidence3" },
  { why: "why4", evidence: "evidence4" },
  { why: "why5", evidence: "evidence5" },
] as const;
type Why = (typeof WHYS)[number];

/** What a team says of its goal before it starts; none of it is ever required. */
export type CharterKey = (typeof SMART_WORDS)[number] | "problem" | Why["why" | "evidence"] | "rootCause";

export const CHARTER_KEYS: readonly CharterKey[] = [
  ...SMART_WORDS,
  "problem",
  ...WHYS.flatMap(({ why, evidence }) => [why, evidence]),
  "rootCause",
];

/** What a team does with what it has learned, once its cycle is over. */
export const NEXT_STEPS = ["continue", "deepen", "spread", "stop"] as const;
export type NextStep = (typeof NEXT_STEPS)[number];

/** The step that a person names, as a word of its own in any case: `Continue.`; `null` for anything else. */
export function nextStep(text: string): NextStep | null {
  const said = text
    .trim()
    .replace(/\s*[.!]+$/, "")
    .toLowerCase();
  return NEXT_STEPS.find((step) => step === said) ?? null;
}
