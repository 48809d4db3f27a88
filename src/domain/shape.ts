/** The form of a plan: how the weekly targets lead from the baseline to the goal. */
export type Shape =
  | { readonly kind: "even" }
  | { readonly kind: "slow" }
  | { readonly kind: "fast" }
  | { readonly kind: "flat" }
  /** `step` is the share of the way gained each week, as a fraction. */
  | { readonly kind: "pace"; readonly step: number }
  | { readonly kind: "typed"; readonly targets: readonly number[] };

/** The shapes that rise from baseline to goal by a rule. */
export type Curve = Exclude<Shape, { readonly kind: "typed" }>;

/** The shape of a plan that cannot be read: its targets stand on the team's tab alone. */
export const UNREAD: Shape = { kind: "typed", targets: [] };

export const isUnread = (shape: Shape): boolean => shape.kind === "typed" && shape.targets.length === 0;

/** The share of the way from baseline to goal that a plan asks for after `week` of `weeks`, as a fraction. */
export function shareOf(shape: Curve, week: number, weeks: number): number {
  if (week >= weeks) return 1;
  switch (shape.kind) {
    case "even":
      return week / weeks;
    case "slow":
      return (week / weeks) ** 1.5;
    case "fast":
      return 1 - (1 - week / weeks) ** 1.5;
    case "flat":
      return 1;
    case "pace":
      return Math.min(1, shape.step * week);
  }
}
