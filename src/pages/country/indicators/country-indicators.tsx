import "./country-indicators.css";
import { useId, useMemo } from "react";
import { YearPictures } from "../../../chart-panel/hairline/year-pictures.tsx";
import { pageMedium } from "../../../charts/parts/medium.ts";
import { yearRanges } from "../../../charts/parts/scales/year-ranges.ts";
import { sourceOf } from "../../../data/book.ts";
import type { Partner } from "../../../data/countries.ts";
import type { Indicator } from "../../../data/schema/schema.ts";
import { SourceLine } from "../../../figures/source-line.tsx";
import { indicatorText, indicatorTime } from "../../../figures/text/indicator-text.ts";
import { useI18n } from "../../../i18n/i18n-context.tsx";
import { plainName } from "../../../data/parts/whole-rows.ts";
import { publisherNames } from "../../../series/credit.ts";
import { useBook, useTextLang } from "../../../shell/dataset-provider.tsx";
import { plainHref, useSite } from "../../../shell/site.tsx";
import { type DataRow, DataTable } from "../../../tables/data-table.tsx";
import { indicatorLayout } from "./indicator-layout.ts";
import { chiefMeasures, countryIndicators, type IndicatorLine, type TopicIndicators } from "./indicator-list.ts";
import { IndicatorMarks } from "./indicator-marks.tsx";
import { type IndicatorPoint, type IndicatorSeries, indicatorSeries } from "./indicator-series.ts";

/** What a country sells and buys, who invests and lends, what runs between the two: charts where there is a series, a table of every value. */
export function CountryIndicators({ country }: { readonly country: Partner }) {
  const { dataset } = useBook();
  const topics = useMemo(() => countryIndicators(dataset, country), [dataset, country]);
  return (
    <div className="country-indicators">
      {topics.map((topic) => (
        <Topic key={topic.topic} {...topic} country={country} />
      ))}
    </div>
  );
}

function Topic({ topic, lines, country }: TopicIndicators & { readonly country: Partner }) {
  const book = useBook();
  const i18n = useI18n();
  const textLang = useTextLang();
  const series = lines.flatMap((line) => indicatorSeries(line, book.sources) ?? []);
  const title = i18n.t(`topic.${topic}`);
  const units = [...new Set(lines.flatMap(({ values }) => values.map(({ unit }) => unit)))];
  // Amounts of one unit stand together: more of one is not more than of another.
  const amountOrder = ({ unit, value }: Indicator) => units.indexOf(unit) * greatestAmount + value;
  const drawn = new Set(series.map(({ line }) => line));
  const rows = lines.flatMap((line) => (drawn.has(line) ? [] : rowsOf(line).slice(0, 1)));
  const others = lines.flatMap((line) => (drawn.has(line) ? rowsOf(line) : rowsOf(line).slice(1)));
  const columns = [
    i18n.t("indicator.column.what"),
    i18n.t("indicator.column.value"),
    i18n.t("indicator.column.period"),
    i18n.t("indicator.column.source"),
  ];
  const more = i18n.t("indicator.others", { count: others.length });
  return (
    <section aria-labelledby={`topic-${topic}`}>
      <h2 id={`topic-${topic}`}>{title}</h2>
      {series.length > 0 && (
        <div className="indicator-charts">
          {series.map((one) => (
            <IndicatorFigure key={one.line.measure.id} series={one} country={country} />
          ))}
        </div>
      )}
      {rows.length > 0 && (
        <DataTable className="indicator-table" isStacked caption={title} columns={columns} rows={rows} />
      )}
      {others.length > 0 && (
        <details className="indicator-others">
          <summary>{more}</summary>
          <DataTable
            className="indicator-table"
            isStacked
            caption={`${title}: ${more}`}
            columns={columns}
            rows={others}
          />
        </details>
      )}
    </section>
  );

  function rowsOf({ measure, values }: IndicatorLine): readonly DataRow[] {
    const head = { text: measure.label, lang: textLang(measure.label) };
    const className = chiefMeasures.has(measure.id) ? "is-chief" : undefined;
    if (values.length === 0) {
      const none = { text: i18n.t("indicator.none") };
      return [{ key: measure.id, className, cells: [head, none, { text: "–" }, { text: "–" }] }];
    }
    return values.map((row, index) => ({
      key: `${measure.id} ${row.period} ${row.source} ${index}`,
      className: index === 0 ? className : undefined,
      cells: [
        { ...head, shown: <Name label={measure.label} row={row} /> },
        { text: indicatorText(row, i18n), order: amountOrder(row) },
        { text: indicatorTime(row.period, i18n), order: row.period.split("/").at(-1) ?? row.period },
        {
          text: plainName(sourceOf(book, row.source).publisher),
          shown: <SourceLink id={row.source} />,
        },
      ],
    }));
  }
}

const greatestAmount = 1e10;

function Name({ label, row }: { readonly label: string; readonly row: Indicator }) {
  const textLang = useTextLang();
  return (
    <>
      {label}
      {row.note !== undefined && (
        <span className="indicator-note" lang={textLang(row.note)}>
          {row.note}
        </span>
      )}
    </>
  );
}

function SourceLink({ id }: { readonly id: string }) {
  const book = useBook();
  const site = useSite();
  return (
    <a href={`${plainHref(site, "sources/")}#${id}`}>
      <SourceLine source={sourceOf(book, id)} full={false} />
    </a>
  );
}

function IndicatorFigure({ series, country }: { readonly series: IndicatorSeries; readonly country: Partner }) {
  const book = useBook();
  const i18n = useI18n();
  const textLang = useTextLang();
  const { line, points, years, silences } = series;
  const id = useId();
  const value = ({ row }: IndicatorPoint) => indicatorText(row, i18n);
  const dated = (point: IndicatorPoint) => `${indicatorTime(point.row.period, i18n)}: ${value(point)}`;
  const { label } = line.measure;
  const publishers = publisherNames(points.map(({ row }) => sourceOf(book, row.source)));
  const missing = silences.flatMap(([first, last]) =>
    Array.from({ length: last - first + 1 }, (_, index) => first + index),
  );
  return (
    <figure className="indicator-figure">
      <figcaption>
        <h3 id={id} lang={textLang(label)}>
          {label}
        </h3>
        <p>{i18n.years(...years)}</p>
      </figcaption>
      <YearPictures label={id}>
        <IndicatorMarks
          layout={indicatorLayout(series, value, dated)}
          hue={country}
          label={i18n.t("indicator.chart", { what: label, values: i18n.list(points.map(dated)) })}
          medium={pageMedium}
        />
      </YearPictures>
      <p className="chart-notes">
        {missing.length > 0 && `${i18n.t("indicator.silent", { years: yearRanges(missing, i18n) })} `}
        {i18n.t("indicator.sources", { sources: i18n.list(publishers) })}
      </p>
    </figure>
  );
}
