/** The colours and the frame of every mail: tables and inline styles, since mail readers drop style sheets. */
export const INK = "#202124";
export const INK_2 = "#3C4043";
export const INK_3 = "#5F6368";
export const HAIRLINE = "#E3E6E8";
const PAGE = "#F6F8FA";
const BUTTON = "#0B5394";

export const FONT = "font-family:Arial,Helvetica,sans-serif";

/** Text as HTML shows it, inside an element or a quoted attribute. */
export const escaped = (text: string): string =>
  text
    .replace(/&/g, "&amp;")
    .replace(/</g, "&lt;")
    .replace(/>/g, "&gt;")
    .replace(/"/g, "&quot;")
    .replace(/'/g, "&#39;");

/**
 * What a narrow window needs, such as a phone: less margin, and a row of teams in two lines. A reader that drops it shows
 * the wide page.
 */
const NARROW =
  "@media (max-width:480px){.frame{padding:0!important}.frame>table{border:0!important}.sheet{padding:16px!important}.team{display:flex;flex-wrap:wrap;justify-content:space-between;gap:0 8px}.team td{width:auto!important;border:0!important;padding:0 0 8px!important}.team td:first-child{width:100%!important;padding:8px 0 2px!important}.team+.team{border-top:1px solid #E3E6E8}}";

/** A whole mail: a white sheet, 600 pixels wide where there is room. */
export function page(rows: string): string {
  const sheet = `<table role="presentation" width="600" cellpadding="0" cellspacing="0" style="width:100%;max-width:600px;background:#FFFFFF;border:1px solid ${HAIRLINE}"><tr><td class="sheet" style="padding:28px 32px 32px">${table(rows)}</td></tr></table>`;
  const head = `<meta charset="utf-8"><meta name="viewport" content="width=device-width"><style>${NARROW}</style>`;
  return `<!DOCTYPE html><html lang="en"><head>${head}</head><body style="margin:0;padding:0;background:${PAGE}"><table role="presentation" width="100%" cellpadding="0" cellspacing="0" style="background:${PAGE}"><tr><td class="frame" align="center" style="padding:24px 8px">${sheet}</td></tr></table></body></html>`;
}

export const table = (rows: string): string =>
  `<table role="presentation" width="100%" cellpadding="0" cellspacing="0" style="width:100%;border-collapse:collapse;${FONT}">${rows}</table>`;

export const row = (content: string, style = "padding:0"): string =>
  `<tr><td style="${style};${FONT}">${content}</td></tr>`;

/** A row of text. */
export const line = (text: string, style: string): string => row(escaped(text), style);

/** A link that looks like a button. */
export const button = (label: string, link: string): string =>
  `<a href="${escaped(link)}" target="_blank" style="display:inline-block;padding:10px 24px;background:${BUTTON};color:#FFFFFF;font-size:15px;line-height:21px;font-weight:bold;text-decoration:none;border-radius:6px">${escaped(label)}</a>`;
