import { ready, run, tried } from "./ready.mjs";

ready();
run(process.execPath, ["tools/build.mjs"]);
run(process.execPath, ["tools/page.mjs"]);
run(process.execPath, ["tools/browser.mjs"]);
run(process.execPath, ["tools/libre-office.mjs"]);
const checks = tried(process.execPath, ["tools/check.mjs"]);
const tests = tried(process.execPath, ["node_modules/vitest/vitest.mjs", "run", ...process.argv.slice(2)]);
if (checks !== 0) console.error("The checks failed: see above the tests.");
process.exitCode = tests || checks;
