import type { Figure } from "../../data/figures/figure-type.ts";
import type { I18n } from "../../i18n/i18n.ts";
import type { MapSeries } from "./map-series.ts";
import { figureText, figureValue } from "../parts/marks/mark-attributes.ts";
import { mapTitle } from "./map-text.ts";

/** The map in words: each country's figures, largest first, then what happened where. */
export function mapDescription(series: MapSeries, i18n: I18n, title = mapTitle(series, i18n)): string {
  const sentences = [`${title}.`];
  for (const [index, ledger] of series.ledgers.entries()) {
    const known = series.countries.flatMap(({ country, entries }) => {
      const figure = entries[index]?.figure;
      return figure ? [{ country, figure }] : [];
    });
    if (known.length === 0) continue;
    const figures = known
      .toSorted((a, b) => b.figure.value - a.figure.value)
      .map(({ country, figure }) => `${i18n.country(country)} ${valueText(figure, series, i18n)}`);
    sentences.push(i18n.t("map.description", { ledger, figures: i18n.list(figures) }));
  }
  const places = series.spots.map(({ name }) => name);
  if (places.length > 0) sentences.push(i18n.t("map.description.events", { places: i18n.list(places) }));
  return sentences.join(" ");
}

function valueText(figure: Figure, { unit }: MapSeries, i18n: I18n): string {
  return figure.formula === "change" ? figureText(figure, i18n) : figureValue(figure, unit, i18n);
}
