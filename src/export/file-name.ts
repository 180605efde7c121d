import type { AnyChart } from "../charts/parts/chart.ts";
import { centralAsia } from "../data/countries.ts";
import type { I18n } from "../i18n/i18n.ts";
import { type Lang, sourceLang } from "../i18n/languages.ts";
import type { RowKind } from "./formats/rows/row-kind.ts";
import type { Subject } from "./subject.ts";

type Named = Pick<Subject, "chart" | "view" | "datasetVersion"> & {
  /** Of the chart: which years it is named by. */
  readonly period: AnyChart["period"];
  readonly i18n: Pick<I18n, "lang">;
  /** Not given where a file has no colours. */
  readonly theme?: Subject["theme"];
  /** Given where a file holds rows of one kind. */
  readonly rows?: RowKind | undefined;
};

/** "silk-ledger-trade-1992-2025-kaz-uzb-lines-2026.03.18-ab12cd.svg": says what is in the file, in letters that every system takes. */
export function fileName(subject: Named, extension: string): string {
  const { chart, datasetVersion } = subject;
  const name = ["silk-ledger", chart, ...whatOf(subject), datasetVersion].join("-");
  return `${name.replaceAll(/[^A-Za-z0-9.-]+/g, "-")}.${extension}`;
}

/** What tells the view from others of the same chart. */
function whatOf(subject: Named): string[] {
  const { view, i18n, theme, rows } = subject;
  const { countries, flow, unit, ledger, form, axis, scale, show, asof } = view;
  return [
    periodOf(subject),
    countries.length < centralAsia.length ? countries.map((code) => code.toLowerCase()).join("-") : "all-five",
    flow !== "total" && flow,
    unit !== "usd" && unit,
    ledger !== "china" && `${ledger}-books`,
    form !== "stack" && form,
    axis !== "linear" && axis,
    scale !== "same" && `${scale}-scales`,
    show !== "value" && show,
    asof !== null && `as-of-${asof}`,
    i18n.lang !== sourceLang && i18n.lang,
    theme === "dark" && theme,
    rows !== undefined && rows !== "figures" && rows,
  ].filter((part): part is string => part !== false);
}

function periodOf({ period, view: { year, compare, years } }: Named): string {
  if (period === "year") return String(year);
  // A span of one year is that year.
  return [...new Set(period === "pair" ? [compare, year] : years)].join("-");
}

/**
 * "silk-ledger-slides-three-decades-12-2026-03-18.pptx": a deck by its title and how many slides it has. One of chosen
 * views has no title of its own, and is named by what it shows: "silk-ledger-slides-map-trade-2013-2024-kaz-uzb-3-…".
 */
export function deckFileName(
  {
    title,
    chosen,
    slides,
    lang,
    day,
  }: {
    readonly title: string;
    /** Given for chosen views. */
    readonly chosen?: readonly ChosenSlide[] | undefined;
    readonly slides: number;
    readonly lang: Lang;
    readonly day: string;
  },
  extension: string,
): string {
  const words = chosen && chosen.length > 0 ? wordsOfViews(chosen) : wordsOf(title);
  const parts = ["silk-ledger-slides", ...words, slides, ...(lang === sourceLang ? [] : [lang]), day];
  return `${parts.join("-")}.${extension}`;
}

interface ChosenSlide {
  readonly chart: string;
  readonly view: Pick<Subject["view"], "countries" | "year" | "form">;
}

/** Charts, the first and last year chosen, countries, and forms of charts that are not the usual one. */
function wordsOfViews(chosen: readonly ChosenSlide[]): string[] {
  const charts = [...new Set(chosen.map(({ chart }) => chart))];
  const years = chosen.map(({ view }) => view.year);
  const shown = new Set(chosen.flatMap(({ view }) => view.countries));
  return [
    ...charts.slice(0, longestTitle),
    ...new Set([Math.min(...years), Math.max(...years)].map(String)),
    ...(shown.size < centralAsia.length ? [...shown].map((code) => code.toLowerCase()) : ["all-five"]),
    ...new Set(chosen.flatMap(({ view: { form } }) => (form === "stack" ? [] : form))),
  ];
}

function wordsOf(title: string): string[] {
  return title
    .normalize("NFKD")
    .toLowerCase()
    .replaceAll(/\p{M}/gu, "")
    .replaceAll("ß", "ss")
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== "")
    .slice(0, longestTitle);
}

/** Words of a title, or charts, that a name holds. */
const longestTitle = 6;
