import { useMemo } from "react";
import { tradeFlows } from "../data/schema.ts";
import { useWords } from "../i18n/words-context.tsx";
import { coverageOf, depths } from "../series/coverage.ts";
import { CoverageLetter, CoverageTable } from "./coverage-table.tsx";
import { useLoadedData } from "./dataset-provider.tsx";

/** Which years of which trade were published, in both ledgers. */
export function MethodCoverage() {
  const { book } = useLoadedData();
  const words = useWords();
  const { trade } = book.dataset;
  const coverages = useMemo(() => [coverageOf(book, "china"), coverageOf(book, "partner")], [book]);
  const sources = useMemo(() => new Set(trade.map(({ source }) => source)).size, [trade]);
  return (
    <>
      <p>{words.t("method.coverage.intro", { values: trade.length, sources })}</p>
      <ul className="coverage-key" aria-label={words.t("legend.label")}>
        {tradeFlows.map((flow) => (
          <li key={flow}>
            <CoverageLetter flow={flow} depth="year" /> {words.t(`method.coverage.flow.${flow}`)}
          </li>
        ))}
      </ul>
      <ul className="coverage-key" aria-label={words.t("legend.label")}>
        {depths.map((depth) => (
          <li key={depth}>
            <CoverageLetter flow="export" depth={depth} /> {words.t(`method.coverage.${depth}`)}
          </li>
        ))}
        <li>
          <CoverageLetter flow="total" depth={null} /> {words.t("method.coverage.nothing")}
        </li>
        <li>
          <span className="coverage-ground" aria-hidden="true" /> {words.t("method.coverage.whole")}
        </li>
      </ul>
      <div className="coverage-tables">
        {coverages.map((coverage) => (
          <CoverageTable key={coverage.ledger} coverage={coverage} />
        ))}
      </div>
      <ul className="method-notes">
        <li>{words.t("method.coverage.uzb")}</li>
        <li>{words.t("method.coverage.tkm")}</li>
        <li>{words.t("method.coverage.imf")}</li>
      </ul>
    </>
  );
}
