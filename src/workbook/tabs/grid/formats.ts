import { STATUSES } from "../../../domain/status.ts";
import { f } from "../../formula.ts";
import { FINE, INK_3, PIN, WHITE } from "../../style.ts";
import { type ConditionalFormat, zone } from "../../tab.ts";
import { COLUMNS, type GridLayout, ROWS } from "./layout.ts";
import { CHECK, hasWindow, STANDINGS } from "./standing.ts";

type Look = Pick<ConditionalFormat, "fill" | "color" | "bold">;

const lookOf = (key: (typeof STATUSES)[number]["key"], bold = false): Look => {
  const status = STATUSES.find((each) => each.key === key);
  return { fill: status?.fill ?? null, color: status?.text ?? null, bold };
};

/** Paler than a status: a grid has hundreds of cells, and the word beside the code is what one reads. */
const FINE_NUMBER: Look = { fill: FINE.fill, color: FINE.text, bold: false };

/** Words beside the codes, then each number against its week, the week that is shown, and the weeks to come. */
export function gridFormats(layout: GridLayout): readonly ConditionalFormat[] {
  const numbers = zone(ROWS.first, COLUMNS.firstWeek, layout.rows, layout.lastWeek);
  const words = [zone(ROWS.first, COLUMNS.now, layout.rows)];
  const says = (text: string, look: Look): ConditionalFormat => ({
    condition: { kind: "text is", text },
    zones: words,
    ...look,
  });
  const when = (
    condition: Parameters<typeof formula>[0],
    zones: ConditionalFormat["zones"],
    look: Look,
  ): ConditionalFormat => ({ condition: formula(condition), zones, ...look });
  const cell = layout.at(ROWS.first, COLUMNS.firstWeek);
  const target = layout.above(ROWS.target, COLUMNS.firstWeek);
  const week = layout.above(ROWS.header, COLUMNS.firstWeek);
  const value = f`ROUND(${cell};9)`;
  const isJudged = f`ISNUMBER(${cell});ISNUMBER(${target});${hasWindow(layout)}`;
  const bars = {
    window: { top: f`${value}>=${layout.need}`, fine: f`${value}>=${target}+${layout.need}-${layout.of}` },
    pace: { top: f`${value}>=1`, fine: f`${value}>=${target}` },
    level: { top: f`${value}>=${layout.need}`, fine: f`FALSE()` },
  }[layout.bar];
  const { met, possible, lost } = STANDINGS[layout.bar];
  const heads = zone(ROWS.header, COLUMNS.firstWeek, ROWS.header, layout.lastWeek);
  const targets = zone(ROWS.target, COLUMNS.firstWeek, ROWS.target, layout.lastWeek);
  const code = layout.beside(ROWS.first, layout.named);
  return [
    says(met, lookOf("goal met")),
    ...(possible === lost ? [] : [says(possible, lookOf("on track"))]),
    says(lost, lookOf("behind")),
    says(CHECK, lookOf("check")),
    when(f`AND(${isJudged};${bars.top})`, [numbers], lookOf("goal met")),
    when(f`AND(${isJudged};NOT(${bars.top});${bars.fine})`, [numbers], FINE_NUMBER),
    // Not left to the order of the rules: where two hold, Sheets may take the fill of one and the weight of the other.
    when(f`AND(${isJudged};NOT(${bars.top});NOT(${bars.fine}))`, [numbers], lookOf("behind", true)),
    when(f`${code}=1`, [zone(ROWS.first, COLUMNS.code, layout.rows)], lookOf("check")),
    when(f`${week}=${layout.weekShown}`, [heads], { fill: PIN, color: WHITE, bold: true }),
    when(f`${week}>${layout.weekShown}`, [targets], { fill: null, color: INK_3, bold: true }),
  ];
}

const formula = (condition: Extract<ConditionalFormat["condition"], { kind: "formula" }>["formula"]) =>
  ({ kind: "formula", formula: condition }) as const;
