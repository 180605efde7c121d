import { axisX, barY, plot, ruleY } from "@observablehq/plot";
import { type DrawTwin, margin, rowsOf, shown, size } from "../figures.ts";

export const draw: DrawTwin = (element, figures) => {
  const render = (hidden: ReadonlySet<string>) => {
    const countries = shown(figures, hidden);
    element.replaceChildren(
      plot({
        width: size.width,
        height: size.height,
        marginLeft: margin.left,
        marginBottom: margin.bottom,
        x: { type: "band", label: null },
        y: { grid: true, label: figures.axis },
        color: {
          legend: true,
          domain: countries.map(({ name }) => name),
          range: countries.map(({ colour }) => colour),
        },
        marks: [
          barY(rowsOf(figures, countries), {
            x: "year",
            y: "value",
            fill: "country",
            order: countries.map(({ name }) => name),
          }),
          axisX(
            figures.years.filter((year) => year % 4 === 0),
            { tickFormat: String, label: null },
          ),
          ruleY([0]),
        ],
      }),
    );
  };
  render(new Set());
  return render;
};
