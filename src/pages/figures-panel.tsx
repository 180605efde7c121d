import { rankingChart } from "../charts/ranking/ranking-chart.tsx";
import { sourceOf } from "../data/book.ts";
import { changeOf } from "../data/change-figure.ts";
import { centralAsia } from "../data/countries.ts";
import { type Figure, sourcesOf, totalOf } from "../data/figure.ts";
import { useWords } from "../i18n/words-context.tsx";
import { ledgersOf } from "../series/shown-figure.ts";
import type { Ledger, View } from "../view/view.ts";
import { ChartPanel } from "./chart-panel.tsx";
import { useBook } from "./dataset-provider.tsx";
import { FigureButton } from "./figure-button.tsx";
import { usePointedYear } from "./pointed-year.ts";
import { SourceLine } from "./source-line.tsx";
import { TwoBooksNote } from "./two-books-note.tsx";
import { YearStepper } from "./year-stepper.tsx";

/** The year in figures: all shown countries together, the change against the compared year, and each of them. */
export function FiguresPanel({ view: chosen }: { readonly view: View }) {
  const view = usePointedYear(chosen);
  return (
    <>
      <YearStepper shown={view.year} />
      {ledgersOf(view.ledger).map((ledger) => (
        <BigNumber key={ledger} ledger={ledger} view={view} />
      ))}
      <ChartPanel chart={rankingChart} view={view} />
      <TwoBooksNote view={view} />
    </>
  );
}

function BigNumber({ ledger, view }: { readonly ledger: Ledger; readonly view: View }) {
  const book = useBook();
  const words = useWords();
  const { figure, missing, parts } = totalOf(book, ledger, view.countries, view.year, view.flow);
  const before = totalOf(book, ledger, view.countries, view.compare, view.flow).figure;
  const who =
    view.countries.length === centralAsia.length
      ? words.t("figures.all-five")
      : words.list(view.countries.map((code) => words.country(code)));
  const change = figure && before && view.year !== view.compare ? changeOf(before, figure) : null;
  return (
    <div className="big-number">
      <p className="big-number-label">
        {words.t("figures.label", { flow: words.t(`flow.${view.flow}`), who, ledger: words.t(`ledger.${ledger}`) })}
      </p>
      {figure ? (
        <>
          <p className="big-number-value">
            <FigureButton figure={figure}>
              <strong>{words.number(figure.value)}</strong>
            </FigureButton>{" "}
            <span>{words.t("unit.usd.chart")}</span>{" "}
            {change && (
              <FigureButton figure={change} className="change">
                {words.signedPercent(change.value)}
              </FigureButton>
            )}
          </p>
          <FigureSource figure={figure} />
        </>
      ) : (
        <p className="big-number-none">
          {parts.length === 0
            ? words.t("figures.nothing", { year: view.year })
            : words.t("figures.incomplete", {
                year: view.year,
                countries: words.list(missing.map((code) => words.country(code))),
              })}
        </p>
      )}
    </div>
  );
}

/** Who says so, in one line: the first source, and how many more. */
function FigureSource({ figure }: { readonly figure: Figure }) {
  const book = useBook();
  const words = useWords();
  const [first, ...more] = sourcesOf(figure);
  if (first === undefined) return null;
  return (
    <p className="big-number-source">
      {figure.status !== "published" && `${words.t(`status.${figure.status}`)} · `}
      <SourceLine source={sourceOf(book, first)} full={figure.status === "published"} />
      {more.length > 0 && ` · ${words.t("source.more", { count: more.length })}`}
    </p>
  );
}
