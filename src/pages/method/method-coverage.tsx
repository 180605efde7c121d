import { useMemo } from "react";
import { tradeFlows } from "../../data/schema/schema.ts";
import { useI18n } from "../../i18n/i18n-context.tsx";
import { coverageOf, depths } from "./coverage.ts";
import { CoverageLetter, CoverageTable } from "./coverage-table.tsx";
import { useLoadedData } from "../../shell/dataset-provider.tsx";

/** Which years of which trade were published, in both ledgers. */
export function MethodCoverage() {
  const { book } = useLoadedData();
  const i18n = useI18n();
  const { trade } = book.dataset;
  const coverages = useMemo(() => [coverageOf(book, "china"), coverageOf(book, "partner")], [book]);
  const sources = useMemo(() => new Set(trade.map(({ source }) => source)).size, [trade]);
  return (
    <>
      <p>{i18n.t("method.coverage.intro", { values: trade.length, sources })}</p>
      <ul className="coverage-key" aria-label={i18n.t("legend.label")}>
        {tradeFlows.map((flow) => (
          <li key={flow}>
            <CoverageLetter flow={flow} depth="year" /> {i18n.t(`method.coverage.flow.${flow}`)}
          </li>
        ))}
      </ul>
      <ul className="coverage-key" aria-label={i18n.t("legend.label")}>
        {depths.map((depth) => (
          <li key={depth}>
            <CoverageLetter flow="export" depth={depth} /> {i18n.t(`method.coverage.${depth}`)}
          </li>
        ))}
        <li>
          <CoverageLetter flow="total" depth={null} /> {i18n.t("method.coverage.nothing")}
        </li>
        <li>
          <span className="coverage-ground" aria-hidden="true" /> {i18n.t("method.coverage.whole")}
        </li>
      </ul>
      <div className="coverage-tables">
        {coverages.map((coverage) => (
          <CoverageTable key={coverage.ledger} coverage={coverage} />
        ))}
      </div>
      <ul className="method-notes">
        <li>{i18n.t("method.coverage.uzb")}</li>
        <li>{i18n.t("method.coverage.tkm")}</li>
        <li>{i18n.t("method.coverage.imf")}</li>
      </ul>
    </>
  );
}
