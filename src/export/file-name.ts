import type { ChartId } from "../charts/registry.ts";
import { centralAsia } from "../data/countries.ts";
import type { View } from "../view/view.ts";
import type { I18n } from "../i18n/i18n.ts";
import type { Subject } from "./subject.ts";

/** Charts of one year, and of one year against another; all others show years in a row. */
const yearly: ReadonlySet<ChartId> = new Set(["map", "ranking"]);
const paired: ReadonlySet<ChartId> = new Set(["slope"]);

type Named = Pick<Subject, "chart" | "view" | "datasetVersion"> & {
  readonly i18n: Pick<I18n, "lang">;
  /** Not given where a file has no colours. */
  readonly theme?: Subject["theme"];
};

/** "silk-ledger-trade-1992-2025-kaz-uzb-2026.03.18-ab12cd.svg": says what is in the file, in letters that every system takes. */
export function fileName(subject: Named, extension: string): string {
  const { chart, datasetVersion } = subject;
  const name = ["silk-ledger", chart, ...whatOf(subject), datasetVersion].join("-");
  return `${name.replaceAll(/[^A-Za-z0-9.-]+/g, "-")}.${extension}`;
}

/** What tells the view from others of the same chart. */
function whatOf({ chart, view, i18n, theme }: Named): string[] {
  const { countries, flow, unit, ledger, asof } = view;
  return [
    period(chart, view),
    countries.length < centralAsia.length && countries.map((code) => code.toLowerCase()).join("-"),
    flow !== "total" && flow,
    unit !== "usd" && unit,
    ledger !== "china" && `${ledger}-books`,
    asof !== null && `as-of-${asof}`,
    i18n.lang !== "en" && i18n.lang,
    theme === "dark" && theme,
  ].filter((part): part is string => part !== false);
}

function period(chart: ChartId, { year, compare, years }: View): string {
  if (yearly.has(chart)) return String(year);
  return (paired.has(chart) ? [compare, year] : years).join("-");
}
