import { CHECK_INS } from "../../domain/check-in.ts";
import { oneLine } from "../../domain/digest-words.ts";
import { PERCENT } from "../../domain/goal.ts";
import type { RetrospectiveWords } from "../../rpc/pages.ts";
import { chip, NOTHING, open, type PageLine, quiet, says, short } from "../../workbook/pages/line.ts";
import { headerOf } from "../../workbook/register.ts";
import { CHARTER_COLUMNS } from "../../workbook/tabs/charters.ts";
import { shownStatus } from "../home/shown-status.ts";
import { type PageTeam, triedBy } from "../pages/page-team.ts";
import { lineIf, type PointLine, point } from "../pages/point.ts";
import { riseInWords } from "../pages/rise-words.ts";
import { decisionInWords, whenTried } from "../pages/tried-words.ts";
import { textIn } from "../registers/cell-value.ts";
import { WORD_KEYS } from "./charter-words.ts";
import { resultInWords, valuesOf } from "./result-words.ts";
import {
  asksInWords,
  asksOf,
  numbersIn,
  oldestAskInWords,
  participationInWords,
  pivotsInWords,
  planInWords,
  versionsInWords,
} from "./team-facts.ts";

/** The one page on which a team's cycle is told. */
export function teamLines(team: PageTeam, cohort: string, words: RetrospectiveWords): readonly PageLine[] {
  const goal = team.notes === null ? "" : textIn(team.notes.fact("sentence"));
  return [
    { kind: "title", text: `${team.name}: what this cycle brought` },
    { kind: "sentence", text: cohort, quiet: true },
    ...(goal === "" ? [] : [{ kind: "sentence", text: goal } as const]),
    { kind: "gap" },
    { kind: "header", texts: ["The result", "", "", "Gap closed"] },
    ...point("Baseline → final", [
      [says(resultInWords(team), { bold: true }), chip(verdictOf(team)), says(team.text("ending"))],
    ]),
    ...point("Weeks on plan", lineIf(says(planInWords(team)))),
    ...point("Best week", lineIf(says(riseInWords(team)))),
    ...point("Participation", lineIf(says(participationInWords(team)))),
    { kind: "gap" },
    { kind: "header", texts: ["The way there", "", "Weeks", "Decided"] },
    ...point("Tried", tried(team)),
    ...point("Changes of course", [[says(pivotsInWords(team)), NOTHING, NOTHING]]),
    ...point("Plan", [[says(versionsInWords(team)), NOTHING, NOTHING]]),
    ...point("Asks", [[says(asksInWords(asksOf(team))), short(oldestAskInWords(team)), NOTHING]]),
    ...point("Support", [[says(support(team)), NOTHING, NOTHING]]),
    { kind: "gap" },
    { kind: "header", texts: ["What we learned", "", "", ""] },
    ...WORD_KEYS.flatMap((key) =>
      point(headerOf(CHARTER_COLUMNS, key), [[learned(words[key]), NOTHING, NOTHING]]),
    ),
    ...chart(team),
  ];
}

const verdictOf = (team: PageTeam) => shownStatus(team.text("shown"))?.key ?? null;

function tried(team: PageTeam): readonly PointLine[] {
  const all = triedBy(team);
  if (all.length === 0) return [[quiet("Nothing is told of."), NOTHING, NOTHING]];
  return all.map(
    (each): PointLine => [
      says(
        [each.text, each.outcome]
          .map((text) => oneLine(text))
          .filter((text) => text !== "")
          .join(": "),
      ),
      short(whenTried(each)),
      short(decisionInWords(each)),
    ],
  );
}

/** `8 of 8 weeks with a number · 3 of 3 check-ins · 5 of 7 one-on-ones` */
function support(team: PageTeam): string {
  const { told, of } = numbersIn(team);
  const members = team.number("members") ?? 0;
  return [
    `${told} of ${of} weeks with a number`,
    `${team.number("checkIns") ?? 0} of ${CHECK_INS.length} check-ins`,
    ...(members === 0 ? [] : [`${team.number("oneOnOnes") ?? 0} of ${members} one-on-ones`]),
  ].join(" · ");
}

/** What nobody has typed yet can be written on the page. */
const learned = (text: string) => (text === "" ? open() : says(text));

function chart(team: PageTeam): readonly PageLine[] {
  const { goal } = team.entry.team;
  const values = valuesOf(team);
  if (values.before === null || values.after === null) return [];
  const title = goal.metric === "" ? "Before, target, after" : goal.metric;
  return [
    { kind: "gap" },
    {
      kind: "chart",
      chart: {
        title,
        valueFormat: goal.unit === PERCENT ? "0%" : "0",
        bars: [{ label: team.name, ...values }],
      },
    },
  ];
}
