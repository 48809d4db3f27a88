import { type Model, registries } from "@odoo/o-spreadsheet";

const PREFIX = "#gid=";

/** Links such as `HYPERLINK("#gid=7")` lead to the sheet with that number, as in Sheets. */
export function addTabLinks(): void {
  const sheets = registries.urlRegistry.get("sheet_URL");
  const ofEngine = (url: string) => `o-spreadsheet://${url.slice(PREFIX.length)}`;
  registries.urlRegistry.add("gid", {
    match: (url) => url.startsWith(PREFIX),
    createLink: (url, label) => ({ url, label, isExternal: false, isUrlEditable: false }),
    urlRepresentation: (url, getters) => sheets.urlRepresentation(ofEngine(url), getters),
    open: (url, env) => sheets.open(ofEngine(url), env),
    sequence: 0,
    title: "Tabs",
  });
}

/** Follows a link to a tab when its cell is clicked; Sheets shows the way first and wants a second click. */
export function followTabLinks(grid: HTMLElement, model: Model): void {
  grid.addEventListener("click", ({ target, ctrlKey, shiftKey, metaKey }) => {
    if (!(target instanceof Element) || !target.closest(".o-grid-overlay")) return;
    if (ctrlKey || shiftKey || metaKey) return;
    const { getters } = model;
    const { link } = getters.getEvaluatedCell(getters.getActivePosition());
    if (!link?.url.startsWith(PREFIX)) return;
    const sheetIdTo = link.url.slice(PREFIX.length);
    model.dispatch("ACTIVATE_SHEET", { sheetIdFrom: getters.getActiveSheetId(), sheetIdTo });
  });
}
