import axe from "axe-core";
import type { FrameLocator } from "playwright-core";
import { expect } from "vitest";
import type { OpenedWorkbench } from "./opened-workbench.ts";

/** Opens the sidebar from the menu, as a person does. */
export async function openSidebar({ page }: OpenedWorkbench): Promise<FrameLocator> {
  await page.locator(".o-topbar-menu", { hasText: "Breakthrough Teams" }).click();
  await page.locator(".o-menu-item").first().click();
  const sidebar = page.locator("#sidebar iframe").contentFrame();
  await sidebar.locator("main > *").nth(1).waitFor();
  return sidebar;
}

/** Holds the panel that is shown to what axe-core knows of accessibility. */
export async function expectAccessible(sidebar: FrameLocator): Promise<void> {
  const found = await sidebar.locator(":root").evaluate(async (_root, source) => {
    if (!Reflect.has(window, "axe")) new Function(source)();
    const { violations } = await (Reflect.get(window, "axe") as typeof axe).run();
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
  }, axe.source);
  expect(found).toEqual([]);
}

/** The element that has the focus in the sidebar: its label, or its text. */
export const focused = (sidebar: FrameLocator): Promise<string> =>
  sidebar.locator(":root").evaluate(() => {
    const element = document.activeElement;
    const isField = element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement;
    const label = isField ? element.labels?.[0] : null;
    return (label ?? element)?.textContent?.trim() ?? "";
  });

/** Goes on with Tab until a control that is named so has the focus, as a person without a mouse does. */
export async function tabTo(
  { page }: OpenedWorkbench,
  sidebar: FrameLocator,
  name: string | RegExp,
): Promise<void> {
  for (let press = 0; press < 40; press++) {
    const label = await focused(sidebar);
    if (typeof name === "string" ? label === name : name.test(label)) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`Forty presses of Tab do not lead to ${name}.`);
}
