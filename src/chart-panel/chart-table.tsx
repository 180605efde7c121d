import type { TableData } from "../charts/parts/chart.ts";
import { ColumnHeads } from "../ui/column-heads.tsx";
import { FigureButton } from "../figures/figure-button.tsx";

/** The chart's figures as a table, in full precision. */
export function ChartTable({ data, caption }: { readonly data: TableData; readonly caption: string }) {
  return (
    <>
      <OneTable data={data} caption={caption} />
      {data.next && <ChartTable data={data.next.data} caption={data.next.caption} />}
    </>
  );
}

function OneTable({ data, caption }: { readonly data: TableData; readonly caption: string }) {
  return (
    // A wide table scrolls sideways within itself, by keyboard too.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className="chart-table" role="region" aria-label={caption} tabIndex={0}>
      <table>
        <caption className="visually-hidden">{caption}</caption>
        <ColumnHeads columns={data.columns} />
        <tbody>
          {data.rows.map((row, index) => (
            <tr key={`${index} ${row[0]?.text}`}>
              {row.map((cell, column) =>
                column === 0 ? (
                  <th key={data.columns[column]} scope="row">
                    {cell.text}
                  </th>
                ) : (
                  <td key={data.columns[column]} className={cell.value === undefined ? undefined : "is-number"}>
                    {cell.figure ? <FigureButton figure={cell.figure}>{cell.text}</FigureButton> : cell.text}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
