import { writeFileSync } from "node:fs";
import { env } from "node:process";
import { expect, test } from "vitest";
import { OPERATIONS } from "./operations.ts";
import { sweep } from "./sweep.ts";

/** `npm run faults` asks for all points, and for a folder in which each operation leaves its row of the table. */
const { FAULTS_POINTS = "1", FAULTS_OF = "", FAULTS_CALLS = "1-Infinity", FAULTS_REPORT = "" } = env;
const most = FAULTS_POINTS === "all" ? Number.POSITIVE_INFINITY : Number(FAULTS_POINTS);
const [from = 1, to = Number.POSITIVE_INFINITY] = FAULTS_CALLS.split("-").map(Number);
const operations = OPERATIONS.filter(({ name }) => name.includes(FAULTS_OF));

test.each(operations)(
  "$name, stopped at a service call and done again, ends in the same workbook",
  { timeout: 14_400_000 },
  async (operation) => {
    const found = await sweep(operation, most, { from, to });
    if (FAULTS_REPORT !== "") {
      writeFileSync(`${FAULTS_REPORT}/${operation.name}.json`, JSON.stringify(found));
    }
    const { lost, unequal, replies } = found;
    expect({ lost, unequal, replies }).toEqual({ lost: [], unequal: [], replies: [] });
  },
);
