import { type ChartId, charts } from "../../src/charts/registry.ts";
import { openBook } from "../../src/data/book.ts";
import type { Dataset } from "../../src/data/schema/schema.ts";
import { deckOf, yearsOf } from "../../src/export/slides/deck.ts";
import type { SlideShape } from "../../src/export/slides/slide-shape.ts";
import type { Subject } from "../../src/export/subject.ts";
import { boundsOf } from "../../src/view/bounds.ts";
import { type Lang, loadCatalogue } from "../../src/i18n/languages.ts";
import { createI18n } from "../../src/i18n/i18n.ts";
import { parseAddress } from "../../src/view/address.ts";
import { loadChartsInFull } from "../../src/charts/load-charts.ts";

export interface SampleDeck {
  readonly theme: Subject["theme"];
  readonly lang: string;
  /** As in an address. */
  readonly query: string;
  /** Ids with commas between them; "" for all charts. */
  readonly charts: string;
  /** Years with commas between them, a slide each; "" for that of the query alone. */
  readonly years: string;
  readonly shape: SlideShape;
}

/** A deck of charts of the real dataset. Vite loads this file: styles and messages are no plain modules. */
export async function sampleDeck(
  { theme, lang, query, charts: wanted, years, shape }: SampleDeck,
  tables: Readonly<Record<string, unknown>>,
  datasetVersion: string,
): Promise<Uint8Array> {
  const book = openBook(tables as unknown as Dataset);
  const i18n = createI18n(lang as Lang, await loadCatalogue(lang as Lang));
  const { view } = parseAddress(query, boundsOf(book));
  await loadChartsInFull();
  const ids = wanted === "" ? Object.keys(charts) : wanted.split(",");
  const subjects = ids.map((chart): Subject => ({
    chart: chart as ChartId,
    book,
    view,
    i18n,
    theme,
    address: `https://example.org/embed/${chart}/${query}`,
    datasetVersion,
    day: new Date().toISOString().slice(0, 10),
  }));
  const all = years === "" ? subjects : subjects.flatMap((subject) => yearsOf(subject, years.split(",").map(Number)));
  const task = { signal: new AbortController().signal, progress: () => undefined };
  return new Uint8Array(await (await deckOf(all, { shape }, task)).arrayBuffer());
}
