import { type ReactNode, useMemo, useState } from "react";
import type { TableCell } from "../charts/parts/chart.ts";
import { useI18n } from "../i18n/i18n-context.tsx";
import { CopyTable } from "./copy-table.tsx";
import { SortHead } from "./sort-head.tsx";
import { isNumberColumn, nextSorting, type Sorting, sortedPlaces } from "./sorting.ts";

/** A cell as it is sorted and copied, and what stands in it if that is more than its text. */
export interface DataCell extends Pick<TableCell, "text" | "value" | "order"> {
  readonly shown?: ReactNode;
  readonly lang?: string | undefined;
}

export interface DataRow {
  readonly key: string;
  readonly className?: string | undefined;
  /** The first is the header of the row. */
  readonly cells: readonly DataCell[];
}

/** A table of figures: every head sorts it, and a button copies it in the order shown. */
export function DataTable({
  columns,
  rows,
  caption,
  groups,
  className = "",
  isStacked = false,
  showsCaption = false,
}: {
  readonly columns: readonly string[];
  readonly rows: readonly DataRow[];
  readonly caption: string;
  /** Heads above those of columns, from the second column on. */
  readonly groups?: ReadonlyArray<{ readonly name: string; readonly columns: number }>;
  readonly className?: string;
  /** Whether rows are blocks on a small screen. */
  readonly isStacked?: boolean;
  readonly showsCaption?: boolean;
}) {
  const i18n = useI18n();
  const [sorting, setSorting] = useState<Sorting | null>(null);
  const sorted = useMemo(() => {
    const cells = rows.map((row) => row.cells);
    return sortedPlaces(cells, sorting, i18n.lang).flatMap((place) => rows[place] ?? []);
  }, [rows, sorting, i18n.lang]);
  const areNumbers = columns.map((_, column) =>
    isNumberColumn(
      rows.map((row) => row.cells),
      column,
    ),
  );
  const copied = { columns: namesOf(columns, groups), rows: sorted.map(({ cells }) => cells) };
  return (
    <div>
      <table className={`data-table ${isStacked ? "stacked-table " : ""}${className}`.trim()}>
        <caption className={showsCaption ? undefined : "visually-hidden"}>{caption}</caption>
        <thead>
          {groups && (
            <tr>
              <td>{"\u00a0"}</td>
              {groups.map((group) => (
                <th key={group.name} colSpan={group.columns} scope="colgroup">
                  {group.name}
                </th>
              ))}
            </tr>
          )}
          <tr>
            {columns.map((name, column) => (
              <SortHead
                // oxlint-disable-next-line react/no-array-index-key
                key={`${column} ${name}`}
                name={name}
                direction={sorting?.column === column ? sorting.direction : null}
                isNumber={column > 0 && areNumbers[column] === true}
                onSort={() => setSorting(nextSorting(sorting, column, areNumbers[column] === true))}
              />
            ))}
          </tr>
        </thead>
        <tbody>
          {sorted.map((row) => (
            <tr key={row.key} className={row.className}>
              {row.cells.map(({ text, shown = text, lang }, column) =>
                column === 0 ? (
                  <th key="head" scope="row" lang={lang}>
                    {shown}
                  </th>
                ) : (
                  <td
                    // oxlint-disable-next-line react/no-array-index-key
                    key={column}
                    lang={lang}
                    className={areNumbers[column] ? "is-number" : undefined}
                    data-label={isStacked ? copied.columns[column] : undefined}
                  >
                    {shown}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
      {rows.length > 1 && <CopyTable data={copied} caption={caption} />}
    </div>
  );
}

/** Where heads stand on two levels, a column alone is named by both. */
function namesOf(
  columns: readonly string[],
  groups: ReadonlyArray<{ readonly name: string; readonly columns: number }> | undefined,
): readonly string[] {
  if (!groups) return columns;
  const above = groups.flatMap(({ name, columns: count }) => Array.from({ length: count }, () => name));
  return columns.map((name, column) => (column === 0 ? name : `${above[column - 1] ?? ""}, ${name}`));
}
