import { useQueries } from "@tanstack/react-query";
import { useMemo } from "react";
import type { AnyChart, TableCell, TableData } from "../charts/parts/chart.ts";
import { useI18n } from "../i18n/i18n-context.tsx";
import { PanelMessage } from "../shell/panel.tsx";
import { DataTable } from "../tables/data-table.tsx";
import { columnDecimals } from "./column-decimals.ts";
import { FigureButton } from "../figures/figure-button.tsx";

/**
 * The chart's figures as a table, each column with one number of decimals: a figure's card and the files have all of
 * them. What makes it of them comes when it is first opened.
 */
export function ChartTable({
  chart,
  series,
  caption,
}: {
  readonly chart: AnyChart;
  readonly series: unknown;
  readonly caption: string;
}) {
  const i18n = useI18n();
  const [{ data: details, isError, refetch }] = useQueries({
    queries: [
      {
        queryKey: ["code", "details", chart.id, chart.extensions === undefined, chart.draws === undefined],
        queryFn: chart.details,
        staleTime: Number.POSITIVE_INFINITY,
        retry: 1,
        networkMode: "always",
      },
    ],
  });
  const data = useMemo(() => details?.table(series, i18n), [details, series, i18n]);
  if (isError) return <PanelMessage onRetry={() => void refetch()} />;
  if (!data) {
    return (
      <p className="arriving" role="status">
        {i18n.t("loading")}
      </p>
    );
  }
  return <Tables data={data} caption={caption} />;
}

function Tables({ data, caption }: { readonly data: TableData; readonly caption: string }) {
  return (
    <>
      <OneTable data={data} caption={caption} />
      {data.next && <Tables data={data.next.data} caption={data.next.caption} />}
    </>
  );
}

function OneTable({ data, caption }: { readonly data: TableData; readonly caption: string }) {
  const i18n = useI18n();
  const decimals = useMemo(
    () => data.columns.map((_, column) => columnDecimals(data.rows.flatMap((row) => row[column] ?? []))),
    [data],
  );
  const texts = ({ text, value, figure }: TableCell, column: number) => {
    if (value === undefined || !figure) return text;
    const places = decimals[column] ?? 0;
    if (figure.formula === "change") return i18n.signedPercent(value, places);
    // Its months stand beside some.
    return text.replace(i18n.exact(value), i18n.fixed(value, places));
  };
  const rows = data.rows.map((row, index) => ({
    key: `${index} ${row[0]?.text}`,
    cells: row.map((cell, column) => {
      const text = texts(cell, column);
      return {
        ...cell,
        text,
        shown: cell.figure ? <FigureButton figure={cell.figure}>{text}</FigureButton> : text,
      };
    }),
  }));
  return (
    // A wide table scrolls sideways within itself, by keyboard too.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className="chart-table" role="region" aria-label={caption} tabIndex={0}>
      <DataTable columns={data.columns} rows={rows} caption={caption} />
    </div>
  );
}
