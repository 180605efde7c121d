import Highcharts from "highcharts";
import { type DrawTwin, size } from "../figures.ts";

export const draw: DrawTwin = (element, figures) => {
  const chart = Highcharts.chart(element, {
    chart: { type: "column", animation: false, ...size },
    title: { text: "" },
    credits: { enabled: false },
    accessibility: { enabled: false },
    xAxis: { categories: figures.years.map(String) },
    yAxis: { title: { text: figures.axis } },
    plotOptions: { column: { stacking: "normal", animation: false } },
    series: figures.countries.map(({ name, colour, values }) => ({
      type: "column" as const,
      name,
      color: colour,
      data: [...values],
    })),
  });
  return (hidden) => {
    figures.countries.forEach(({ code }, index) => chart.series[index]?.setVisible(!hidden.has(code), false));
    chart.redraw(false);
  };
};
