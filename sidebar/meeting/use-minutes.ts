import { useEffect, useState } from "preact/hooks";

const MINUTE = 60_000;
/** No meeting takes so many minutes: one that was left open is begun anew. */
const LONGEST = 120;

/** How many minutes a meeting has been open. `begin` is called where it has not begun yet. */
export function useMinutes(begun: number | null, begin: (now: number) => void): number {
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    if (begun === null || Date.now() - begun > LONGEST * MINUTE) begin(Date.now());
    const timer = setInterval(() => setNow(Date.now()), MINUTE / 4);
    return () => clearInterval(timer);
  }, []);
  return begun === null ? 0 : Math.max(0, Math.floor((now - begun) / MINUTE));
}
