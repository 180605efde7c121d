import { rankingChart } from "../../charts/ranking/ranking-chart.tsx";
import { sourceOf } from "../../data/book.ts";
import { changeOf } from "../../data/figures/change-figure.ts";
import { centralAsia } from "../../data/countries.ts";
import type { Figure } from "../../data/figures/figure-type.ts";
import { sourcesOf, totalOf } from "../../data/figures/figure.ts";
import { useI18n } from "../../i18n/i18n-context.tsx";
import { ledgersOf } from "../../series/shown-figure.ts";
import type { Ledger, View } from "../../view/view.ts";
import { ChartPanel } from "../../chart-panel/chart-panel.tsx";
import { useBook } from "../../shell/dataset-provider.tsx";
import { FigureButton } from "../../figures/figure-button.tsx";
import { usePointedYear } from "../../chart-panel/pointed-year.ts";
import { SourceLine } from "../../figures/source-line.tsx";
import { BothLedgersNote } from "./both-ledgers-note.tsx";

/** The year in figures: all shown countries together, the change against the compared year, and each of them. */
export function FiguresPanel({ view: chosen }: { readonly view: View }) {
  const view = usePointedYear(chosen);
  return (
    <>
      {ledgersOf(view.ledger).map((ledger) => (
        <BigNumber key={ledger} ledger={ledger} view={view} />
      ))}
      <ChartPanel chart={rankingChart} view={view} />
      <BothLedgersNote view={view} />
    </>
  );
}

function BigNumber({ ledger, view }: { readonly ledger: Ledger; readonly view: View }) {
  const book = useBook();
  const i18n = useI18n();
  const { figure, missing, parts } = totalOf(book, ledger, view.countries, view.year, view.flow);
  const before = totalOf(book, ledger, view.countries, view.compare, view.flow).figure;
  const who =
    view.countries.length === centralAsia.length
      ? i18n.t("figures.all-five")
      : i18n.list(view.countries.map((code) => i18n.country(code)));
  const change = figure && before && view.year !== view.compare ? changeOf(before, figure) : null;
  return (
    <div className="big-number">
      <p className="big-number-label">
        {i18n.t("figures.label", { flow: i18n.t(`flow.${view.flow}`), who, ledger: i18n.t(`ledger.${ledger}`) })}
      </p>
      {figure ? (
        <>
          <p className="big-number-value">
            <FigureButton figure={figure}>
              <strong>{i18n.number(figure.value)}</strong>
            </FigureButton>{" "}
            <span>{i18n.t("unit.usd.chart")}</span>{" "}
            {change && (
              <FigureButton figure={change} className="change">
                {i18n.signedPercent(change.value)}
              </FigureButton>
            )}
          </p>
          <FigureSource figure={figure} />
        </>
      ) : (
        <p className="big-number-none">
          {parts.length === 0
            ? i18n.t("figures.nothing", { year: view.year })
            : i18n.t("figures.incomplete", {
                year: view.year,
                countries: i18n.list(missing.map((code) => i18n.country(code))),
              })}
        </p>
      )}
    </div>
  );
}

/** Sources in one line: the first, and how many more. */
function FigureSource({ figure }: { readonly figure: Figure }) {
  const book = useBook();
  const i18n = useI18n();
  const [first, ...more] = sourcesOf(figure);
  if (first === undefined) return null;
  return (
    <p className="big-number-source">
      {figure.status !== "published" && `${i18n.t(`status.${figure.status}`)} · `}
      <SourceLine source={sourceOf(book, first)} full={figure.status === "published"} />
      {more.length > 0 && ` · ${i18n.t("source.more", { count: more.length })}`}
    </p>
  );
}
