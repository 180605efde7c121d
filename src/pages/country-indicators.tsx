import { sourceOf } from "../data/book.ts";
import type { Partner } from "../data/countries.ts";
import type { Indicator } from "../data/schema.ts";
import { useWords } from "../i18n/words-context.tsx";
import type { Words } from "../i18n/words.ts";
import { countryIndicators, type IndicatorLine } from "../series/country-indicators.ts";
import { useBook } from "./dataset-provider.tsx";
import { SourceLine } from "./source-line.tsx";

/** What a country sells and buys, who invests and lends, what runs between the two: each value with its source. */
export function CountryIndicators({ country }: { readonly country: Partner }) {
  const { dataset } = useBook();
  const words = useWords();
  return (
    <div className="country-indicators">
      {countryIndicators(dataset, country).map(({ topic, lines }) => (
        <section key={topic} aria-labelledby={`topic-${topic}`}>
          <h2 id={`topic-${topic}`}>{words.t(`topic.${topic}`)}</h2>
          <dl>
            {lines.map((line) => (
              <Line key={line.measure.id} line={line} />
            ))}
          </dl>
        </section>
      ))}
    </div>
  );
}

function Line({ line: { measure, values } }: { readonly line: IndicatorLine }) {
  const words = useWords();
  const [newest, ...earlier] = values;
  if (!newest) return null;
  return (
    <div>
      <dt lang="en">{measure.label}</dt>
      <dd>
        <Value row={newest} />
        {earlier.length > 0 && (
          <details>
            <summary>{words.t("indicator.earlier", { count: earlier.length })}</summary>
            <ul>
              {earlier.map((row) => (
                <li key={`${row.period} ${row.source}`}>
                  <Value row={row} />
                </li>
              ))}
            </ul>
          </details>
        )}
      </dd>
    </div>
  );
}

function Value({ row }: { readonly row: Indicator }) {
  const book = useBook();
  const words = useWords();
  return (
    <>
      <strong>{amount(row, words)}</strong> <span className="indicator-period">{time(row.period, words)}</span>{" "}
      <SourceLine source={sourceOf(book, row.source)} full={false} />
      {row.note !== undefined && (
        <span className="indicator-note" lang="en">
          {row.note}
        </span>
      )}
    </>
  );
}

function amount({ value, unit, worded }: Indicator, words: Words): string {
  const text = words.t(`indicator.unit.${unit}`, { value: words.exact(value) });
  return worded === undefined ? text : words.t(`indicator.worded.${worded}`, { amount: text });
}

/** A moment as precise as it is known, months of a year, or a span. */
function time(period: string, words: Words): string {
  const [from = period, to] = period.split("/");
  if (to === undefined) return words.date(from);
  if (from.length === 7 && to.length === 7) return words.period(period);
  return words.t("event.dates", { from: words.date(from), to: words.date(to) });
}
