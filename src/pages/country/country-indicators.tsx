import { sourceOf } from "../../data/book.ts";
import type { Partner } from "../../data/countries.ts";
import type { Indicator } from "../../data/schema/schema.ts";
import { useI18n } from "../../i18n/i18n-context.tsx";
import { chiefMeasures, countryIndicators, type IndicatorLine } from "./indicator-list.ts";
import { useBook, useTextLang } from "../../shell/dataset-provider.tsx";
import { indicatorText, indicatorTime } from "../../figures/text/indicator-text.ts";
import { SourceLine } from "../../figures/source-line.tsx";

/** What a country sells and buys, who invests and lends, what runs between the two: each value with its source. */
export function CountryIndicators({ country }: { readonly country: Partner }) {
  const { dataset } = useBook();
  const i18n = useI18n();
  return (
    <div className="country-indicators">
      {countryIndicators(dataset, country).map(({ topic, lines }) => (
        <section key={topic} aria-labelledby={`topic-${topic}`}>
          <h2 id={`topic-${topic}`}>{i18n.t(`topic.${topic}`)}</h2>
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
  const i18n = useI18n();
  const textLang = useTextLang();
  const [newest, ...earlier] = values;
  return (
    <div className={chiefMeasures.has(measure.id) ? "is-chief" : undefined}>
      <dt lang={textLang(measure.label)}>{measure.label}</dt>
      <dd>
        {newest ? <Value row={newest} /> : i18n.t("indicator.none")}
        {earlier.length > 0 && (
          <details>
            <summary>{i18n.t("indicator.earlier", { count: earlier.length })}</summary>
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
  const i18n = useI18n();
  const textLang = useTextLang();
  return (
    <>
      <strong>{indicatorText(row, i18n)}</strong>{" "}
      <span className="indicator-period">{indicatorTime(row.period, i18n)}</span>{" "}
      <SourceLine source={sourceOf(book, row.source)} full={false} />
      {row.note !== undefined && (
        <span className="indicator-note" lang={textLang(row.note)}>
          {row.note}
        </span>
      )}
    </>
  );
}
