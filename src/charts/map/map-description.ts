import type { Figure } from "../../data/figure.ts";
import type { Words } from "../../i18n/words.ts";
import type { MapSeries } from "../../series/map-series.ts";
import { figureText, figureValue } from "../parts/mark-attributes.ts";
import { mapTitle } from "./map-words.ts";

/** The map in words: each country's figures, largest first, then what happened where. */
export function mapDescription(series: MapSeries, words: Words, title = mapTitle(series, words)): string {
  const sentences = [`${title}.`];
  for (const [index, ledger] of series.ledgers.entries()) {
    const known = series.countries.flatMap(({ country, entries }) => {
      const figure = entries[index]?.figure;
      return figure ? [{ country, figure }] : [];
    });
    if (known.length === 0) continue;
    const figures = known
      .toSorted((a, b) => b.figure.value - a.figure.value)
      .map(({ country, figure }) => `${words.country(country)} ${valueText(figure, series, words)}`);
    sentences.push(words.t("map.description", { ledger, figures: words.list(figures) }));
  }
  const places = series.spots.map(({ name }) => name);
  if (places.length > 0) sentences.push(words.t("map.description.events", { places: words.list(places) }));
  return sentences.join(" ");
}

function valueText(figure: Figure, { unit }: MapSeries, words: Words): string {
  return figure.formula === "change" ? figureText(figure, words) : figureValue(figure, unit, words);
}
