/** The bundle's one global, which `entry.js` calls into. */
declare const BTT_: typeof import("./main.ts");
