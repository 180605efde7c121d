import { type TradeFlow, tradeFlows } from "../data/schema.ts";
import { useWords } from "../i18n/words-context.tsx";
import type { Coverage, CoverageCell, Depth } from "../series/coverage.ts";

/** One ledger, year by country: a letter for each direction that was published, its look for how well. */
export function CoverageTable({ coverage: { ledger, countries, years } }: { readonly coverage: Coverage }) {
  const words = useWords();
  return (
    <table className="coverage-table">
      <caption>{words.t("method.coverage.title", { ledger })}</caption>
      <thead>
        <tr>
          <th scope="col">
            <span className="visually-hidden">{words.t("table.year")}</span>
          </th>
          {countries.map((country) => (
            <th key={country} scope="col">
              <abbr title={words.country(country)}>{country}</abbr>
              <span className="coverage-name">{words.country(country)}</span>
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
      return words.t("method.coverage.cell.flow", {
        flow: words.t(`method.coverage.flow.${flow}`),
        depth: words.t(`method.coverage.${covered.depth}`),
        count: covered.values,
      });
    });
    return words.t("method.coverage.cell", {
      country: words.country(country),
      year,
      flows: flows.length > 0 ? flows.join("; ") : words.t("method.coverage.nothing"),
    });
  }
}

/** Shaded where the year's trade as a whole is known, as published or as the sum of its directions. */
function depthClass(cell: CoverageCell): string | undefined {
  const isWhole = (flow: TradeFlow) => cell[flow]?.depth === "year";
  return isWhole("total") || (isWhole("export") && isWhole("import")) ? "is-whole" : undefined;
}

export function CoverageLetter({ flow, depth }: { readonly flow: TradeFlow; readonly depth: Depth | null }) {
  const words = useWords();
  const letter = words.t(`method.coverage.letter.${flow}`);
  const text =
    depth === null ? "·" : depth === "part" ? letter.toLowerCase() : depth === "kept" ? `(${letter})` : letter;
  return <span className={`coverage-letter is-${depth ?? "none"}`}>{text}</span>;
}
