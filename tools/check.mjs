import { spawn } from "node:child_process";
import { root } from "./ready.mjs";

const checks = [
  {
    name: "biome",
    path: "@biomejs/biome/bin/biome",
    args: ["check", "--colors=off", "--error-on-warnings", "--diagnostic-level=warn", "."],
  },
  { name: "tsc", path: "typescript/bin/tsc", args: ["-b"] },
  { name: "knip", path: "knip/bin/knip.js", args: ["--no-progress"] },
];

function started({ name, path, args }) {
  return new Promise((done) => {
    const child = spawn(process.execPath, [`node_modules/${path}`, ...args], { cwd: root });
    let output = "";
    const keep = (chunk) => {
      output += chunk;
    };
    child.stdout.on("data", keep);
    child.stderr.on("data", keep);
    child.on("close", (code) => done({ name, output, failed: code !== 0 }));
  });
}

const failures = (await Promise.all(checks.map(started))).filter(({ failed }) => failed);
for (const { name, output } of failures) console.error(`${name}:\n${output}`);
process.exitCode = failures.length === 0 ? 0 : 1;
