import "../../../tables/data-table.css";
import "./method-coverage.css";
import { useMemo, useState } from "react";
import { tradeFlows } from "../../../data/categories.ts";
import type { TradeFlow } from "../../../data/schema/schema.ts";
import { useI18n } from "../../../i18n/i18n-context.tsx";
import { coverageOf, depths, type Coverage, type CoverageCell, type Depth } from "./coverage.ts";
import { useLoadedData } from "../../../shell/dataset-provider.tsx";
import { plainHref, useSite } from "../../../shell/site.tsx";
import { onDemand } from "../../../shell/on-demand.tsx";
import { type Hole, holesOf } from "./holes.ts";
import { MethodHoles } from "./method-holes.tsx";
import { TextButton } from "../../../ui/text-button.tsx";
import { CopyTable } from "../../../tables/copy-table.tsx";
import { SortHead } from "../../../tables/sort-head.tsx";
import { nextSorting, type Sorting, sortedPlaces } from "../../../tables/sorting.ts";
import type { I18n } from "../../../i18n/i18n.ts";

const ledgers = ["china", "partner"] as const;
const HoleDialog = onDemand(async () => (await import("./hole-dialog.tsx")).HoleDialog);

/** Which years of which trade were published, in both ledgers. */
export function MethodCoverage() {
  const { book } = useLoadedData();
  const i18n = useI18n();
  const site = useSite();
  const { trade } = book.dataset;
  const coverages = useMemo(() => ledgers.map((ledger) => coverageOf(book, ledger)), [book]);
  const holes = useMemo(() => ledgers.flatMap((ledger) => holesOf(book, ledger)), [book]);
  const [opened, setOpened] = useState<{ readonly hole: Hole; readonly press: number } | null>(null);
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
      <p>{i18n.t("method.holes.open")}</p>
      <div className="coverage-tables">
        {coverages.map((coverage) => (
          <div key={coverage.ledger} className="coverage-scroll">
            <CoverageTable
              coverage={coverage}
              holes={holes}
              onOpen={(hole) => setOpened({ hole, press: performance.now() })}
            />
          </div>
        ))}
      </div>
      {ledgers.map((ledger) => (
        <MethodHoles key={ledger} ledger={ledger} holes={holes.filter((hole) => hole.ledger === ledger)} />
      ))}
      {opened && <HoleDialog key={opened.press} hole={opened.hole} onClose={() => setOpened(null)} />}
      <ul className="method-notes">
        <li>{i18n.t("method.coverage.uzb")}</li>
        <li>{i18n.t("method.coverage.tkm")}</li>
        <li>{i18n.t("method.coverage.imf")}</li>
        <li>
          <a href={plainHref(site, "embed/cumulated/")}>{i18n.t("method.coverage.months")}</a>
        </li>
      </ul>
    </>
  );
}

/** One ledger, year by country: a letter for each published flow, styled by how complete it is; holes open. */
function CoverageTable({
  coverage: { ledger, countries, years },
  holes,
  onOpen,
}: {
  readonly coverage: Coverage;
  readonly holes: readonly Hole[];
  readonly onOpen: (hole: Hole) => void;
}) {
  const i18n = useI18n();
  const [sorting, setSorting] = useState<Sorting | null>(null);
  const texts = years.map(({ year, cells }) => [
    { text: String(year), value: year },
    // The more of a year's trade was published, the further ahead.
    ...cells.map((cell) => ({
      text: tradeFlows.map((flow) => coverageText(flow, cell[flow]?.depth ?? null, i18n)).join(" "),
      value: tradeFlows.filter((flow) => cell[flow]).length,
    })),
  ]);
  const places = sortedPlaces(texts, sorting, i18n.lang);
  const caption = i18n.t("method.coverage.title", { ledger });
  const copied = {
    columns: [i18n.t("table.year"), ...countries.map(i18n.country)],
    rows: places.map((place) => (texts[place] ?? []).map(({ text }) => ({ text }))),
  };
  const headOf = (column: number) => ({
    direction: sorting?.column === column ? sorting.direction : null,
    onSort: () => setSorting(nextSorting(sorting, column, true)),
  });
  return (
    <div>
      <table className="coverage-table">
        <caption>{caption}</caption>
        <thead>
          <tr>
            <SortHead name={<span className="visually-hidden">{i18n.t("table.year")}</span>} {...headOf(0)} />
            {countries.map((country, index) => (
              <SortHead
                key={country}
                name={
                  <>
                    <abbr title={i18n.country(country)}>{country}</abbr>
                    <span className="coverage-name">{i18n.country(country)}</span>
                  </>
                }
                {...headOf(index + 1)}
              />
            ))}
          </tr>
        </thead>
        <tbody>
          {places
            .flatMap((place) => years[place] ?? [])
            .map(({ year, cells }) => (
              <tr key={year}>
                <th scope="row">{year}</th>
                {cells.map((cell, index) => {
                  const country = countries[index] ?? "C5";
                  const hole = holes.find(
                    (one) => one.ledger === ledger && one.country === country && one.year === year,
                  );
                  const letters = tradeFlows.map((flow) => (
                    <CoverageLetter key={flow} flow={flow} depth={cell[flow]?.depth ?? null} />
                  ));
                  return (
                    <td key={country} title={cellText(country, year, cell)} className={depthClass(cell)}>
                      {hole ? (
                        <TextButton className="coverage-hole" aria-haspopup="dialog" onPress={() => onOpen(hole)}>
                          <span aria-hidden="true">{letters}</span>
                          <span className="visually-hidden">
                            {i18n.t("method.holes.fill", { cell: cellText(country, year, cell) })}
                          </span>
                        </TextButton>
                      ) : (
                        letters
                      )}
                    </td>
                  );
                })}
              </tr>
            ))}
        </tbody>
      </table>
      <CopyTable data={copied} caption={caption} />
    </div>
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
  const isWhole = (flow: TradeFlow) => cell[flow]?.depth === "year" || cell[flow]?.depth === "yuan";
  return isWhole("total") || (isWhole("export") && isWhole("import")) ? "is-whole" : undefined;
}

function CoverageLetter({ flow, depth }: { readonly flow: TradeFlow; readonly depth: Depth | null }) {
  const i18n = useI18n();
  return <span className={`coverage-letter is-${depth ?? "none"}`}>{coverageText(flow, depth, i18n)}</span>;
}

function coverageText(flow: TradeFlow, depth: Depth | null, i18n: I18n): string {
  const letter = i18n.t(`method.coverage.letter.${flow}`);
  if (depth === null) return "·";
  return { year: letter, yuan: `${letter}¥`, caveat: `(${letter})`, part: letter.toLowerCase() }[depth];
}
