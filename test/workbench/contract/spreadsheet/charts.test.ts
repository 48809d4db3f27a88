import { describe, expect, test } from "vitest";
import { openNew, reopened } from "./opened-file.ts";

function chartOf(opened: ReturnType<typeof openNew>) {
  const { sheet } = opened;
  sheet.getRange("A1:D4").setValues([
    ["Week", "Target", "Actual", "Goal"],
    [1, 10, 11, 20],
    [2, 12, 12, 20],
    [3, 14, "", 20],
  ]);
  const chart = sheet
    .newChart()
    .asLineChart()
    .addRange(sheet.getRange("A1:B4"))
    .addRange(sheet.getRange("D1:D4"))
    .setNumHeaders(1)
    .setOption("title", "Progress")
    .setOption("series", { 0: { color: "#112233" } })
    .setPosition(6, 2, 10, 5)
    .build();
  sheet.insertChart(chart);
  return chart;
}

describe("charts", () => {
  test("come back with a number, their ranges, options and place", () => {
    const opened = openNew();
    expect(chartOf(opened).getChartId()).toBeNull();
    const [chart] = reopened(opened.file).sheet.getCharts();
    expect(chart?.getChartId()).toBeGreaterThan(0);
    expect(chart?.getRanges().map((range) => range.getA1Notation())).toEqual(["A1:B4", "D1:D4"]);
    expect(chart?.getOptions().get("title")).toBe("Progress");
    expect(chart?.getContainerInfo().getAnchorRow()).toBe(6);
    expect(chart?.getContainerInfo().getAnchorColumn()).toBe(2);
    expect(chart?.getContainerInfo().getOffsetX()).toBe(10);
  });

  test("the engine draws the first column as labels and each other one as a series", () => {
    const opened = openNew();
    chartOf(opened);
    const [id = ""] = opened.file.computed.getChartIds("0");
    const runtime = opened.file.computed.getChartRuntime(id);
    const data = "chartJsConfig" in runtime ? runtime.chartJsConfig.data : undefined;
    expect(data?.labels).toEqual(["1", "2", "3"]);
    expect(data?.datasets.map(({ label }) => label)).toEqual(["Target", "Goal"]);
    expect(data?.datasets[0]?.borderColor).toBe("#112233");
  });

  test("are changed by updateChart only, and keep their number", () => {
    const opened = openNew();
    chartOf(opened);
    const [chart] = opened.sheet.getCharts();
    const changed = chart?.modify().setOption("title", "Later").setPosition(9, 1, 0, 0).build();
    expect(opened.sheet.getCharts()[0]?.getOptions().get("title")).toBe("Progress");
    if (changed) opened.sheet.updateChart(changed);
    const [after] = opened.sheet.getCharts();
    expect(after?.getChartId()).toBe(chart?.getChartId());
    expect(after?.getOptions().get("title")).toBe("Later");
    expect(after?.getContainerInfo().getAnchorRow()).toBe(9);
  });

  test("are removed", () => {
    const opened = openNew();
    chartOf(opened);
    const [chart] = opened.sheet.getCharts();
    if (chart) opened.sheet.removeChart(chart);
    expect(opened.sheet.getCharts()).toHaveLength(0);
  });

  test("of a copied sheet show the copy's own cells", () => {
    const opened = openNew();
    chartOf(opened);
    const [chart] = opened.sheet.copyTo(opened.spreadsheet).getCharts();
    expect(chart?.getRanges().map((range) => range.getSheet().getName())).toEqual([
      "Copy of Sheet1",
      "Copy of Sheet1",
    ]);
    expect(chart?.getOptions().get("title")).toBe("Progress");
    expect(chart?.getChartId()).toBeGreaterThan(0);
  });

  test("a bar chart lies, a column chart stands", () => {
    const { sheet, file } = openNew();
    sheet.getRange("A1:B2").setValues([
      ["Team", "Gap"],
      ["One", 0.5],
    ]);
    const range = sheet.getRange("A1:B2");
    sheet.insertChart(sheet.newChart().asBarChart().addRange(range).setPosition(1, 4, 0, 0).build());
    sheet.insertChart(sheet.newChart().asColumnChart().addRange(range).setPosition(1, 9, 0, 0).build());
    const lies = file.content.getChartIds("0").map((id) => {
      const definition = file.content.getChartDefinition(id);
      return definition.type === "bar" && definition.horizontal;
    });
    expect(lies).toEqual([true, false]);
  });
});
