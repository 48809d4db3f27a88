import { defineConfig } from "vitest/config";

/** The tests that mutants of the domain must not survive: those of the domain alone, for speed. */
export default defineConfig({ test: { include: ["test/domain/**/*.test.ts"] } });
