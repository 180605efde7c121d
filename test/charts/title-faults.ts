import { centralAsia, type Partner } from "../../src/data/countries.ts";
import type { I18n } from "../../src/i18n/i18n.ts";
import type { AnyChart } from "../../src/charts/parts/chart.ts";
import { flows, ledgerChoices, units, type View } from "../../src/view/view.ts";
import { book } from "../book.ts";
import { viewWith } from "../views.ts";

const choices: ReadonlyArray<readonly Partner[]> = [centralAsia, ["KAZ"], ["KGZ", "UZB"]];
const spans: ReadonlyArray<readonly [number, number]> = [
  [1992, 2025],
  [2013, 2024],
  [2024, 2024],
];
const views: ReadonlyArray<Partial<View>> = choices.flatMap((countries) =>
  flows.flatMap((flow) =>
    units.flatMap((unit) =>
      ledgerChoices.flatMap((ledger) => spans.map((years) => ({ countries, flow, unit, ledger, years }))),
    ),
  ),
);

/** What these charts are about does not depend on the flow and the unit asked for. */
const isOfEvents = (id: string) => id === "timeline";
const isOfBothLedgers = (id: string) => id === "gap" || id === "ledgers";

/**
 * What titles and subtitles of a chart leave unsaid, and which of them head two different views; of one that extends
 * another chart, in the views that ask for it by `asked`.
 */
export function titleFaults(chart: AnyChart, words: I18n, asked: Partial<View> = {}): readonly string[] {
  const wrong: string[] = [];
  const shown = new Map<string, string>();
  for (const patch of views) {
    const view = viewWith({ ...patch, ...asked });
    if (chart.draws?.(view) === false) continue;
    const series = chart.series(book, view);
    const [title, subtitle] = [chart.title(series, words), chart.subtitle(series, words)];
    const expects = (text: string, part: string) => {
      if (!text.includes(part)) wrong.push(`${JSON.stringify(patch)}: "${text}" lacks "${part}"`);
    };
    const five = view.countries.length === centralAsia.length;
    expects(title, five ? words.country("C5") : words.list(view.countries.map((code) => words.country(code))));
    const [first, last] = view.years;
    if (chart.period === "span" && chart.id !== "ledgers" && chart.id !== "cumulated") {
      expects(title, first === last ? `, ${first}` : `${first}–${last}`);
    } else expects(title, String(view.year));
    if (first === last && title.includes(`${first}–`)) wrong.push(`"${title}" writes one year twice`);
    if (isOfEvents(chart.id)) continue;
    const flow = chart.id === "gap" && view.flow === "balance" ? "total" : view.flow;
    expects(title, words.t("title.subject", { flow, who: "" }).trim());
    expects(subtitle, words.t("title.measure", { flow }));
    const ledger = isOfBothLedgers(chart.id) ? "both" : view.ledger;
    if (chart.id !== "gap") {
      expects(subtitle, words.t("title.ledger", { ledger }));
      const unit = chart.id === "ledgers" || chart.id === "cumulated" ? "usd" : view.unit;
      expects(subtitle, words.t("unit.named", { unit, base: first }));
    }
    const figures = chart
      .figures(series)
      .map(({ country, period, value }) => `${country} ${period} ${value}`)
      .join();
    const before = shown.get(`${title}\n${subtitle}`);
    if (before !== undefined && before !== figures) wrong.push(`"${title}", "${subtitle}" heads two different views`);
    shown.set(`${title}\n${subtitle}`, figures);
  }
  return wrong;
}
