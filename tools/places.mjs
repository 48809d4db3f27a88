import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { parseArgs } from "node:util";
import { ready, root, run, tried } from "./ready.mjs";

const USAGE = "npm run places [-- --of de_DE]";

// All of test/scenarios once in each place: its files write numbers and days as they are written there, and so do people.
process.chdir(root);
ready();
run(process.execPath, ["tools/build.mjs"]);
const folder = "build/places";
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });

const lived = asked().map(lives);
process.exitCode = lived.some(({ code }) => code !== 0) ? 1 : 0;
console.log(table(lived));

function asked() {
  const places = JSON.parse(readFileSync("test/scenarios/places.json", "utf8"));
  try {
    const { values } = parseArgs({ options: { of: { type: "string" } }, strict: true });
    const { of } = values;
    const chosen = places.filter(({ locale }) => of === undefined || locale === of);
    if (chosen.length > 0) return chosen;
    throw new Error(`--of: found ${of}, expected one of ${places.map(({ locale }) => locale).join(", ")}.`);
  } catch (error) {
    console.error(`${error.message}\n\nUsage: ${USAGE}`);
    process.exit(1);
  }
}

function lives({ locale, timeZone }) {
  console.log(`\n${locale}, ${timeZone}`);
  process.env.PLACE = locale;
  const report = `${folder}/${locale}.json`;
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
  const code = tried(process.execPath, [
    "node_modules/vitest/vitest.mjs",
    "run",
    "test/scenarios",
    ...reporters,
  ]);
  const { numPassedTests, numFailedTests, numPendingTests } = JSON.parse(readFileSync(report, "utf8"));
  return { place: `${locale}, ${timeZone}`, code, counts: [numPassedTests, numFailedTests, numPendingTests] };
}

function table(rows) {
  const lines = rows.map(({ place, counts }) => [place, ...counts.map(String)]);
  const all = [["place", "passed", "failed", "left out"], ...lines];
  const widths = all[0].map((_, column) => Math.max(...all.map((cells) => cells[column].length)));
  const line = ([first, ...cells]) =>
    [first.padEnd(widths[0]), ...cells.map((cell, index) => cell.padStart(widths[index + 1]))].join("  ");
  return `\n${all.map(line).join("\n")}`;
}
