import type { Handed } from "../../../src/rpc/contract.ts";

const COHORT = `
Team;Kind;Unit;Group;N;Baseline;Goal;Entry;Bar;Need;Of;Direction;Weeks;Shape;Decimals
Average;average;percent;students;59;43;71;level;;;;;8;even;1
Rate;rate;percent;children;120;70;80;level;;;;;10;even;1
Running count;running count;students;seniors;80;0;73;total;;;;;8;even;0
Weekly count;weekly count;students;;;24;35;level;;;;;10;even;0
Decrease;decrease;incidents;;;100;70;level;;;;;10;even;0
Milestones;milestones;schools;;;0;10;level;;;;;15;even;0
Window;each person;students;students;47;;32;level;window;41;44;;10;;0
Pace;each person;students;seniors;80;;73;level;pace;15;;;8;;0
Hold;hold;percent;students;59;;97;level;;;;up;10;;1
Slow;average;percent;;;43;71;level;;;;;8;slow;1
`;

const READINGS = `
Team;Week;Actual;Count;Out of;Met;Possible;Lost
Average;1;44;;;;;
Average;2;48;;;;;
Average;4;53;;;;;
Rate;4;;89;120;;;
Running count;5;47;;;;;
Weekly count;4;27;;;;;
Decrease;3;95;;;;;
Decrease;4;91;;;;;
Milestones;3;1;;;;;
Window;2;;;;0;45;2
Pace;3;70;;;;;
Hold;3;96;;;;;
`;

const table = (text: string): string[][] =>
  text
    .trim()
    .split("\n")
    .map((line) => line.split(";"));

/** A team of every kind, with some readings, in the fifth week. */
export const EVERY_KIND: Handed = {
  cohort: table(COHORT),
  readings: table(READINGS),
  settings: {
    name: "Every kind",
    start: "2020-04-20",
    breaks: [{ monday: "2020-05-04", reason: "Spring break" }],
  },
  asOf: "2020-05-22",
};
