import "./side-by-side.css";
import type { ChartModule, MarksProps } from "../parts/chart.ts";
import { multiplesChart } from "./multiples-chart.tsx";
import { domainOf, type MultiplesLayout, multiplesLayout } from "./multiples-layout.ts";
import { MultiplesSvg } from "./multiples-marks.tsx";
import { multiplesFigures, type MultiplesSeries } from "./multiples-series.ts";

interface SideBySideLayout extends MultiplesLayout {
  /** A layout for each country, all of them on one scale. */
  readonly columns: readonly MultiplesLayout[];
}

const plotHeight = 108;

/**
 * The same charts beside each other, as many as there is room for: each is a picture of its own, so that styles can set
 * them in columns on a wide page and below each other on a narrow one. In files they stand below each other. Lines share
 * the hatches of the columns that stand on the same page.
 */
export const sideBySideChart: ChartModule<MultiplesSeries, SideBySideLayout> = {
  ...multiplesChart,
  layout(series, i18n) {
    const common = domainOf(series, multiplesFigures(series));
    return {
      ...multiplesLayout(series, i18n),
      columns: series.rows.map((row) =>
        multiplesLayout({ ...series, rows: [row], countries: [row.country] }, i18n, common, plotHeight),
      ),
    };
  },
  Marks: ({ layout, ...more }) =>
    more.medium.isPage ? <Columns layout={layout} {...more} /> : <MultiplesSvg layout={layout} {...more} />,
};

function Columns({ layout, i18n, medium }: MarksProps<SideBySideLayout>) {
  return (
    <div className="side-by-side">
      {layout.columns.map((column, index) => (
        <div key={column.series.countries.join()} className="side-by-side-column">
          <OtherLines layout={layout} shown={index} medium={medium} />
          <MultiplesSvg
            layout={column}
            i18n={i18n}
            medium={medium}
            hatches={index === 0 && layout.series.shape === "columns"}
          />
        </div>
      ))}
    </div>
  );
}

/** The lines of the other countries, to compare with; their figures are in their own charts. */
function OtherLines({
  layout: { columns, width },
  shown,
  medium,
}: Pick<MarksProps<SideBySideLayout>, "layout" | "medium"> & { readonly shown: number }) {
  const steps = columns.flatMap(({ panels }, index) => (index === shown ? [] : panels.flatMap((panel) => panel.steps)));
  if (steps.length === 0) return null;
  return (
    <svg
      className="chart-svg side-by-side-others"
      aria-hidden="true"
      width={medium.fullWidth}
      height={columns[shown]?.height}
    >
      {steps.map(({ country, ledger, x1, y1, x2, y2 }) => (
        <line
          key={`${country} ${ledger} ${x1}`}
          x1={medium.x(x1, width)}
          y1={y1}
          x2={medium.x(x2, width)}
          y2={y2}
          stroke={medium.colour("line")}
          strokeWidth={1.5}
        />
      ))}
    </svg>
  );
}
