import type { Day } from "../domain/day.ts";

/** A plain cell value. Days and texts are kept apart, since both are text in TypeScript and neither is in a file. */
export type Value =
  | { readonly kind: "blank" }
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "number"; readonly number: number }
  | { readonly kind: "flag"; readonly flag: boolean }
  | { readonly kind: "day"; readonly day: Day };

export const BLANK: Value = { kind: "blank" };
export const textValue = (text: string): Value => (text === "" ? BLANK : { kind: "text", text });
export const numberValue = (number: number | null): Value =>
  number === null ? BLANK : { kind: "number", number };
export const dayValue = (day: Day): Value => ({ kind: "day", day });

export function sameValue(one: Value, other: Value): boolean {
  switch (one.kind) {
    case "blank":
      return other.kind === "blank";
    case "text":
      return other.kind === "text" && other.text === one.text;
    case "number":
      return other.kind === "number" && other.number === one.number;
    case "flag":
      return other.kind === "flag" && other.flag === one.flag;
    case "day":
      return other.kind === "day" && other.day === one.day;
  }
}
