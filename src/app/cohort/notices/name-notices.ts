import { type Check, notice } from "./notice.ts";

/** A tab cannot carry every name, nor one that another tab has: the name that it will get is shown. */
export const tabNameChanged: Check = (seen, { tabNames }) => {
  const tab = tabNames.get(seen.row.number) ?? seen.team.name;
  if (tab === seen.team.name) return [];
  return [
    notice(seen, "tab name", "Team", {
      expected: `${tab}, as the tab is called`,
      says: `Its tab will be called “${tab}”. Everywhere else the name stays as it is.`,
    }),
  ];
};
