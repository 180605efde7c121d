import { Fragment, useMemo } from "react";
import { figureText } from "../../charts/parts/marks/mark-attributes.ts";
import type { Book } from "../../data/book.ts";
import { useI18n } from "../../i18n/i18n-context.tsx";
import { gapPatterns } from "./gap-pattern.ts";
import { FigureButton } from "../../figures/figure-button.tsx";

const directions = ["export", "import"] as const;
const columns = ["median", "larger", "newest"] as const;

/** In which direction the two books differ: one row a country, each direction over all years. */
export function GapPatternTable({ book }: { readonly book: Book }) {
  const i18n = useI18n();
  const patterns = useMemo(() => gapPatterns(book), [book]);
  return (
    <div className="method-table">
      <table className="pattern-table stacked-table">
        <thead>
          <tr>
            <th rowSpan={2} scope="col">
              {i18n.t("table.country")}
            </th>
            {directions.map((flow) => (
              <th key={flow} colSpan={3} scope="colgroup">
                {i18n.t("method.ledgers.direction", { flow })}
              </th>
            ))}
          </tr>
          <tr>
            {directions.map((flow) => (
              <Fragment key={flow}>
                {columns.map((column) => (
                  <th key={column} scope="col">
                    {i18n.t(`method.ledgers.${column}`)}
                  </th>
                ))}
              </Fragment>
            ))}
          </tr>
        </thead>
        <tbody>
          {patterns.map((pattern) => (
            <tr key={pattern.country}>
              <th scope="row">{i18n.country(pattern.country)}</th>
              {directions.map((flow) => {
                const direction = pattern[flow];
                if (!direction) {
                  return (
                    <td key={flow} colSpan={3} data-label={i18n.t("method.ledgers.direction", { flow })}>
                      {i18n.t("method.ledgers.none")}
                    </td>
                  );
                }
                const { median, larger, years, newest } = direction;
                return (
                  <Fragment key={flow}>
                    <td data-label={labelOf(flow, "median")}>
                      {i18n.t("unit.ratio.value", { value: i18n.number(median) })}
                    </td>
                    <td data-label={labelOf(flow, "larger")}>{i18n.t("method.ledgers.years", { larger, years })}</td>
                    <td data-label={labelOf(flow, "newest")}>
                      <FigureButton figure={newest}>{figureText(newest, i18n)}</FigureButton>{" "}
                      <span className="pattern-year">{newest.period}</span>
                    </td>
                  </Fragment>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );

  /** Where rows are blocks, and the heads of the columns are not shown. */
  function labelOf(flow: (typeof directions)[number], column: (typeof columns)[number]): string {
    return `${i18n.t("method.ledgers.direction", { flow })}, ${i18n.t(`method.ledgers.${column}`)}`;
  }
}
