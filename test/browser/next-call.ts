import type { FrameLocator } from "playwright-core";

/** Takes the next call that has this name out of Google's hands. */
const takeNext = (sidebar: FrameLocator, way: "refuse" | "hold", name: string): Promise<void> =>
  sidebar.locator(":root").evaluate(
    (_root, taken) => {
      const script = Reflect.get(Reflect.get(window, "google"), "script");
      const { run } = script;
      let [succeed, fail]: unknown[] = [];
      script.run = {
        withSuccessHandler: (handle: unknown) => {
          succeed = handle;
          return script.run;
        },
        withFailureHandler: (handle: unknown) => {
          fail = handle;
          return script.run;
        },
        bttCall: (called: string, argument: unknown) => {
          const call = () =>
            run.withSuccessHandler(succeed).withFailureHandler(fail).bttCall(called, argument);
          if (called !== taken.name) return call();
          script.run = run;
          if (taken.way === "hold") Reflect.set(window, "letGo", call);
          else if (typeof fail === "function") fail(new Error("PERMISSION_DENIED"));
        },
      };
    },
    { way, name },
  );

/** Google refuses the next call that has this name. */
export const refuseNext = (sidebar: FrameLocator, name: string): Promise<void> =>
  takeNext(sidebar, "refuse", name);

/** Keeps the next call that has this name on its way, until `letGo`. */
export const holdNext = (sidebar: FrameLocator, name: string): Promise<void> =>
  takeNext(sidebar, "hold", name);

export const letGo = (sidebar: FrameLocator): Promise<void> =>
  sidebar.locator(":root").evaluate(() => Reflect.get(window, "letGo")());
