import { Fragment, useMemo } from "react";
import { figureText } from "../charts/parts/mark-attributes.ts";
import type { Book } from "../data/book.ts";
import { useWords } from "../i18n/words-context.tsx";
import { gapPatterns } from "../series/gap-pattern.ts";
import { FigureButton } from "./figure-button.tsx";

const directions = ["export", "import"] as const;

/** In which direction the two books differ: one row a country, each direction over all years. */
export function GapPatternTable({ book }: { readonly book: Book }) {
  const words = useWords();
  const patterns = useMemo(() => gapPatterns(book), [book]);
  return (
    <div className="method-table">
      <table className="pattern-table">
        <thead>
          <tr>
            <th rowSpan={2} scope="col">
              {words.t("table.country")}
            </th>
            {directions.map((flow) => (
              <th key={flow} colSpan={3} scope="colgroup">
                {words.t("method.ledgers.direction", { flow })}
              </th>
            ))}
          </tr>
          <tr>
            {directions.map((flow) => (
              <Fragment key={flow}>
                <th scope="col">{words.t("method.ledgers.median")}</th>
                <th scope="col">{words.t("method.ledgers.larger")}</th>
                <th scope="col">{words.t("method.ledgers.newest")}</th>
              </Fragment>
            ))}
          </tr>
        </thead>
        <tbody>
          {patterns.map((pattern) => (
            <tr key={pattern.country}>
              <th scope="row">{words.country(pattern.country)}</th>
              {directions.map((flow) => {
                const direction = pattern[flow];
                if (!direction) {
                  return (
                    <td key={flow} colSpan={3}>
                      {words.t("method.ledgers.none")}
                    </td>
                  );
                }
                const { median, larger, years, newest } = direction;
                return (
                  <Fragment key={flow}>
                    <td>{words.t("unit.ratio.value", { value: words.number(median) })}</td>
                    <td>{words.t("method.ledgers.years", { larger, years })}</td>
                    <td>
                      <FigureButton figure={newest}>{figureText(newest, words)}</FigureButton>{" "}
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
}
