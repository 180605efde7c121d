import { useMemo } from "react";
import { figureText, withEstimate } from "../../charts/parts/marks/mark-attributes.ts";
import { sourceOf } from "../../data/book.ts";
import { centralAsia } from "../../data/countries.ts";
import type { Figure } from "../../data/figures/figure-type.ts";
import { FigureButton } from "../../figures/figure-button.tsx";
import { indicatorText, indicatorTime } from "../../figures/text/indicator-text.ts";
import type { I18n } from "../../i18n/i18n.ts";
import { useI18n } from "../../i18n/i18n-context.tsx";
import { useBook } from "../../shell/dataset-provider.tsx";
import { plainHref, useSite } from "../../shell/site.tsx";
import type { View } from "../../view/view.ts";
import { type KeyFigure, keyFigureRows } from "./key-figures.ts";

/** What the five are compared by beside their trade, each value with its year and its source. */
export function KeyFigures({ view }: { readonly view: View }) {
  const book = useBook();
  const i18n = useI18n();
  const rows = useMemo(() => keyFigureRows(book, view), [book, view]);
  return (
    <section aria-labelledby="countries-key-figures">
      <h2 id="countries-key-figures">{i18n.t("countries.key-figures")}</h2>
      <p className="countries-subtitle">{i18n.t("countries.key-figures.subtitle")}</p>
      <table className="key-figures">
        <thead>
          <tr>
            {centralAsia.map((country) => (
              <th key={country} scope="col">
                {i18n.country(country)}
              </th>
            ))}
          </tr>
        </thead>
        {rows.map(({ name, cells }) => (
          <tbody key={name}>
            <tr>
              <th colSpan={centralAsia.length} scope="rowgroup">
                {i18n.t(`countries.key.${name}`, { flow: view.flow, year: view.year, compare: view.compare })}
              </th>
            </tr>
            <tr>
              {cells.map(({ country, found }) => (
                <td key={country} data-label={i18n.country(country)}>
                  <Value found={found} />
                </td>
              ))}
            </tr>
          </tbody>
        ))}
      </table>
    </section>
  );
}

function Value({ found }: { readonly found: KeyFigure }) {
  const book = useBook();
  const i18n = useI18n();
  const site = useSite();
  if (!found) return <span className="is-none">{i18n.t("countries.key.none")}</span>;
  if ("figure" in found) {
    const { figure } = found;
    return (
      <>
        <FigureButton figure={figure} className="five-value">
          {withEstimate(keyText(figure, i18n), figure, i18n)}
        </FigureButton>{" "}
        {figure.formula !== "change" && <small>{i18n.period(figure.period)}</small>}
      </>
    );
  }
  const { indicator } = found;
  const source = sourceOf(book, indicator.source);
  const text = indicatorText(indicator, i18n);
  return (
    <>
      <strong>
        {indicator.indicator === "fdi-share-edb" ? i18n.t("countries.key.of-five", { share: text }) : text}
      </strong>{" "}
      <small>
        {indicatorTime(indicator.period, i18n)},{" "}
        <a href={`${plainHref(site, "sources/")}#${source.id}`}>{source.publisher}</a>
      </small>
    </>
  );
}

/** Dollars a head without cents. */
function keyText(figure: Figure, i18n: I18n): string {
  if (figure.formula !== "per-capita") return figureText(figure, i18n);
  return i18n.t("unit.capita.value", { value: i18n.fixed(figure.value, 0) });
}
