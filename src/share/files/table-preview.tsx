import type { TableData } from "../../charts/parts/chart.ts";
import { useI18n } from "../../i18n/i18n-context.tsx";

/** Enough to see what a file of figures will hold. */
const previewed = 6;

export function TablePreview({ data, caption }: { readonly data: TableData; readonly caption: string }) {
  const i18n = useI18n();
  const more = data.rows.length - previewed;
  const areNumbers = data.columns.map((_, column) => data.rows.some((row) => row[column]?.value !== undefined));
  return (
    // A wide table scrolls sideways, by keyboard too.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className="export-table" role="region" aria-label={caption} tabIndex={0}>
      <table>
        <caption>{caption}</caption>
        <thead>
          <tr>
            {data.columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {data.rows.slice(0, previewed).map((row, index) => (
            <tr key={`${index} ${row[0]?.text}`}>
              {row.map((cell, column) => (
                <td key={data.columns[column]} className={areNumbers[column] ? "is-number" : undefined}>
                  {cell.text}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {more > 0 && <p>{i18n.t("share.more-rows", { count: more })}</p>}
    </div>
  );
}
