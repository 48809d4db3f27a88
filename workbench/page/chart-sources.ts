import { type Getters, registries } from "@odoo/o-spreadsheet";
import type { OptionedTitle } from "../emulation/engine/chart-options.ts";

const SHOW_BOTH = "SHOW_BOTH";

function drawsHidden(getters: Getters, chartId: string): boolean {
  const title: OptionedTitle | undefined = getters.getChartDefinition(chartId).title;
  const { hiddenDimensionStrategy } = title?.options ?? {};
  return hiddenDimensionStrategy === SHOW_BOTH;
}

/** The getters as if no row or column were hidden. */
function withAllShown(getters: Getters): Getters {
  const cellsOf: Getters["getVisibleRangeValues"] = ({ sheetId, zone }) =>
    getters.getEvaluatedCellsInZone(sheetId, zone);
  const shown = { isColHidden: () => false, isRowHidden: () => false, getVisibleRangeValues: cellsOf };
  return Object.assign(Object.create(getters), shown);
}

/** The engine draws nothing of hidden rows and columns; in Sheets each chart says for itself whether it does. */
export function drawHiddenSources(): void {
  const registry = registries.chartDataSourceRegistry;
  const range = registry.get("range");
  registry.replace("range", {
    ...range,
    extractData: (source, chartId, getters) =>
      range.extractData(source, chartId, drawsHidden(getters, chartId) ? withAllShown(getters) : getters),
  });
}
