import { element, show } from "./dialog.ts";

const differences = [
  "Alerts with one button do not hold the script up; questions are asked in the browser's own boxes.",
  "The edit trigger and the sidebar's calls run at once, one after the other, in this page: in Google Sheets they run on Google's servers, take a second or so, and may overlap.",
  "A link to another tab is followed at the first click. Google Sheets shows the way first.",
  "Charts are drawn by another library: sizes, titles and colours agree, details of axes and points do not.",
  "Fonts are those of this computer. Google Sheets brings its own.",
  "Nobody else is here: no sharing, no comments, no version history, no phone app.",
];

/** What this is, and where it is not Google Sheets. */
export async function explain(): Promise<void> {
  const list = element("ul", {}, ...differences.map((text) => element("li", { text })));
  await show({
    title: "The workbench",
    text: [
      "This is the add-on as it ships, byte for byte, in a spreadsheet on your own computer. Nothing leaves it: " +
        "your edits are kept in a file beside the program.",
      "It behaves as Google Sheets does, except:",
    ],
    content: list,
    buttons: [["ok", "OK"]],
  });
}
