import { ready, root, run } from "./ready.mjs";

// The long run of test/parity: `npm run parity`, or `npm run parity -- 50000` for so many generated teams.
const [teams = "20000"] = process.argv.slice(2);

process.chdir(root);
ready();
run(process.execPath, ["tools/build.mjs"]);
process.env.PARITY_TEAMS = teams;
run(process.execPath, ["node_modules/vitest/vitest.mjs", "run", "test/parity/parity.test.ts"]);
