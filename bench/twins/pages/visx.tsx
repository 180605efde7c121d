import { AxisBottom, AxisLeft } from "@visx/axis";
import { GridRows } from "@visx/grid";
import { scaleBand, scaleLinear, scaleOrdinal } from "@visx/scale";
import { BarStack } from "@visx/shape";
import { margin, shown, size, tableOf } from "../figures.ts";
import { reactTwin, type ReactTwinProps, TwinLegend } from "../react-twin.tsx";

function StackedColumns({ figures, hidden }: ReactTwinProps) {
  const countries = shown(figures, hidden);
  const keys = countries.map(({ code }) => code as string);
  const table = tableOf(figures);
  const top = Math.max(...table.map((row) => keys.reduce((sum, key) => sum + (row[key] ?? 0), 0)));
  const x = scaleBand<number>({
    domain: [...figures.years],
    range: [margin.left, size.width - margin.right],
    padding: 0.15,
  });
  const y = scaleLinear<number>({ domain: [0, top], range: [size.height - margin.bottom, margin.top], nice: true });
  const colour = scaleOrdinal<string, string>({ domain: keys, range: countries.map((country) => country.colour) });
  return (
    <>
      <svg {...size}>
        <GridRows scale={y} left={margin.left} width={size.width - margin.left - margin.right} numTicks={6} />
        <BarStack data={table} keys={keys} x={(row) => row["year"] ?? 0} xScale={x} yScale={y} color={colour} />
        <AxisLeft scale={y} left={margin.left} label={figures.axis} numTicks={6} />
        <AxisBottom
          scale={x}
          top={size.height - margin.bottom}
          tickValues={figures.years.filter((year) => year % 4 === 0)}
          tickFormat={String}
        />
      </svg>
      <TwinLegend countries={countries} />
    </>
  );
}

export const draw = reactTwin(StackedColumns);
