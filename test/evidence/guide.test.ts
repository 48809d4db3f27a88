import { expect, test } from "vitest";
import { comparedFigures, evidenceFrom, isAsPublished } from "../../evidence/figures.ts";
import { guideWithTables } from "../../evidence/guide-tables.ts";
import { DEFAULT_TEAMS } from "../../evidence/seed.ts";
import { read } from "../bundle/shipped.ts";

const evidence = evidenceFrom(DEFAULT_TEAMS);

test("every figure of the default run is as published", () => {
  expect(comparedFigures(evidence).filter((figure) => !isAsPublished(figure))).toEqual([]);
});

test("the guide quotes what the command prints (else: npm run evidence -- --guide docs/guide.md)", () => {
  const guide = read("docs/guide.md");
  expect(guideWithTables(guide, evidence)).toBe(guide);
});

test("a guide without marks has no place for the tables", () => {
  expect(guideWithTables("# A guide\n", evidence)).toBeNull();
});
