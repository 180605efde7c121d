import { Bar } from "@nivo/bar";
import { shown, size, tableOf } from "../figures.ts";
import { reactTwin, type ReactTwinProps } from "../react-twin.tsx";

function StackedColumns({ figures, hidden }: ReactTwinProps) {
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

export const draw = reactTwin(StackedColumns);
