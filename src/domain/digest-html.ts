import { entryOf } from "./closed-table.ts";
import type { Digest } from "./digest.ts";
import type { Item, Section, TeamLine } from "./digest-sections.ts";
import { markInWords } from "./digest-text.ts";
import type { Mark } from "./digest-words.ts";
import { button, escaped, FONT, HAIRLINE, INK, INK_2, INK_3, line, page, row, table } from "./mail-html.ts";
import { type Paint, SIGNALS, statusNamed } from "./status.ts";

/** An update as HTML for mail. Every text is escaped. */
export function digestHtml({ overline, headline, counts, sections, link, footer }: Digest): string {
  const rows = [
    line(overline, `font-size:14px;line-height:20px;color:${INK_3}`),
    line(headline, `font-size:22px;line-height:28px;font-weight:bold;color:${INK};padding:2px 0 4px`),
    line(counts, `font-size:14px;line-height:20px;color:${INK_2}`),
    ...sections.map(sectionRows),
    row(button("Open the rollup", link), "padding:28px 0 20px"),
    line(footer, `font-size:12px;line-height:18px;color:${INK_3}`),
  ];
  return page(rows.join(""));
}

function sectionRows(section: Section): string {
  const heading = `font-size:13px;line-height:18px;font-weight:bold;color:${INK_3};padding:24px 0 6px`;
  const head = `<tr><td style="${heading};border-bottom:1px solid ${HAIRLINE};${FONT}">${escaped(section.heading)}</td></tr>`;
  switch (section.kind) {
    case "items":
      return head + section.items.map((item, index) => itemRow(item, index > 0)).join("");
    case "teams":
      return head + row(table(section.rows.map(teamRow).join("")));
    case "lines": {
      const style = `font-size:14px;line-height:20px;color:${INK};padding:10px 0 0`;
      return head + section.lines.map((text) => line(text, style)).join("");
    }
  }
}

function itemRow({ title, mark, text, aside }: Item, isLater: boolean): string {
  const parts = [
    `<div style="font-size:15px;line-height:22px;font-weight:bold;color:${INK}">${escaped(title)}${mark === null ? "" : `&nbsp; ${chip(mark)}`}</div>`,
    text === "" ? "" : `<div style="font-size:14px;line-height:20px;color:${INK_2}">${escaped(text)}</div>`,
    aside === "" ? "" : `<div style="font-size:13px;line-height:18px;color:${INK_3}">${escaped(aside)}</div>`,
  ];
  const above = isLater ? `border-top:1px solid ${HAIRLINE};` : "";
  return row(parts.join(""), `${above}padding:10px 0 12px`);
}

function teamRow({ team, mark, values, ahead }: TeamLine, index: number): string {
  const above = index === 0 ? "" : `border-top:1px solid ${HAIRLINE};`;
  const cell = (content: string, style: string) =>
    `<td style="${above}padding:6px 0;font-size:14px;line-height:20px;vertical-align:middle;${FONT};${style}">${content}</td>`;
  const short = "white-space:nowrap;text-align:right;width:18%";
  return `<tr class="team">${[
    cell(escaped(team), `width:38%;color:${INK}`),
    cell(mark === null ? "" : chip(mark), "white-space:nowrap;width:26%"),
    cell(escaped(values), `${short};color:${INK}`),
    cell(escaped(ahead), `${short};padding-left:8px;color:${INK_2}`),
  ].join("")}</tr>`;
}

/** A status or a signal in the colours of its cell; where its cell has no fill, the word alone. */
function chip(mark: Mark): string {
  const paint: Paint = mark.kind === "signal" ? entryOf(SIGNALS, mark.key) : statusNamed(mark.key);
  const word = escaped(markInWords(mark));
  if (paint.fill === null) return `<span style="font-size:13px;color:${paint.text}">${word}</span>`;
  return `<span style="display:inline-block;padding:0 8px;border-radius:4px;background:${paint.fill};color:${paint.text};font-size:13px;line-height:19px;font-weight:bold">${word}</span>`;
}
