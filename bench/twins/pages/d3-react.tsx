import { extent, max, scaleBand, scaleLinear, stack, type SeriesPoint } from "d3";
import { margin, shown, size, tableOf } from "../figures.ts";
import { reactTwin, type ReactTwinProps, TwinLegend } from "../react-twin.tsx";

/** What a developer writes with d3's scales and stacks and React's elements, without any library of charts. */
export function StackedColumns({ figures, hidden }: ReactTwinProps) {
  const countries = shown(figures, hidden);
  const stacked = stack<Record<string, number>>().keys(countries.map(({ code }) => code))(tableOf(figures));
  const x = scaleBand<number>()
    .domain(figures.years)
    .range([margin.left, size.width - margin.right])
    .padding(0.15);
  const top = max(stacked.flatMap((series) => series.map((point: SeriesPoint<unknown>) => point[1]))) ?? 0;
  const y = scaleLinear()
    .domain([0, top])
    .nice()
    .range([size.height - margin.bottom, margin.top]);
  const [first = 0] = extent(figures.years);
  return (
    <>
      <svg width={size.width} height={size.height} role="img" aria-label={figures.title} fontSize={12}>
        {y.ticks(6).map((tick) => (
          <g key={tick} transform={`translate(0 ${y(tick)})`}>
            <line x1={margin.left} x2={size.width - margin.right} stroke="#ddd" />
            <text x={margin.left - 8} dy="0.35em" textAnchor="end">
              {tick}
            </text>
          </g>
        ))}
        <text x={margin.left} y={margin.top} dy="-0.2em">
          {figures.axis}
        </text>
        {stacked.map((series, index) => (
          <g key={series.key} fill={countries[index]?.colour}>
            {series.map(([low, high], column) => (
              <rect
                key={figures.years[column]}
                className="bar"
                x={x(figures.years[column] ?? first)}
                width={x.bandwidth()}
                y={y(high)}
                height={y(low) - y(high)}
              />
            ))}
          </g>
        ))}
        {figures.years
          .filter((year) => year % 4 === 0)
          .map((year) => (
            <text key={year} x={(x(year) ?? 0) + x.bandwidth() / 2} y={size.height - 20} textAnchor="middle">
              {year}
            </text>
          ))}
      </svg>
      <TwinLegend countries={countries} />
    </>
  );
}

export const draw = reactTwin(StackedColumns);
