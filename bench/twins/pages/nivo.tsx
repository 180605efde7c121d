import { Bar } from "@nivo/bar";
import { createRoot } from "react-dom/client";
import { type DrawTwin, type Figures, shown, size, tableOf } from "../figures.ts";

function StackedColumns({ figures, hidden }: { readonly figures: Figures; readonly hidden: ReadonlySet<string> }) {
  const countries = shown(figures, hidden);
  const names = new Map(countries.map(({ code, name }) => [code as string, name]));
  return (
    <Bar
      {...size}
      data={tableOf(figures)}
      keys={countries.map(({ code }) => code)}
      indexBy="year"
      colors={countries.map(({ colour }) => colour)}
      margin={{ top: 12, right: 12, bottom: 64, left: 56 }}
      animate={false}
      enableLabel={false}
      axisBottom={{ tickValues: figures.years.filter((year) => year % 4 === 0) }}
      axisLeft={{ legend: figures.axis, legendOffset: -44 }}
      legends={[
        {
          dataFrom: "keys",
          anchor: "bottom",
          direction: "row",
          translateY: 56,
          itemWidth: 120,
          itemHeight: 20,
        },
      ]}
      legendLabel={({ id }) => names.get(String(id)) ?? String(id)}
    />
  );
}

export const draw: DrawTwin = (element, figures) => {
  const root = createRoot(element);
  const render = (hidden: ReadonlySet<string>) => root.render(<StackedColumns figures={figures} hidden={hidden} />);
  render(new Set());
  return render;
};
