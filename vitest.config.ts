import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // What a browser is waited for takes its time beside tests on every core.
    expect: { poll: { timeout: 15_000 } },
    maxWorkers: "100%",
    // A spreadsheet is many small objects that soon are none: with room for the young ones they are seldom swept.
    execArgv: ["--max-semi-space-size=64"],
  },
});
