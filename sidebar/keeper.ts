import { useState } from "preact/hooks";

export interface Kept<Entries> {
  readonly entries: Entries;
  readonly change: (changed: Partial<Entries>) => void;
  readonly forget: () => void;
}

/**
 * Makes a hook for what a person types: it outlives its panel, so that nobody who looks elsewhere loses a word. Each
 * `name` has entries of its own.
 */
export function keeper<Entries extends object>(): (name: string, initial: () => Entries) => Kept<Entries> {
  const held = new Map<string, Entries>();
  return (name, initial) => {
    const [, draw] = useState({});
    const now = () => held.get(name) ?? initial();
    return {
      entries: now(),
      change: (changed) => {
        held.set(name, { ...now(), ...changed });
        draw({});
      },
      forget: () => void held.delete(name),
    };
  };
}
