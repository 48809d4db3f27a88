import { mkdirSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { parseArgs } from "node:util";
import { ready, root, run, tried } from "./ready.mjs";

const USAGE = "npm run faults -- [--points N] [--of 'record a week'] [--calls 1-180]";

// The long run of test/faults: every service call of every operation, and every kind of fault.
process.chdir(root);
ready();
run(process.execPath, ["tools/build.mjs"]);
const folder = "build/faults";
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });

const { points, of, calls } = asked();
Object.assign(process.env, {
  FAULTS_POINTS: points,
  FAULTS_OF: of,
  FAULTS_CALLS: calls,
  FAULTS_REPORT: folder,
});
process.exitCode = tried(process.execPath, ["node_modules/vitest/vitest.mjs", "run", "test/faults"]);
console.log(table(readdirSync(folder).map((name) => JSON.parse(readFileSync(`${folder}/${name}`, "utf8")))));

function asked() {
  try {
    const text = { type: "string" };
    const { values } = parseArgs({ options: { points: text, of: text, calls: text }, strict: true });
    const { points = "all", of = "", calls = "1-Infinity" } = values;
    if (!/^[1-9]\d*-([1-9]\d*|Infinity)$/.test(calls))
      throw new Error(`--calls: found ${calls}, expected the first and the last, as 1-180.`);
    return { points, of, calls };
  } catch (error) {
    console.error(`${error.message}\n\nUsage: ${USAGE}`);
    process.exit(1);
  }
}

function table(swept) {
  const rows = swept.map(({ operation, calls, points, files, lost, unequal, replies, seconds }) =>
    [operation, calls, points, files, lost.length, unequal.length, replies.length, seconds.toFixed(0)].map(
      String,
    ),
  );
  const header = [
    ...[
      "operation",
      "service calls",
      "points tried",
      "files left",
      "lost",
      "not equal",
      "replies",
      "seconds",
    ],
  ];
  const widths = header.map((word, column) =>
    Math.max(word.length, ...rows.map((row) => row[column].length)),
  );
  const line = (cells) =>
    cells
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[0]) : cell.padStart(widths[column])))
      .join("  ");
  return [header, ...rows].map(line).join("\n");
}
