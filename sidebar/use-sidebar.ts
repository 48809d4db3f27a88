import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { Place } from "./panels.tsx";
import type { Server } from "./server.ts";

/** What every panel may use. */
export interface Sidebar {
  readonly server: Server;
  readonly go: (place: Place) => void;
  /** To the panel that led here. */
  readonly back: () => void;
  /** Speaks a result to a screen reader. */
  readonly say: (words: string) => void;
}

export const SidebarContext = createContext<Sidebar | null>(null);

export function useSidebar(): Sidebar {
  const sidebar = useContext(SidebarContext);
  if (sidebar === null) throw new Error("A panel stands outside of the sidebar.");
  return sidebar;
}
