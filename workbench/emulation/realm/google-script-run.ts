import type { Outcome } from "./executor.ts";

type OnSuccess = (value: unknown, userObject: unknown) => void;
type OnFailure = (error: Error, userObject: unknown) => void;

/** What happens to the next call. Each `with…` gives a new runner, so calls under way keep their handlers. */
interface Handlers {
  readonly onSuccess: OnSuccess;
  readonly onFailure: OnFailure;
  readonly userObject: unknown;
}

const unhandled: Handlers = {
  onSuccess: () => undefined,
  // Apps Script, too, only logs a failure that nobody handles.
  onFailure: (error) => console.error(error),
  userObject: undefined,
};

/** `google.script.run` as a page sees it: handlers, and a method for each function of the server. */
export type ScriptRun<Name extends string> = {
  readonly withSuccessHandler: (onSuccess: OnSuccess) => ScriptRun<Name>;
  readonly withFailureHandler: (onFailure: OnFailure) => ScriptRun<Name>;
  readonly withUserObject: (userObject: unknown) => ScriptRun<Name>;
} & { readonly [ServerFunction in Name]: (...parameters: readonly unknown[]) => void };

/**
 * @param names the public functions of the server
 * @param call carries one call to the server and its outcome back
 */
export function googleScriptRun<Name extends string>(
  names: readonly Name[],
  call: (name: Name, parameters: readonly unknown[]) => Promise<Outcome>,
  handlers: Handlers = unhandled,
): ScriptRun<Name> {
  const { onSuccess, onFailure, userObject } = handlers;
  const withMore = (more: Partial<Handlers>) => googleScriptRun(names, call, { ...handlers, ...more });
  const calling =
    (name: Name) =>
    (...parameters: readonly unknown[]): void => {
      call(name, parameters).then((outcome) => {
        if (outcome.ok) onSuccess(outcome.value, userObject);
        else onFailure(new Error(outcome.message), userObject);
      });
    };
  // The names are known only at run time, so no literal can spell these members out.
  const server = Object.fromEntries(names.map((name) => [name, calling(name)])) as ScriptRun<Name>;
  return {
    ...server,
    withSuccessHandler: (handler: OnSuccess) => withMore({ onSuccess: handler }),
    withFailureHandler: (handler: OnFailure) => withMore({ onFailure: handler }),
    withUserObject: (object: unknown) => withMore({ userObject: object }),
  };
}
