import { BarChart } from "echarts/charts";
import { GridComponent, LegendComponent } from "echarts/components";
import { init, use as register } from "echarts/core";
import { CanvasRenderer } from "echarts/renderers";
import { type DrawTwin, size } from "../figures.ts";

// Only what the chart is made of, as the documentation advises for small bundles.
register([BarChart, GridComponent, LegendComponent, CanvasRenderer]);

export const draw: DrawTwin = (element, figures) => {
  const chart = init(element, null, { ...size });
  chart.setOption({
    animation: false,
    legend: { bottom: 0, data: figures.countries.map(({ name }) => name) },
    grid: { left: 56, right: 12, top: 28, bottom: 56 },
    xAxis: { type: "category", data: figures.years.map(String) },
    yAxis: { type: "value", name: figures.axis },
    series: figures.countries.map(({ name, colour, values }) => ({
      type: "bar",
      stack: "all",
      name,
      color: colour,
      data: [...values],
    })),
  });
  return (hidden) =>
    chart.setOption({
      legend: { selected: Object.fromEntries(figures.countries.map(({ code, name }) => [name, !hidden.has(code)])) },
    });
};
