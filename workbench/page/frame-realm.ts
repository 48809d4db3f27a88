import {
  functionNotFound,
  type Globals,
  type Intrinsics,
  type Realm,
  rebuilt,
  type Script,
} from "../emulation/realm/realm.ts";

/** A frame's window as a script's global scope: its type has the window's members and not the language's. */
type Scope = Window & Intrinsics;

function emptyFrame(): { readonly frame: HTMLIFrameElement; readonly scope: Scope; readonly page: Document } {
  const frame = document.createElement("iframe");
  frame.hidden = true;
  frame.title = "The add-on's script";
  document.body.append(frame);
  const { contentWindow, contentDocument } = frame;
  if (!contentWindow || !contentDocument)
    throw new Error("The browser opens no frame for the add-on's script.");
  return { frame, scope: contentWindow as Scope, page: contentDocument };
}

/** Runs a script at the top level of a frame. Only as an element's text does it declare globals in strict mode. */
function run(code: string, scope: Scope, page: Document): void {
  let failure: ErrorEvent | null = null;
  const failed = (event: ErrorEvent) => {
    event.preventDefault();
    failure = event;
  };
  scope.addEventListener("error", failed);
  const element = page.createElement("script");
  element.textContent = code;
  page.documentElement.append(element);
  scope.removeEventListener("error", failed);
  if (failure !== null) throw (failure as ErrorEvent).error;
}

/**
 * Compiles a script for hidden frames of this page, each a global scope of its own. Unlike the contexts of Node they
 * also hold what browsers have: that the shipped script uses none of it is held by its tests in Node.
 *
 * @param names the script's top-level functions that may be called
 */
export function compileInFrame(names: readonly string[]): (code: string) => Script {
  return (code) => ({
    load(globals: Globals): Realm {
      const { frame, scope, page } = emptyFrame();
      Object.assign(scope, globals);
      run(code, scope, page);
      const declared = new Map(names.map((name) => [name, Reflect.get(scope, name)] as const));
      const intrinsics: Intrinsics = { Array: scope.Array, Date: scope.Date, Object: scope.Object };
      // What was loaded lives on without its frame, and a page full of frames would not.
      frame.remove();
      return {
        call(name, parameters) {
          const called: unknown = name in globals ? undefined : declared.get(name);
          if (typeof called !== "function") throw functionNotFound(name);
          return called.apply(
            undefined,
            parameters.map((parameter) => rebuilt(parameter, intrinsics)),
          );
        },
      };
    },
  });
}
