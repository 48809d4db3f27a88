import type { Execution } from "../execution.ts";
import { isEmulated } from "../strict.ts";

type Method = (...parameters: readonly unknown[]) => unknown;

/**
 * The services of one execution, as they are; but after each service call has taken effect its name is told, and what
 * is thrown then, the call throws. So does Apps Script where a write has arrived and its answer is lost.
 */
export function toldAfter<Services extends object>(
  services: Services,
  { calls }: Execution,
  tell: (method: string) => void,
): Services {
  const shown = new WeakMap<object, object>();
  const behind = new WeakMap<object, object>();

  const bare = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(bare);
    if (!isObject(value)) return value;
    const found = behind.get(value);
    if (found !== undefined || !areOptions(value)) return found ?? value;
    return Object.fromEntries(Object.entries(value).map(([name, option]) => [name, bare(option)]));
  };
  const told = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(told);
    return isObject(value) && isEmulated(value) ? proxied(value) : value;
  };
  const calling =
    (target: object, method: Method): Method =>
    (...parameters) => {
      const before = calls.length;
      const result = Reflect.apply(method, target, parameters.map(bare));
      const [made] = calls.slice(before);
      if (made !== undefined) tell(made);
      return told(result);
    };
  const proxied = (target: object): object => {
    const known = shown.get(target);
    if (known !== undefined) return known;
    const proxy = new Proxy(target, {
      get(_, key) {
        const member: unknown = Reflect.get(target, key, target);
        return typeof member === "function" ? calling(target, member as Method) : told(member);
      },
    });
    shown.set(target, proxy);
    behind.set(proxy, target);
    return proxy;
  };
  // Each service stands under the name that it had.
  return Object.fromEntries(
    Object.entries(services).map(([name, service]) => [name, proxied(service)]),
  ) as Services;
}

/** A script's own object, such as `{ template: sheet }`; of its realm, so that its prototype is not ours. */
const areOptions = (value: object): boolean => !isEmulated(value) && value.constructor?.name === "Object";

const isObject = (value: unknown): value is object => typeof value === "object" && value !== null;
