import { parse, View } from "vega";
import { compile, type TopLevelSpec } from "vega-lite";
import { type DrawTwin, rowsOf, shown, size } from "../figures.ts";

export const draw: DrawTwin = (element, figures) => {
  const spec: TopLevelSpec = {
    width: size.width - 80,
    height: size.height - 80,
    data: { name: "figures", values: rowsOf(figures) },
    mark: "bar",
    encoding: {
      x: { field: "year", type: "ordinal", title: null },
      y: { field: "value", type: "quantitative", aggregate: "sum", title: figures.axis },
      color: {
        field: "country",
        type: "nominal",
        title: null,
        scale: {
          domain: figures.countries.map(({ name }) => name),
          range: figures.countries.map(({ colour }) => colour),
        },
        legend: { orient: "bottom" },
      },
    },
  };
  const view = new View(parse(compile(spec).spec), { container: element, renderer: "canvas" });
  view.run();
  return (hidden) => void view.data("figures", rowsOf(figures, shown(figures, hidden))).runAsync();
};
