import { readFileSync } from "node:fs";
import vm from "node:vm";

const root = new URL("../../", import.meta.url);

/** Reads a file of the repository, also a built one. */
export function read(path: string): string {
  return readFileSync(new URL(path, root), "utf8");
}

/** The globals that a script makes in a context with the language alone. */
export function globalsOf(script: vm.Script): Readonly<Record<string, unknown>> {
  const scope: Record<string, unknown> = Object.create(null);
  script.runInContext(vm.createContext(scope, { codeGeneration: { strings: false, wasm: false } }));
  return scope;
}
