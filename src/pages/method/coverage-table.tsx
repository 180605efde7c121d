import { type TradeFlow, tradeFlows } from "../../data/schema/schema.ts";
import { useI18n } from "../../i18n/i18n-context.tsx";
import type { Coverage, CoverageCell, Depth } from "./coverage.ts";

/** One ledger, year by country: a letter for each direction that was published, its look for how well. */
export function CoverageTable({ coverage: { ledger, countries, years } }: { readonly coverage: Coverage }) {
  const i18n = useI18n();
  return (
    <table className="coverage-table">
      <caption>{i18n.t("method.coverage.title", { ledger })}</caption>
      <thead>
        <tr>
          <th scope="col">
            <span className="visually-hidden">{i18n.t("table.year")}</span>
          </th>
          {countries.map((country) => (
            <th key={country} scope="col">
              <abbr title={i18n.country(country)}>{country}</abbr>
              <span className="coverage-name">{i18n.country(country)}</span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {years.map(({ year, cells }) => (
          <tr key={year}>
            <th scope="row">{year}</th>
            {cells.map((cell, index) => {
              const country = countries[index] ?? "C5";
              return (
                <td key={country} title={cellText(country, year, cell)} className={depthClass(cell)}>
                  {tradeFlows.map((flow) => (
                    <CoverageLetter key={flow} flow={flow} depth={cell[flow]?.depth ?? null} />
                  ))}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );

  function cellText(country: string, year: number, cell: CoverageCell): string {
    const flows = tradeFlows.flatMap((flow) => {
      const covered = cell[flow];
      if (!covered) return [];
      return i18n.t("method.coverage.cell.flow", {
        flow: i18n.t(`method.coverage.flow.${flow}`),
        depth: i18n.t(`method.coverage.${covered.depth}`),
        count: covered.values,
      });
    });
    return i18n.t("method.coverage.cell", {
      country: i18n.country(country),
      year,
      flows: flows.length > 0 ? flows.join("; ") : i18n.t("method.coverage.nothing"),
    });
  }
}

/** Shaded where the year's trade as a whole is known, as published or as the sum of its directions. */
function depthClass(cell: CoverageCell): string | undefined {
  const isWhole = (flow: TradeFlow) => cell[flow]?.depth === "year";
  return isWhole("total") || (isWhole("export") && isWhole("import")) ? "is-whole" : undefined;
}

export function CoverageLetter({ flow, depth }: { readonly flow: TradeFlow; readonly depth: Depth | null }) {
  const i18n = useI18n();
  const letter = i18n.t(`method.coverage.letter.${flow}`);
  const text =
    depth === null ? "·" : depth === "part" ? letter.toLowerCase() : depth === "kept" ? `(${letter})` : letter;
  return <span className={`coverage-letter is-${depth ?? "none"}`}>{text}</span>;
}
