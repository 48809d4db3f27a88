import vm from "node:vm";
import { functionNotFound, type Intrinsics, type Realm, rebuilt, type Script } from "./realm.ts";

/** V8 gives a fresh context two globals that are not part of the language. */
const notTheLanguage: ReadonlySet<string> = new Set(["WebAssembly", "console"]);

/**
 * Makes a fresh context that of the language alone. The built-ins become constants as well: a `vm` context answers
 * every look-up of a global through its host, which is several times slower than all the rest of a calculation.
 */
const prepare = new vm.Script(`
  delete this.WebAssembly;
  const { ${builtIns().join(", ")} } = this;
  ({ Array, Date, Object });
`);

function builtIns(): readonly string[] {
  const globals = "Object.getOwnPropertyDescriptors(globalThis)";
  const descriptors: Record<string, PropertyDescriptor> = vm.runInNewContext(globals);
  return Object.entries(descriptors)
    .filter(([name, { configurable }]) => configurable && !notTheLanguage.has(name))
    .map(([name]) => name);
}

/**
 * Compiles a script for contexts that hold the language's built-ins and the given services only. Like Apps Script
 * they refuse `eval` and `new Function`. `Date.now` is the machine's, unless another clock is given.
 */
export function compileInNode(code: string, now?: () => number): Script {
  const compiled = new vm.Script(code, { filename: "Code.js" });
  return {
    load(globals): Realm {
      // Without a prototype: a name that the script lacks must not be found on this side's Object.
      const scope: Record<string, unknown> = Object.assign(Object.create(null), globals);
      const context = vm.createContext(scope, { codeGeneration: { strings: false, wasm: false } });
      const intrinsics: Intrinsics = prepare.runInContext(context);
      if (now !== undefined) intrinsics.Date.now = now;
      compiled.runInContext(context);
      return {
        call(name, parameters) {
          const declared = name in globals ? undefined : scope[name];
          if (typeof declared !== "function") throw functionNotFound(name);
          return declared.apply(
            undefined,
            parameters.map((parameter) => rebuilt(parameter, intrinsics)),
          );
        },
      };
    },
  };
}
