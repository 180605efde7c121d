import { type CountryTopic, countryTopics } from "../../../data/categories.ts";
import type { Partner } from "../../../data/countries.ts";
import type { Dataset, Indicator, Measure } from "../../../data/schema/schema.ts";

/** What every country's trade is measured by: where nothing was found, that is said. */
const soughtMeasures: ReadonlySet<string> = new Set(["china-share-trade", "russia-share-trade"]);

/** What a country is told by in a line each, where there is room for no more: on paper. */
export const chiefMeasures: ReadonlySet<string> = new Set([
  ...soughtMeasures,
  "gas-to-china-volume",
  "fdi-stock-edb",
  "debt-to-china",
  "aiddata-commitments",
]);

/** What is known of one thing: every published value, the newest period first; none of what was sought and not found. */
export interface IndicatorLine {
  readonly measure: Measure;
  readonly values: readonly Indicator[];
}

export interface TopicIndicators {
  readonly topic: CountryTopic;
  readonly lines: readonly IndicatorLine[];
}

/** A country's indicators by topic; topics of which nothing is known are left out. */
export function countryIndicators(
  { indicators, measures }: Pick<Dataset, "indicators" | "measures">,
  country: Partner,
): readonly TopicIndicators[] {
  const values = indicators.filter((row) => row.country === country);
  return countryTopics
    .map((topic) => ({
      topic,
      lines: measures
        .filter((measure) => measure.topic === topic)
        .map((measure) => ({
          measure,
          values: values
            .filter((row) => row.indicator === measure.id)
            .toSorted((a, b) => endOf(b).localeCompare(endOf(a)) || a.source.localeCompare(b.source)),
        }))
        .filter(({ measure, values: known }) => known.length > 0 || soughtMeasures.has(measure.id)),
    }))
    .filter(({ lines }) => lines.length > 0);
}

function endOf({ period }: Indicator): string {
  return period.split("/").at(-1) ?? period;
}
