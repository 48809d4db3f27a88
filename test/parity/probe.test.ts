import fc from "fast-check";
import { test } from "vitest";
import { domainSays } from "./domain-says.ts";
import { rosterOf } from "./rosters.ts";
import { roundOf } from "./rounds.ts";
import { disagreements } from "./says.ts";
import { heldBy, tabSays } from "./tab-says.ts";
import { typeRound } from "./typing.ts";
import { workbookOf } from "./workbook.ts";

import { judgedTeam } from "./domain-says.ts";
import { functionDisagreements } from "./functions-say.ts";
import { compileInNode } from "../../workbench/emulation/realm/node-realm.ts";
import { read } from "../bundle/shipped.ts";
const bundle = compileInNode(read("dist/Code.js")).load({});
test("probe", () => {
  const wb = workbookOf(rosterOf(20, Number(process.env.SEED ?? 1)));
  console.log("built", performance.now());
  const rounds = fc.sample(roundOf(wb.tabs), { numRuns: Number(process.env.N ?? 6), seed: 7 });
  let bad = 0;
  const kinds = new Map<string, number>();
  const shown = new Map<string, number>();
  const words = new Map<string, number>();
  let t0=performance.now(); const laps=new Map<string,number>(); const lap=(k:string)=>{const n=performance.now(); laps.set(k,(laps.get(k)??0)+n-t0); t0=n;};
  for (const round of rounds) {
    t0=performance.now(); typeRound(wb, round); lap('type'); wb.file.flush(); lap('flush');
 wb.tabs.forEach((tab,i)=>{heldBy(tab); tabSays(wb,tab,round.teams[i]!)}); lap('read'); wb.tabs.forEach((tab,i)=>{domainSays(tab,round.teams[i]!,round,{targets:[],actuals:[]})}); lap('domain');
    wb.tabs.forEach((tab, i) => {
      const typed = round.teams[i]!;
      const held = heldBy(tab);
      const t = tabSays(wb, tab, typed);
      const d = domainSays(tab, typed, round, held);
      words.set(d.facts.status, (words.get(d.facts.status) ?? 0) + 1);
      for (const r of d.rows) words.set("w " + r.status, (words.get("w " + r.status) ?? 0) + 1);
      const g = tab.team.goal;
      const all = [...disagreements("", t, d), ...functionDisagreements("", {judged: judgedTeam(tab, typed, round, held), typed, held, says: t, closeBand: round.closeBand}, bundle)];
      if (all.length) bad++;
      for (const x of all) {
        const key = x.replace(/row \d+/, "row").replace(/: .*/, "");
        kinds.set(key, (kinds.get(key) ?? 0) + 1);
        shown.set(key, (shown.get(key) ?? 0) + 1);
        if (shown.get(key)! <= 4)
          console.log(
            x,
            JSON.stringify({
              k: g.kind,
              u: g.unit,
              s: g.shape.kind,
              dec: g.decimals,
              b: typed.baseline,
              g: typed.goal,
              n: typed.groupSize,
              dir: typed.direction,
              w: typed.weeks,
              asOf: round.asOf,
              start: typed.start,
              br: round.breaks.map((b) => b.monday),
              held,
            }),
          );
      }
    });
  }
  console.log(JSON.stringify([...laps])); console.log("bad", bad, [...kinds]);
  console.log([...words]);
}, 200000);
